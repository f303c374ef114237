"""One kiosk's lonely part on a real link, a real folder and a real thread; the server at the other end is played."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from drivers.health import DeviceState
from kiosk.alone import kept_file
from kiosk.alone.alone import Alone
from kiosk.alone.books import Books
from kiosk.alone.disk import Disk, FolderDisk
from kiosk.alone.journal import Journal
from kiosk.alone.kit_keeper import KitKeeper, Owner
from kiosk.alone.scribe import WRITTEN_WITHIN_S, Scribe
from qtkit.link import Link
from qtkit.link_state import LinkPhase, Patience
from tests.kiosk.alone.builders import KIT, PRODUCTS, SERVICES
from tests.qtkit.hall import NINE, TODAY, Hall, welcome
from wire.answers import Answer, Refusal, Result, TicketIssued
from wire.commands import CommandBody, PrepareOffline, TakeTicket
from wire.link import Command, Hello
from wire.words import RefusalCode, Role

KIT_OF_TODAY = KIT.model_copy(
    update={"site": "stadswinkel", "office_day": TODAY, "good_until": NINE + timedelta(hours=7)}
)
WITHIN_MS = 8_000
Body = TypeVar("Body", bound=CommandBody)


def greeting(_: Hello | None = None) -> object:
    return welcome(*SERVICES.values(), *PRODUCTS.values())


@dataclass
class LoneKiosk:
    """What a session holds of it, and both far ends."""

    qtbot: QtBot
    hall: Hall
    link: Link
    alone: Alone
    books: Books
    answers: list[Answer] = field(default_factory=list)
    states: list[DeviceState] = field(default_factory=list)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WITHIN_MS)

    def heard(self, kind: type[Body]) -> list[Command]:
        return [each for each in self.hall.commands if isinstance(each.body, kind)]

    def next_of(self, kind: type[Body], *, before: int = 0) -> Command:
        """The command of this kind that the server hears after so many others."""
        self.until(lambda: len(self.heard(kind)) > before)
        return self.heard(kind)[before]

    def tell(self, command: Command, said: Result | Refusal) -> None:
        if isinstance(said, Refusal):
            self.hall.say(Answer(id=command.id, refusal=said))
        else:
            self.hall.say(Answer(id=command.id, result=said))

    def gets_its_kit(self) -> None:
        self.tell(self.next_of(PrepareOffline), KIT_OF_TODAY)
        self.until(lambda: self.alone.possible)

    def loses_the_server(self) -> None:
        self.hall.shut()
        self.until(lambda: self.link.state.phase is LinkPhase.LOST)

    def finds_the_server(self) -> None:
        self.hall.open()
        self.until(lambda: self.link.state.phase is LinkPhase.LIVE)

    def lets_in(self, product: str = "passport") -> str:
        """A visitor without an appointment; the number they are told."""
        before = len(self.answers)
        self.alone.ask(TakeTicket(product=product), self.answers.append)
        self.until(lambda: len(self.answers) > before)
        result = self.answers[-1].result
        assert isinstance(result, TicketIssued), self.answers[-1]
        return result.number


def lone_kiosk(qtbot: QtBot, hall: Hall, folder: Path, disk: Disk | None = None) -> LoneKiosk:
    """Started; `stop` is the caller's."""
    hello = Hello(name="kiosk-1", role=Role.KIOSK, key="key-of-kiosk-1")
    link = Link(hall.url, hello, patience=Patience(look_every_s=0.05), jitter=lambda: 0.0)
    owner = Owner(hall.url, "kiosk-1")
    disk = disk or FolderDisk(folder)
    journal = Journal(disk)
    found = journal.read()
    scribe = Scribe(disk, journal, written_within_s=WRITTEN_WITHIN_S)
    books = Books(scribe, found)
    kept = kept_file.kept_for(disk, server=owner.server, kiosk=owner.kiosk)
    alone = Alone(link, scribe, books, KitKeeper(owner, link, kept))
    kiosk = LoneKiosk(qtbot, hall, link, alone, books)
    alone.state_changed.connect(kiosk.states.append)
    alone.begin()
    link.start()
    return kiosk


def issued(command: Command, visit: str) -> TicketIssued:
    """What the server answers to a hand-over."""
    number = str(getattr(command.body, "number", ""))
    return TicketIssued(
        visit=visit,
        number=number,
        service="passports",
        product="passport",
        checked_in_at=NINE,
        waiting_ahead=0,
        zone={"nl": "Zaal"},
    )


def refusal(code: RefusalCode) -> Refusal:
    return Refusal(code=code, sentence="So it is.")
