"""The appointments that still come, as rows, so that a clerk can prepare."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice

from boards.replica import Replica
from counter_client.desk.order import Seat
from counter_client.desk.typed_words import occur_in
from counter_client.desk.waiting_rows import product_names
from wire.things import CounterAppointment
from wire.words import AppointmentState, MeetingPlace, VisitState

MISSED_AFTER = timedelta(minutes=30)
"""Whoever is not there this long after the time is no longer prepared for; the server keeps the appointment."""

IN_THE_HOUSE = (MeetingPlace.COUNTER, MeetingPlace.ROOM)
"""Where a visitor comes to; for the others nobody need check in."""


class Coming(StrEnum):
    """How an appointment stands for the clerk who waits for it."""

    EXPECTED = "expected"
    OVERDUE = "overdue"
    """The time has passed and nobody has checked in."""
    IN_THE_HALL = "in_the_hall"


@dataclass(frozen=True)
class Agenda:
    """What a clerk wants to see of the appointments."""

    coming: Coming | None = None
    """None: all that still matter."""
    service: str | None = None
    """None: every one of this clerk."""
    words: str = ""


@dataclass(frozen=True)
class AppointmentRow:
    """One appointment of today, in the language of the clerk."""

    appointment: str
    starts_at: datetime
    minutes: int
    persons: int
    name: str
    product: str
    remarks: str
    coming: Coming
    place: MeetingPlace = MeetingPlace.COUNTER
    telephone: str = ""
    gone: bool = False
    """No longer in the list; shown until the mouse leaves it."""


def appointment_rows(
    replica: Replica, *, seat: Seat, now: datetime, language: str, wanted: Agenda = Agenda()
) -> tuple[AppointmentRow, ...]:
    """The coming appointments for this clerk's services, soonest first."""
    here = appointments_in_the_hall(replica)
    return tuple(
        row
        for each in sorted(replica.appointments.values(), key=lambda one: (one.starts_at, one.id))
        if each.service in seat.services
        and wanted.service in (None, each.service)
        and (coming := _coming(each, now, is_here=each.id in here)) is not None
        and wanted.coming in (None, coming)
        and occur_in(wanted.words, (row := _row(replica, each, coming, language)).name, row.product, row.remarks)
    )


def still_to_come(
    replica: Replica, *, seat: Seat, now: datetime, language: str, most: int
) -> tuple[AppointmentRow, ...]:
    """The soonest of those who are not in the hall; only as many rows are made as are asked for."""
    soonest = sorted(
        (each for each in replica.appointments.values() if each.service in seat.services),
        key=lambda one: (one.starts_at, one.id),
    )
    rows = (
        _row(replica, each, coming, language)
        for each in soonest
        if (coming := _coming(each, now, is_here=False)) is not None
    )
    return tuple(islice(rows, most))


def kept_in_place(shown: Sequence[AppointmentRow], wanted: Sequence[AppointmentRow]) -> tuple[AppointmentRow, ...]:
    """`wanted`, with every row that is shown staying where it is, as in the waiting list."""
    now_wanted = {row.appointment: row for row in wanted}
    stay = tuple(now_wanted.pop(row.appointment, replace(row, gone=True)) for row in shown)
    return stay + tuple(now_wanted.values())


def count_coming(replica: Replica, *, seat: Seat, now: datetime) -> Mapping[Coming | None, int]:
    """How many stand how; under None all of them."""
    here = appointments_in_the_hall(replica)
    counts: dict[Coming | None, int] = dict.fromkeys((None, *Coming), 0)
    for each in replica.appointments.values():
        if each.service in seat.services and (coming := _coming(each, now, is_here=each.id in here)) is not None:
            counts[coming] += 1
            counts[None] += 1
    return counts


def any_today(replica: Replica, seat: Seat) -> bool:
    """Whether this clerk's services have, or had, appointments today."""
    return any(each.service in seat.services for each in replica.appointments.values())


def appointments_in_the_hall(replica: Replica) -> frozenset[str]:
    """Those whose visitors wait."""
    return frozenset(
        each.appointment
        for each in replica.counter_visits.values()
        if each.appointment is not None and each.state is VisitState.WAITING
    )


def _coming(appointment: CounterAppointment, now: datetime, *, is_here: bool) -> Coming | None:
    match appointment.state:
        case AppointmentState.BOOKED if now <= appointment.starts_at:
            return Coming.EXPECTED
        case AppointmentState.BOOKED if now - appointment.starts_at <= MISSED_AFTER:
            return Coming.OVERDUE
        case AppointmentState.CHECKED_IN if is_here:
            return Coming.IN_THE_HALL
        case _:
            return None


def _row(replica: Replica, appointment: CounterAppointment, coming: Coming, language: str) -> AppointmentRow:
    return AppointmentRow(
        appointment=appointment.id,
        starts_at=appointment.starts_at,
        minutes=appointment.minutes,
        persons=appointment.persons,
        name=appointment.name,
        product=product_names(replica, appointment.products, appointment.service, language),
        remarks=appointment.remarks,
        coming=coming,
        place=appointment.place,
        telephone=appointment.telephone,
    )
