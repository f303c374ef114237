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
