"""Staff have a ticket printed on a kiosk: over a real link, while its screen is in the language of somebody else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from drivers.printers.paper import TicketPaper
from drivers.printers.printer import PrintOutcome, PrintReport
from kiosk.hall_news import Here
from kiosk.paper.print_orders import WAITED_FOR
from kiosk.paper.requested_prints import print_requested_tickets
from kiosk.paper.staff_orders import StaffOrders
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.program import TEXTS_FOLDER
from kiosk.words.sentences_in import SentencesIn
from qtkit.link import Link
from tests.kiosk.tickets import LINK, a_ticket
from tests.qtkit.hall import NINE, Hall, event, welcome
from tests.qtkit.links import go_live
from wire import words
from wire.commands import ReportPrint
from wire.link import Hello
from wire.things import PrintOrder
from wire.words import Role


@dataclass
class PaperTray:
    """A printer that keeps what it was given, and says how it went when it is told to."""

    papers: list[TicketPaper] = field(default_factory=list)
    waiting: list[Callable[[PrintReport], None]] = field(default_factory=list)

    def print_ticket(self, paper: TicketPaper, then: Callable[[PrintReport], None]) -> None:
        self.papers.append(paper)
        self.waiting.append(then)


@dataclass(frozen=True)
class Kiosk:
    hall: Hall
    link: Link
    tray: PaperTray
    qtbot: QtBot

    def asked(self, count: int) -> list[TicketPaper]:
        self.qtbot.waitUntil(lambda: len(self.tray.papers) >= count)
        return self.tray.papers


@pytest.fixture
def hall() -> Iterator[Hall]:
    with Hall() as hall:
        yield hall


@pytest.fixture
def kiosk(qtbot: QtBot, hall: Hall, speak: Callable[[str], None]) -> Iterator[Kiosk]:
    speak("nl")
    owner, tray = QObject(), PaperTray()
    hello = Hello(name="kiosk-1", role=Role.KIOSK, key="key")
    link = Link(hall.url, hello, parent=owner)
    house = Here("kiosk-1"), lambda language: PaperHouse(f"Stadswinkel {language}")
    staff = StaffOrders(link, *house, tray.print_ticket)
    print_requested_tickets(staff, {each: SentencesIn(each, TEXTS_FOLDER) for each in ("nl", "en")})
    yield Kiosk(hall, link, tray, qtbot)
    link.stop()


def order(name: str = "order-1", *, again: bool = False, **changed: object) -> PrintOrder:
    ticket = a_ticket(again=again, status_url=LINK)
    asked = {"id": name, "kiosk": "kiosk-1", "ticket": ticket, "language": "en", "since": NINE, **changed}
    return PrintOrder.model_validate(asked)


def test_the_ticket_comes_out_in_the_visitors_language_whatever_the_screen_speaks(kiosk: Kiosk) -> None:
    go_live(kiosk.qtbot, kiosk.link)
    kiosk.hall.say(event(1, order()))
    (paper,) = kiosk.asked(1)
    assert (paper.number, paper.language, paper.title) == ("A042", "en", "Stadswinkel en")
    assert (paper.number_label, paper.qr_text, paper.copy) == ("Your number", LINK, False)


def test_a_language_that_this_kiosk_does_not_speak_becomes_its_own(kiosk: Kiosk) -> None:
    go_live(kiosk.qtbot, kiosk.link)
    kiosk.hall.say(event(1, order(language="pl", again=True)))
    (paper,) = kiosk.asked(1)
    assert (paper.language, paper.number_label, paper.copy) == ("nl", "Uw nummer", True)


@pytest.mark.parametrize("outcome", list(PrintOutcome))
def test_what_became_of_it_is_said_to_the_server(kiosk: Kiosk, outcome: PrintOutcome) -> None:
    go_live(kiosk.qtbot, kiosk.link)
    kiosk.hall.say(event(1, order()))
    kiosk.asked(1)
    kiosk.tray.waiting[0](PrintReport(outcome, "The cover is open."))
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.hall.commands))
    said = words.PrintOutcome(outcome.value)
    expected = ReportPrint(visit="visit-A042", outcome=said, order="order-1", detail="The cover is open.")
    assert [command.body for command in kiosk.hall.commands] == [expected]


def test_what_was_asked_before_the_start_for_others_or_too_long_ago_is_not_printed(kiosk: Kiosk) -> None:
    before = order("before")
    kiosk.hall.greet = lambda _: welcome(before)
    go_live(kiosk.qtbot, kiosk.link)
    kiosk.hall.say(event(1, before, order("elsewhere", kiosk="kiosk-2"), order("old", since=NINE - WAITED_FOR)))
    kiosk.hall.say(event(2, order("mine", since=NINE - timedelta(seconds=60))))
    kiosk.asked(1)
    assert len(kiosk.tray.papers) == 1


def test_a_young_order_is_printed_once_after_the_line_broke(kiosk: Kiosk, announce_log: Callable[[str], None]) -> None:
    announce_log("There is no link")
    go_live(kiosk.qtbot, kiosk.link)
    kiosk.hall.say(event(1, order("first")))
    kiosk.asked(1)
    kiosk.hall.greet = lambda _: welcome(order("first"), order("second"), seq=9)
    kiosk.hall.cut()
    kiosk.asked(2)
    kiosk.hall.say(event(10, order("first"), order("second")))
    kiosk.hall.say(event(11, order("third")))
    assert len(kiosk.asked(3)) == 3
