"""The rules of the kiosk, without a screen."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from drivers.health import Health
from kiosk.answers import SorryKind
from kiosk.flow import asking, codes, paper, rest, walk_in
from kiosk.flow.screen import Ask, Page, Panel, Printing, PrintTicket, Screen, Step
from tests.kiosk.screens import (
    CLOSED_HALL,
    DEAF_HALL,
    OPEN_HALL,
    answer_to,
    checking,
    products,
    ticket_page,
    welcome,
)
from tests.kiosk.tickets import CODE, LINK, OTHER_CODE, a_ticket, issued, refused
from wire.commands import CheckIn
from wire.words import PrintOutcome, RefusalCode


def test_a_kiosk_that_just_started_serves_nobody_until_the_server_greets_it() -> None:
    assert Screen.first("nl").page is Page.OUT_OF_ORDER
    assert welcome().page is Page.WELCOME


def test_a_code_changes_the_page_before_the_server_knows_of_it() -> None:
    step = codes.code_read(welcome("en"), CODE)

    assert step.screen.page is Page.CHECKING
    assert step.order == Ask(step.screen.turn, CheckIn(code=CODE, language="en"))


def test_a_second_scan_while_the_first_is_being_checked_asks_nothing() -> None:
    assert codes.code_read(checking(), CODE).order is None
    assert codes.code_read(checking(), OTHER_CODE).order is None


def test_the_ticket_is_printed_in_the_visitors_language() -> None:
    step = asking.answered(checking("en"), checking("en").turn, issued())

    assert step.screen.page is Page.TICKET
    assert step.order == PrintTicket(a_ticket(), "en", copy=False)


def test_a_ticket_that_was_handed_out_before_is_printed_as_a_copy() -> None:
    asked = checking()

    assert asking.answered(asked, asked.turn, issued(a_ticket(again=True))).order == PrintTicket(
        a_ticket(again=True), "nl", copy=True
    )


def test_an_answer_to_an_older_question_is_nobodys() -> None:
    asked = checking()

    step = asking.answered(asked, asked.turn - 1, issued())

    assert step.screen == asked
    assert step.order is None


def test_an_answer_that_comes_after_giving_up_prints_nothing() -> None:
    asked = checking()
    gone = rest.ended(asked).screen

    assert asking.answered(gone, asked.turn, issued()) == Step(gone)


@pytest.mark.parametrize(
    ("outcome", "printing"),
    [
        (PrintOutcome.PRINTED, Printing.PRINTED),
        (PrintOutcome.FAILED, Printing.FAILED),
        (PrintOutcome.UNKNOWN, Printing.UNSURE),
        (PrintOutcome.NO_PRINTER, Printing.NO_PAPER),
    ],
)
def test_the_ticket_page_says_what_became_of_the_paper(outcome: PrintOutcome, printing: Printing) -> None:
    assert paper.paper_settled(ticket_page(), "visit-A042", outcome).screen.printing is printing


@pytest.mark.parametrize("outcome", [PrintOutcome.FAILED, PrintOutcome.UNKNOWN, PrintOutcome.NO_PRINTER])
def test_a_visitor_without_paper_in_hand_gets_a_code_for_the_phone(outcome: PrintOutcome) -> None:
    page = answer_to(checking(), issued(a_ticket(status_url=LINK)))

    assert paper.paper_settled(page, "visit-A042", outcome).screen.phone_link == LINK


def test_a_visitor_who_has_or_will_have_paper_gets_no_second_thing_to_read() -> None:
    printing = answer_to(checking(), issued(a_ticket(status_url=LINK)))

    assert printing.phone_link == ""
    assert paper.paper_settled(printing, "visit-A042", PrintOutcome.PRINTED).screen.phone_link == ""


def test_without_a_page_to_lead_to_there_is_no_code_for_the_phone() -> None:
    assert paper.paper_settled(ticket_page(), "visit-A042", PrintOutcome.FAILED).screen.phone_link == ""


def test_paper_that_takes_long_is_said_and_may_still_come() -> None:
    slow = paper.paper_slow(answer_to(checking(), issued(a_ticket(status_url=LINK)))).screen

    assert (slow.printing, slow.phone_link) == (Printing.SLOW, LINK)
    assert paper.paper_settled(slow, "visit-A042", PrintOutcome.PRINTED).screen.printing is Printing.PRINTED
    assert paper.print_again(slow).order is None, "the first one is still under way"


def test_paper_is_slow_only_while_it_is_waited_for() -> None:
    printed = paper.paper_settled(ticket_page(), "visit-A042", PrintOutcome.PRINTED).screen

    assert paper.paper_slow(printed).screen == printed
    assert paper.paper_slow(welcome()).screen == welcome()


def test_print_again_is_offered_by_a_printer_that_may_do_it() -> None:
    failed = paper.paper_settled(ticket_page(), "visit-A042", PrintOutcome.FAILED).screen
    empty = rest.hall_changed(failed, replace(OPEN_HALL, printer=Health.ABSENT)).screen

    assert not empty.may_print_again
    assert paper.print_again(empty).order is None
    assert rest.hall_changed(empty, OPEN_HALL).screen.may_print_again


def test_a_printer_that_came_back_prints_nothing_by_itself() -> None:
    failed = paper.paper_settled(ticket_page(), "visit-A042", PrintOutcome.FAILED).screen
    empty = rest.hall_changed(failed, replace(OPEN_HALL, printer=Health.ABSENT)).screen

    assert rest.hall_changed(empty, OPEN_HALL).order is None


def test_news_of_the_paper_gives_the_visitor_time_to_read_it() -> None:
    closing = replace(paper.paper_slow(ticket_page()).screen, closing=True)

    settled = paper.paper_settled(closing, "visit-A042", PrintOutcome.FAILED).screen

    assert not settled.closing
    assert settled.stir > closing.stir


def test_the_paper_of_the_visitor_before_says_nothing_on_the_next_ones_page() -> None:
    page = ticket_page()

    assert paper.paper_settled(page, "visit-A041", PrintOutcome.FAILED).screen == page


def test_only_paper_that_did_not_come_can_be_printed_again() -> None:
    failed = paper.paper_settled(ticket_page(), "visit-A042", PrintOutcome.FAILED).screen
    printed = paper.paper_settled(ticket_page(), "visit-A042", PrintOutcome.PRINTED).screen

    again = paper.print_again(failed)

    assert again.order == PrintTicket(a_ticket(), "nl", copy=True)
    assert paper.print_again(again.screen).order is None
    assert paper.print_again(printed).order is None


def test_the_same_code_held_up_longer_changes_nothing_on_the_ticket_page() -> None:
    page = ticket_page()

    assert codes.code_read(page, CODE) == Step(page)


def test_the_next_visitor_need_not_wait_until_the_ticket_page_closes() -> None:
    step = codes.code_read(ticket_page("en"), OTHER_CODE)

    assert step.screen.page is Page.CHECKING
    assert step.screen.ticket is None
    assert step.screen.language == "nl", "the next visitor has not chosen a language"


def test_a_visitor_who_tries_the_same_code_again_keeps_the_language() -> None:
    sorry = answer_to(checking("en"), refused(RefusalCode.TRY_AGAIN))

    assert codes.code_read(sorry, CODE).screen.language == "en"


@pytest.mark.parametrize("text", ["", "x" * 513, "\ud800", "\x00\x01\x1b[2J"])
def test_what_can_be_no_code_of_ours_is_answered_without_the_server(text: str) -> None:
    step = codes.code_read(welcome(), text)

    assert step.order is None
    assert step.screen.sorry is not None
    assert step.screen.sorry.kind is SorryKind.NOT_OUR_CODE


def test_somebody_without_a_valid_appointment_can_go_on_as_a_walk_in() -> None:
    sorry = answer_to(checking(), refused(RefusalCode.CANCELLED))

    assert walk_in.walk_in_chosen(sorry).screen.page is Page.PRODUCTS


def test_another_code_is_tried_only_where_another_may_do() -> None:
    foreign = answer_to(checking(), refused(RefusalCode.UNKNOWN_CODE))
    cancelled = answer_to(checking(), refused(RefusalCode.CANCELLED))

    assert codes.appointment_chosen(foreign).screen.page is Page.SCAN
    assert codes.appointment_chosen(cancelled).screen == cancelled


def test_somebody_who_is_too_early_keeps_the_appointment() -> None:
    sorry = answer_to(checking(), refused(RefusalCode.TOO_EARLY))

    assert walk_in.walk_in_chosen(sorry).screen == sorry


def test_a_visitor_who_reads_their_number_keeps_it_when_the_link_goes() -> None:
    page = rest.hall_changed(ticket_page(), DEAF_HALL).screen

    assert page.page is Page.TICKET
    assert rest.back(page).screen.page is Page.OUT_OF_ORDER


def test_choices_that_cannot_be_kept_are_not_offered() -> None:
    assert rest.hall_changed(products(), DEAF_HALL).screen.page is Page.OUT_OF_ORDER
    assert rest.hall_changed(welcome(), CLOSED_HALL).screen.page is Page.CLOSED


def test_the_kiosk_returns_by_itself_when_the_hall_does() -> None:
    away = rest.hall_changed(welcome(), DEAF_HALL).screen

    assert rest.hall_changed(away, OPEN_HALL).screen.page is Page.WELCOME


def test_news_of_the_hall_does_not_close_the_help_that_somebody_reads() -> None:
    reading = rest.panel_asked(welcome(), Panel.HELP).screen

    assert rest.hall_changed(reading, replace(OPEN_HALL, printer_required=True)).screen.panel is Panel.HELP


def test_back_closes_help_first() -> None:
    reading = rest.panel_asked(products(), Panel.HELP).screen

    assert rest.back(reading).screen.page is Page.PRODUCTS
    assert rest.back(reading).screen.panel is None


def test_back_from_a_choice_keeps_the_language_and_ready_forgets_it() -> None:
    assert rest.back(products("en")).screen.language == "en"
    assert rest.back(ticket_page("en")).screen.language == "nl"


def test_whoever_is_expected_outside_the_hours_of_walk_ins_is_let_in_by_their_code() -> None:
    closed = rest.hall_changed(welcome(), CLOSED_HALL).screen
    step = codes.code_read(closed, CODE)

    assert step.order == Ask(step.screen.turn, CheckIn(code=CODE, language="nl"))
    assert answer_to(step.screen, issued()).page is Page.TICKET


def test_whoever_has_no_appointment_outside_the_hours_is_told_that_it_is_closed() -> None:
    closed = rest.hall_changed(welcome(), CLOSED_HALL).screen
    sorry = answer_to(codes.code_read(closed, CODE).screen, refused(RefusalCode.CLOSED))

    assert sorry.is_told({SorryKind.CLOSED})
    assert walk_in.walk_in_chosen(closed).screen == closed


def test_the_closed_page_leads_to_every_way_of_who_has_an_appointment() -> None:
    closed = rest.hall_changed(welcome(), CLOSED_HALL).screen

    assert codes.appointment_chosen(closed).screen.page is Page.SCAN
    assert codes.typing_chosen(codes.appointment_chosen(closed).screen).screen.page is Page.TYPE_CODE
    assert codes.finding_chosen(codes.appointment_chosen(closed).screen).screen.page is Page.FIND
    assert rest.back(codes.appointment_chosen(closed).screen).screen.page is Page.CLOSED


@pytest.mark.parametrize(
    ("choose", "page"),
    [
        (codes.appointment_chosen, Page.SCAN),
        (codes.typing_chosen, Page.TYPE_CODE),
        (codes.finding_chosen, Page.FIND),
        (walk_in.walk_in_chosen, Page.CLOSED),
    ],
)
def test_at_closing_only_those_without_an_appointment_lose_their_page(
    choose: Callable[[Screen], Step], page: Page
) -> None:
    assert rest.hall_changed(choose(welcome()).screen, CLOSED_HALL).screen.page is page


def test_a_helped_visitor_rates_after_closing_by_showing_their_ticket() -> None:
    closed = rest.hall_changed(welcome(), CLOSED_HALL).screen
    over = answer_to(codes.code_read(closed, CODE).screen, refused(RefusalCode.VISIT_OVER, visit="v-1", rated="no"))

    assert (over.page, over.rates) == (Page.FEEDBACK, "v-1")
