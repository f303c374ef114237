"""Whatever a clerk presses in whatever state is asked of the server or refused in words; never both, never neither."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from boards.replica import Replica
from counter_client.desk.actions import Action
from counter_client.session.session import Session
from tests.counter_client.clerks import LOST, SlowServer, at_work
from tests.counter_client.halls import NOW, SEAT, a_hall, a_walk_in
from wire.commands import CommandBody, Transfer
from wire.house import DeskRules
from wire.things import CounterVisit
from wire.words import CounterState, VisitState

PRESSES = [each for each in Action if each not in (Action.SIGN_IN, Action.LOCK)]
HERE = (None, VisitState.CALLED, VisitState.SERVING)
CHOSEN = (None, *VisitState)
RULES = (DeskRules(), DeskRules(no_show_after_calls=2, again_within_min=5))


def a_visit(number: str, state: VisitState | None, counter: str | None) -> tuple[CounterVisit, ...]:
    if state is None:
        return ()
    called: dict[str, Any] = {}
    if counter is not None:
        called = {"call": 1, "calls_here": 1, "called_at": NOW - timedelta(seconds=30)}
    return (a_walk_in(number, state=state, counter=counter, since=NOW - timedelta(minutes=9), **called),)


def halls() -> Iterator[Replica]:
    """Who is at the counter, who is chosen, whether it is paused or shut, and the site's rules: all of it with all."""
    for here, chosen, state, shut, rules in product(HERE, CHOSEN, CounterState, (False, True), RULES):
        hall = a_hall(*a_visit("A001", here, SEAT.counter), *a_visit("A002", chosen, None))
        if state is CounterState.CLOSED or hall.house is None:
            continue  # nobody sits there
        counter = hall.counters[SEAT.counter].model_copy(update={"state": state, "shut": shut})
        house = hall.house.model_copy(update={"desk_rules": rules})
        yield replace(hall, house=house, counters={**hall.counters, counter.id: counter})


def words_of_a_form(session: Session, action: Action) -> tuple[CommandBody, ...]:
    """Only passing on cannot be asked without any."""
    visit = session.moment.desk.to_send_on
    return (Transfer(visit=visit.id, service="collect"),) if action is Action.TRANSFER and visit else ()


def asked_or_refused(session: Session, server: SlowServer, action: Action) -> bool:
    """Whether it was asked, as the desk said beforehand."""
    asked, possible = len(server.asked), session.moment.desk.can(action)
    session.do(action, *words_of_a_form(session, action))
    was_asked = len(server.asked) > asked
    assert was_asked == possible, (action, session.moment.desk)
    assert was_asked or session.moment.notice, (action, session.moment.desk)
    return was_asked


@pytest.mark.parametrize("action", PRESSES)
def test_every_press_is_asked_or_refused_in_words(action: Action) -> None:
    once_asked = False
    for hall in halls():
        server = SlowServer()
        session = at_work(server, hall)
        session.choose("visit-A002")
        once_asked |= asked_or_refused(session, server, action)
    assert once_asked or action is Action.TAKE_BACK, "there is no state in which this does anything"


@pytest.mark.parametrize("action", PRESSES)
def test_no_press_is_lost_without_a_link_or_behind_the_lock(action: Action) -> None:
    for hall in halls():
        server = SlowServer()
        session = at_work(server, hall)
        session.lock()
        asked_or_refused(session, server, action)
        session = at_work(server, hall)
        session.hear_link(LOST)
        assert not asked_or_refused(session, server, action)
