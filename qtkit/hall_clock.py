"""The hall's time: the server's clock carried on by the screen's own stopwatch, never by its calendar clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from wire.link import Clock


@dataclass(frozen=True)
class HallClock:
    """It was `now` in the hall when this screen's monotonic clock said `taken_ns`; one second here is `rate` there."""

    taken_now: datetime
    rate: float
    taken_ns: int

    def now(self, monotonic_ns: int) -> datetime:
        passed_s = (monotonic_ns - self.taken_ns) / 1e9
        return self.taken_now + timedelta(seconds=passed_s * self.rate)

    def ago_s(self, moment: datetime, monotonic_ns: int) -> float:
        """How long a moment of the hall is past for the people before this screen."""
        return (self.now(monotonic_ns) - moment).total_seconds() / self.rate


def set_by(clock: Clock, monotonic_ns: int) -> HallClock:
    """The clock as the server just said it."""
    return HallClock(taken_now=clock.now, rate=clock.rate, taken_ns=monotonic_ns)
