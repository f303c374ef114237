"""The server's clock: the real one, or a faster one for demonstrations."""

from datetime import UTC, datetime, timedelta
from time import monotonic


class RealClock:
    """The time of the machine."""

    rate = 1.0

    def now(self) -> datetime:
        """The present moment in UTC."""
        return whole_ms(datetime.now(UTC))


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
