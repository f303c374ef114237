"""Whom a reception deals with, as rows: who is expected today, who is in the hall, and what was looked up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from boards.replica import Replica
from counter_client.desk.typed_words import occur_in
from counter_client.desk.waiting_rows import product_names
from wire.things import CounterAppointment, CounterVisit
from wire.words import AppointmentState, MeetingPlace, VisitState


class Scope(StrEnum):
    """Which of them a receptionist looks at."""

    EXPECTED = "expected"
    HERE = "here"
    FOUND = "found"
    """What the server found by a name or a day."""


class Standing(StrEnum):
    """How somebody stands for the reception."""

    EXPECTED = "expected"
    OVERDUE = "overdue"
    """The time has passed and nobody has checked in."""
    MISSED = "missed"
    CANCELLED = "cancelled"
    WAITING = "waiting"
    AT_COUNTER = "at_counter"
    ASIDE = "aside"
    NOT_COME = "not_come"
    """Was called in vain."""
    WENT_AWAY = "went_away"
    OVER = "over"
    """The visit has ended."""


@dataclass(frozen=True)
class ReceptionRow:
    """One appointment, or one visitor, in the language of the clerk."""

    key: str
    standing: Standing
    product: str
    name: str = ""
    remarks: str = ""
    persons: int = 1
    minutes: int | None = None
    starts_at: datetime | None = None
    number: str = ""
    ticket: str = ""
    appointment: str | None = None
    products: tuple[str, ...] = ()
    place: MeetingPlace = MeetingPlace.COUNTER
    source: str = ""
    email: str = ""
    telephone: str = ""
    visit: str | None = None
    gone: bool = False
    """No longer in the list; shown until the mouse leaves it, so that nothing moves under a click."""


_STILL_TO_COME = (AppointmentState.BOOKED, AppointmentState.MISSED)
_BY_STATE: Mapping[VisitState, Standing] = {
    VisitState.WAITING: Standing.WAITING,
    VisitState.CALLED: Standing.AT_COUNTER,
    VisitState.SERVING: Standing.AT_COUNTER,
    VisitState.PARKED: Standing.ASIDE,
    VisitState.NO_SHOW: Standing.NOT_COME,
    VisitState.LEFT: Standing.WENT_AWAY,
}


def expected_rows(hall: Replica, *, now: datetime, language: str, words: str = "") -> tuple[ReceptionRow, ...]:
    """Today's appointments that nobody has checked in for, by time; also the missed ones: some come after all."""
    known = sorted(hall.appointments.values(), key=lambda each: (each.starts_at, each.id))
    rows = (_appointed(hall, each, None, now, language) for each in known if each.state in _STILL_TO_COME)
    return matching(rows, words)


def rows_in_the_hall(hall: Replica, *, language: str, words: str = "") -> tuple[ReceptionRow, ...]:
    """Everybody who is here, or may be back at any moment, by number."""
    known = sorted(hall.counter_visits.values(), key=lambda each: (each.number, each.id))
    return matching((_visiting(hall, each, language) for each in known if each.state in _BY_STATE), words)


def found_rows(
    hall: Replica, found: Iterable[CounterAppointment], *, now: datetime, language: str, words: str = ""
) -> tuple[ReceptionRow, ...]:
    """What was looked up, in the server's order; what the hall knows newer is shown so."""
    visits = {each.appointment: each for each in hall.counter_visits.values() if each.appointment}
    newest = (hall.appointments.get(each.id, each) for each in found)
    return matching((_appointed(hall, each, visits.get(each.id), now, language) for each in newest), words)


def count_by_scope(hall: Replica, found: Sequence[CounterAppointment]) -> Mapping[Scope, int]:
    """How many rows each would have without a search; counted without making them."""
    return {
        Scope.EXPECTED: sum(each.state in _STILL_TO_COME for each in hall.appointments.values()),
        Scope.HERE: sum(each.state in _BY_STATE for each in hall.counter_visits.values()),
        Scope.FOUND: len(found),
    }


def matching(rows: Iterable[ReceptionRow], words: str) -> tuple[ReceptionRow, ...]:
    """Every word that was typed occurs, however it is accented."""
    return tuple(
        row for row in rows if occur_in(words, row.number, row.name, row.product, row.remarks, row.telephone, row.email)
    )


def kept_in_place(shown: Sequence[ReceptionRow], wanted: Sequence[ReceptionRow]) -> tuple[ReceptionRow, ...]:
    """`wanted`, with every row that is shown staying where it is: who left is marked as gone, who came stands below."""
    now_wanted = {row.key: row for row in wanted}
    stay = tuple(now_wanted.pop(row.key, replace(row, gone=True)) for row in shown)
    return stay + tuple(now_wanted.values())


def _appointed(
    hall: Replica, appointment: CounterAppointment, visit: CounterVisit | None, now: datetime, language: str
) -> ReceptionRow:
    return ReceptionRow(
        key=appointment.id,
        standing=_standing(appointment, visit, now),
        product=product_names(hall, appointment.products, appointment.service, language),
        name=appointment.name,
        remarks=appointment.remarks,
        persons=appointment.persons,
        minutes=appointment.minutes,
        starts_at=appointment.starts_at,
        number=visit.number if visit else "",
        ticket=visit.ticket if visit else "",
        appointment=appointment.id,
        products=appointment.products,
        place=appointment.place,
        source=appointment.source,
        email=appointment.email,
        telephone=appointment.telephone,
        visit=visit.id if visit else None,
    )


def _standing(appointment: CounterAppointment, visit: CounterVisit | None, now: datetime) -> Standing:
    match appointment.state:
        case AppointmentState.BOOKED:
            return Standing.OVERDUE if appointment.starts_at < now else Standing.EXPECTED
        case AppointmentState.MISSED:
            return Standing.MISSED
        case AppointmentState.CANCELLED:
            return Standing.CANCELLED
        case AppointmentState.CHECKED_IN:
            return Standing.OVER if visit is None else _BY_STATE.get(visit.state, Standing.OVER)


def _visiting(hall: Replica, visit: CounterVisit, language: str) -> ReceptionRow:
    appointment = hall.appointments.get(visit.appointment) if visit.appointment else None
    return ReceptionRow(
        key=visit.id,
        standing=_BY_STATE[visit.state],
        product=product_names(hall, visit.products, visit.service, language),
        name=appointment.name if appointment else "",
        remarks=visit.remarks or (appointment.remarks if appointment else ""),
        persons=visit.persons,
        starts_at=visit.appointed_at,
        number=visit.number,
        ticket=visit.ticket,
        visit=visit.id,
    )
