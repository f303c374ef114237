"""Making, moving and cancelling appointments; whether a time is free is asked in the same transaction."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count

from codes.appointment_code import TOKEN_BYTES, hash_of, token_from
from codes.own_secret import token_of
from codes.short_code import short_code_of
from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.booking_refusal import AlreadyBegun, TooManyToCome
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.free_time import Taken, minute_of
from queue_server.domain.refusal import InThePast, UnknownCode
from queue_server.service import letters
from queue_server.service.free_times import JUST_BEGUN, Besides, Wish, check_free, legs_of, without_repeats
from queue_server.service.hall import Hall
from queue_server.service.short_codes import hash_of_short_code
from queue_server.service.standing_alone import code_seal
from queue_server.service.unit_of_work import CodeHashes, UnitOfWork


@dataclass(frozen=True, slots=True)
class Codes:
    """What lets an appointment's visitor in, and is never to be had again: the house keeps hashes."""

    secret: str = field(repr=False)
    """The visitor's own, for looking at, moving and cancelling; the code of the check-in follows from it."""
    token: str = field(repr=False)
    short_code: str = field(repr=False)
    redrawn: int
    """How many short codes others had already; whoever knows it and the token can say the short code again."""
    seal: bytes = field(default=b"", repr=False)
    """What follows the token in the QR code, so that a kiosk without the server can believe it."""


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment and its codes."""

    appointment: Appointment
    codes: Codes


def book(
    uow: UnitOfWork,
    hall: Hall,
    *,
    wish: Wish,
    starts_at: datetime,
    person: Person,
    channel: str,
    audience: Audience = Audience.PUBLIC,
    language: str = "nl",
    secret: str | None = None,
    held: str | None = None,
    source: str = "",
    external_id: str | None = None,
) -> Booked:
    """Makes an appointment at this site; it stands in the queue of its first product.

    `secret` is given by callers who must be able to say it again, `held` by those who kept the time before.

    Raises:
        InThePast: The moment is over.
        TooManyToCome: Somebody of the public has enough appointments already.
        Refusal: The time cannot be had (`free_times.check_free`).
    """
    wish = without_repeats(wish)
    legs = legs_of(hall, wish)
    if starts_at < hall.clock.now() - JUST_BEGUN:
        raise InThePast(starts_at)
    check_free(uow.taken_times, hall, wish, starts_at, audience=audience, besides=Besides(hold=held))
    if audience is Audience.PUBLIC:
        _check_not_too_many(uow, hall, person)
    if held is not None:
        uow.taken_times.release(held)
    appointment = Appointment(
        id=hall.new_id(),
        site=hall.catalogue.site,
        starts_at=starts_at,
        minutes=sum(leg.minutes for leg in legs),
        persons=wish.persons,
        service=legs[0].service,
        products=wish.products,
        state=AppointmentState.BOOKED,
        booked_at=hall.clock.now(),
        channel=channel,
        language=language,
        source=source,
        external_id=external_id,
        amounts=wish.amounts,
    )
    codes = _drawn(uow, hall, appointment, secret or token_from(hall.random_bytes(TOKEN_BYTES)))
    uow.appointments.add(appointment, person, _hashes(uow, codes))
    _take_time(uow, hall, appointment, wish)
    letters.booked(uow, hall, appointment, person)
    uow.changed(appointment)
    return Booked(appointment, codes)


def further_codes(uow: UnitOfWork, hall: Hall, *, appointment: Appointment, secret: str | None = None) -> Codes:
    """New codes beside those of before: nobody can say the old ones again, and somebody's paper may be the old one.

    With a `secret` that was used for it before, the same ones again.
    """
    if secret is not None:
        known = uow.appointments.with_own_secret(hash_of(secret))
        if known is not None and known.id == appointment.id:
            return said_again(uow, hall, appointment=appointment, secret=secret)
    codes = _drawn(uow, hall, appointment, secret or token_from(hall.random_bytes(TOKEN_BYTES)))
    uow.appointments.add_codes(appointment.id, _hashes(uow, codes))
    return codes


def said_again(uow: UnitOfWork, hall: Hall, *, appointment: Appointment, secret: str) -> Codes:
    """The codes that follow from a secret that this appointment has."""
    token = token_of(secret)
    drawn = ((redrawn, short_code_of(token, redrawn)) for redrawn in count())
    redrawn, short_code = next(
        (redrawn, code)
        for redrawn, code in drawn
        if (found := uow.appointments.with_short_code(hash_of_short_code(uow, code))) is None
        or found.id == appointment.id
    )
    return Codes(secret, token, short_code, redrawn, _seal(uow, hall, appointment, token))


def move(
    uow: UnitOfWork,
    hall: Hall,
    *,
    appointment: str,
    starts_at: datetime,
    audience: Audience = Audience.PUBLIC,
    held: str | None = None,
) -> Appointment:
    """Gives an appointment another moment; its codes stay, so that whoever holds the old letter can be told.

    Staff move also one that was missed: its visitor telephoned, or stands there.

    Raises:
        InThePast: The new moment is over.
        UnknownCode, NotPossibleNow: There is no such appointment, or its visitor came or cancelled.
        AlreadyBegun: It is too late for whoever is at home.
        Refusal: The time cannot be had; the old one stays taken.
    """
    booked = _still_booked(uow, hall, appointment, audience, asked="moved", also_missed=audience is Audience.STAFF)
    if starts_at < hall.clock.now() - JUST_BEGUN:
        raise InThePast(starts_at)
    if starts_at == booked.starts_at:
        return booked
    wish = wish_of(hall, booked)
    besides = Besides(appointment=booked.id, hold=held)
    check_free(uow.taken_times, hall, wish, starts_at, audience=audience, besides=besides)
    if held is not None:
        uow.taken_times.release(held)
    moved = replace(booked, state=AppointmentState.BOOKED, starts_at=starts_at, moved_from=booked.starts_at)
    uow.taken_times.give_back(booked.id)
    _take_time(uow, hall, moved, wish)
    changed = _changed(uow, hall, moved)
    letters.moved(uow, hall, changed)
    return changed


def put_as_elsewhere(
    uow: UnitOfWork, hall: Hall, *, appointment: Appointment, wish: Wish, starts_at: datetime
) -> Appointment:
    """As the system that made it says it is now; that one counts for itself, so nothing is asked here.

    Raises:
        UnknownProduct: The site does not offer one of its products.
    """
    wish = without_repeats(wish)
    legs = legs_of(hall, wish)
    moved = starts_at != appointment.starts_at
    put = replace(
        appointment,
        starts_at=starts_at,
        minutes=sum(leg.minutes for leg in legs),
        persons=wish.persons,
        service=legs[0].service,
        products=wish.products,
        state=AppointmentState.BOOKED,
        moved_from=appointment.starts_at if moved else appointment.moved_from,
    )
    uow.taken_times.give_back(appointment.id)
    _take_time(uow, hall, put, wish)
    changed = _changed(uow, hall, put)
    if moved or appointment.state is not AppointmentState.BOOKED:
        letters.moved(uow, hall, changed)
    return changed


def cancel(uow: UnitOfWork, hall: Hall, *, appointment: str, audience: Audience = Audience.PUBLIC) -> Appointment:
    """Cancels an appointment whose visitor has not come yet; its time is free at once.

    Raises:
        UnknownCode, NotPossibleNow, AlreadyBegun: As for moving it.
    """
    booked = _still_booked(uow, hall, appointment, audience, asked="cancelled")
    uow.taken_times.give_back(booked.id)
    changed = _changed(uow, hall, replace(booked, state=AppointmentState.CANCELLED))
    letters.cancelled(uow, hall, changed)
    return changed


def wish_of(hall: Hall, booked: Appointment) -> Wish:
    """What it is for, with the length that it was given when it was made.

    Raises:
        UnknownProduct: The site no longer offers one of its products.
    """
    planned = Wish(booked.products, booked.persons, amounts=booked.amounts)
    if sum(leg.minutes for leg in legs_of(hall, planned)) == booked.minutes:
        return planned
    return replace(planned, minutes=booked.minutes)


def _check_not_too_many(uow: UnitOfWork, hall: Hall, person: Person) -> None:
    plan = hall.booking
    if plan is None:
        return
    if uow.appointments.to_come(hall.catalogue.site, person, hall.clock.now()) >= plan.most_to_come:
        raise TooManyToCome(plan.most_to_come)


def _still_booked(
    uow: UnitOfWork, hall: Hall, appointment: str, audience: Audience, *, asked: str, also_missed: bool = False
) -> Appointment:
    booked = uow.appointments.get(appointment)
    if booked is None or booked.site != hall.catalogue.site:
        raise UnknownCode
    missed = also_missed and booked.state is AppointmentState.MISSED
    if booked.state is not AppointmentState.BOOKED and not missed:
        raise NotPossibleNow(asked=asked, number=booked.id, state=booked.state.value)
    if audience.at_home and booked.starts_at <= hall.clock.now():
        raise AlreadyBegun(booked.starts_at)
    return booked


def _changed(uow: UnitOfWork, hall: Hall, appointment: Appointment) -> Appointment:
    changed = replace(appointment, sequence=appointment.sequence + 1, changed_at=hall.clock.now())
    uow.appointments.update(changed)
    uow.changed(changed)
    return changed


def _take_time(uow: UnitOfWork, hall: Hall, appointment: Appointment, wish: Wish) -> None:
    begins = minute_of(appointment.starts_at)
    for leg in legs_of(hall, wish):
        uow.taken_times.take(appointment.id, leg.service, Taken(begins + leg.after_min, leg.minutes))


def _drawn(uow: UnitOfWork, hall: Hall, appointment: Appointment, secret: str) -> Codes:
    """The short code is drawn until nobody else has it: 40 bits are few enough to meet once in some years."""
    token = token_of(secret)
    drawn = ((redrawn, short_code_of(token, redrawn)) for redrawn in count())
    redrawn, short_code = next(
        (redrawn, code)
        for redrawn, code in drawn
        if uow.appointments.with_short_code(hash_of_short_code(uow, code)) is None
    )
    return Codes(secret, token, short_code, redrawn, _seal(uow, hall, appointment, token))


def _seal(uow: UnitOfWork, hall: Hall, appointment: Appointment, token: str) -> bytes:
    return code_seal(uow, hall, token=token, starts_at=appointment.starts_at, service=appointment.service)


def _hashes(uow: UnitOfWork, codes: Codes) -> CodeHashes:
    return CodeHashes(hash_of(codes.token), hash_of_short_code(uow, codes.short_code), hash_of(codes.secret))
