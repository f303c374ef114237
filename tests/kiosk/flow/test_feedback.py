"""How the visit was: asked once, at the kiosk or on a tablet at the counter."""

from dataclasses import replace

import pytest

from kiosk.flow import asking, codes, feedback, rest
from kiosk.flow.screen import Page, Panel, Screen, Tell
from kiosk.hall import Hall, LinkCondition
from kiosk.timeouts import WARNING_S, Pace, due
from tests.kiosk.screens import DEAF_HALL, OPEN_HALL, answer_to, checking, feedback_page, welcome
from tests.kiosk.tickets import CODE, OTHER_CODE, refused
from wire.commands import GiveFeedback
from wire.words import RefusalCode

PACE = Pace(ticket_s=15, sorry_s=25, idle_s=60)
TABLET_HALL = replace(OPEN_HALL, tablet=True)


def wanted(visit: str) -> Hall:
    return replace(TABLET_HALL, rating_wanted=visit)


def tablet() -> Screen:
    return rest.hall_changed(Screen.first("nl"), TABLET_HALL).screen


def asked_on_the_tablet(visit: str = "visit-1") -> Screen:
    return rest.hall_changed(tablet(), wanted(visit)).screen


def after_time(screen: Screen) -> Screen:
    pending = due(screen, PACE)
    assert pending is not None
    return pending.then(screen).screen


def test_a_visitor_whose_visit_is_over_is_asked_how_it_was_in_their_language() -> None:
    assert (feedback_page("en").page, feedback_page("en").language) == (Page.FEEDBACK, "en")


@pytest.mark.parametrize("facts", [{"visit": "visit-1", "rated": "yes"}, {"visit": "visit-1"}, {"rated": "no"}, {}])
def test_nobody_is_asked_twice_or_about_a_visit_that_is_not_named(facts: dict[str, str]) -> None:
    assert answer_to(checking(), refused(RefusalCode.VISIT_OVER, **facts)).page is Page.SORRY


def test_only_a_visit_that_is_over_can_be_rated() -> None:
    cancelled = answer_to(checking(), refused(RefusalCode.CANCELLED, visit="visit-1", rated="no"))

    assert cancelled.page is Page.SORRY


def test_a_face_is_told_to_the_server_and_forgotten_here() -> None:
    step = feedback.rated(feedback_page("en"), 4)

    assert step.order == Tell(GiveFeedback(visit="visit-1", score=4))
    assert (step.screen.page, step.screen.rates) == (Page.THANKS, "")


def test_a_second_tap_on_a_face_says_nothing_more() -> None:
    thanks = feedback.rated(feedback_page("en"), 4).screen

    assert feedback.rated(thanks, 1).order is None


def test_no_thanks_says_nothing_to_anybody() -> None:
    step = feedback.declined(feedback_page("en"))

    assert (step.screen.page, step.screen.language, step.order) == (Page.WELCOME, "nl", None)


def test_thanks_go_by_themselves() -> None:
    assert after_time(feedback.rated(feedback_page("en"), 5).screen).page is Page.WELCOME


def test_thanks_wait_for_whom_opened_help_on_them() -> None:
    thanks = feedback.rated(feedback_page("en"), 5).screen
    reading = due(rest.panel_asked(thanks, Panel.HELP).screen, PACE)

    assert reading is not None
    assert reading.after_s == PACE.idle_s


def test_a_ticket_still_held_before_the_scanner_asks_nothing_again() -> None:
    page = feedback_page("en")
    thanks = feedback.rated(page, 5).screen

    assert codes.code_read(page, CODE).order is None
    assert codes.code_read(thanks, CODE).order is None
    assert codes.code_read(page, OTHER_CODE).screen.page is Page.CHECKING


def test_a_tablet_rests_until_a_visit_ends_at_its_counter() -> None:
    assert tablet().page is Page.TABLET
    assert (asked_on_the_tablet().page, asked_on_the_tablet().rates) == (Page.FEEDBACK, "visit-1")


def test_a_tablet_rests_whatever_becomes_of_the_hall() -> None:
    deaf = replace(DEAF_HALL, tablet=True)

    assert rest.hall_changed(tablet(), deaf).screen.page is Page.TABLET
    assert rest.hall_changed(tablet(), replace(TABLET_HALL, open_now=False)).screen.page is Page.TABLET


def test_the_next_visitor_is_not_asked_about_the_visit_before() -> None:
    assert rest.hall_changed(asked_on_the_tablet(), TABLET_HALL).screen.page is Page.TABLET
    assert rest.hall_changed(asked_on_the_tablet(), wanted("visit-2")).screen.rates == "visit-2"


def test_a_tablet_asks_once_about_a_visit() -> None:
    declined = feedback.declined(asked_on_the_tablet()).screen

    assert declined.page is Page.TABLET
    assert rest.hall_changed(declined, wanted("visit-1")).screen.page is Page.TABLET
    assert rest.hall_changed(declined, wanted("visit-2")).screen.page is Page.FEEDBACK


def test_the_snapshot_after_a_lost_link_asks_nobody_again() -> None:
    declined = feedback.declined(asked_on_the_tablet()).screen
    away = rest.hall_changed(declined, TABLET_HALL).screen

    assert rest.hall_changed(away, wanted("visit-1")).screen.page is Page.TABLET


@pytest.mark.parametrize("alone", [False, True])
def test_a_question_goes_when_no_answer_can_be_kept(alone: bool) -> None:
    gone = rest.hall_changed(feedback_page("en"), replace(DEAF_HALL, alone=alone)).screen

    assert gone.page is (Page.WELCOME if alone else Page.OUT_OF_ORDER)
    assert feedback.rated(gone, 5).order is None
    lost = replace(OPEN_HALL, link=LinkCondition.INTERRUPTED)
    assert rest.hall_changed(feedback_page("en"), lost).screen.page is Page.FEEDBACK, "it comes back in a moment"


def test_a_tablet_asks_nothing_while_no_answer_can_be_kept() -> None:
    deaf = replace(wanted("visit-1"), link=LinkCondition.GONE)

    assert rest.hall_changed(asked_on_the_tablet(), deaf).screen.page is Page.TABLET
    assert rest.hall_changed(tablet(), deaf).screen.page is Page.TABLET


def test_whose_visit_is_over_is_told_so_where_no_answer_can_be_kept() -> None:
    asked = rest.hall_changed(checking(), replace(DEAF_HALL, alone=True)).screen

    assert answer_to(asked, refused(RefusalCode.VISIT_OVER, visit="visit-1", rated="no")).page is Page.SORRY


def test_thanks_on_a_tablet_stay_when_the_server_takes_the_question_back() -> None:
    thanks = feedback.rated(asked_on_the_tablet(), 5).screen

    assert rest.hall_changed(thanks, TABLET_HALL).screen.page is Page.THANKS
    assert after_time(thanks).page is Page.TABLET


def test_a_question_that_nobody_answers_goes_after_a_warning() -> None:
    asked = asked_on_the_tablet()
    warned = after_time(asked)

    assert warned.closing
    first, last = due(asked, PACE), due(warned, PACE)
    assert first is not None
    assert last is not None
    assert last.after_s == WARNING_S
    assert first.after_s + last.after_s <= 60
    assert after_time(warned).page is Page.TABLET


def test_a_tablet_reads_no_codes() -> None:
    assert codes.code_read(asked_on_the_tablet(), CODE).order is None


def test_an_answer_that_comes_too_late_asks_nothing() -> None:
    gone = rest.ended(checking()).screen
    over = refused(RefusalCode.VISIT_OVER, visit="visit-1", rated="no")

    assert asking.answered(gone, gone.turn - 1, over).screen == gone
    assert welcome().rates == ""
