"""Days and times as other systems write them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

EXAMPLE = "2026-11-24 09:30"
_DAYS = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y%m%d")
_TIMES = ("%H:%M", "%H:%M:%S", "%H.%M", "%H%M")


class NotAMoment(ValueError):
    """It is no moment, or one that the clock skipped when summer time began."""


def day_in(text: str) -> date:
    """Raises NotAMoment for what is no day."""
    for form in _DAYS:
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007  # a day has no zone
        except ValueError:
            continue
    raise NotAMoment(text)


def moment_in(text: str, zone: ZoneInfo) -> datetime:
    """In UTC; a time without an offset is one of this zone.

    Where the clock is put back an hour comes twice, at night: the first is meant, and no office is open then.

    Raises:
        NotAMoment: It is none, or it never was.
    """
    found = _iso(text) or _written(text)
    there = found if found.tzinfo is not None else placed(found, zone)
    if there is None:
        raise NotAMoment(text)
    try:
        return there.astimezone(UTC)
    except OverflowError as error:  # in the first or the last hours of the calendar
        raise NotAMoment(text) from error


def placed(local: datetime, zone: ZoneInfo) -> datetime | None:
    """A time of the clocks of this zone; None for one that was skipped."""
    moment = local.replace(tzinfo=zone)
    try:
        back = moment.astimezone(UTC).astimezone(zone)
    except OverflowError:
        return None
    return moment if back.replace(tzinfo=None) == local else None


def minutes_between(starts_at: datetime, ends_at: datetime) -> int:
    """Whole ones, a part of one counts as one."""
    return -((starts_at - ends_at) // timedelta(minutes=1))


def _iso(text: str) -> datetime | None:
    """As ISO 8601 has it, with a day alone left out: midnight would be guessed."""
    shown = text.strip()
    try:
        return datetime.fromisoformat(shown) if len(shown) > len("2026-11-24") else None
    except ValueError:
        return None


def _written(text: str) -> datetime:
    day, _, time = text.strip().replace("T", " ").partition(" ")
    for form in _TIMES:
        try:
            found = datetime.strptime(time.strip(), form).time()  # noqa: DTZ007  # the zone is put on by who asks
        except ValueError:
            continue
        return datetime.combine(day_in(day), found)
    raise NotAMoment(text)
