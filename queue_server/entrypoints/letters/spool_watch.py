"""Looks after the folder into which letters are laid: staff read when nobody fetches them, and the oldest go."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import structlog

from queue_server.adapters.mail_spool import Spooled, tidy
from queue_server.entrypoints.own_deeds import look_for_ever
from queue_server.entrypoints.own_parts import OwnPart
from wire.words import Health

LOOK_EVERY_S = 600.0

LATE_AFTER_S = 3_600
"""A program that sends mail looks every few minutes; in an hour a visitor has waited for long."""

S_PER_DAY = 86_400

UNFETCHED = (
    "Letters to visitors lie unfetched in the folder for mail ({count}): see that the program that sends them runs."
)

log = structlog.get_logger("mail")


@dataclass(frozen=True)
class SpoolWatch:
    """Of one server; several of them may share the folder."""

    folder: Path
    kept_days: int
    part: OwnPart
    """How staff read of it."""
    now_s: Callable[[], float] = time.time
    """Of the machine, as the files say when they were made, also where the hall's own clock runs fast."""

    async def keep_looking(self) -> None:
        """For ever."""
        await look_for_ever(self.look, every_s=LOOK_EVERY_S, failing="spool_not_tidied")

    async def look(self) -> None:
        """Nothing of this concerns a folder that cannot be used: the post says so itself."""
        try:
            found = await asyncio.to_thread(self._tidied)
        except OSError as error:
            log.warning("spool_not_tidied", why=error.strerror)
            return
        if found.erased:
            log.warning("letters_never_fetched", erased=found.erased)
        if found.unfetched:
            await self.part.report(Health.DEGRADED, UNFETCHED.format(count=found.unfetched))
        elif not await self.part.was_well():
            await self.part.report(Health.OK, "")

    def _tidied(self) -> Spooled:
        now_s = self.now_s()
        return tidy(self.folder, late_before_s=now_s - LATE_AFTER_S, erase_before_s=now_s - self.kept_days * S_PER_DAY)
