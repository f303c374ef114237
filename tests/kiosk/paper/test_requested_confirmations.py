"""Staff have a confirmation printed on a kiosk: it fetches what stands on the paper, and says what became of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from drivers.printers.paper import TicketPaper
from drivers.printers.printer import PrintOutcome, PrintReport
from kiosk.hall_news import Here
from kiosk.paper.requested_confirmations import print_requested_confirmations
from kiosk.paper.staff_orders import StaffOrders
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.program import TEXTS_FOLDER
from kiosk.words.sentences_in import BookingSentencesIn
from qtkit.link import Link
from tests.kiosk.paper.test_requested_prints import PaperTray
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.kiosk.tickets import CODE, a_paper
from tests.qtkit.hall import NINE, Hall, event, welcome
from tests.qtkit.links import go_live
from wire import words
from wire.answers import Answer, Refusal
from wire.commands import CommandBody, FetchConfirmation, ReportPrint
from wire.link import Hello
from wire.things import ConfirmationOrder
from wire.words import RefusalCode, Role

PRINTED = PrintReport(PrintOutcome.PRINTED, "It is printed.")


@dataclass(frozen=True)
class Kiosk:
    hall: Hall
    tray: PaperTray
    qtbot: QtBot

    def bodies(self) -> list[CommandBody]:
        return [each.body for each in self.hall.commands]

    def is_asked(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.hall.commands) >= count)

    def paper(self) -> TicketPaper:
        self.qtbot.waitUntil(lambda: bool(self.tray.papers))
        return self.tray.papers[0]


@pytest.fixture
def kiosk(qtbot: QtBot, speak: Callable[[str], None]) -> Iterator[Kiosk]:
    speak("nl")
    owner, tray = QObject(), PaperTray()
    with Hall(lambda _: welcome(*WALK_IN_PRODUCTS.values())) as hall:
        link = Link(hall.url, Hello(name="kiosk-1", role=Role.KIOSK, key="key"), parent=owner)
        house = Here("kiosk-1"), lambda language: PaperHouse(f"Stadswinkel {language}")
        staff = StaffOrders(link, *house, tray.print_ticket)
        print_requested_confirmations(staff, {each: BookingSentencesIn(each, TEXTS_FOLDER) for each in ("nl", "de")})
        go_live(qtbot, link)
        yield Kiosk(hall, tray, qtbot)
        link.stop()


def order(name: str = "order-1", **changed: object) -> ConfirmationOrder:
    asked = {"id": name, "kiosk": "kiosk-1", "appointment": "appointment-1", "language": "de", "since": NINE, **changed}
    return ConfirmationOrder.model_validate(asked)


def test_its_paper_says_when_what_and_how_to_come_in_in_the_visitors_language(kiosk: Kiosk) -> None:
    kiosk.hall.say(event(1, order()))
    kiosk.is_asked(1)
    assert kiosk.bodies() == [FetchConfirmation(order="order-1")]
    kiosk.hall.say(Answer(id=kiosk.hall.commands[0].id, result=a_paper()))
    paper = kiosk.paper()
    assert (paper.number, paper.language, paper.qr_text) == ("11.30", "de", CODE)
    assert paper.number_label == "Ihr Termin: Montag,\u00a02.\u00a0März"
    assert paper.code_label == "Oder tippen Sie KM4T-9WXP"

    kiosk.tray.waiting[0](PRINTED)
    kiosk.is_asked(2)
    said = ReportPrint(order="order-1", outcome=words.PrintOutcome.PRINTED, detail="It is printed.")
    assert kiosk.bodies()[1] == said


def test_what_cannot_be_fetched_is_told_to_staff_as_a_paper_that_did_not_come(kiosk: Kiosk) -> None:
    kiosk.hall.say(event(1, order()))
    kiosk.is_asked(1)
    refusal = Refusal(code=RefusalCode.UNKNOWN_APPOINTMENT, sentence="There is none.")
    kiosk.hall.say(Answer(id=kiosk.hall.commands[0].id, refusal=refusal))
    kiosk.is_asked(2)
    said = ReportPrint(order="order-1", outcome=words.PrintOutcome.FAILED, detail="There is none.")
    assert kiosk.bodies()[1] == said
    assert kiosk.tray.papers == []


def test_each_order_is_fetched_once_and_only_by_its_own_kiosk(kiosk: Kiosk) -> None:
    kiosk.hall.say(event(1, order(), order("elsewhere", kiosk="kiosk-2"), order("over", open=False)))
    kiosk.hall.say(event(2, order()))
    kiosk.hall.say(event(3, order("order-2")))
    kiosk.is_asked(2)
    assert kiosk.bodies() == [FetchConfirmation(order="order-1"), FetchConfirmation(order="order-2")]
