"""Whatever a clerk presses in whatever state is asked of the server or refused in words; never both, never neither."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from boards.replica import Replica
from counter_client.actions import Action
from counter_client.session import Session
from tests.counter_client.clerks import LOST, SlowServer, at_work
from tests.counter_client.halls import NOW, SEAT, a_hall, a_walk_in
from wire.commands import CommandBody, Transfer
from wire.things import CounterVisit, DeskRules
from wire.words import CounterState, VisitState

HERE = st.sampled_from([None, VisitState.CALLED, VisitState.SERVING])
CHOSEN = st.none() | st.sampled_from(VisitState)
RULES = st.builds(
    DeskRules,
    no_show_after_calls=st.integers(1, 3),
    no_show_after_s=st.integers(0, 90),
    again_within_min=st.none() | st.integers(1, 30),
    take_back_within_s=st.integers(0, 20),
)
PRESSES = st.lists(st.sampled_from([each for each in Action if each is not Action.SIGN_IN]), min_size=1, max_size=8)


def a_visit(number: str, state: VisitState | None, counter: str | None) -> tuple[CounterVisit, ...]:
    if state is None:
        return ()
    called = {"call": 1, "calls_here": 1, "called_at": NOW - timedelta(seconds=30)} if counter else {}
    return (a_walk_in(number, state=state, counter=counter, since=NOW - timedelta(minutes=9), **called),)


@st.composite
def halls(draw: st.DrawFn) -> Replica:
    here = a_visit("A001", draw(HERE), SEAT.counter)
    hall = a_hall(*here, *a_visit("A002", draw(CHOSEN), None))
    counter = hall.counters[SEAT.counter].model_copy(
        update={"state": draw(st.sampled_from([CounterState.OPEN, CounterState.PAUSED])), "shut": draw(st.booleans())}
    )
    assert hall.house is not None
    house = hall.house.model_copy(update={"desk_rules": draw(RULES)})
    return replace(hall, house=house, counters={**hall.counters, counter.id: counter})


def words_of_a_form(session: Session, action: Action) -> tuple[CommandBody, ...]:
    """Only passing on cannot be asked without any."""
    visit = session.moment.desk.to_send_on
    return (Transfer(visit=visit.id, service="collect"),) if action is Action.TRANSFER and visit else ()


@given(hall=halls(), presses=PRESSES, online=st.booleans(), answers=st.booleans())
def test_every_press_is_asked_or_refused_in_words(
    hall: Replica, presses: list[Action], online: bool, answers: bool
) -> None:
    server = SlowServer()
    session = at_work(server, hall)
    session.choose("visit-A002")
    if not online:
        session.hear_link(LOST)
    for action in presses:
        asked, possible = len(server.asked), session.moment.desk.can(action)
        session.do(action, *words_of_a_form(session, action))
        was_asked = len(server.asked) > asked
        if action is Action.LOCK and possible:
            assert session.moment.desk.locked
            assert not was_asked
        else:
            assert was_asked == possible
            assert was_asked or session.moment.notice
        if answers and server.waiting:
            server.answer()
