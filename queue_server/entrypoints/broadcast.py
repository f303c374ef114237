"""Telling every device what changed: each event is encoded once per role, and the same text goes to all of them.

A ticket to be printed is for one kiosk alone; such an event is encoded for each kiosk.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

import structlog

from queue_server.adapters.event_log import EventRecord
from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.entrypoints import translation
from queue_server.entrypoints.listener import Listener
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import Changed
from wire.link import Event
from wire.words import LinkRefusal, Role

Told = TypeVar("Told", Event, EventRecord)

log = structlog.get_logger("broadcast")


class Broadcast:
    """The devices that listen now, and the number of the last event they were told."""

    def __init__(self, hall: Hall) -> None:
        self.seq = 0
        self._hall = hall
        self._listeners: dict[str, Listener] = {}
        self._followers: list[tuple[Role, Callable[[Event], None]]] = []
        self._watchers: list[Callable[[EventRecord], None]] = []

    def __iter__(self) -> Iterator[Listener]:
        return iter(tuple(self._listeners.values()))

    def __len__(self) -> int:
        return len(self._listeners)

    def knows(self, name: str) -> bool:
        """Whether a device of this name has a link, which its next one would replace."""
        return name in self._listeners

    def join(self, listener: Listener) -> None:
        """A device listens from the next event on; an older link under the same name ends."""
        older = self._listeners.get(listener.name)
        if older is not None:
            older.drop(LinkRefusal.REPLACED, f"Another program came in as {listener.name}.")
        self._listeners[listener.name] = listener

    def leave(self, listener: Listener) -> None:
        """The link is gone."""
        if self._listeners.get(listener.name) is listener:
            del self._listeners[listener.name]

    def follow(self, role: Role, hear: Callable[[Event], None]) -> None:
        """A part of the server itself hears every event as this role may see it, from the next one on."""
        self._followers.append((role, hear))

    def watch(self, see: Callable[[EventRecord], None]) -> None:
        """A part of the server itself sees every event as it was written, before any device is told."""
        self._watchers.append(see)

    def publish(self, records: Iterable[EventRecord]) -> None:
        """Tells everybody, in order; whoever has it in its snapshot is not told again.

        What is told has happened: a mistake in telling it must not cost others the next event, nor anybody an answer.
        """
        for record in records:
            try:
                self._tell(record)
            except Exception:
                log.exception("event_not_told", seq=record.seq)
            self.seq = record.seq

    def _tell(self, record: EventRecord) -> None:
        for see in self._watchers:
            _guarded(see, record)
        events: dict[Role, Event] = {}
        texts: dict[Role, str] = {}
        for listener in self:
            role = listener.role
            if role not in texts:
                events[role] = event_for(record, role, self._hall)
                texts[role] = events[role].model_dump_json()
            own = _of_device(events[role], role, listener.name)
            listener.send(texts[role] if own is events[role] else own.model_dump_json(), record.seq)
        for role, hear in self._followers:
            if role not in events:
                events[role] = event_for(record, role, self._hall)
            _guarded(hear, events[role])

    def say(self, text: str) -> None:
        """Something without a number, such as a bookmark."""
        for listener in self:
            listener.send(text)


def _guarded(tell: Callable[[Told], None], told: Told) -> None:
    """A part of the server that errs stands alone with it."""
    try:
        tell(told)
    except Exception:
        log.exception("part_cannot_follow", seq=told.seq)


def event_text(record: EventRecord, role: Role, device: str, hall: Hall) -> str:
    """As it is sent to one device."""
    return _of_device(event_for(record, role, hall), role, device).model_dump_json()


def _of_device(event: Event, role: Role, device: str) -> Event:
    """The very same where all devices of the role are told the same, which is nearly always."""
    changed = translation.for_device(event.changed, role, device)
    return event if len(changed) == len(event.changed) else event.model_copy(update={"changed": changed})


def event_for(record: EventRecord, role: Role, hall: Hall) -> Event:
    """The event as this role may see it; it is told also when nothing in it concerns the role, so that no gap shows."""
    today = (_of_the_day(thing, record, hall) for thing in record.things)
    seen = (translation.thing_for(role, thing, record.people, hall.catalogue) for thing in today if thing is not None)
    changed = tuple(thing for thing in seen if thing is not None)
    return Event(seq=record.seq, at=record.at, changed=changed)


def _of_the_day(thing: Changed, record: EventRecord, hall: Hall) -> Changed | None:
    """As in the snapshot: an appointment of another day is nobody's business in the hall today, and has a name.

    One that was moved from today to another day is over as far as today goes: screens that show it must hear that.
    """
    today = hall.today(record.at)
    if not isinstance(thing, Appointment) or hall.today(thing.starts_at) == today:
        return thing
    if thing.moved_from is not None and hall.today(thing.moved_from) == today:
        return replace(thing, starts_at=thing.moved_from, state=AppointmentState.CANCELLED)
    return None
