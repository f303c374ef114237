"""What the hall has confirmed to people, and what must then be true of it."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Acknowledged:
    """What the server has confirmed to somebody."""

    tickets: dict[str, str] = field(default_factory=dict)
    """Visit -> number."""
    calls: list[str] = field(default_factory=list)
    finished: list[str] = field(default_factory=list)


def assert_nothing_lost_and_nothing_twice(seen: Acknowledged, *, event_numbers: list[int], tickets: int) -> None:
    """Every visitor has a number of their own and was called once; the log of events has no gap."""
    assert len(seen.tickets) == tickets
    assert [number for number, times in Counter(seen.tickets.values()).items() if times > 1] == [], "a number twice"
    assert [visit for visit, times in Counter(seen.calls).items() if times > 1] == [], "a visitor was called twice"
    assert set(seen.calls) == set(seen.tickets), "a visitor with a ticket was never called"
    assert set(seen.finished) == set(seen.tickets)
    assert event_numbers == list(range(1, len(event_numbers) + 1)), "the event log has a gap"


@dataclass(frozen=True)
class Shortfall:
    """What is not true of a hall that should be, as numbers; all 0 in a sound one."""

    lost: int
    """Tickets that were confirmed and whose visitor was never called, or tickets that were never confirmed."""
    twice: int
    """Visitors who were called twice, and numbers that two visitors hold."""
    gaps: int
    """Numbers missing from the log of events."""


def shortfall(seen: Acknowledged, *, event_numbers: list[int], tickets: int) -> Shortfall:
    """The same as the assertion, counted."""
    called = Counter(seen.calls)
    numbers = Counter(seen.tickets.values())
    return Shortfall(
        lost=tickets - len(seen.tickets) + len(set(seen.tickets) - set(called)),
        twice=sum(times - 1 for times in [*called.values(), *numbers.values()] if times > 1),
        gaps=len(set(range(1, len(event_numbers) + 1)) - set(event_numbers)),
    )
