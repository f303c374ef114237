"""Whoever does not come is given up after the grace: their time is free, and they are still let in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from queue_server.domain.appointment import AppointmentState, Person
from queue_server.domain.booking_plan import Audience, MeetingPlace
from queue_server.domain.catalogue import Rules
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.free_time import Taken, minute_of
from queue_server.service import booking, ticketing
from queue_server.service.booking import Booked
from queue_server.service.free_times import Wish
from queue_server.service.missing import give_up_missed, is_missed
from tests.queue_server.builders import NINE, PASSPORTS, catalogue, hall
from tests.queue_server.service.desks import Desks

BOOKED_AT = NINE + timedelta(minutes=15)


@pytest.fixture
def desks() -> Desks:
    desks = Desks()
    desks.hall = hall(clock=desks.clock, catalogue=catalogue(rules=Rules(missed_after_min=20)))
    return desks


def book(desks: Desks) -> Booked:
    return booking.book(
        desks.uow,
        desks.hall,
        wish=Wish(("passport",)),
        starts_at=BOOKED_AT,
        person=Person("Ada de Vries"),
        channel="web",
        audience=Audience.CITY,
    )


def state_of(desks: Desks, booked: Booked) -> AppointmentState:
    return desks.uow.appointments.by_id[booked.appointment.id].state


def taken(desks: Desks) -> list[Taken]:
    begins = minute_of(BOOKED_AT)
    return desks.uow.taken_times.between(("passports",), begins=begins, ends=begins + 30, now=desks.clock.now())


def test_until_the_grace_is_over_a_visitor_is_expected(desks: Desks) -> None:
    booked = book(desks)
    desks.clock.forward(minutes=35)
    assert not is_missed(desks.hall, booked.appointment, desks.clock.now())
    assert give_up_missed(desks.uow, desks.hall) == 0
    assert state_of(desks, booked) is AppointmentState.BOOKED


def test_after_the_grace_the_time_is_free_and_every_screen_is_told(desks: Desks) -> None:
    booked = book(desks)
    assert taken(desks) == [Taken(minute_of(BOOKED_AT), 9)]
    desks.clock.forward(minutes=35, seconds=1)
    assert is_missed(desks.hall, booked.appointment, desks.clock.now())
    assert give_up_missed(desks.uow, desks.hall) == 1
    assert state_of(desks, booked) is AppointmentState.MISSED
    assert taken(desks) == []
    assert desks.uow.told[-1] == desks.uow.appointments.by_id[booked.appointment.id]
    assert give_up_missed(desks.uow, desks.hall) == 0, "nobody is given up twice"


def test_whoever_comes_after_all_is_let_in_and_waits_as_a_walk_in(desks: Desks) -> None:
    booked = book(desks)
    desks.clock.forward(minutes=60)
    give_up_missed(desks.uow, desks.hall)
    issued = ticketing.check_in(desks.uow, desks.hall, code=booked.codes.token, language="nl")
    assert not issued.lateness.keeps_turn
    assert state_of(desks, booked) is AppointmentState.CHECKED_IN


def test_who_is_here_is_not_missed(desks: Desks) -> None:
    booked = book(desks)
    ticketing.check_in(desks.uow, desks.hall, code=booked.codes.token, language="nl")
    desks.clock.forward(minutes=90)
    assert give_up_missed(desks.uow, desks.hall) == 0
    assert state_of(desks, booked) is AppointmentState.CHECKED_IN


def test_staff_move_a_missed_appointment_and_the_public_cannot(desks: Desks) -> None:
    booked = book(desks)
    desks.clock.forward(minutes=60)
    give_up_missed(desks.uow, desks.hall)
    later = NINE + timedelta(hours=4)
    with pytest.raises(NotPossibleNow, match="moved"):
        booking.move(desks.uow, desks.hall, appointment=booked.appointment.id, starts_at=later, audience=Audience.CITY)
    staff = Audience.STAFF
    moved = booking.move(desks.uow, desks.hall, appointment=booked.appointment.id, starts_at=later, audience=staff)
    assert (moved.state, moved.starts_at) == (AppointmentState.BOOKED, later)


def test_who_is_telephoned_never_checks_in_and_misses_nothing(desks: Desks) -> None:
    by_telephone = replace(PASSPORTS, place=MeetingPlace.TELEPHONE)
    desks.hall = hall(clock=desks.clock, catalogue=catalogue(services=(by_telephone,)))
    booked = book(desks)
    desks.clock.forward(minutes=24 * 60)
    assert not is_missed(desks.hall, booked.appointment, desks.clock.now())
    assert give_up_missed(desks.uow, desks.hall) == 0
    assert state_of(desks, booked) is AppointmentState.BOOKED
