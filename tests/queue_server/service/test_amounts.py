"""Appointments of systems that say how often each product is done, and multiply its minutes by that."""

from datetime import timedelta

import pytest

from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.booking_plan import Audience
from queue_server.service import booking
from queue_server.service.free_times import Wish, legs_of
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import Desks


def booked(desks: Desks, wish: Wish) -> Appointment:
    made = booking.book(
        desks.uow,
        desks.hall,
        wish=wish,
        starts_at=NINE + minutes(10),
        person=Person("Ada"),
        channel="jcc",
        audience=Audience.CITY,
    )
    return made.appointment


@pytest.mark.parametrize(("amount", "minutes"), [(1, 9), (2, 18), (5, 45)])
def test_a_product_done_several_times_takes_its_minutes_as_often(desks: Desks, amount: int, minutes: int) -> None:
    assert booked(desks, Wish(("passport",), amount, amounts=(amount,))).minutes == minutes


def test_each_product_is_multiplied_by_its_own_amount(desks: Desks) -> None:
    wish = Wish(("passport", "collect", "naturalisation"), 3, amounts=(1, 3, 2))
    assert [(leg.service, leg.after_min, leg.minutes) for leg in legs_of(desks.hall, wish)] == [
        ("passports", 0, 9 + 2 * 30),
        ("collecting", 69, 3 * 4),
    ]


def test_an_appointment_remembers_its_amounts_and_keeps_its_length_where_it_is_moved(desks: Desks) -> None:
    wish = Wish(("passport", "collect"), 3, amounts=(1, 3))
    made = booked(desks, wish)
    assert made.amounts == (1, 3)
    assert booking.wish_of(desks.hall, made) == wish
    moved = booking.move(
        desks.uow, desks.hall, appointment=made.id, starts_at=NINE + timedelta(hours=1), audience=Audience.CITY
    )
    assert (moved.minutes, moved.amounts) == (made.minutes, made.amounts)
