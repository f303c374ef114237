"""A folder into which another system, or somebody, puts its lists.

A list is taken over once it has stopped growing, and then lies in `taken` for some days, with a report beside it where
something in it could not be used. What is no list at all lies in `refused`, likewise with the reason. Two servers that
watch one folder may both take a list: nothing in it is done twice.
"""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import structlog

from queue_server.entrypoints.day_lists.desk import ListDesk
from queue_server.entrypoints.day_lists.entries import NotAList, ReadList
from queue_server.entrypoints.day_lists.reading import KINDS, read_file
from queue_server.entrypoints.own_deeds import look_for_ever

LOOK_EVERY_S = 2.0
REFUSED_KEPT_DAYS = 30
"""There may be names in it, and somebody must have had the time to look."""

TAKEN, REFUSED = "taken", "refused"
REPORT_SUFFIX = ".report.txt"
_S_PER_DAY = 86_400

log = structlog.get_logger("imports")

_Shape = tuple[int, int]
"""Size and time of the last change: as long as they move, somebody still writes."""


@dataclass
class FolderWatch:
    """Of one other system."""

    desk: ListDesk
    folder: Path
    every_s: float = LOOK_EVERY_S
    _shapes: dict[Path, _Shape] = field(default_factory=dict)
    _stuck: dict[Path, _Shape] = field(default_factory=dict)
    """Taken over, and impossible to put away: not taken again as long as they stay as they are."""
    _away: bool = False

    async def keep_looking(self) -> None:
        """For ever; while the database or the folder is away the lists stay where they are."""
        await look_for_ever(self.look, every_s=self.every_s, failing="lists_not_looked_at")

    async def look(self) -> None:
        """Takes over every list that has stopped growing since the last look."""
        try:
            ready = await asyncio.to_thread(self._ready)
        except OSError as error:
            self._say_away(error)
            return
        if not self._stuck:
            self._say_back()
        for file in ready:
            await self._take(file)

    async def _take(self, file: Path) -> None:
        try:
            read = await asyncio.to_thread(read_file, file, self.desk.reader)
        except NotAList as error:
            log.warning("list_refused", source=self.desk.settings.source, why=str(error))
            await self._done_with(file, REFUSED, f"{error}\n")
            return
        await self._taken(file, read)

    async def _taken(self, file: Path, read: ReadList) -> None:
        report = await self.desk.take(read)
        text = "".join(f"{line}\n" for line in report.lines()) if report.troubles or report.vanished else ""
        await self._done_with(file, TAKEN, text)

    async def _done_with(self, file: Path, where: str, report: str) -> None:
        try:
            await asyncio.to_thread(self._put_away, file, where, report)
        except OSError as error:
            self._stuck[file] = self._shapes[file]
            self._say_away(error)

    def _ready(self) -> list[Path]:
        for name in (TAKEN, REFUSED):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self._remove_old(TAKEN, self.desk.settings.kept_days)
        self._remove_old(REFUSED, REFUSED_KEPT_DAYS)
        here = {file: _shape(file) for file in self.folder.iterdir() if file.suffix.lower() in KINDS and file.is_file()}
        self._stuck = {file: shape for file, shape in self._stuck.items() if here.get(file) == shape}
        ready = [file for file, shape in here.items() if self._shapes.get(file) == shape and file not in self._stuck]
        self._shapes = here
        return sorted(ready, key=lambda file: (here[file][1], file.name))

    def _put_away(self, file: Path, where: str, report: str) -> None:
        """Another server may have put it away already."""
        name = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}-{file.name}"
        with suppress(FileNotFoundError):
            if where == TAKEN and self.desk.settings.kept_days == 0:
                file.unlink()
            else:
                file.rename(self.folder / where / name)
                (self.folder / where / name).touch()
        if report:
            (self.folder / where / f"{name}{REPORT_SUFFIX}").write_text(report, encoding="utf-8")

    def _remove_old(self, where: str, days: int) -> None:
        """A report says nothing of any person, and goes with its list all the same."""
        before = time.time() - max(days, 1) * _S_PER_DAY
        for file in (self.folder / where).iterdir():
            with suppress(FileNotFoundError):
                if file.stat().st_mtime < before:
                    file.unlink()

    def _say_away(self, error: OSError) -> None:
        """Once when it goes; the way back is said once too."""
        if not self._away:
            why = error.strerror or str(error)
            log.warning("lists_folder_away", source=self.desk.settings.source, why=why)
        self._away = True

    def _say_back(self) -> None:
        if self._away:
            log.info("lists_folder_back", source=self.desk.settings.source)
        self._away = False


def _shape(file: Path) -> _Shape:
    found = file.stat()
    return found.st_size, found.st_mtime_ns
