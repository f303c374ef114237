"""The server's clock: the real one, or a faster one for demonstrations."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic


class RealClock:
    """The time of the machine, which never goes back: a clock that is put right must not let anybody jump the queue."""

    rate = 1.0

    def __init__(self, wall: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._wall = wall
        self._last = whole_ms(wall())

    def now(self) -> datetime:
        """The present moment in UTC; stands still while the machine's clock catches up after it was put back."""
        self._last = max(self._last, whole_ms(self._wall()))
        return self._last


class RehearsalClock:
    """Begins at `start` when it is made and runs `rate` times as fast; never in a real hall."""

    def __init__(self, start: datetime, rate: float) -> None:
        self._start = start.astimezone(UTC)
        self._began_s = monotonic()
        self.rate = rate

    def now(self) -> datetime:
        """The rehearsed moment in UTC."""
        return whole_ms(self._start + timedelta(seconds=(monotonic() - self._began_s) * self.rate))


def whole_ms(at: datetime) -> datetime:
    """The database keeps milliseconds; a server that restarts must not order two visits otherwise than before."""
    return at.replace(microsecond=at.microsecond // 1000 * 1000)
