"""What a counter's screen lets a clerk press is what `docs/visit-life.md` says that the server does, state by state."""

from collections.abc import Mapping
from typing import Any

import pytest

from counter_client.desk.actions import Action
from counter_client.desk.desk import Desk, desk_at
from counter_client.desk.last_step import LastStep
from counter_client.desk.waiting_rows import Filter, Scope, waiting_rows
from tests.acceptance.visit_life import buttons, cells, columns
from tests.counter_client.halls import NOW, SEAT, a_hall, a_walk_in
from wire.words import VisitState

ACTIONS: Mapping[str, Action] = {
    "call_visit": Action.CALL,
    "recall": Action.RECALL,
    "arrived": Action.ARRIVED,
    "finish": Action.FINISH,
    "no_show": Action.NO_SHOW,
    "park": Action.PARK,
    "resume": Action.RESUME,
    "mark_left": Action.MARK_LEFT,
    "transfer": Action.TRANSFER,
    "take_back": Action.TAKE_BACK,
}
"""Finishing with words asks the same as finishing."""

TAKEN_BACK_IN: Mapping[str, Action] = {
    "waiting": Action.TRANSFER,
    "serving here": Action.ARRIVED,
    "parked": Action.PARK,
    "no_show": Action.NO_SHOW,
    "done": Action.FINISH,
    "left": Action.MARK_LEFT,
}
"""The step that leaves a visitor in such a state; none leaves one called, or at another counter."""


def the_desk(column: str) -> Desk:
    """With the one visitor picked in whatever list has them; what the last step of this counter was about."""
    state, _, where = column.partition(" ")
    facts: dict[str, Any] = {"state": VisitState(state)}
    if where:
        facts |= {"counter": SEAT.counter if where == "here" else "counter-4", "call": 1, "calls_here": 1}
    visit = a_walk_in(**facts)
    last = LastStep(TAKEN_BACK_IN.get(column, Action.ARRIVED), visit.id, visit.number, visit.call, NOW)
    hall = a_hall(visit)
    lists = (waiting_rows(hall, seat=SEAT, now=NOW, language="en", wanted=Filter(scope)) for scope in Scope)
    chosen = next((row.visit for rows in lists for row in rows), None)
    return desk_at(hall, seat=SEAT, now=NOW, online=True, chosen=chosen, last=last)


def test_the_page_and_the_screen_know_the_same_buttons() -> None:
    assert buttons() == set(ACTIONS)


@pytest.mark.parametrize("column", columns())
@pytest.mark.parametrize("button", sorted(ACTIONS))
def test_a_button_is_offered_exactly_where_the_page_says_that_it_does_something(button: str, column: str) -> None:
    does_something = bool(cells()[button, column].into)
    assert the_desk(column).can(ACTIONS[button]) == does_something
