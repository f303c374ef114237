"""Counters that a supervisor has work otherwise for a day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from queue_server.domain.counter_session import Arrangement, Clerk, CounterSession, Duty, PauseReason
from queue_server.domain.desk_refusal import (
    CallsNobody,
    CounterShut,
    NotSignedIn,
    NotYourDuty,
    OtherTeam,
    UnknownCounter,
    UnknownService,
)
from queue_server.domain.visit import Visit, VisitState
from queue_server.service import arranging, calling, pausing, serving, staffing, taking_back
from queue_server.service.leaving import send_home
from tests.queue_server.builders import COUNTERS, TODAY, catalogue
from tests.queue_server.service.desks import Desks

SUPERVISOR = Clerk("eva", "Eva", may=frozenset({Duty.SUPERVISE}))
RED, BLUE = Clerk("rob", "Rob", team="red"), Clerk("bo", "Bo", team="blue")


@pytest.fixture
def supervised(desks: Desks) -> Desks:
    """Eva, who supervises, at desk 3."""
    staffing.sign_in(desks.uow, desks.hall, device="pc-3", counter="desk-3", clerk=SUPERVISOR)
    return desks


def arrange(
    desks: Desks,
    counter: str = "desk-1",
    *,
    device: str = "pc-3",
    shut: bool = False,
    services: tuple[str, ...] | None = None,
    team: str = "",
) -> None:
    arranging.arrange_counter(
        desks.uow, desks.hall, device=device, counter=counter, shut=shut, services=services, team=team
    )


def at(desks: Desks, counter: str = "desk-1") -> CounterSession:
    found = desks.uow.sessions.at(counter)
    assert found is not None
    return found


def sign_in(desks: Desks, clerk: Clerk, counter: str = "desk-1", *, device: str = "pc-1") -> CounterSession:
    return staffing.sign_in(desks.uow, desks.hall, device=device, counter=counter, clerk=clerk)


def with_red_desk(desks: Desks) -> Desks:
    """Desk 1 is the red team's by the site's settings."""
    counters = {each.id: each for each in COUNTERS}
    counters["desk-1"] = replace(counters["desk-1"], team="red")
    desks.hall = replace(desks.hall, catalogue=replace(catalogue(), counters=counters))
    return desks


def a_moment_later(desks: Desks, *, seconds: int = 10) -> None:
    """As the server looks every few seconds."""
    desks.clock.forward(seconds=seconds)
    send_home(desks.uow, desks.hall)


# Who may.


def test_only_a_supervisor_arranges_counters(desks: Desks) -> None:
    with pytest.raises(NotSignedIn):
        arrange(desks, device="pc-1", shut=True)
    desks.staffed()
    with pytest.raises(NotYourDuty) as refused:
        arrange(desks, device="pc-1", shut=True)
    assert refused.value.facts == {"duty": "supervise"}


def test_a_counter_or_a_service_that_there_is_not_is_refused(supervised: Desks) -> None:
    with pytest.raises(UnknownCounter):
        arrange(supervised, "desk-99", shut=True)
    with pytest.raises(UnknownService) as refused:
        arrange(supervised, "desk-3", services=("passports",))
    assert refused.value.facts == {"service": "passports"}
    assert supervised.uow.sessions.at("desk-1") is None


# Shut.


def test_at_a_shut_counter_nobody_signs_in(supervised: Desks) -> None:
    arrange(supervised, shut=True)
    with pytest.raises(CounterShut) as refused:
        supervised.staffed()
    assert refused.value.facts == {"counter": "desk-1"}
    arrange(supervised, shut=False)
    supervised.staffed()


def test_a_clerk_without_a_visitor_is_signed_out_at_once(supervised: Desks) -> None:
    supervised.staffed()
    arrange(supervised, shut=True)
    assert (at(supervised).clerk, at(supervised).device, at(supervised).services) == (None, None, ())
    assert supervised.uow.told[-1] == at(supervised)


@pytest.mark.parametrize("end", [serving.finish, serving.no_show])
def test_a_clerk_with_a_visitor_helps_them_to_the_end_and_is_then_signed_out(
    supervised: Desks, end: Callable[..., Visit]
) -> None:
    supervised.walk_in()
    supervised.staffed()
    visit = supervised.called()
    arrange(supervised, shut=True)
    assert (at(supervised).clerk, at(supervised).services) == ("noor", ())
    end(supervised.uow, supervised.hall, device="pc-1", visit=visit.id)
    a_moment_later(supervised)
    assert at(supervised).clerk is None
    assert at(supervised).arranged == Arrangement(TODAY, shut=True)


def test_the_press_that_ends_the_last_visit_at_a_shut_counter_can_be_taken_back(supervised: Desks) -> None:
    supervised.walk_in()
    supervised.staffed()
    visit = supervised.called()
    arrange(supervised, shut=True)
    for _ in range(2):
        serving.finish(supervised.uow, supervised.hall, device="pc-1", visit=visit.id)
        a_moment_later(supervised, seconds=9)
        back = taking_back.take_back(supervised.uow, supervised.hall, device="pc-1", visit=visit.id)
        a_moment_later(supervised, seconds=60)
        assert (back, at(supervised).clerk) == (visit, "noor"), "the visitor is there again"


def test_a_clerk_who_need_not_stay_leaves_at_once_or_makes_place_for_a_colleague(supervised: Desks) -> None:
    for _ in range(2):
        supervised.walk_in()
        supervised.staffed()
        visit = supervised.called()
        arrange(supervised, shut=True)
        serving.finish(supervised.uow, supervised.hall, device="pc-1", visit=visit.id)
        with pytest.raises(CounterShut):
            supervised.staffed()
        sign_in(supervised, replace(SUPERVISOR, name="ed"), device="pc-2")
        assert at(supervised).clerk == "ed"
        staffing.sign_out(supervised.uow, supervised.hall, device="pc-2")
        arrange(supervised)


def test_a_visitor_who_is_sent_on_or_steps_aside_frees_a_shut_counter_too(supervised: Desks) -> None:
    supervised.walk_in()
    supervised.staffed()
    visit = supervised.called()
    arrange(supervised, shut=True)
    serving.park(supervised.uow, supervised.hall, device="pc-1", visit=visit.id, reason="form")
    a_moment_later(supervised)
    assert at(supervised).clerk is None
    assert supervised.uow.visits.by_id[visit.id].state is VisitState.PARKED


def test_nobody_more_is_called_to_a_shut_counter(supervised: Desks) -> None:
    supervised.walk_in()
    supervised.walk_in()
    supervised.staffed()
    supervised.called()
    arrange(supervised, shut=True)
    with pytest.raises(CallsNobody):
        supervised.called()


def test_a_counter_opened_again_before_its_visitor_went_goes_on_as_if_nothing_had_been(supervised: Desks) -> None:
    supervised.walk_in()
    supervised.staffed()
    before = at(supervised)
    visit = supervised.called()
    arrange(supervised, shut=True)
    arrange(supervised, shut=False)
    serving.finish(supervised.uow, supervised.hall, device="pc-1", visit=visit.id)
    assert at(supervised) == before


def test_the_clerk_of_a_shut_counter_may_unlock_the_screen_while_the_visitor_is_there(supervised: Desks) -> None:
    supervised.walk_in()
    supervised.staffed()
    supervised.called()
    arrange(supervised, shut=True)
    supervised.staffed()
    assert at(supervised).leaving


def test_a_supervisor_who_shuts_the_last_desk_can_open_it_again(supervised: Desks) -> None:
    arrange(supervised, "desk-3", shut=True)
    assert (at(supervised, "desk-3").clerk, at(supervised, "desk-3").services) == ("eva", ())
    staffing.sign_out(supervised.uow, supervised.hall, device="pc-3")
    sign_in(supervised, SUPERVISOR, "desk-3", device="pc-3")
    arrange(supervised, "desk-3", shut=False)
    assert at(supervised, "desk-3").services == ("collecting",)


def test_a_pause_at_a_counter_that_is_shut_ends_and_is_kept(supervised: Desks) -> None:
    supervised.staffed()
    pausing.pause(supervised.uow, supervised.hall, device="pc-1", reason=PauseReason.BREAK)
    arrange(supervised, shut=True)
    assert len(supervised.uow.pauses.log) == 1


# Services.


def test_a_counter_serves_at_once_what_the_supervisor_chose(supervised: Desks) -> None:
    supervised.walk_in("passport")
    supervised.staffed()
    arrange(supervised, services=("collecting",))
    assert at(supervised).services == ("collecting",)
    supervised.walk_in("collect")
    assert supervised.called().service == "collecting"


def test_who_is_not_qualified_is_not_by_being_chosen(supervised: Desks) -> None:
    sign_in(supervised, Clerk("sam", "Sam", ("collecting",)))
    arrange(supervised, services=("passports",))
    assert at(supervised).services == ()
    arrange(supervised, services=None)
    assert at(supervised).services == ("collecting",)


def test_whoever_comes_later_finds_the_counter_as_it_was_arranged(supervised: Desks) -> None:
    arrange(supervised, services=("collecting",))
    supervised.staffed()
    assert at(supervised).services == ("collecting",)


def test_an_arrangement_outlasts_a_clerk(supervised: Desks) -> None:
    supervised.staffed()
    arrange(supervised, services=("collecting",))
    staffing.sign_out(supervised.uow, supervised.hall, device="pc-1")
    supervised.staffed()
    assert at(supervised).services == ("collecting",)


def test_a_counter_with_no_service_left_calls_nobody_not_even_by_name(supervised: Desks) -> None:
    visit = supervised.walk_in()
    supervised.staffed()
    arrange(supervised, services=())
    with pytest.raises(CallsNobody) as refused:
        supervised.called()
    assert refused.value.facts == {"counter": "desk-1"}
    with pytest.raises(CallsNobody):
        calling.call_visit(supervised.uow, supervised.hall, device="pc-1", visit=visit.id)


# Teams.


def test_two_teams_never_share_a_counter(desks: Desks) -> None:
    with_red_desk(desks)
    with pytest.raises(OtherTeam) as refused:
        sign_in(desks, BLUE)
    assert refused.value.facts == {"counter": "desk-1", "team": "red"}
    assert sign_in(desks, RED).team == "red"


def test_whoever_has_no_team_may_work_everywhere_and_a_counter_without_one_is_everybodys(desks: Desks) -> None:
    with_red_desk(desks)
    desks.staffed("desk-1")
    sign_in(desks, BLUE, "desk-2", device="pc-2")


def test_a_counter_given_to_the_other_team_is_left_by_its_clerk_after_the_visitor(supervised: Desks) -> None:
    supervised.walk_in()
    sign_in(supervised, RED)
    visit = supervised.called()
    arrange(supervised, team="blue")
    with pytest.raises(CallsNobody):
        supervised.called()
    serving.finish(supervised.uow, supervised.hall, device="pc-1", visit=visit.id)
    sign_in(supervised, BLUE)
    assert at(supervised).clerk == "bo"


def test_a_supervisor_of_a_team_locks_out_neither_herself_nor_everybody(desks: Desks) -> None:
    red = replace(SUPERVISOR, team="red")
    sign_in(desks, red, "desk-3", device="pc-3")
    for counter in desks.hall.catalogue.counters:
        arrange(desks, counter, team="blue")
    assert (at(desks, "desk-3").clerk, at(desks, "desk-3").services) == ("eva", ())
    staffing.sign_out(desks.uow, desks.hall, device="pc-3")
    sign_in(desks, red, "desk-3", device="pc-3")
    with pytest.raises(CallsNobody):
        desks.called("pc-3")
    arrange(desks, "desk-3", team="red")
    assert at(desks, "desk-3").services == ("collecting",)


def test_a_clerk_who_changed_teams_since_cannot_unlock_the_old_counter(desks: Desks) -> None:
    with_red_desk(desks)
    sign_in(desks, RED)
    with pytest.raises(OtherTeam):
        sign_in(desks, replace(RED, team="blue"))


# The end of the day.


def test_saying_what_is_so_by_the_settings_arranges_nothing(supervised: Desks) -> None:
    with_red_desk(supervised)
    arrange(supervised, shut=True, team="red")
    arrange(supervised, team="red")
    assert at(supervised).arranged is None


def test_saying_the_same_twice_tells_nobody_twice(supervised: Desks) -> None:
    arrange(supervised, services=("collecting",))
    told = len(supervised.uow.told)
    arrange(supervised, services=("collecting",))
    assert len(supervised.uow.told) == told


def test_the_next_day_counters_work_as_the_settings_say(supervised: Desks) -> None:
    arrange(supervised, shut=True)
    arrange(supervised, "desk-2", services=("collecting",))
    supervised.clock.at += timedelta(hours=14)
    arranging.lapse_arrangements(supervised.uow, supervised.hall)
    assert at(supervised).arranged is not None, "it is the same day still"
    supervised.clock.at += timedelta(hours=2)
    arranging.lapse_arrangements(supervised.uow, supervised.hall)
    assert (at(supervised).arranged, at(supervised, "desk-2").arranged) == (None, None)


def test_whoever_signs_in_before_anybody_tidied_finds_nothing_of_yesterday(supervised: Desks) -> None:
    arrange(supervised, shut=True)
    supervised.clock.at += timedelta(days=1)
    supervised.staffed()
    assert at(supervised).services == ("passports", "collecting")


def test_a_counter_that_the_site_has_no_more_is_left_alone(supervised: Desks) -> None:
    arrange(supervised, shut=True)
    supervised.hall = replace(supervised.hall, catalogue=replace(catalogue(), counters={}))
    supervised.clock.at += timedelta(days=1)
    assert not arranging.has_lapsed(at(supervised), supervised.hall)
    arranging.lapse_arrangements(supervised.uow, supervised.hall)
