"""Sends what is due, for ever: letter by letter, each taken up, written and sent at the moment when it goes."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import TypeVar

import structlog

from queue_server.adapters import letter_rows
from queue_server.adapters.database import Database
from queue_server.adapters.mail_sending import (
    AddressRefused,
    Carrier,
    LetterNotTaken,
    LetterRefused,
    MailAway,
    PostOffice,
)
from queue_server.domain.letter import is_refused_for_good
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.letters.message import NoAddressError
from queue_server.entrypoints.own_deeds import do, look_for_ever
from queue_server.entrypoints.own_parts import OwnPart
from queue_server.service import letter_writing
from queue_server.service.hall import Hall
from queue_server.service.letter_writing import Writing
from queue_server.service.unit_of_work import UnitOfWork
from wire.words import Health

LOOK_EVERY_S = 2.0
"""Whoever has just booked looks into the mailbox at once."""

AT_ONCE = 50
"""Letters over one connection; then somebody else may have taken up the rest."""

AWAY_S, LONGEST_AWAY_S = 5.0, 300.0
"""A mail server that is away is asked again so soon, later and later."""

AWAY_FOR_STAFF = "Letters to visitors wait: mail cannot be sent now. The server's log says why."

BEFORE = "It was so when this server started."

log = structlog.get_logger("mail")
Answer = TypeVar("Answer")


@dataclass
class Post:
    """Of one server; several over one database share the letters among them."""

    hall: Hall
    database: Database
    commands: DeskOfCommands
    office: PostOffice
    part: OwnPart
    """How staff read of it."""
    write: Callable[[Writing], EmailMessage]
    """Raises `NoAddressError` for an address that cannot be written to."""
    away: str = field(default="", init=False)
    """Why nothing can go now, or nothing."""
    _wait_s: float = field(default=AWAY_S, init=False)
    _looked_back: bool = field(default=False, init=False)
    """Whether what an earlier server told staff is known."""

    async def keep_sending(self) -> None:
        """For ever; the letters wait in the database meanwhile."""
        await look_for_ever(self._look, every_s=LOOK_EVERY_S, failing="letters_failed")

    async def _look(self) -> None:
        await self.send_what_is_due()
        if self.away:
            await asyncio.sleep(self._wait_s)
            self._wait_s = min(self._wait_s * 2, LONGEST_AWAY_S)

    async def send_what_is_due(self) -> None:
        """Nothing is asked of the mail server while there is nothing to send, unless staff read that it is away."""
        if not self._looked_back:
            self.away = "" if await self.part.was_well() else BEFORE
            self._looked_back = True
        due = await asyncio.to_thread(self._due)
        if not due and not self.away:
            return
        carrier = self.office.carrier()
        try:
            await asyncio.to_thread(carrier.begin)
            await self._say_back()
            for letter in due:
                await self._send(carrier, letter)
            await asyncio.to_thread(carrier.end)
        except MailAway as error:
            await self._say_away(str(error))
        finally:
            carrier.cut()

    def _due(self) -> list[str]:
        with self.database.read() as connection:
            return letter_rows.due(connection, self.hall.catalogue.site, self.hall.clock.now(), most=AT_ONCE)

    async def _send(self, carrier: Carrier, letter: str) -> None:
        writing = await self._done(
            "take up a letter", lambda uow: letter_writing.take_up(uow, self.hall, letter=letter)
        )
        if writing is None:
            return
        try:
            message = await asyncio.to_thread(self.write, writing)
            await asyncio.to_thread(carrier.send, message)
        except (LetterNotTaken, LetterRefused, NoAddressError, AddressRefused) as error:
            if not _is_for_good(error, writing):
                log.warning("letter_put_off", letter=letter, tries=writing.letter.tries, why=str(error))
                await self._put_off(writing)
                return
            log.warning("letter_undeliverable", letter=letter, kind=writing.letter.kind.value, why=str(error))
        except Exception:
            await self._put_off(writing)
            raise
        await self._done("a letter went", lambda uow: letter_writing.sent(uow, writing.letter))

    async def _put_off(self, writing: Writing) -> None:
        await self._done("put a letter off", lambda uow: letter_writing.not_sent(uow, self.hall, writing.letter))

    async def _done(self, what: str, work: Callable[[UnitOfWork], Answer]) -> Answer:
        answers: list[Answer] = []
        await do(self.commands, what, lambda uow: answers.append(work(uow)))
        return answers[-1]  # a group whose connection was lost is carried out again

    async def _say_away(self, why: str) -> None:
        if self.away in ("", BEFORE):
            log.error("mail_away", why=why)
            await self.part.report(Health.DEGRADED, AWAY_FOR_STAFF)
        self.away = why

    async def _say_back(self) -> None:
        if self.away:
            log.info("mail_back")
            await self.part.report(Health.OK, "")
        self.away, self._wait_s = "", AWAY_S


def _is_for_good(error: Exception, writing: Writing) -> bool:
    match error:
        case LetterNotTaken():
            return False
        case LetterRefused():
            return is_refused_for_good(writing.letter)
    return True
