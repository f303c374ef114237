"""What a supervisor chose becomes a command that says the whole, or a fault that can be mended."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from counter_client.desk.reception_drafts import Here
from counter_client.desk.supervision_drafts import (
    CounterDraft,
    Fault,
    MessageDraft,
    arrange_command,
    draft_of,
    message_command,
)
from tests.counter_client.halls import NOW, a_counter, in_minutes
from wire.commands import ArrangeCounter, ShowMessage

HERE = Here(NOW, ZoneInfo("Europe/Amsterdam"))
BOTH = frozenset({"documents", "collect"})
MESSAGE = MessageDraft("one", {"nl": " Dicht om 12.30 uur ", "en": ""}, ("lobby-1", "lobby-2"), "12.30")
DISPLAYS = ("board", "lobby-1", "lobby-2")


def test_all_services_are_said_as_no_choice_so_that_the_settings_count_again() -> None:
    assert arrange_command(a_counter(), CounterDraft(services=BOTH)) == ArrangeCounter(counter="counter-3")


def test_a_choice_is_said_in_the_order_of_the_settings() -> None:
    wide = a_counter(services=("documents", "collect", "housing"))
    asked = arrange_command(wide, CounterDraft(shut=True, services=frozenset({"housing", "documents"}), team=" red "))
    assert asked == ArrangeCounter(counter="counter-3", shut=True, services=("documents", "housing"), team="red")


def test_a_counter_without_any_service_is_shut_instead() -> None:
    assert arrange_command(a_counter(), CounterDraft()) is Fault.NO_SERVICE


def test_a_desk_that_calls_nobody_can_still_be_shut() -> None:
    desk = a_counter("R", services=())
    assert arrange_command(desk, CounterDraft(shut=True)) == ArrangeCounter(
        counter="counter-R", shut=True, services=None
    )


@pytest.mark.parametrize("arranged", [None, ("collect",)])
def test_a_draft_of_a_counter_says_it_back_as_it_was(arranged: tuple[str, ...] | None) -> None:
    counter = a_counter(arranged=arranged, team="blue", shut=True)
    assert arrange_command(counter, draft_of(counter)) == ArrangeCounter(
        counter="counter-3", shut=True, services=arranged, team="blue"
    )


def test_a_message_needs_the_first_language_and_no_other() -> None:
    assert message_command(MESSAGE, "nl", HERE, DISPLAYS) == ShowMessage(
        message="one",
        texts={"nl": "Dicht om 12.30 uur"},
        displays=("lobby-1", "lobby-2"),
        until=in_minutes(110),
    )
    assert message_command(MESSAGE, "en", HERE, DISPLAYS) is Fault.NO_TEXT


@pytest.mark.parametrize(("until", "fault"), [("noon", Fault.UNTIL), ("25.00", Fault.UNTIL), ("10.00", Fault.PAST)])
def test_a_message_ends_at_a_time_that_is_still_to_come(until: str, fault: Fault) -> None:
    assert message_command(replace(MESSAGE, until=until), "nl", HERE, DISPLAYS) is fault


def test_a_message_without_an_end_stays_all_day() -> None:
    asked = message_command(replace(MESSAGE, until=" ", displays=()), "nl", HERE, DISPLAYS)
    assert isinstance(asked, ShowMessage)
    assert (asked.until, asked.displays) == (None, ())


def test_a_message_on_every_display_is_for_those_too_that_are_hung_up_later() -> None:
    asked = message_command(replace(MESSAGE, displays=DISPLAYS), "nl", HERE, DISPLAYS)
    assert isinstance(asked, ShowMessage)
    assert asked.displays == ()
