"""Rows that still look as they did: of five hundred visitors a few change in a second, and only those are made anew."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from wire.things import CounterAppointment, CounterVisit

Row = TypeVar("Row")
Person = tuple[CounterVisit, CounterAppointment | None]


@dataclass(frozen=True)
class _Held(Generic[Row]):
    person: Person
    row: Row
    since: datetime
    until: datetime

    def still_true(self, person: Person, now: datetime) -> bool:
        """By identity: whatever changes at the server comes as a new thing."""
        same = self.person[0] is person[0] and self.person[1] is person[1]
        return same and self.since <= now < self.until


class RowMemory(Generic[Row]):
    """Of one list."""

    def __init__(self) -> None:
        self._context: tuple[object, ...] = ()
        self._held: dict[str, _Held[Row]] = {}

    def rows(
        self,
        people: Iterable[Person],
        make: Callable[[Person], tuple[Row, datetime]],
        *,
        now: datetime,
        context: tuple[object, ...],
    ) -> list[Row]:
        """In the order of the people; `context` is what else the rows were made from."""
        same = context == self._context  # of things that are still the same ones Python looks no further
        before, self._context, self._held = self._held if same else {}, context, {}
        for person in people:
            held = before.get(person[0].id)
            if held is None or not held.still_true(person, now):
                row, until = make(person)
                held = _Held(person, row, now, until)
            self._held[person[0].id] = held
        return [held.row for held in self._held.values()]
