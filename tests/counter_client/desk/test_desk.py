"""The desk says what a clerk can do now, and nothing that only the server can know."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from boards.replica import Replica
from counter_client.desk.actions import KEYS, Action
from counter_client.desk.desk import Desk, Pending, desk_at
from counter_client.desk.hindrances import Hindrance, Stage
from counter_client.desk.last_step import LastStep
from tests.counter_client.halls import (
    NOW,
    SEAT,
    a_hall,
    a_walk_in,
    an_appointed,
    an_appointment,
    called_here,
    served_here,
)
from wire.house import DeskRules
from wire.words import CounterState, VisitState


def the_desk(
    replica: Replica,
    *,
    online: bool = True,
    pending: Pending | None = None,
    chosen: str | None = None,
    locked: bool = False,
    last: LastStep | None = None,
    now: datetime = NOW,
) -> Desk:
    return desk_at(replica, seat=SEAT, now=now, online=online, pending=pending, chosen=chosen, locked=locked, last=last)


def with_rules(hall: Replica, **rules: int) -> Replica:
    assert hall.house is not None
    return replace(hall, house=hall.house.model_copy(update={"desk_rules": DeskRules(**rules)}))


def with_counter(hall: Replica, **facts: object) -> Replica:
    counter = hall.counters[SEAT.counter].model_copy(update=facts)
    return replace(hall, counters={**hall.counters, counter.id: counter})


def test_the_one_large_action_follows_the_visitor() -> None:
    visit = a_walk_in()
    assert the_desk(a_hall(visit)).main is Action.NEXT
    assert the_desk(a_hall(called_here(visit))).main is Action.ARRIVED
    assert the_desk(a_hall(served_here(visit))).main is Action.FINISH
    assert desk_at(a_hall(visit), seat=None, now=NOW, online=True).main is Action.SIGN_IN


def test_a_visitor_called_to_another_counter_is_not_at_this_one() -> None:
    elsewhere = called_here(a_walk_in()).model_copy(update={"counter": "counter-4"})
    assert the_desk(a_hall(elsewhere)).stage is Stage.FREE


WITH_A_VISITOR = {Action.FINISH, Action.FINISH_AS, Action.FINISH_AND_NEXT, Action.PARK, Action.TRANSFER, Action.LOCK}


def test_whoever_is_called_can_be_called_again_arrive_be_given_up_or_be_finished_at_once() -> None:
    desk = the_desk(a_hall(called_here(a_walk_in())))
    possible = WITH_A_VISITOR | {Action.RECALL, Action.ARRIVED, Action.NO_SHOW}
    assert {each for each in KEYS if desk.can(each)} == possible


def test_whoever_is_served_can_be_finished_parked_or_passed_on() -> None:
    desk = the_desk(a_hall(served_here(a_walk_in())))
    assert {each for each in KEYS if desk.can(each)} == WITH_A_VISITOR
    assert desk.hindrances[Action.RECALL] is Hindrance.ALREADY_ARRIVED


def test_next_may_be_asked_although_nobody_seems_to_wait_because_the_server_knows_better() -> None:
    desk = the_desk(a_hall())
    assert desk.can(Action.NEXT)
    assert (desk.waiting, desk.likely_next) == (0, None)
    assert not desk.main_invites


def test_nothing_can_be_done_twice_while_an_answer_is_awaited() -> None:
    desk = the_desk(a_hall(a_walk_in()), pending=Pending(Action.NEXT))
    assert set(desk.hindrances.values()) == {Hindrance.UNDER_WAY}
    assert [each for each in (*KEYS, Action.NEXT) if desk.can(each)] == [Action.LOCK]


def test_without_a_connection_everything_is_refused_for_that_reason() -> None:
    desk = the_desk(a_hall(a_walk_in()), online=False)
    assert set(desk.hindrances.values()) == {Hindrance.OFFLINE}
    assert desk.waiting == 1


def test_a_visitor_must_be_chosen_before_that_one_can_be_called() -> None:
    visit = a_walk_in()
    assert the_desk(a_hall(visit)).hindrances[Action.CALL] is Hindrance.NOBODY_CHOSEN
    assert the_desk(a_hall(visit), chosen=visit.id).can(Action.CALL)


def test_a_chosen_visitor_who_was_called_elsewhere_meanwhile_cannot_be_called() -> None:
    visit = a_walk_in().model_copy(update={"state": VisitState.SERVING, "counter": "counter-4"})
    assert the_desk(a_hall(visit), chosen=visit.id).hindrances[Action.CALL] is Hindrance.NOT_WAITING


@pytest.mark.parametrize("state", [VisitState.PARKED, VisitState.NO_SHOW])
def test_whoever_stepped_aside_or_did_not_come_can_be_put_back_in_line(state: VisitState) -> None:
    visit = a_walk_in(state=state, counter="counter-3")
    assert the_desk(a_hall(visit), chosen=visit.id).can(Action.RESUME)
    waiting = a_walk_in("A018")
    assert the_desk(a_hall(waiting), chosen=waiting.id).hindrances[Action.RESUME] is Hindrance.NOT_ASIDE


def test_nobody_is_shown_as_next_whose_service_this_clerk_does_not_do() -> None:
    assert the_desk(a_hall(a_walk_in(service="housing"))).likely_next is None


def test_the_desk_knows_the_name_and_remarks_of_a_visitor_with_an_appointment() -> None:
    desk = the_desk(a_hall(called_here(an_appointed()), an_appointment()))
    assert desk.appointment is not None
    assert desk.appointment.name == "J. de Groot"


def test_every_key_does_one_thing() -> None:
    assert len(set(KEYS.values())) == len(KEYS)


def test_a_visitor_is_called_as_often_as_the_site_asks_before_they_are_given_up() -> None:
    called_elsewhere_before = called_here(a_walk_in()).model_copy(update={"call": 3})
    desk = the_desk(with_rules(a_hall(called_elsewhere_before), no_show_after_calls=3))
    assert desk.hindrances[Action.NO_SHOW] is Hindrance.CALL_AGAIN_FIRST
    assert desk.calls_missing == 2


def test_a_visitor_has_the_time_that_the_site_gives_before_they_are_given_up() -> None:
    hall = with_rules(a_hall(called_here(a_walk_in(), ago=0.5)), no_show_after_s=45)
    desk = the_desk(hall)
    assert desk.hindrances[Action.NO_SHOW] is Hindrance.TOO_SOON
    assert desk.no_show_in_s == 15
    assert the_desk(hall, now=NOW + timedelta(seconds=15)).can(Action.NO_SHOW)


@pytest.mark.parametrize("state", [VisitState.NO_SHOW, VisitState.LEFT])
def test_whoever_is_gone_is_taken_up_again_only_as_long_as_the_site_says(state: VisitState) -> None:
    gone = a_walk_in(state=state, since=NOW - timedelta(minutes=16))
    long_ago = the_desk(with_rules(a_hall(gone), again_within_min=15), chosen=gone.id)
    assert long_ago.hindrances[Action.CALL] is Hindrance.GONE_TOO_LONG
    assert long_ago.hindrances[Action.RESUME] is Hindrance.GONE_TOO_LONG
    assert the_desk(with_rules(a_hall(gone), again_within_min=17), chosen=gone.id).can(Action.CALL)


@pytest.mark.parametrize("state", [VisitState.WAITING, VisitState.PARKED])
def test_whoever_went_away_is_taken_off_the_list(state: VisitState) -> None:
    visit = a_walk_in(state=state)
    assert the_desk(a_hall(visit), chosen=visit.id).can(Action.MARK_LEFT)


def test_a_mistake_can_be_taken_back_for_as_long_as_the_site_says() -> None:
    visit = served_here(a_walk_in()).model_copy(update={"state": VisitState.DONE})
    last = LastStep(Action.FINISH, visit.id, visit.number, visit.call, NOW)
    desk = the_desk(a_hall(visit), last=last, now=NOW + timedelta(seconds=9))
    assert desk.can(Action.TAKE_BACK)
    assert desk.undo is not None
    assert desk.undo.seconds_left == 1
    too_late = the_desk(a_hall(visit), last=last, now=NOW + timedelta(seconds=10))
    assert too_late.hindrances[Action.TAKE_BACK] is Hindrance.NOTHING_TO_TAKE_BACK
    assert too_late.undo is None


def test_nothing_is_taken_back_from_a_colleague_who_went_on_with_the_visitor() -> None:
    elsewhere = called_here(a_walk_in()).model_copy(update={"counter": "counter-4"})
    desk = the_desk(a_hall(elsewhere), last=LastStep(Action.TRANSFER, elsewhere.id, elsewhere.number, 0, NOW))
    assert desk.hindrances[Action.TAKE_BACK] is Hindrance.NOTHING_TO_TAKE_BACK


def test_nothing_is_taken_back_while_the_next_visitor_is_at_the_counter() -> None:
    done = a_walk_in("A016", state=VisitState.DONE)
    desk = the_desk(a_hall(done, called_here(a_walk_in())), last=LastStep(Action.FINISH, done.id, "A016", 0, NOW))
    assert desk.hindrances[Action.TAKE_BACK] is Hindrance.NEXT_ONE_HERE


def test_a_pause_ends_by_the_large_action_or_by_calling() -> None:
    desk = the_desk(with_counter(a_hall(a_walk_in()), state=CounterState.PAUSED))
    assert (desk.stage, desk.main) == (Stage.PAUSED, Action.END_PAUSE)
    assert desk.can(Action.END_PAUSE)
    assert desk.can(Action.NEXT)
    assert desk.hindrances[Action.PAUSE] is Hindrance.PAUSED_ALREADY


def test_nobody_pauses_before_a_visitor() -> None:
    assert the_desk(a_hall(called_here(a_walk_in()))).hindrances[Action.PAUSE] is Hindrance.VISITOR_AT_COUNTER


def test_a_counter_that_the_supervisor_closed_finishes_its_visitor_and_calls_nobody_more() -> None:
    desk = the_desk(with_counter(a_hall(served_here(a_walk_in())), shut=True))
    assert desk.can(Action.FINISH)
    assert desk.hindrances[Action.FINISH_AND_NEXT] is Hindrance.COUNTER_SHUT


def test_a_desk_without_a_service_calls_nobody() -> None:
    desk = desk_at(a_hall(a_walk_in()), seat=replace(SEAT, services=()), now=NOW, online=True)
    assert desk.hindrances[Action.NEXT] is Hindrance.CALLS_NOBODY


def test_a_locked_desk_does_nothing_but_be_left() -> None:
    desk = the_desk(a_hall(a_walk_in()), locked=True)
    assert [each for each in (*KEYS, Action.NEXT) if desk.can(each)] == [Action.SIGN_OUT]
    assert not the_desk(a_hall(called_here(a_walk_in())), locked=True).can(Action.SIGN_OUT)


def test_a_desk_can_be_locked_while_the_server_is_gone() -> None:
    assert the_desk(a_hall(), online=False).can(Action.LOCK)


def test_whoever_was_put_back_in_line_by_mistake_is_set_aside_again_although_somebody_is_at_the_counter() -> None:
    back = a_walk_in("A016")
    desk = the_desk(a_hall(back, called_here(a_walk_in())), last=LastStep(Action.RESUME, back.id, "A016", 0, NOW))
    assert desk.can(Action.TAKE_BACK)


def test_nothing_is_taken_back_of_a_visitor_who_was_called_since() -> None:
    again = a_walk_in("A016", state=VisitState.PARKED, call=2)
    desk = the_desk(a_hall(again), last=LastStep(Action.PARK, again.id, "A016", 1, NOW))
    assert desk.hindrances[Action.TAKE_BACK] is Hindrance.NOTHING_TO_TAKE_BACK


def test_what_was_asked_before_the_line_broke_can_only_be_withdrawn() -> None:
    desk = the_desk(a_hall(a_walk_in()), pending=Pending(Action.NEXT), online=False)
    assert {each for each in (*KEYS, Action.NEXT) if desk.can(each)} == {Action.LOCK, Action.TAKE_BACK}
