"""Staff read of letters that nobody fetches, until somebody does; the oldest are erased."""

import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from config.server import ServerSettings
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.letters.opening import opened_spool_watch
from queue_server.entrypoints.letters.spool_watch import LATE_AFTER_S, S_PER_DAY, SpoolWatch
from queue_server.entrypoints.own_parts import own_parts
from queue_server.entrypoints.running import running
from tests.hall_files import staffed_hall, write_hall
from tests.queue_server.entrypoints.devices import played
from tests.queue_server.entrypoints.letters.mailing_hall import write_mailing_hall
from tests.queue_server.mailbox import Mailbox
from tests.server_process import free_port

MAIL = '\n[mail]\nsender = "afspraken@voorbeeld.nl"\n'


@dataclass
class House:
    """A server in this process that lays its letters into a folder."""

    assembly: Assembly
    watch: SpoolWatch

    def lay(self, name: str, *, age_s: float) -> Path:
        self.watch.folder.mkdir(exist_ok=True)
        file = self.watch.folder / name
        file.write_text("Uw afspraak is gemaakt.")
        os.utime(file, (time.time() - age_s,) * 2)
        return file

    async def staff_read(self) -> tuple[str, str] | None:
        picture = await self.assembly.state.picture(self.assembly.broadcast.seq)
        found = [(each.health, each.sentence) for each in picture.reports if each.id == "server/spool"]
        return found[0] if found else None


@asynccontextmanager
async def house(folder: Path) -> AsyncIterator[House]:
    """It looks only when the test says so."""
    port = free_port()
    url = f"sqlite:///{folder / 'balie.sqlite3'}"
    server = write_hall(folder, database_url=url, port=port, public_url=f"http://127.0.0.1:{port}")
    server.write_text(server.read_text(encoding="utf-8") + MAIL, encoding="utf-8")
    settings: ServerSettings = staffed_hall(server, kiosks=0, counters=0).settings
    async with running(settings.model_copy(update={"mail": None})) as at:
        watch = opened_spool_watch(settings, at.hall, at.database, at.commands)
        assert watch is not None
        yield House(at, watch)


@played
async def test_staff_read_how_many_letters_nobody_fetches_until_somebody_does(tmp_path: Path) -> None:
    async with house(tmp_path) as at:
        await at.watch.look()
        letters = [at.lay(f"{number}.eml", age_s=LATE_AFTER_S + 60) for number in range(3)]
        at.lay("fresh.eml", age_s=60)
        assert await at.staff_read() is None
        await at.watch.look()
        health, sentence = await at.staff_read() or ("", "")
        assert health == "degraded"
        assert "(3)" in sentence
        for letter in letters:
            letter.unlink()
        await at.watch.look()
        assert await at.staff_read() == ("ok", "")


def test_what_nobody_fetched_as_long_as_people_are_known_is_erased_and_told(
    tmp_path: Path, announce_log: Callable[[str], None]
) -> None:
    announce_log("letters_never_fetched")

    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            kept_days = at.assembly.people_kept_days
            old = at.lay("old.eml", age_s=kept_days * S_PER_DAY + 60)
            young = at.lay("young.eml", age_s=kept_days * S_PER_DAY - 60)
            await at.watch.look()
            assert (old.exists(), young.exists()) == (False, True)

    story()


def test_only_who_lays_letters_into_a_folder_looks_after_it(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    server = write_mailing_hall(tmp_path, Mailbox(1), database_url=url, port=1)
    by_server = staffed_hall(server, kiosks=0, counters=0).settings
    assert own_parts(by_server) == {"mail"}
    assert by_server.mail is not None
    by_folder = by_server.model_copy(update={"mail": by_server.mail.model_copy(update={"smtp": None})})
    assert own_parts(by_folder) == {"mail", "spool"}
