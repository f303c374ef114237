"""Calling a member of staff: what is promised, and only that."""

from dataclasses import replace

import pytest

from kiosk.flow import codes, helping, rest
from kiosk.flow.helping import HelpStage, help_stage
from kiosk.flow.screen import HelpAsked, Page, Panel, Screen, Tell
from kiosk.hall import Hall, HelpUnderWay
from kiosk.timeouts import HELP_COMES_S, Pace, due
from tests.kiosk.screens import CLOSED_HALL, DEAF_HALL, OPEN_HALL, answer_to, products, ticket_page, welcome
from tests.kiosk.tickets import CODE, OTHER_CODE, issued, refused
from wire.answers import Answer, Done
from wire.commands import CallForHelp, EndHelpCall
from wire.words import RefusalCode

PACE = Pace(ticket_s=15, sorry_s=25, idle_s=60)
CALLED_HALL = replace(OPEN_HALL, help=HelpUnderWay())
COMING_HALL = replace(OPEN_HALL, help=HelpUnderWay(coming=True))
HEARD = Answer(id="command-1", result=Done())


def panel(screen: Screen | None = None, hall: Hall = OPEN_HALL) -> Screen:
    return rest.hall_changed(rest.panel_asked(screen or products("en"), Panel.HELP).screen, hall).screen


def calling() -> Screen:
    return helping.help_called(panel()).screen


def test_a_call_says_where_the_visitor_was_stuck_and_what_they_speak() -> None:
    assert helping.help_called(panel()).order == Tell(CallForHelp(page="products", language="en"))


def test_a_second_tap_calls_nobody_else() -> None:
    assert helping.help_called(calling()).order is None
    assert helping.help_called(panel(hall=CALLED_HALL)).order is None


def test_nobody_is_called_through_a_closed_panel() -> None:
    assert helping.help_called(products()).order is None


def test_nothing_is_promised_before_the_server_has_the_call() -> None:
    assert help_stage(calling()) is HelpStage.CALLING
    assert help_stage(helping.call_answered(calling(), HEARD).screen) is HelpStage.CALLING
    assert help_stage(rest.hall_changed(calling(), CALLED_HALL).screen) is HelpStage.CALLED


def test_somebody_comes_only_once_they_said_so() -> None:
    assert help_stage(panel(hall=COMING_HALL)) is HelpStage.COMING


def test_the_panel_follows_staff_who_say_that_it_is_over() -> None:
    called = rest.hall_changed(calling(), COMING_HALL).screen

    assert help_stage(rest.hall_changed(called, OPEN_HALL).screen) is HelpStage.OFFERED


def test_a_call_that_nobody_heard_sends_the_visitor_to_a_person() -> None:
    failed = helping.call_answered(calling(), refused(RefusalCode.TRY_AGAIN)).screen

    assert help_stage(failed) is HelpStage.NOBODY_HEARS
    assert helping.help_called(failed).order is None


def test_whoever_went_on_after_calling_is_told_that_nobody_heard_it() -> None:
    elsewhere = codes.appointment_chosen(rest.back(helping.help_called(panel(welcome())).screen).screen).screen
    assert (elsewhere.page, elsewhere.panel) == (Page.SCAN, None)
    assert help_stage(elsewhere) is HelpStage.CALLING

    told = helping.call_answered(replace(elsewhere, closing=True), refused(RefusalCode.TRY_AGAIN)).screen

    assert (told.page, told.panel, told.closing) == (Page.SCAN, Panel.HELP, False)
    assert help_stage(told) is HelpStage.NOBODY_HEARS


def test_a_call_is_not_offered_again_on_the_next_page() -> None:
    ticket = answer_to(codes.code_read(calling(), CODE).screen, issued())

    assert helping.help_called(rest.panel_asked(ticket, Panel.HELP).screen).order is None


def test_the_next_visitor_hears_nothing_of_a_call_of_the_one_before() -> None:
    next_one = codes.code_read(replace(ticket_page(), help_asked=HelpAsked.UNDER_WAY), OTHER_CODE).screen

    assert helping.call_answered(next_one, refused(RefusalCode.TRY_AGAIN)).screen == next_one


def test_a_call_that_was_heard_after_all_is_believed() -> None:
    failed = helping.call_answered(calling(), refused(RefusalCode.TRY_AGAIN)).screen

    assert help_stage(rest.hall_changed(failed, CALLED_HALL).screen) is HelpStage.CALLED


def test_an_answer_to_a_visitor_who_left_changes_nothing() -> None:
    gone = rest.ended(calling()).screen

    assert helping.call_answered(gone, refused(RefusalCode.TRY_AGAIN)).screen == gone


@pytest.mark.parametrize("hall", [DEAF_HALL, CLOSED_HALL], ids=["no server", "closed"])
def test_no_call_is_offered_that_nobody_would_hear(hall: Hall) -> None:
    page = panel(rest.hall_changed(welcome(), hall).screen, hall)

    assert help_stage(page) is HelpStage.NOBODY_HEARS
    assert helping.help_called(page).order is None


def test_whoever_needs_nobody_any_more_says_so_and_goes_on() -> None:
    step = helping.help_ended(panel(hall=CALLED_HALL))

    assert step.order == Tell(EndHelpCall())
    assert (step.screen.panel, step.screen.page) == (None, products().page)


def test_a_call_that_is_still_on_its_way_can_be_ended_too() -> None:
    step = helping.help_ended(calling())

    assert step.order == Tell(EndHelpCall())
    assert step.screen.help_asked is HelpAsked.NOT


def test_without_a_call_there_is_nothing_to_end() -> None:
    assert helping.help_ended(panel()).order is None


def test_a_page_that_closes_does_not_send_back_who_is_on_the_way() -> None:
    screen = panel(hall=COMING_HALL)

    for _ in range(2):
        pending = due(screen, PACE)
        assert pending is not None
        step = pending.then(screen)
        assert step.order is None
        screen = step.screen
    assert screen.panel is None
    assert screen.hall.help == HelpUnderWay(coming=True)


def test_whoever_waits_for_a_person_reads_so_until_that_person_may_be_there() -> None:
    pending = due(panel(hall=CALLED_HALL), PACE)

    assert pending is not None
    assert pending.after_s == HELP_COMES_S > PACE.idle_s


def test_whoever_opens_help_again_may_try_again() -> None:
    failed = helping.call_answered(calling(), refused(RefusalCode.TRY_AGAIN)).screen
    closed = rest.panel_asked(failed, Panel.HELP).screen

    assert help_stage(rest.panel_asked(closed, Panel.HELP).screen) is HelpStage.OFFERED


def test_the_next_visitor_reads_nothing_of_a_call_that_never_got_out() -> None:
    left = rest.panel_asked(helping.help_called(panel(welcome())).screen, Panel.HELP).screen
    asked = due(left, PACE)
    assert asked is not None

    warned = asked.then(left).screen
    over = due(warned, PACE)

    assert over is not None
    assert over.then(warned).screen.help_asked is HelpAsked.NOT
