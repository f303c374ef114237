"""How the promise was kept today: read once from the interval log, and counted on from the events that go by.

A picture of the hall is taken after every change; the log of a whole day is much to read each time.
"""

from collections.abc import Iterable
from datetime import date

from queue_server.adapters.event_log import EventRecord
from queue_server.domain.punctuality import LegCalled, Punctuality, leg_called_now
from queue_server.domain.visit import Visit

_NONE = Punctuality()


class Promises:
    """Per day and service. Events and log may overlap in any order: a leg counts once."""

    def __init__(self) -> None:
        self._legs: dict[date, set[tuple[str, int]]] = {}
        self._kept: dict[date, dict[str, Punctuality]] = {}

    def see(self, record: EventRecord) -> None:
        """What happened just now."""
        for thing in record.things:
            if isinstance(thing, Visit) and (leg := leg_called_now(thing)) is not None:
                self._count(thing.day, leg)

    def begin(self, day: date, legs: Iterable[LegCalled]) -> None:
        """What the log says of this day; nobody asks about those before it any more."""
        for before in [each for each in self._legs if each < day]:
            del self._legs[before], self._kept[before]
        for leg in legs:
            self._count(day, leg)

    def of(self, service: str, day: date) -> Punctuality:
        """Of this service on this day."""
        return self._kept.get(day, {}).get(service, _NONE)

    def _count(self, day: date, leg: LegCalled) -> None:
        legs, kept = self._legs.setdefault(day, set()), self._kept.setdefault(day, {})
        if (leg.visit, leg.leg) not in legs:
            legs.add((leg.visit, leg.leg))
            kept[leg.service] = kept.get(leg.service, _NONE).with_one_more(leg)
