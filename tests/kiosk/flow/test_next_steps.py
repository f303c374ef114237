"""Each page that says no, and the way on from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.answers import NextStep, Sorry, SorryKind
from kiosk.flow import basket, codes, rest, walk_in
from kiosk.flow.next_steps import next_steps, step_taken
from kiosk.flow.screen import Ask, Page, Panel, Screen
from kiosk.flow.wish import Wish
from tests.kiosk.flow.test_letter import letter_page
from tests.kiosk.flow.test_typing import found
from tests.kiosk.screens import CLOSED_HALL, OPEN_HALL, answer_to, checking, welcome
from tests.kiosk.tickets import CODE, refused
from wire.commands import CheckIn, TakeTicket
from wire.words import RefusalCode


def told(code: RefusalCode, **facts: str) -> Screen:
    return answer_to(checking("en"), refused(code, **facts))


@pytest.mark.parametrize("code", RefusalCode)
def test_every_refusal_has_a_next_step_and_a_way_back(code: RefusalCode) -> None:
    assert next_steps(told(code))[-1] is NextStep.BEGIN


def letter_shown() -> Screen:
    return codes.code_read(letter_page("en"), "DOC0017").screen


@pytest.mark.parametrize("asked", [checking, found, letter_shown])
@pytest.mark.parametrize("code", RefusalCode)
@pytest.mark.parametrize("step", NextStep)
def test_every_button_leads_away_from_the_page_and_only_its_buttons_do(
    asked: Callable[[], Screen], code: RefusalCode, step: NextStep
) -> None:
    sorry = answer_to(asked(), refused(code))
    if sorry.page is not Page.SORRY:
        return  # it is asked again, as a letter

    after = step_taken(sorry, step).screen

    assert (after != sorry) is (step in next_steps(sorry))


def test_who_is_early_may_wait_here_and_is_asked_nothing_again() -> None:
    sorry = told(RefusalCode.TOO_EARLY)
    assert next_steps(sorry)[0] is NextStep.WAIT_HERE

    step = step_taken(sorry, NextStep.WAIT_HERE)

    assert step.order == Ask(step.screen.turn, CheckIn(code=CODE, early=True, language="en"))
    assert step.screen.turn > sorry.turn


def test_who_is_early_where_nobody_may_wait_comes_back_later() -> None:
    sorry = rest.hall_changed(told(RefusalCode.TOO_EARLY), replace(OPEN_HALL, early_may_wait=False)).screen

    assert next_steps(sorry) == (NextStep.BEGIN,)
    assert step_taken(sorry, NextStep.WAIT_HERE).order is None


def test_who_comes_by_the_old_letter_of_a_moved_appointment_is_told_the_new_moment() -> None:
    sorry = told(RefusalCode.WRONG_DAY, appointed_at="2026-03-05T09:40:00+00:00", moved="yes").sorry

    assert sorry == Sorry(SorryKind.MOVED, at=datetime(2026, 3, 5, 9, 40, tzinfo=UTC), moved=True)


@pytest.mark.parametrize("moved", ["yes", "no"])
def test_who_came_on_another_day_may_ask_a_person_or_stay_without_the_appointment(moved: str) -> None:
    sorry = told(RefusalCode.WRONG_DAY, appointed_at="2026-03-05T09:40:00+00:00", moved=moved)

    assert next_steps(sorry) == (NextStep.CALL_HELP, NextStep.WALK_IN, NextStep.BEGIN)
    assert step_taken(sorry, NextStep.CALL_HELP).screen.panel is Panel.HELP
    assert step_taken(sorry, NextStep.WALK_IN).screen.page is Page.PRODUCTS


def test_who_is_early_because_the_appointment_was_moved_may_wait_all_the_same() -> None:
    sorry = told(RefusalCode.TOO_EARLY, appointed_at="2026-03-02T13:40:00+00:00", moved="yes")

    assert sorry.sorry is not None
    assert (sorry.sorry.kind, sorry.sorry.moved) == (SorryKind.TOO_EARLY, True)
    assert NextStep.WAIT_HERE in next_steps(sorry)


def test_a_code_that_nobody_can_look_up_now_goes_along_with_the_number() -> None:
    products = step_taken(told(RefusalCode.CANNOT_CHECK_NOW), NextStep.WALK_IN).screen
    assert products.page is Page.PRODUCTS

    step = basket.number_taken(basket.added(products, Wish("paspoort")))

    assert step.order == Ask(step.screen.turn, TakeTicket(product="paspoort", code=CODE, language="en"))


@pytest.mark.parametrize("code", [RefusalCode.CANNOT_CHECK_NOW, RefusalCode.CANCELLED, RefusalCode.WRONG_DAY])
def test_while_the_office_is_closed_a_person_is_the_way_on_and_no_number(code: RefusalCode) -> None:
    sorry = rest.hall_changed(told(code), CLOSED_HALL).screen

    assert next_steps(sorry) == (NextStep.CALL_HELP, NextStep.BEGIN)


def test_the_code_of_a_cancelled_appointment_does_not_go_along() -> None:
    assert step_taken(told(RefusalCode.CANCELLED), NextStep.WALK_IN).screen.code == ""


def test_a_kiosk_that_is_alone_does_not_send_anybody_to_look() -> None:
    sorry = rest.hall_changed(told(RefusalCode.UNKNOWN_CODE), replace(OPEN_HALL, alone=True)).screen

    assert NextStep.FIND not in next_steps(sorry)


def test_a_product_that_is_not_served_leads_back_to_the_others() -> None:
    asked = basket.number_taken(basket.added(walk_in.walk_in_chosen(welcome()).screen, Wish("paspoort"))).screen
    sorry = answer_to(asked, refused(RefusalCode.NOT_SERVED_TODAY, product="paspoort"))

    assert step_taken(sorry, NextStep.WALK_IN).screen.page is Page.PRODUCTS
