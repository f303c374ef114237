"""Appointments made and cancelled by other programs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from codes.appointment_code import hash_of
from codes.own_secret import token_of
from queue_server.domain.appointment import AppointmentState, Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.booking_refusal import AlreadyBegun
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.refusal import InThePast, UnknownCode, UnknownProduct
from queue_server.service import booking, ticketing
from queue_server.service.booking import Booked
from queue_server.service.free_times import Wish
from tests.queue_server.builders import NINE
from tests.queue_server.service.desks import CODE, Desks

ADA = Person("Ada de Vries", "rolstoel")
TEN_PAST = NINE + timedelta(minutes=10)


def book(desks: Desks, *, product: str = "passport", persons: int = 1) -> Booked:
    return booking.book(
        desks.uow,
        desks.hall,
        wish=Wish((product,), persons),
        starts_at=TEN_PAST,
        person=ADA,
        channel="phone",
        audience=Audience.CITY,
    )


def test_a_booked_appointment_lets_its_visitor_in_by_code(desks: Desks) -> None:
    booked = book(desks)
    assert booked.codes.token == token_of(CODE)
    issued = ticketing.check_in(desks.uow, desks.hall, code=booked.codes.token, language="nl")
    assert issued.visit.appointment == booked.appointment.id


def test_the_house_keeps_only_the_hash_of_a_code(desks: Desks) -> None:
    booked = book(desks)
    assert desks.uow.appointments.by_code == {hash_of(booked.codes.token): booked.appointment.id}


@pytest.mark.parametrize(("persons", "planned_min"), [(1, 9), (2, 15), (5, 33)])
def test_each_further_person_takes_longer(desks: Desks, persons: int, planned_min: int) -> None:
    assert book(desks, persons=persons).appointment.minutes == planned_min


def test_a_product_by_appointment_only_can_be_booked(desks: Desks) -> None:
    assert book(desks, product="naturalisation").appointment.service == "passports"


def test_a_product_that_the_site_does_not_offer_cannot(desks: Desks) -> None:
    with pytest.raises(UnknownProduct):
        book(desks, product="wedding")


def test_whom_an_appointment_is_for_stands_apart_from_it(desks: Desks) -> None:
    booked = book(desks)
    assert ADA.name not in repr(booked.appointment)
    assert desks.uow.person(booked.appointment.id) == ADA


def test_a_cancelled_appointment_is_told_to_everybody(desks: Desks) -> None:
    booked = book(desks)
    cancelled = booking.cancel(desks.uow, desks.hall, appointment=booked.appointment.id)
    assert cancelled.state is AppointmentState.CANCELLED
    assert desks.uow.told[-1] == cancelled


def test_an_appointment_is_cancelled_once_and_not_after_its_visitor_came(desks: Desks) -> None:
    booked = book(desks)
    ticketing.check_in(desks.uow, desks.hall, code=booked.codes.token, language="nl")
    with pytest.raises(NotPossibleNow) as refused:
        booking.cancel(desks.uow, desks.hall, appointment=booked.appointment.id)
    assert refused.value.facts["state"] == "checked_in"


def test_another_sites_appointment_is_not_ours_to_cancel(desks: Desks) -> None:
    booked = book(desks)
    desks.uow.appointments.update(replace(booked.appointment, site="elsewhere"))
    with pytest.raises(UnknownCode):
        booking.cancel(desks.uow, desks.hall, appointment=booked.appointment.id)


def test_nobody_can_be_promised_a_moment_that_is_over(desks: Desks) -> None:
    desks.clock.forward(minutes=16)
    with pytest.raises(InThePast):
        book(desks)


def test_an_appointment_that_nobody_made_cannot_be_cancelled(desks: Desks) -> None:
    with pytest.raises(UnknownCode):
        booking.cancel(desks.uow, desks.hall, appointment="no-such-appointment")


def test_a_moved_appointment_is_told_to_everybody(desks: Desks) -> None:
    booked = book(desks).appointment
    moved = booking.move(
        desks.uow, desks.hall, appointment=booked.id, starts_at=NINE + timedelta(hours=3), audience=Audience.CITY
    )
    assert (moved.starts_at, moved.moved_from) == (NINE + timedelta(hours=3), TEN_PAST)
    assert desks.uow.told[-1] == moved


def test_moving_an_appointment_to_where_it_is_changes_nothing(desks: Desks) -> None:
    booked = book(desks).appointment
    told = list(desks.uow.told)
    assert (
        booking.move(desks.uow, desks.hall, appointment=booked.id, starts_at=TEN_PAST, audience=Audience.CITY) == booked
    )
    assert desks.uow.told == told


def test_nothing_is_moved_into_the_past_or_once_its_visitor_came(desks: Desks) -> None:
    booked = book(desks)
    with pytest.raises(InThePast):
        booking.move(
            desks.uow,
            desks.hall,
            appointment=booked.appointment.id,
            starts_at=NINE - timedelta(hours=1),
            audience=Audience.CITY,
        )
    ticketing.check_in(desks.uow, desks.hall, code=booked.codes.token, language="nl")
    with pytest.raises(NotPossibleNow, match="moved"):
        booking.move(
            desks.uow,
            desks.hall,
            appointment=booked.appointment.id,
            starts_at=NINE + timedelta(hours=3),
            audience=Audience.CITY,
        )


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PROGRAM])
def test_nobody_at_home_takes_back_what_has_begun(desks: Desks, audience: Audience) -> None:
    booked = book(desks).appointment.id
    desks.clock.forward(minutes=10)
    later = NINE + timedelta(hours=3)
    with pytest.raises(AlreadyBegun):
        booking.move(desks.uow, desks.hall, appointment=booked, starts_at=later, audience=audience)
    with pytest.raises(AlreadyBegun):
        booking.cancel(desks.uow, desks.hall, appointment=booked, audience=audience)
    assert booking.move(desks.uow, desks.hall, appointment=booked, starts_at=later, audience=Audience.STAFF)


@pytest.mark.parametrize("audience", [Audience.STAFF, Audience.ELSEWHERE])
def test_whoever_has_the_visitor_before_them_or_counts_for_itself_cancels_what_has_begun(
    desks: Desks, audience: Audience
) -> None:
    booked = book(desks).appointment.id
    desks.clock.forward(minutes=10)
    cancelled = booking.cancel(desks.uow, desks.hall, appointment=booked, audience=audience)
    assert cancelled.state is AppointmentState.CANCELLED


def test_an_appointment_of_another_site_cannot_be_moved_from_here(desks: Desks) -> None:
    booked = book(desks).appointment
    desks.uow.appointments.update(replace(booked, site="elsewhere"))
    with pytest.raises(UnknownCode):
        booking.move(
            desks.uow, desks.hall, appointment=booked.id, starts_at=NINE + timedelta(hours=3), audience=Audience.CITY
        )


def test_several_products_are_one_appointment_in_the_queue_of_the_first(desks: Desks) -> None:
    booked = booking.book(
        desks.uow,
        desks.hall,
        wish=Wish(("passport", "naturalisation", "collect", "passport"), 2),
        starts_at=NINE,
        person=ADA,
        channel="reception",
        language="en",
        audience=Audience.CITY,
    ).appointment
    assert booked.products == ("passport", "naturalisation", "collect")
    assert (booked.service, booked.minutes, booked.language) == ("passports", 9 + 6 + 30 + 4, "en")


def test_one_unknown_product_among_several_is_refused_and_nothing_is_booked(desks: Desks) -> None:
    with pytest.raises(UnknownProduct, match="wedding"):
        booking.book(
            desks.uow,
            desks.hall,
            wish=Wish(("passport", "wedding")),
            starts_at=NINE,
            person=ADA,
            channel="reception",
            audience=Audience.CITY,
        )
    assert desks.uow.appointments.by_id == {}
