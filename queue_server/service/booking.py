"""Making and cancelling appointments; free times and capacity stand with the booking pages."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from codes.appointment_code import TOKEN_BYTES, hash_of, token_from
from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.refusal import InThePast, NotPossibleNow, UnknownCode
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork

JUST_BEGUN = timedelta(minutes=5)
"""The reception may still give away a moment that has just begun, to the visitor who stands before it."""


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment and the token of its code, which is never to be had again: the house keeps a hash."""

    appointment: Appointment
    token: str


def book(
    uow: UnitOfWork,
    hall: Hall,
    *,
    product: str,
    starts_at: datetime,
    persons: int,
    person: Person,
    channel: str,
    token: str | None = None,
) -> Booked:
    """Makes an appointment for a product at this site; `token` is given by callers who must be able to say it again.

    Raises:
        UnknownProduct: The site does not offer it.
        InThePast: The moment is over.
    """
    wanted = hall.catalogue.product(product)
    if starts_at < hall.clock.now() - JUST_BEGUN:
        raise InThePast(starts_at)
    token = token or token_from(hall.random_bytes(TOKEN_BYTES))
    appointment = Appointment(
        id=hall.new_id(),
        site=hall.catalogue.site,
        starts_at=starts_at,
        minutes=wanted.minutes + wanted.extra_person_minutes * (persons - 1),
        persons=persons,
        service=wanted.service,
        products=(wanted.id,),
        state=AppointmentState.BOOKED,
        booked_at=hall.clock.now(),
        channel=channel,
    )
    uow.appointments.add(appointment, person, hash_of(token))
    uow.changed(appointment)
    return Booked(appointment, token)


def cancel(uow: UnitOfWork, hall: Hall, *, appointment: str) -> Appointment:
    """Cancels an appointment whose visitor has not come yet."""
    booked = uow.appointments.get(appointment)
    if booked is None or booked.site != hall.catalogue.site:
        raise UnknownCode
    if booked.state is not AppointmentState.BOOKED:
        raise NotPossibleNow(asked="cancelled", number=booked.id, state=booked.state.value)
    cancelled = replace(booked, state=AppointmentState.CANCELLED)
    uow.appointments.update(cancelled)
    uow.changed(cancelled)
    return cancelled
