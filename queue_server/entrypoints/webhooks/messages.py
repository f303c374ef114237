"""What a subscriber reads of an event: what changed, by ids and numbers; never who somebody is, nor what staff wrote.

`{"type", "timestamp", "data"}`, as Standard Webhooks proposes. Fields are only ever added.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from config.webhooks import WebhookEvent
from queue_server.adapters.event_log import EventRecord
from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.domain.visit import Visit


@dataclass(frozen=True)
class Message:
    """One, with an id that is the same each time it is sent: a subscriber that was told before knows it by that."""

    id: str
    event: WebhookEvent
    body: bytes = field(repr=False)


def messages_in(record: EventRecord, site: str, epoch: str) -> Iterator[Message]:
    """In the order of the event."""
    for place, thing in enumerate(record.things):
        match thing:
            case Appointment():
                event, data = _event_of(thing), _of_appointment(thing)
            case Visit():
                event, data = WebhookEvent(f"visit.{thing.state}"), _of_visit(thing)
            case _:
                continue
        told = {"type": event, "timestamp": _shown(record.at), "data": {"site": site, **data}}
        body = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
        yield Message(f"msg_{epoch[:12]}_{record.seq}_{place}", event, body)


def _event_of(appointment: Appointment) -> WebhookEvent:
    match appointment.state:
        case AppointmentState.BOOKED if appointment.changed_at is None:
            return WebhookEvent.APPOINTMENT_BOOKED
        case AppointmentState.BOOKED:
            return WebhookEvent.APPOINTMENT_CHANGED
    return WebhookEvent(f"appointment.{appointment.state}")


def _of_appointment(appointment: Appointment) -> dict[str, Any]:
    return {
        "id": appointment.id,
        "source": appointment.source,
        "external_id": appointment.external_id,
        "state": appointment.state,
        "starts_at": _shown(appointment.starts_at),
        "moved_from": _shown(appointment.moved_from),
        "minutes": appointment.minutes,
        "persons": appointment.persons,
        "service": appointment.service,
        "products": appointment.products,
        "channel": appointment.channel,
        "sequence": appointment.sequence,
    }


def _of_visit(visit: Visit) -> dict[str, Any]:
    return {
        "id": visit.id,
        "appointment": visit.appointment,
        "number": visit.number,
        "day": visit.day.isoformat(),
        "state": visit.state,
        "since": _shown(visit.since),
        "checked_in_at": _shown(visit.checked_in_at),
        "called_at": _shown(visit.called_at),
        "call": visit.call,
        "leg": visit.leg,
        "service": visit.service,
        "products": visit.products,
        "persons": visit.persons,
        "counter": visit.counter,
        "outcome": visit.outcome,
    }


def _shown(moment: datetime | None) -> str | None:
    """UTC with a Z, in whole milliseconds."""
    if moment is None:
        return None
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"
