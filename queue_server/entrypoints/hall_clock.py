"""The server's clock: the real one, or a faster one for demonstrations."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic

import structlog

CATCHING_UP = 0.5
"""How fast this clock goes while the machine's is behind it."""

WORTH_A_WORD = timedelta(seconds=30)

log = structlog.get_logger("clock")


class RealClock:
    """The time of the machine, which never goes back: a clock that is put right must not let anybody jump the queue.

    When the machine's clock is put back, this one goes on at half its speed until the other has caught up: nobody's
    moments change places, every wait goes on, and an hour is mended after two.
    """

    rate = 1.0

    def __init__(
        self,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        stopwatch_s: Callable[[], float] = monotonic,
    ) -> None:
        self._wall = wall
        self._stopwatch_s = stopwatch_s
        self._at = wall()
        self._read_s = stopwatch_s()
        self._ahead = False

    def now(self) -> datetime:
        """The present moment in UTC."""
        wall, read_s = self._wall(), self._stopwatch_s()
        slowly = self._at + timedelta(seconds=(read_s - self._read_s) * CATCHING_UP)
        self._say_once(slowly - wall)
        self._at, self._read_s = max(wall, slowly), read_s
        return whole_ms(self._at)

    def _say_once(self, ahead: timedelta) -> None:
        was, self._ahead = self._ahead, ahead > WORTH_A_WORD
        if self._ahead and not was:
            log.warning("clock_put_back", by_s=round(ahead.total_seconds()))


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
