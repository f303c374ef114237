"""How many appointments to come somebody of the public may have, whatever name they give."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.booking_refusal import TooManyToCome
from queue_server.service import booking
from queue_server.service.booking import Booked
from queue_server.service.free_times import Wish
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import Desks
from tests.queue_server.service.planned_desks import planned_desks

TOMORROW = NINE + timedelta(days=1)
ADA = Person("Ada", email="Ada@Voorbeeld.nl", telephone="06 12 34 56 78")
BY_MAIL = Person("Iemand", email="ada@voorbeeld.NL")
BY_TELEPHONE = Person("Iemand anders", telephone="+31 (0)6-12345678")


@pytest.fixture
def desks() -> Desks:
    """Two appointments to come are enough."""
    desks = planned_desks()
    plan = desks.hall.booking
    assert plan is not None
    desks.hall = replace(desks.hall, booking=replace(plan, most_to_come=2))
    return desks


def book(
    desks: Desks, person: Person, at: datetime = TOMORROW, audience: Audience = Audience.PUBLIC, source: str = ""
) -> Booked:
    return booking.book(
        desks.uow,
        desks.hall,
        wish=Wish(("passport",)),
        starts_at=at,
        person=person,
        channel="web",
        audience=audience,
        source=source,
    )


def with_two(desks: Desks) -> list[Booked]:
    return [book(desks, ADA), book(desks, ADA, TOMORROW + minutes(10))]


@pytest.mark.parametrize("person", [ADA, BY_MAIL, BY_TELEPHONE])
def test_who_has_enough_to_come_makes_no_more(desks: Desks, person: Person) -> None:
    with_two(desks)
    with pytest.raises(TooManyToCome):
        book(desks, person, TOMORROW + minutes(20))
    assert len(desks.uow.appointments.by_id) == 2


def test_who_cancels_one_may_make_another(desks: Desks) -> None:
    first, _ = with_two(desks)
    booking.cancel(desks.uow, desks.hall, appointment=first.appointment.id)
    assert book(desks, BY_TELEPHONE, TOMORROW + minutes(20))


def test_what_is_over_counts_no_more(desks: Desks) -> None:
    with_two(desks)
    desks.clock.forward(minutes=24 * 60)
    assert book(desks, ADA, TOMORROW + timedelta(days=1))


def test_who_gives_neither_address_nor_number_is_counted_with_nobody(desks: Desks) -> None:
    for number in range(3):
        book(desks, Person("Ada"), TOMORROW + minutes(10 * number))


@pytest.mark.parametrize("audience", [Audience.STAFF, Audience.PROGRAM, Audience.ELSEWHERE])
def test_staff_and_programs_know_whom_they_make_more_for(desks: Desks, audience: Audience) -> None:
    with_two(desks)
    assert book(desks, ADA, TOMORROW + minutes(20), audience, source="forms")


def test_one_more_is_moved_all_the_same(desks: Desks) -> None:
    first, _ = with_two(desks)
    later = TOMORROW + minutes(20)
    assert booking.move(desks.uow, desks.hall, appointment=first.appointment.id, starts_at=later).starts_at == later
