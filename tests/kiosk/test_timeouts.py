"""What time alone does to a screen."""

from dataclasses import replace

import pytest

from kiosk.answers import SorryKind
from kiosk.flow import paper, rest
from kiosk.flow.basket import later_chosen
from kiosk.flow.screen import Aids, Page, Panel, Printing, Screen
from kiosk.flow.wish import Wish
from kiosk.timeouts import GIVE_UP_AFTER_S, PAPER_SLOW_AFTER_S, PHONE_OUT_S, Due, Pace, due, warned
from tests.kiosk.screens import answer_to, checking, feedback_page, offer, products, searching, ticket_page, welcome
from tests.kiosk.tickets import LINK, a_ticket, issued, refused
from wire.words import PrintOutcome, RefusalCode

PACE = Pace(ticket_s=15, sorry_s=25, idle_s=60)


def next_due(screen: Screen) -> Due:
    found = due(screen, PACE)
    assert found is not None
    return found


def printed(language: str = "nl") -> Screen:
    return paper.paper_settled(ticket_page(language), "visit-A042", PrintOutcome.PRINTED).screen


def after_time(screen: Screen) -> Screen:
    return next_due(screen).then(screen).screen


def test_a_welcome_page_may_stand_for_ever() -> None:
    assert due(welcome(), PACE) is None


@pytest.mark.parametrize(
    "screen",
    [
        products("en"),
        searching("en", "pas"),
        offer(Wish("paspoort"), language="en"),
        later_chosen(offer(Wish("paspoort"), language="en")).screen,
        feedback_page("en"),
        printed("en"),
        answer_to(checking("en"), refused(RefusalCode.TOO_EARLY)),
    ],
    ids=lambda screen: screen.page.value,
)
def test_a_page_warns_for_twenty_seconds_and_then_everything_of_the_visitor_is_gone(screen: Screen) -> None:
    warned = after_time(screen)

    assert warned.closing
    assert next_due(warned).after_s >= 20
    empty = after_time(warned)
    assert (empty.page, empty.language, empty.ticket, empty.sorry, empty.code) == (Page.WELCOME, "nl", None, None, "")


def test_one_touch_gives_more_time() -> None:
    warned = after_time(printed())

    stirred = rest.stirred(warned).screen

    assert not stirred.closing
    assert next_due(stirred) != next_due(printed()), "the time runs anew"
    assert next_due(stirred).after_s == PACE.ticket_s


def test_a_visitor_who_waits_for_paper_is_told_when_it_takes_long() -> None:
    assert next_due(ticket_page()).after_s == PAPER_SLOW_AFTER_S
    assert after_time(ticket_page()).printing is Printing.SLOW


def test_a_printer_that_hangs_for_ever_keeps_no_visitors_page() -> None:
    slow = after_time(ticket_page())

    assert after_time(after_time(slow)).page is Page.WELCOME


def test_a_code_for_the_phone_stands_until_a_phone_is_out() -> None:
    page = answer_to(checking(), issued(a_ticket(status_url=LINK)))
    failed = paper.paper_settled(page, "visit-A042", PrintOutcome.FAILED).screen

    assert next_due(failed).after_s == PHONE_OUT_S > PACE.ticket_s


def test_a_code_that_was_asked_for_beside_the_paper_does_too() -> None:
    page = answer_to(checking(), issued(a_ticket(status_url=LINK)))
    there = paper.paper_settled(page, "visit-A042", PrintOutcome.PRINTED).screen

    assert next_due(there).after_s == PACE.ticket_s
    assert next_due(paper.phone_asked(there).screen).after_s == PHONE_OUT_S


@pytest.mark.parametrize(
    "touched",
    [
        welcome("en"),
        rest.panel_asked(welcome(), Panel.HELP).screen,
        rest.aids_chosen(welcome(), Aids(contrast=True, large=True, low=True, spoken=True)).screen,
    ],
    ids=["language", "help", "aids"],
)
def test_what_somebody_chose_at_rest_goes_after_a_warning_too(touched: Screen) -> None:
    asked = after_time(touched)

    assert (asked.closing, asked.untouched) == (True, False)
    assert after_time(asked).untouched


def test_a_code_for_booking_stands_until_a_phone_is_out() -> None:
    later = later_chosen(offer(Wish("paspoort"))).screen

    assert due(later, replace(PACE, idle_s=10)) == Due(PHONE_OUT_S, warned, later.stir)


def test_more_time_can_be_asked_for_more_often_than_anybody_needs() -> None:
    screen = printed()
    for _ in range(50):  # WCAG 2.2.1 asks for ten
        warned = after_time(screen)
        assert (warned.closing, warned.page) == (True, Page.TICKET)
        assert next_due(warned).after_s >= 20
        screen = rest.stirred(warned).screen

    assert not screen.closing


def test_a_slow_answer_is_explained_and_then_given_up() -> None:
    slow = after_time(checking())

    assert slow.slow
    assert slow.page is Page.CHECKING
    given_up = after_time(slow)
    assert given_up.sorry is not None
    assert given_up.sorry.kind is SorryKind.OUR_FAULT


def test_tapping_does_not_put_off_the_end_of_a_check() -> None:
    assert rest.stirred(checking()).screen == checking()
    assert next_due(checking()).after_s < GIVE_UP_AFTER_S
