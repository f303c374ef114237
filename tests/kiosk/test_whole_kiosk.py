"""A whole kiosk on real parts: drawn camera frames, a real link, a printer behind a real socket."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drivers.printers.reading_back import read_back
from kiosk.flow.screen import Page, Printing
from kiosk.hall import HelpUnderWay
from kiosk.paper.ticket_paper import ticket_code
from tests.drivers.printers.simulated import RunningPrinter
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.kiosk.tickets import CODE, a_ticket
from tests.kiosk.whole import WITHIN_MS, Bench, WholeKiosk, opened_whole
from tests.qtkit.hall import NINE, event, welcome
from wire.answers import Answer, Done, Refusal
from wire.commands import (
    CallForHelp,
    CheckIn,
    EndHelpCall,
    FindAppointment,
    GiveFeedback,
    ReportDevice,
    ReportParts,
    ReportPrint,
    TakeTicket,
)
from wire.things import HelpCall, PrintOrder
from wire.words import Health, PrintOutcome, RefusalCode


@pytest.fixture
def whole(
    qtbot: QtBot, qapp: QApplication, fonts: None, printer: RunningPrinter, tmp_path: Path
) -> Iterator[WholeKiosk]:
    with opened_whole(Bench(qtbot, qapp, printer, tmp_path), welcome(*WALK_IN_PRODUCTS.values())) as kiosk:
        yield kiosk


def test_a_code_before_the_camera_becomes_a_ticket_in_the_hand(whole: WholeKiosk) -> None:
    holding = whole.hold_a_code()
    question = whole.next_question(CheckIn)
    assert question.body == CheckIn(code=CODE, language="nl")
    assert whole.screen().page is Page.CHECKING

    ticket = a_ticket("A042", appointed_at=datetime(2026, 3, 2, 9, 40, tzinfo=UTC))
    whole.hall.say(Answer(id=question.id, result=ticket))

    report = whole.next_question(ReportPrint)
    assert report.body == ReportPrint(
        visit="visit-A042", outcome=PrintOutcome.PRINTED, detail="Ticket A042 is printed."
    )
    assert whole.screen().printing is Printing.PRINTED
    paper = read_back(whole.printer.tickets()[0])
    assert paper.cuts == 1
    assert [code.text for code in zxingcpp.read_barcodes(paper.picture)] == [ticket_code(ticket)]
    holding.join()
    assert len(whole.asked(CheckIn)) == 1, "the code was before the camera for many frames"
    assert whole.sounds.read_text() == "read.wav\n"


def test_a_link_that_breaks_in_the_middle_asks_again_under_the_same_id_and_prints_once(
    whole: WholeKiosk, announce_log: Callable[[str], None]
) -> None:
    announce_log("There is no link with the queue server")
    holding = whole.hold_a_code()
    question = whole.next_question(CheckIn)
    whole.hall.shut()
    whole.hall.open()

    again = whole.next_question(CheckIn, before=1)
    assert again == question
    whole.hall.say(Answer(id=again.id, result=a_ticket()))
    whole.waits_for(Page.TICKET)
    whole.next_question(ReportPrint)
    holding.join()

    assert len(whole.printer.tickets()) == 1


def test_a_printer_without_paper_leaves_the_number_on_the_screen_and_tells_staff(
    whole: WholeKiosk, announce_log: Callable[[str], None]
) -> None:
    announce_log("The printer is away: The printer has no paper")
    whole.qtbot.waitUntil(lambda: whole.screen().hall.printer.value == "ok", timeout=WITHIN_MS)
    holding = whole.hold_a_code()
    question = whole.next_question(CheckIn)
    whole.printer.has("paper_out")
    whole.hall.say(Answer(id=question.id, result=a_ticket()))

    report = whole.next_question(ReportPrint)
    assert isinstance(report.body, ReportPrint)
    assert report.body.outcome is not PrintOutcome.PRINTED
    assert whole.screen().page is Page.TICKET
    assert whole.screen().printing is Printing.FAILED
    holding.join()
    whole.qtbot.waitUntil(
        lambda: any(
            isinstance(each.body, ReportDevice) and each.body.part == "printer" and each.body.health is Health.ABSENT
            for each in whole.hall.commands
        ),
        timeout=WITHIN_MS,
    )


def test_a_refusal_is_shown_with_its_facts(whole: WholeKiosk) -> None:
    holding = whole.hold_a_code()
    question = whole.next_question(CheckIn)
    facts = {"appointed_at": "2026-03-02T09:40:00+00:00"}
    whole.hall.say(Answer(id=question.id, refusal=Refusal(code=RefusalCode.TOO_EARLY, sentence="", facts=facts)))

    whole.waits_for(Page.SORRY)
    holding.join()


def test_a_typed_code_becomes_a_ticket_in_the_hand(whole: WholeKiosk) -> None:
    whole.taps("typeCode", *(f"key-{sign}" for sign in "KM4T9WXP"), "enter")

    question = whole.next_question(CheckIn)
    assert question.body == CheckIn(code="KM4T9WXP", language="nl")
    whole.hall.say(Answer(id=question.id, result=a_ticket("A042")))

    report = whole.next_question(ReportPrint)
    assert isinstance(report.body, ReportPrint)
    assert report.body.outcome is PrintOutcome.PRINTED
    assert len(whole.printer.tickets()) == 1


def test_who_is_found_too_early_may_wait_and_is_asked_nothing_again(whole: WholeKiosk) -> None:
    whole.taps(
        "noCode", *(f"key-{digit}" for digit in "531980"), "enter", *(f"key-{digit}" for digit in "1040"), "enter"
    )
    question = whole.next_question(FindAppointment)
    assert question.body == FindAppointment(born=date(1980, 3, 5), at="10:40", language="nl")
    facts = {"appointed_at": "2026-03-02T09:40:00+00:00"}
    whole.hall.say(Answer(id=question.id, refusal=Refusal(code=RefusalCode.TOO_EARLY, sentence="", facts=facts)))

    whole.taps("waitHere")

    again = whole.next_question(FindAppointment, before=1)
    assert again.body == FindAppointment(born=date(1980, 3, 5), at="10:40", early=True, language="nl")
    assert again.id != question.id
    whole.hall.say(Answer(id=again.id, result=a_ticket("A042")))
    whole.waits_for(Page.TICKET)
    assert whole.screen().asked is None, "the birthday is gone"
    whole.next_question(ReportPrint)


def test_devices_are_reported_to_the_server(whole: WholeKiosk) -> None:
    whole.qtbot.waitUntil(
        lambda: (
            {each.body.part for each in whole.hall.commands if isinstance(each.body, ReportDevice)}
            >= {"printer", "scanner"}
        ),
        timeout=WITHIN_MS,
    )
    (listed,) = [each.body for each in whole.hall.commands if isinstance(each.body, ReportParts)]
    assert listed.parts == ("offline", "printer", "scanner", "sound", "voice")
    assert whole.asked(TakeTicket) == []


def test_a_visitor_who_is_stuck_reads_that_somebody_comes_and_may_do_without(whole: WholeKiosk) -> None:
    whole.taps("walkIn", "help", "callHelp")
    question = whole.next_question(CallForHelp)
    assert question.body == CallForHelp(page="products", language="nl")

    call = HelpCall(id="kiosk-1", place={"nl": "Bij de deur"}, since=NINE)
    whole.hall.say(event(1, call))
    whole.hall.say(Answer(id=question.id, result=Done()))
    whole.hall.say(event(2, call.model_copy(update={"coming": True, "counter": "3"})))
    whole.qtbot.waitUntil(lambda: whole.screen().hall.help == HelpUnderWay(coming=True), timeout=WITHIN_MS)

    whole.taps("endHelp")
    whole.next_question(EndHelpCall)
    assert whole.screen().page is Page.PRODUCTS
    whole.hall.say(event(3, call.model_copy(update={"open": False})))
    whole.qtbot.waitUntil(lambda: whole.screen().hall.help is None, timeout=WITHIN_MS)


def test_a_visitor_who_was_helped_scans_once_more_and_says_how_it_was(whole: WholeKiosk) -> None:
    holding = whole.hold_a_code()
    question = whole.next_question(CheckIn)
    facts = {"visit": "visit-1", "rated": "no"}
    whole.hall.say(Answer(id=question.id, refusal=Refusal(code=RefusalCode.VISIT_OVER, sentence="", facts=facts)))
    whole.waits_for(Page.FEEDBACK)

    whole.taps("face-4")

    assert whole.next_question(GiveFeedback).body == GiveFeedback(visit="visit-1", score=4)
    whole.waits_for(Page.THANKS)
    holding.join()
    assert whole.screen().page is Page.THANKS, "the code that is still held asks nothing again"


def test_a_ticket_that_staff_ask_for_comes_out_while_a_visitor_goes_on_undisturbed(whole: WholeKiosk) -> None:
    whole.taps("walkIn", "search", "key-V")
    before = whole.screen()
    order = PrintOrder(id="order-1", kiosk="kiosk-1", ticket=a_ticket("A042", again=True), language="en", since=NINE)
    whole.hall.say(event(1, order))

    assert whole.next_question(ReportPrint).body == ReportPrint(
        visit="visit-A042", outcome=PrintOutcome.PRINTED, detail="Ticket A042 is printed.", order="order-1"
    )
    whole.hall.say(event(2, order.model_copy(update={"open": False})))
    whole.taps("key-E")
    assert whole.screen() == replace(before, search=whole.screen().search, stir=whole.screen().stir)
    assert len(whole.printer.tickets()) == 1


def test_several_products_and_persons_are_one_number(whole: WholeKiosk) -> None:
    whole.taps("walkIn", "product-rijbewijs", "addMore", "search", "key-V", "key-E", "key-R", "product-verhuizing")
    whole.taps("takeNumber")

    assert whole.next_question(TakeTicket).body == TakeTicket(product="rijbewijs", also=("verhuizing",), language="nl")
