"""The desk says what a clerk can do now, and nothing that only the server can know."""

import pytest

from boards.replica import Replica
from counter_client.actions import KEYS, Action
from counter_client.desk import Desk, Hindrance, Pending, Stage, desk_at
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
from wire.words import VisitState


def the_desk(
    replica: Replica, *, online: bool = True, pending: Pending | None = None, chosen: str | None = None
) -> Desk:
    return desk_at(replica, seat=SEAT, now=NOW, online=online, pending=pending, chosen=chosen)


def test_the_one_large_action_follows_the_visitor() -> None:
    visit = a_walk_in()
    assert the_desk(a_hall(visit)).main is Action.NEXT
    assert the_desk(a_hall(called_here(visit))).main is Action.ARRIVED
    assert the_desk(a_hall(served_here(visit))).main is Action.FINISH
    assert desk_at(a_hall(visit), seat=None, now=NOW, online=True).main is Action.SIGN_IN


def test_a_visitor_called_to_another_counter_is_not_at_this_one() -> None:
    elsewhere = called_here(a_walk_in()).model_copy(update={"counter": "counter-4"})
    assert the_desk(a_hall(elsewhere)).stage is Stage.FREE


WITH_A_VISITOR = {Action.FINISH, Action.FINISH_AND_NEXT, Action.PARK, Action.TRANSFER}


def test_whoever_is_called_can_be_called_again_arrive_be_given_up_or_be_finished_at_once() -> None:
    desk = the_desk(a_hall(called_here(a_walk_in())))
    possible = WITH_A_VISITOR - {Action.FINISH_AND_NEXT} | {Action.RECALL, Action.ARRIVED, Action.NO_SHOW}
    assert {each for each in KEYS if desk.can(each)} == possible
    assert desk.hindrances[Action.FINISH_AND_NEXT] is Hindrance.NOT_ARRIVED


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
    assert not any(desk.can(each) for each in (*KEYS, Action.NEXT))


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


def test_an_appointment_whose_time_has_come_is_shown_before_a_walk_in() -> None:
    walk_in, appointed = a_walk_in(waited=19), an_appointed(due_in=-1)
    assert the_desk(a_hall(walk_in, appointed)).likely_next == appointed


def test_an_appointment_that_is_not_due_is_shown_after_the_walk_ins() -> None:
    walk_in, early = a_walk_in(waited=5, promised=60), an_appointed(due_in=30)
    assert the_desk(a_hall(walk_in, early)).likely_next == walk_in


def test_nobody_is_shown_as_next_whose_service_this_clerk_does_not_do() -> None:
    assert the_desk(a_hall(a_walk_in(service="housing"))).likely_next is None


def test_the_desk_knows_the_name_and_remarks_of_a_visitor_with_an_appointment() -> None:
    desk = the_desk(a_hall(called_here(an_appointed()), an_appointment()))
    assert desk.appointment is not None
    assert desk.appointment.name == "J. de Groot"


def test_every_key_does_one_thing() -> None:
    assert len(set(KEYS.values())) == len(KEYS)
