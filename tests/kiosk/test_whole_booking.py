"""An appointment made at a whole kiosk on real parts: real taps, a real link, a printer behind a real socket."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drivers.printers.reading_back import read_back
from kiosk.flow.screen import Page, Printing
from tests.drivers.printers.simulated import RunningPrinter
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.kiosk.tickets import CODE, FREE, TODAY, a_paper, a_ticket, free_times
from tests.kiosk.whole import WITHIN_MS, Bench, WholeKiosk, opened_whole
from tests.qtkit.hall import NINE, event, house, welcome
from wire.answers import Answer, Refusal
from wire.commands import BookHere, CheckIn, FetchConfirmation, LookUpFreeTimes, ReportPrint
from wire.link import Welcome
from wire.things import ConfirmationOrder
from wire.words import Bookable, RefusalCode

OWN_PAGE = "https://afspraak.voorbeeld.nl/a/nbswy3dpeb3w64tmmqqgc4tfon"
TOMORROW, AT = FREE[3].isoformat(), FREE[4].isoformat()


def a_planning_house() -> Welcome:
    products = [each.model_copy(update={"bookable": Bookable.PUBLIC}) for each in WALK_IN_PRODUCTS.values()]
    greeting = welcome(*products)
    return greeting.model_copy(update={"house": house().model_copy(update={"plans_appointments": True})})


@pytest.fixture
def whole(
    qtbot: QtBot, qapp: QApplication, fonts: None, printer: RunningPrinter, tmp_path: Path
) -> Iterator[WholeKiosk]:
    with opened_whole(Bench(qtbot, qapp, printer, tmp_path), a_planning_house()) as kiosk:
        yield kiosk


def tell(whole: WholeKiosk, question: str, result: object) -> None:
    whole.hall.say(Answer.model_validate({"id": question, "result": result}))


def to_the_question(whole: WholeKiosk) -> str:
    """Up to the moment at which the server is to make it; the id under which it is asked."""
    whole.taps("walkIn", "product-paspoort")
    beside = whole.next_question(LookUpFreeTimes)
    tell(whole, beside.id, free_times())
    whole.qtbot.waitUntil(lambda: whole.screen().first_free == FREE[0], timeout=WITHIN_MS)
    whole.taps("makeAppointment")
    asked = whole.next_question(LookUpFreeTimes, before=1)
    assert asked.body == LookUpFreeTimes(product="paspoort", first=TODAY, last=TODAY + timedelta(days=41))
    tell(whole, asked.id, free_times())
    whole.taps(f"day-{TOMORROW}", f"time-{AT}", "agree")
    question = whole.next_question(BookHere)
    assert question.body == BookHere(product="paspoort", starts_at=FREE[4], language="nl")
    return question.id


def test_a_chosen_time_becomes_paper_with_the_code_that_lets_its_visitor_in(whole: WholeKiosk) -> None:
    tell(whole, to_the_question(whole), a_paper(starts_at=FREE[4], own_url=OWN_PAGE))
    whole.qtbot.waitUntil(lambda: whole.screen().printing is Printing.PRINTED, timeout=WITHIN_MS)
    assert whole.screen().page is Page.BOOKED
    paper = read_back(whole.printer.tickets()[0])
    assert [code.text for code in zxingcpp.read_barcodes(paper.picture)] == [CODE]
    assert whole.asked(ReportPrint) == [], "nobody was let in yet"

    whole.taps("ready")
    whole.waits_for(Page.WELCOME)
    assert whole.screen().booked is None


def test_a_time_within_minutes_becomes_a_number_at_once(whole: WholeKiosk) -> None:
    tell(whole, to_the_question(whole), a_paper(starts_at=NINE + timedelta(minutes=10)))
    question = whole.next_question(CheckIn)
    assert question.body == CheckIn(code=CODE, language="nl")
    tell(whole, question.id, a_ticket("A042", appointed_at=NINE + timedelta(minutes=10)))
    whole.next_question(ReportPrint)
    assert whole.screen().page is Page.TICKET
    assert len(whole.printer.tickets()) == 1


def test_a_time_that_is_gone_is_chosen_anew(whole: WholeKiosk) -> None:
    question = to_the_question(whole)
    whole.hall.say(Answer(id=question, refusal=Refusal(code=RefusalCode.TIME_TAKEN, sentence="")))
    again = whole.next_question(LookUpFreeTimes, before=2)
    tell(whole, again.id, free_times(*FREE[5:]))
    whole.waits_for(Page.DAYS)
    assert whole.screen().just_taken


def test_a_confirmation_that_staff_ask_for_comes_out_beside_the_page(whole: WholeKiosk) -> None:
    whole.taps("walkIn")
    whole.hall.say(event(1, ConfirmationOrder(id="order-1", kiosk="kiosk-1", appointment="a-1", since=NINE)))
    tell(whole, whole.next_question(FetchConfirmation).id, a_paper())
    report = whole.next_question(ReportPrint).body
    assert isinstance(report, ReportPrint)
    assert (report.visit, report.order, report.outcome.value) == (None, "order-1", "printed")
    assert whole.screen().page is Page.PRODUCTS
