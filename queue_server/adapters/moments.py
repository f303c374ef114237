"""Moments in the database: whole milliseconds since 1970 UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


def to_ms(at: datetime) -> int:
    """Exact, also far from today: no floating point in between."""
    return (at - _EPOCH) // _MS


def from_ms(ms: int) -> datetime:
    """The moment in UTC."""
    return _EPOCH + timedelta(milliseconds=ms)


def to_ms_or_none(at: datetime | None) -> int | None:
    """None stays None."""
    return None if at is None else to_ms(at)


def from_ms_or_none(ms: int | None) -> datetime | None:
    """None stays None."""
    return None if ms is None else from_ms(ms)
