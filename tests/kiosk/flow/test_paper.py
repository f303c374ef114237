"""Without paper if wished: the number goes to the phone by a button, and a house may print only what is asked for."""

from dataclasses import replace

import pytest

from drivers.health import Health
from kiosk.flow import asking, codes, paper, rest
from kiosk.flow.screen import Page, Printing, PrintTicket, Screen, Step
from tests.kiosk.screens import OPEN_HALL, answer_to, checking, ticket_page
from tests.kiosk.tickets import CODE, LINK, a_ticket, issued
from wire.answers import TicketIssued
from wire.words import PrintOutcome

ON_REQUEST = replace(OPEN_HALL, prints_on_request=True)
WITH_PAGE = a_ticket(status_url=LINK)


def printed(ticket: TicketIssued = WITH_PAGE) -> Screen:
    page = answer_to(checking(), issued(ticket))
    return paper.paper_settled(page, ticket.visit, PrintOutcome.PRINTED).screen


def given(ticket: TicketIssued = WITH_PAGE) -> Step:
    """At a kiosk that prints what is asked for."""
    asked = codes.code_read(rest.hall_changed(Screen.first("nl"), ON_REQUEST).screen, CODE).screen
    return asking.answered(asked, asked.turn, issued(ticket))


@pytest.mark.parametrize("page", [answer_to(checking(), issued(WITH_PAGE)), printed()], ids=["on its way", "there"])
def test_whoever_wants_the_number_on_the_phone_gets_its_code_beside_the_paper(page: Screen) -> None:
    assert (page.may_follow, page.phone_link) == (True, "")
    step = paper.phone_asked(page)
    assert (step.screen.phone_link, step.screen.may_follow, step.order) == (LINK, False, None)
    assert step.screen.printing is page.printing, "the paper comes or has come all the same"


def test_the_code_that_was_asked_for_stays_whatever_becomes_of_the_paper() -> None:
    page = paper.phone_asked(answer_to(checking(), issued(WITH_PAGE))).screen
    for outcome in PrintOutcome:
        assert paper.paper_settled(page, "visit-A042", outcome).screen.phone_link == LINK


def test_a_code_that_shows_already_is_not_offered_a_second_time() -> None:
    failed = paper.paper_settled(printed(), "visit-A042", PrintOutcome.FAILED).screen
    assert (failed.phone_link, failed.may_follow) == (LINK, False)


def test_nobody_is_offered_a_page_that_the_house_does_not_have() -> None:
    assert not ticket_page().may_follow
    assert paper.phone_asked(ticket_page()).screen == ticket_page()


def test_the_next_visitor_is_shown_no_code_that_nobody_asked_for() -> None:
    asked = paper.phone_asked(printed()).screen
    again = codes.code_read(asked, "somebody-elses-code").screen
    assert not again.on_phone
    assert not rest.ended(asked).screen.on_phone


def test_a_house_that_prints_on_request_shows_number_and_code_and_prints_nothing() -> None:
    step = given()
    assert step.order is None
    assert (step.screen.page, step.screen.printing, step.screen.phone_link) == (Page.TICKET, Printing.ON_REQUEST, LINK)
    assert step.screen.may_print
    assert not step.screen.may_print_again


@pytest.mark.parametrize("again", [False, True])
def test_one_touch_prints_it_and_says_of_a_ticket_given_before_that_it_is_a_copy(again: bool) -> None:
    ticket = a_ticket(status_url=LINK, again=again)
    step = paper.paper_asked(given(ticket).screen)
    assert step.order == PrintTicket(ticket, "nl", copy=again)
    assert (step.screen.printing, step.screen.may_print) == (Printing.UNDER_WAY, False)
    assert paper.paper_asked(step.screen).order is None, "a double touch prints once"


def test_without_a_page_for_the_phone_paper_comes_as_everywhere() -> None:
    """Also while the server is gone: such a kiosk knows of no page."""
    step = given(a_ticket())
    assert step.order == PrintTicket(a_ticket(), "nl", copy=False)
    assert step.screen.printing is Printing.UNDER_WAY


def test_a_printer_that_is_away_is_not_offered() -> None:
    away = rest.hall_changed(given().screen, replace(ON_REQUEST, printer=Health.ABSENT)).screen
    assert not away.may_print
    assert paper.paper_asked(away).order is None
    assert away.phone_link == LINK


def test_a_printer_that_fails_what_was_asked_for_is_told_as_everywhere() -> None:
    asked = paper.paper_asked(given().screen).screen
    failed = paper.paper_settled(asked, "visit-A042", PrintOutcome.FAILED).screen
    assert (failed.printing, failed.may_print_again, failed.phone_link) == (Printing.FAILED, True, LINK)


def test_time_alone_prints_nothing() -> None:
    assert paper.paper_slow(given().screen).screen == given().screen
