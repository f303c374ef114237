"""The site's opening hours: the notation of OpenStreetMap, read by opening-hours-py, and the site's own closed days."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours as Notation

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
