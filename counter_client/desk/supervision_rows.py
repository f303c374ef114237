"""The hall as a supervisor sees it: each queue against its promise, each counter with who works there, each message."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from boards.replica import Replica
from counter_client.desk.counter_order import in_hall_order
from counter_client.desk.promise import Wait, wait_of
from counter_client.desk.waiting_rows import text_in
from wire.texts import Texts
from wire.things import Counter, CounterVisit
from wire.words import CounterState, PauseReason, VisitState


class Openness(StrEnum):
    """How a counter stands for the hall."""

    SHUT = "shut"
    """By a supervisor: nobody can sign in."""
    SHUTS = "shuts"
    """Shut, and still busy with the visitor of now."""
    CLOSED = "closed"
    """Nobody works there."""
    OPEN = "open"
    PAUSED = "paused"


@dataclass(frozen=True)
class QueueRow:
    """One service now and today."""

    service: str
    letter: str
    name: str
    waiting: int
    pressing: Wait | None
    """Of whoever is nearest to the promise, or farthest beyond it; None where nobody waits."""
    longest_min: int | None
    """The longest wait of now."""
    called: int
    in_time: int
    counters: int
    """How many call for it now."""
    stopped: bool

    @property
    def share_percent(self) -> int | None:
        """Of today's calls, how many came as the site promised; None before the first."""
        return None if self.called == 0 else self.in_time * 100 // self.called


@dataclass(frozen=True)
class CounterRow:
    """One counter, in the language of the supervisor."""

    counter: str
    label: str
    openness: Openness
    since: datetime | None
    clerk: str
    pause: PauseReason | None
    serves: tuple[str, ...]
    """The letters of the services that it calls for now, or would."""
    arranged: bool
    """Whether they were chosen for today."""
    team: str
    visitor: str
    """The number that is called to it or served at it."""


@dataclass(frozen=True)
class MessageRow:
    """One message that the displays show now."""

    message: str
    text: str
    texts: Texts
    displays: tuple[str, ...]
    until: datetime | None


@dataclass(frozen=True)
class HallPicture:
    """All of it in one line."""

    waiting: int
    called: int
    in_time: int
    open_counters: int
    counters: int

    @property
    def share_percent(self) -> int | None:
        return None if self.called == 0 else self.in_time * 100 // self.called


def queue_rows(hall: Replica, *, now: datetime, language: str) -> tuple[QueueRow, ...]:
    """By letter: a supervisor looks for the same queue in the same place."""
    waiting: dict[str, list[CounterVisit]] = {}
    for visit in hall.counter_visits.values():
        if visit.state is VisitState.WAITING:
            waiting.setdefault(visit.service, []).append(visit)
    rows = []
    for service in sorted(hall.services.values(), key=lambda each: (each.letter, each.id)):
        outlook = hall.outlook.get(service.id)
        here = waiting.get(service.id, [])
        rows.append(
            QueueRow(
                service=service.id,
                letter=service.letter,
                name=text_in(service.name, language),
                waiting=len(here),
                pressing=_most_pressing(here, now),
                longest_min=_longest_min(here, now),
                called=outlook.called_today if outlook else 0,
                in_time=outlook.in_time_today if outlook else 0,
                counters=sum(service.id in each.serves for each in hall.counters.values() if _calls(each)),
                stopped=service.stopped,
            )
        )
    return tuple(rows)


def counter_rows(hall: Replica) -> tuple[CounterRow, ...]:
    """By label, as they stand in the hall."""
    return tuple(_counter_row(hall, each) for each in in_hall_order(hall.counters.values()))


def message_rows(hall: Replica, *, language: str) -> tuple[MessageRow, ...]:
    """The oldest first."""
    known = sorted(hall.messages.values(), key=lambda each: (each.since, each.id))
    return tuple(
        MessageRow(each.id, text_in(each.texts, language), each.texts, each.displays, each.until) for each in known
    )


def hall_picture(hall: Replica, queues: Iterable[QueueRow]) -> HallPicture:
    rows = tuple(queues)
    calling = [each for each in hall.counters.values() if each.services]
    return HallPicture(
        waiting=sum(each.waiting for each in rows),
        called=sum(each.called for each in rows),
        in_time=sum(each.in_time for each in rows),
        open_counters=sum(_calls(each) for each in calling),
        counters=len(calling),
    )


def _counter_row(hall: Replica, counter: Counter) -> CounterRow:
    visitor = _visitor_at(hall, counter.id)
    serves = counter.serves or (counter.services if counter.arranged is None else counter.arranged)
    return CounterRow(
        counter=counter.id,
        label=counter.label,
        openness=_openness(counter),
        since=counter.since if counter.state is not CounterState.CLOSED else None,
        clerk=counter.clerk_name or counter.clerk,
        pause=counter.pause if counter.state is CounterState.PAUSED else None,
        serves=tuple(sorted(hall.services[each].letter for each in serves if each in hall.services)),
        arranged=counter.arranged is not None,
        team=counter.team,
        visitor=visitor.number if visitor else "",
    )


def _openness(counter: Counter) -> Openness:
    if counter.shut:
        return Openness.SHUT if counter.state is CounterState.CLOSED else Openness.SHUTS
    return {
        CounterState.CLOSED: Openness.CLOSED,
        CounterState.OPEN: Openness.OPEN,
        CounterState.PAUSED: Openness.PAUSED,
    }[counter.state]


def _calls(counter: Counter) -> bool:
    return counter.state is CounterState.OPEN and not counter.shut


def _visitor_at(hall: Replica, counter: str) -> CounterVisit | None:
    busy = (VisitState.CALLED, VisitState.SERVING)
    return next((each for each in hall.counter_visits.values() if each.counter == counter and each.state in busy), None)


def _most_pressing(waiting: Iterable[CounterVisit], now: datetime) -> Wait | None:
    """Whoever is nearest to the promise, or farthest beyond it."""
    nearest = min(waiting, key=lambda each: (each.promised_at, each.id), default=None)
    return None if nearest is None else wait_of(nearest, now)


def _longest_min(waiting: Iterable[CounterVisit], now: datetime) -> int | None:
    first = min(waiting, key=lambda each: each.waiting_from, default=None)
    return None if first is None else wait_of(first, now).waited_min
