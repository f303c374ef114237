"""The event table: what each command changed, in the order of the site's own numbers."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Table, bindparam, insert, select

from queue_server.adapters.appointment_rows import person_of
from queue_server.adapters.moments import from_ms, to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.print_orders import link_of
from queue_server.adapters.tables import EventRow
from queue_server.adapters.visit_rows import NOTES, VISIT, noted, without_notes
from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.device import DeviceReport
from queue_server.domain.feedback import RatingWanted
from queue_server.domain.help_call import HelpCall
from queue_server.domain.print_order import PrintOrder
from queue_server.domain.served import Served
from queue_server.domain.staff_message import StaffMessage
from queue_server.domain.visit import Visit
from queue_server.service.unit_of_work import Changed

EVENT: Table = EventRow.__table__  # type: ignore[assignment]
_ADD = Prepared(insert(EVENT).values({column.name: bindparam(column.name) for column in EVENT.columns}))
_AFTER = Prepared(
    select(EVENT.c.seq, EVENT.c.at, EVENT.c.body)
    .where(EVENT.c.site == bindparam("at_site"), EVENT.c.seq > bindparam("after"), EVENT.c.seq <= bindparam("upto"))
    .order_by(EVENT.c.seq)
)
_NOTES = Prepared(select(*NOTES).where(VISIT.c.site == bindparam("at_site"), VISIT.c.id == bindparam("of_id")))

_KINDS: Mapping[str, TypeAdapter[Any]] = {
    "visit": TypeAdapter(Visit),
    "appointment": TypeAdapter(Appointment),
    "counter_session": TypeAdapter(CounterSession),
    "device_report": TypeAdapter(DeviceReport),
    "help_call": TypeAdapter(HelpCall),
    "rating_wanted": TypeAdapter(RatingWanted),
    "print_order": TypeAdapter(PrintOrder),
    "confirmation_order": TypeAdapter(ConfirmationOrder),
    "served": TypeAdapter(Served),
    "staff_message": TypeAdapter(StaffMessage),
}
_KIND_OF: Mapping[type, str] = {
    Visit: "visit",
    Appointment: "appointment",
    CounterSession: "counter_session",
    DeviceReport: "device_report",
    HelpCall: "help_call",
    RatingWanted: "rating_wanted",
    PrintOrder: "print_order",
    ConfirmationOrder: "confirmation_order",
    Served: "served",
    StaffMessage: "staff_message",
}


@dataclass(frozen=True, slots=True)
class EventRecord:
    """What one command changed. `people` says who the appointments among it are for; it is never stored here."""

    seq: int
    at: datetime
    things: tuple[Changed, ...]
    people: Mapping[str, Person] = field(default_factory=dict)


def append(connection: Connection, site: str, record: EventRecord) -> None:
    """Writes the event in the transaction of its command."""
    _ADD.run(connection, site=site, seq=record.seq, at=to_ms(record.at), body=encoded(record.things))


def events_after(connection: Connection, site: str, *, after: int, upto: int) -> list[EventRecord]:
    """The events `after` < seq <= `upto`, in order."""
    records = []
    for seq, at, body in _AFTER.rows(connection, at_site=site, after=after, upto=upto):
        things = _with_links(connection, site, _with_notes(connection, site, decoded(body)))
        records.append(EventRecord(seq, from_ms(at), things, people_of(connection, things)))
    return records


def people_of(connection: Connection, things: tuple[Changed, ...]) -> dict[str, Person]:
    """Who the changed appointments and the visits with an appointment are for."""
    ids = {appointment for thing in things if (appointment := _appointment_in(thing)) is not None}
    return {appointment: person_of(connection, appointment) for appointment in ids}


def encoded(things: tuple[Changed, ...]) -> str:
    """The things as JSON, each with its kind; what staff wrote about a visitor is left out."""
    parts = []
    for each in map(_without_link, things):
        thing = without_notes(each) if isinstance(each, Visit) else each
        kind = _KIND_OF[type(thing)]
        parts.append(f'{{"kind":"{kind}","thing":{_KINDS[kind].dump_json(thing).decode()}}}')
    return f"[{','.join(parts)}]"


def _without_link(thing: Changed) -> Changed:
    """A link leads to a visitor's page, which is gone when the day is; events stay for longer."""
    if isinstance(thing, PrintOrder) and thing.ticket.status_url is not None:
        return replace(thing, ticket=replace(thing.ticket, status_url=None))
    return thing


def decoded(body: str) -> tuple[Changed, ...]:
    """The things that `encoded` wrote, without those of a kind that only a newer program knew."""
    parts = (part for part in json.loads(body) if part["kind"] in _KINDS)
    return tuple(_KINDS[part["kind"]].validate_python(part["thing"]) for part in parts)


def _with_notes(connection: Connection, site: str, things: tuple[Changed, ...]) -> tuple[Changed, ...]:
    """Notes stand in the visit's own row only, where they can be erased: they are read when the event is."""
    return tuple(
        noted(thing, row)
        if isinstance(thing, Visit) and (row := _NOTES.first(connection, at_site=site, of_id=thing.id)) is not None
        else thing
        for thing in things
    )


def _with_links(connection: Connection, site: str, things: tuple[Changed, ...]) -> tuple[Changed, ...]:
    """An order that is still open is printed with the link to the visitor's page, also by a kiosk that was away."""
    return tuple(
        replace(thing, ticket=replace(thing.ticket, status_url=link_of(connection, site, thing.id)))
        if isinstance(thing, PrintOrder) and thing.open
        else thing
        for thing in things
    )


def _appointment_in(thing: Changed) -> str | None:
    if isinstance(thing, Appointment):
        return thing.id
    return thing.appointment if isinstance(thing, Visit) else None
