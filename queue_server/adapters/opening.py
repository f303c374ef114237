"""The site's opening hours: the notation of OpenStreetMap, read by opening-hours-py, and the site's own closed days."""

from bisect import bisect_left
from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours as Notation

ONE_MINUTE = timedelta(minutes=1)
LOOK_AHEAD = timedelta(days=60)
"""An office that does not open within two months is closed, whatever its hours say."""


class OsmOpeningHours:
    """Open when the hours say so, except on closed days; local time, so that clock changes move nothing.

    Hours `within` others, those of a service within those of its house, are open when both are.
    """

    def __init__(
        self,
        hours: str,
        *,
        zone: ZoneInfo,
        closed_days: Collection[date],
        within: "OsmOpeningHours | None" = None,
    ) -> None:
        self._within = within
        self._hours = Notation(hours)
        self._zone = zone
        self._closed_days = frozenset(closed_days)

    def is_open(self, at: datetime) -> bool:
        """Whether visitors may come in at this moment."""
        return self._open_locally(at.astimezone(self._zone).replace(tzinfo=None))

    def next_opening(self, at: datetime) -> datetime | None:
        """The next moment at which it opens, in the site's zone; None when it is open or never opens again."""
        local = at.astimezone(self._zone).replace(tzinfo=None)
        if self._open_locally(local):
            return None
        until = local + LOOK_AHEAD
        while local < until:
            following = self._next_change(local)
            if following is None:
                return None
            local = following
            if self._open_locally(local):
                return local.replace(tzinfo=self._zone)
        return None

    def last_closing(self, day: date) -> datetime | None:
        """The end of the last opening of this local day, in the site's zone; midnight where it stays open."""
        begin = datetime.combine(day, time())
        end = begin + timedelta(days=1)
        last: datetime | None = None
        moment: datetime | None = begin
        while moment is not None and moment < end:
            following = self._next_change(moment)
            if self._open_locally(moment):
                last = end if following is None else min(following, end)
            moment = following
        return None if last is None else last.replace(tzinfo=self._zone)

    def open_spans(self, day: date) -> list[tuple[datetime, datetime]]:
        """When it is open within this local day, in UTC and in order.

        By the clock on the wall: what is open from 2 to 3 is open twice in the night in which clocks go back, and not
        at all in the one in which they go forward.
        """
        begin = datetime.combine(day, time())
        end = begin + timedelta(days=1)
        spans: list[tuple[datetime, datetime]] = []
        moment: datetime | None = begin
        while moment is not None and moment < end:
            following = self._next_change(moment)
            if self._open_locally(moment):
                spans += self._in_utc(moment, end if following is None else min(following, end))
            moment = following
        return spans

    def _in_utc(self, begins: datetime, ends: datetime) -> list[tuple[datetime, datetime]]:
        """When a clock on the wall shows what lies from `begins` to `ends`."""
        spans: list[tuple[datetime, datetime]] = []
        for first, last, offset in _offsets_of(begins.date(), self._zone):
            opens = max(first, (begins - offset).replace(tzinfo=UTC))
            closes = min(last, (ends - offset).replace(tzinfo=UTC))
            if opens < closes:
                spans.append((opens, closes))
        return spans

    def _open_locally(self, local: datetime) -> bool:
        if self._within is not None and not self._within._open_locally(local):
            return False
        return local.date() not in self._closed_days and bool(self._hours.is_open(local))

    def _next_change(self, local: datetime) -> datetime | None:
        """Of these hours or of those around them, whichever comes first."""
        around = None if self._within is None else self._within._next_change(local)
        own = self._own_change(local)
        return min((change for change in (own, around) if change is not None), default=None)

    def _own_change(self, local: datetime) -> datetime | None:
        if local.date() in self._closed_days:
            return datetime.combine(local.date() + timedelta(days=1), time())
        change = self._hours.next_change(local)
        return change.replace(tzinfo=None) if isinstance(change, datetime) else None


def _offsets_of(day: date, zone: ZoneInfo) -> list[tuple[datetime, datetime, timedelta]]:
    """The parts of a local day, in UTC, in each of which clocks are as far from UTC; almost always one."""
    after = day + timedelta(days=1)
    first, last = (datetime.combine(each, time(), zone).astimezone(UTC) for each in (day, after))
    early, late = (_offset(at, zone) for at in (first, last - ONE_MINUTE))
    if early == late:
        return [(first, last, early)]
    minutes = range(int((last - first) / ONE_MINUTE))
    changed = bisect_left(minutes, 1, key=lambda at: _offset(first + ONE_MINUTE * at, zone) != early)
    change = first + ONE_MINUTE * changed
    return [(first, change, early), (change, last, late)]


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()
