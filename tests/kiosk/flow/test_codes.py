"""Whose code it is that is held up: of who stands there already, or of the next one."""

from collections.abc import Callable

import pytest

from kiosk.answers import NextStep
from kiosk.flow import basket, codes, feedback, rest
from kiosk.flow.next_steps import step_taken
from kiosk.flow.screen import PLAIN, Aids, Ask, Page, Screen
from kiosk.flow.wish import Wish
from tests.kiosk.screens import answer_to, checking, feedback_page, offer, products, searching, ticket_page
from tests.kiosk.tickets import CODE, OTHER_CODE, issued, refused
from wire.commands import CheckIn
from wire.words import RefusalCode

BLIND = Aids(large=True, spoken=True)
PASSPORT = Wish("paspoort")


def told(code: RefusalCode) -> Screen:
    return answer_to(rest.aids_chosen(checking("en"), BLIND).screen, refused(code))


def rated() -> Screen:
    return feedback.rated(feedback_page("en"), 5).screen


@pytest.mark.parametrize("code", RefusalCode)
def test_whoever_holds_up_another_code_after_a_no_goes_on_in_their_language_and_hears_it(code: RefusalCode) -> None:
    step = codes.code_read(told(code), OTHER_CODE)

    assert step.order == Ask(step.screen.turn, CheckIn(code=OTHER_CODE, language="en"))
    assert (step.screen.language, step.screen.aids) == ("en", BLIND)


def test_a_right_code_after_a_wrong_one_is_a_ticket_in_the_visitors_language() -> None:
    page = answer_to(codes.code_read(told(RefusalCode.NOT_A_BALIE_CODE), OTHER_CODE).screen, issued())

    assert (page.page, page.language, page.aids) == (Page.TICKET, "en", BLIND)


@pytest.mark.parametrize("page", [ticket_page, feedback_page, lambda _: rated()], ids=["ticket", "feedback", "thanks"])
def test_the_next_visitor_finds_nothing_of_one_who_was_helped(page: Callable[[str], Screen]) -> None:
    screen = rest.aids_chosen(page("en"), BLIND).screen

    after = codes.code_read(screen, OTHER_CODE).screen

    assert (after.page, after.language, after.aids) == (Page.CHECKING, "nl", PLAIN)


def test_whoever_walked_away_from_a_no_is_forgotten() -> None:
    gone = rest.ended(told(RefusalCode.NOT_A_BALIE_CODE)).screen

    assert (codes.code_read(gone, OTHER_CODE).screen.language, gone.aids) == ("nl", PLAIN)


@pytest.mark.parametrize(
    "page",
    [products("en"), searching("en", typed="pas"), offer(PASSPORT, language="en")],
    ids=["products", "search", "offer"],
)
def test_a_code_is_taken_where_somebody_chose_and_what_they_chose_is_left_behind(page: Screen) -> None:
    step = codes.code_read(page, CODE)

    assert step.order == Ask(step.screen.turn, CheckIn(code=CODE, language="en"))
    assert (step.screen.chosen, step.screen.search) == ((), "")


def test_a_code_that_goes_along_with_the_number_is_not_asked_about_again_while_it_is_still_held() -> None:
    kept = step_taken(answer_to(checking(), refused(RefusalCode.CANNOT_CHECK_NOW)), NextStep.WALK_IN).screen
    chosen = basket.added(kept, PASSPORT)

    assert codes.code_read(kept, CODE).screen == kept
    assert codes.code_read(chosen, CODE).screen == chosen
    assert codes.code_read(chosen, OTHER_CODE).order is not None
