"""What earlier days left open is closed by the server itself."""

from datetime import timedelta

import pytest

from queue_server.domain.appointment import AppointmentState
from queue_server.domain.visit import VisitState
from queue_server.service import serving
from queue_server.service.closing import close_earlier_days
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import Desks


@pytest.fixture
def the_day_after(desks: Desks) -> Desks:
    """One visitor at a counter, one parked, one who did not show up and one who waits; then a night passes."""
    desks.booked(starts_at=NINE + minutes(5))
    for _ in range(4):
        desks.walk_in()
    desks.staffed()
    serving.no_show(desks.uow, desks.hall, device="pc-1", visit=desks.called().id)
    serving.park(desks.uow, desks.hall, device="pc-1", visit=desks.called().id, reason="form")
    desks.called()
    desks.clock.at += timedelta(days=1)
    return desks


def test_whoever_was_called_did_not_come_and_whoever_waited_has_left(the_day_after: Desks) -> None:
    assert close_earlier_days(the_day_after.uow, the_day_after.hall) == 5
    states = {visit.number: visit.state for visit in the_day_after.uow.visits.by_id.values()}
    assert states == {
        "A001": VisitState.NO_SHOW,
        "A002": VisitState.LEFT,
        "A003": VisitState.NO_SHOW,
        "A004": VisitState.LEFT,
    }


def test_a_clerk_who_forgot_to_finish_had_helped_the_visitor(desks: Desks) -> None:
    desks.walk_in()
    desks.staffed()
    visit = desks.called()
    serving.arrived(desks.uow, desks.hall, device="pc-1", visit=visit.id)
    desks.clock.at += timedelta(days=1)
    close_earlier_days(desks.uow, desks.hall)
    assert desks.uow.visits.by_id[visit.id].state is VisitState.DONE


def test_a_clerk_who_forgot_to_sign_out_locks_the_counter_for_nobody(the_day_after: Desks) -> None:
    close_earlier_days(the_day_after.uow, the_day_after.hall)
    assert the_day_after.uow.sessions.staffed() == []


def test_every_interval_of_the_night_ends_at_the_closing(the_day_after: Desks) -> None:
    close_earlier_days(the_day_after.uow, the_day_after.hall)
    ends = {stay.ended_at for stay in the_day_after.uow.stays.log if stay.state is VisitState.WAITING}
    assert ends <= {NINE, the_day_after.clock.now()}


def test_an_appointment_for_which_nobody_came_was_missed(the_day_after: Desks) -> None:
    close_earlier_days(the_day_after.uow, the_day_after.hall)
    assert the_day_after.uow.appointments.by_id["appointment-1"].state is AppointmentState.MISSED


def test_closing_a_second_time_finds_nothing_and_tells_nobody(the_day_after: Desks) -> None:
    close_earlier_days(the_day_after.uow, the_day_after.hall)
    told = len(the_day_after.uow.told)
    assert close_earlier_days(the_day_after.uow, the_day_after.hall) == 0
    assert len(the_day_after.uow.told) == told


def test_today_is_left_alone_also_just_before_midnight_of_the_hall(desks: Desks) -> None:
    desks.booked()
    desks.walk_in()
    desks.clock.forward(minutes=15 * 60 - 1)
    assert close_earlier_days(desks.uow, desks.hall) == 0
    desks.clock.forward(minutes=1)
    assert close_earlier_days(desks.uow, desks.hall) == 2
