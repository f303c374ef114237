"""Making, moving and cancelling appointments; free times and capacity stand with the booking pages."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count

from codes.appointment_code import TOKEN_BYTES, hash_of, token_from
from codes.short_code import short_code_of
from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.errand import planned_min
from queue_server.domain.refusal import InThePast, NotPossibleNow, UnknownCode
from queue_server.service.hall import Hall
from queue_server.service.short_codes import hash_of_short_code
from queue_server.service.standing_alone import code_seal
from queue_server.service.unit_of_work import UnitOfWork

JUST_BEGUN = timedelta(minutes=5)
"""The reception may still give away a moment that has just begun, to the visitor who stands before it."""


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment and its two codes, which are never to be had again: the house keeps hashes."""

    appointment: Appointment
    token: str
    short_code: str
    redrawn: int
    """How many short codes others had already; whoever knows it and the token can say the short code again."""
    seal: bytes = b""
    """What follows the token in the QR code, so that a kiosk without the server can believe it."""


def book(
    uow: UnitOfWork,
    hall: Hall,
    *,
    product: str,
    starts_at: datetime,
    persons: int,
    person: Person,
    channel: str,
    also: tuple[str, ...] = (),
    language: str = "nl",
    token: str | None = None,
) -> Booked:
    """Makes an appointment at this site for a product, and others `also`; it stands in the queue of the first.

    `token` is given by callers who must be able to say it again.

    Raises:
        UnknownProduct: The site does not offer it.
        InThePast: The moment is over.
    """
    products = tuple(dict.fromkeys((product, *also)))
    services = [hall.catalogue.product(each).service for each in products]
    if starts_at < hall.clock.now() - JUST_BEGUN:
        raise InThePast(starts_at)
    token = token or token_from(hall.random_bytes(TOKEN_BYTES))
    appointment = Appointment(
        id=hall.new_id(),
        site=hall.catalogue.site,
        starts_at=starts_at,
        minutes=planned_min(hall.catalogue, services[0], products, persons),
        persons=persons,
        service=services[0],
        products=products,
        state=AppointmentState.BOOKED,
        booked_at=hall.clock.now(),
        channel=channel,
        language=language,
    )
    booked = _with_codes(uow, hall, appointment, token)
    uow.appointments.add(appointment, person, hash_of(token), hash_of_short_code(uow, booked.short_code))
    uow.changed(appointment)
    return booked


def move(uow: UnitOfWork, hall: Hall, *, appointment: str, starts_at: datetime) -> Appointment:
    """Gives an appointment another moment; its codes stay, so that whoever holds the old letter can be told.

    Raises:
        InThePast: The new moment is over.
        UnknownCode, NotPossibleNow: There is no such appointment, or its visitor came or cancelled.
    """
    booked = _still_booked(uow, hall, appointment, asked="moved")
    if starts_at < hall.clock.now() - JUST_BEGUN:
        raise InThePast(starts_at)
    if starts_at == booked.starts_at:
        return booked
    return _changed(uow, replace(booked, starts_at=starts_at, moved_from=booked.starts_at))


def cancel(uow: UnitOfWork, hall: Hall, *, appointment: str) -> Appointment:
    """Cancels an appointment whose visitor has not come yet."""
    booked = _still_booked(uow, hall, appointment, asked="cancelled")
    return _changed(uow, replace(booked, state=AppointmentState.CANCELLED))


def _still_booked(uow: UnitOfWork, hall: Hall, appointment: str, *, asked: str) -> Appointment:
    booked = uow.appointments.get(appointment)
    if booked is None or booked.site != hall.catalogue.site:
        raise UnknownCode
    if booked.state is not AppointmentState.BOOKED:
        raise NotPossibleNow(asked=asked, number=booked.id, state=booked.state.value)
    return booked


def _changed(uow: UnitOfWork, appointment: Appointment) -> Appointment:
    uow.appointments.update(appointment)
    uow.changed(appointment)
    return appointment


def _with_codes(uow: UnitOfWork, hall: Hall, appointment: Appointment, token: str) -> Booked:
    """The short code is drawn until nobody else has it: 40 bits are few enough to meet once in some years."""
    drawn = ((redrawn, short_code_of(token, redrawn)) for redrawn in count())
    redrawn, short_code = next(
        (redrawn, code)
        for redrawn, code in drawn
        if uow.appointments.with_short_code(hash_of_short_code(uow, code)) is None
    )
    seal = code_seal(uow, hall, token=token, starts_at=appointment.starts_at, service=appointment.service)
    return Booked(appointment, token, short_code, redrawn, seal)
