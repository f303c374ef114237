"""Free times by brute force: every minute looked at by itself, with nothing of the server's own arithmetic.

Slow and plain on purpose. It asks a clock on the wall what it shows in each minute since 1970, so that the nights in
which clocks change need no rule of their own.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from tests.queue_server.planned_house import (
    CLOSED,
    EVERY_MIN,
    HOLD_MIN,
    OPEN,
    POOLS,
    PRODUCTS,
    SERVED,
    STAFF_LATEST_DAYS,
    PlainPool,
    Shift,
)

ZONE = ZoneInfo("Europe/Amsterdam")
POOL_OF = {service: pool for pool in POOLS for service in pool.services}
STAFF_MAY_BE_LATE = timedelta(minutes=5)


@dataclass(frozen=True)
class Wanted:
    """Products for so many persons, or each so many times."""

    products: tuple[str, ...]
    persons: int = 1
    amounts: tuple[int, ...] = ()

    def parts(self) -> list[tuple[str, int]]:
        """Minutes at each service, one after the other as the products were chosen."""
        minutes: Counter[str] = Counter()
        if self.amounts:  # docs/faces.md, `calculateduration`: each its amount of times, whoever comes
            for name, amount in zip(self.products, self.amounts, strict=True):
                minutes[PRODUCTS[name].service] += PRODUCTS[name].minutes * amount
            return list(minutes.items())
        for name in dict.fromkeys(self.products):
            product = PRODUCTS[name]
            minutes[product.service] += product.minutes + product.extra * (self.persons - 1)
        return list(minutes.items())


@dataclass(frozen=True)
class Kept:
    """A time that somebody has."""

    wanted: Wanted
    begins: int
    lapses_at: datetime | None = None
    since: datetime | None = None


@cache
def wall(minute: int) -> datetime:
    return datetime.fromtimestamp(minute * 60, ZONE)


def in_shift(shift: Shift, shown: datetime) -> bool:
    if shown.weekday() not in shift.weekdays or not shift.since <= shown.date() <= shift.until:
        return False
    return shift.begins <= shown.hour * 60 + shown.minute < shift.ends


def open_house(shown: datetime) -> bool:
    return any(in_shift(shift, shown) for shift in OPEN)


@cache
def places(pool: PlainPool, minute: int) -> int:
    shown = wall(minute)
    if shown.date() in CLOSED or (pool.in_house and not open_house(shown)):
        return 0
    return min(pool.most, sum(shift.places for shift in pool.shifts if in_shift(shift, shown)))


@cache
def served(service: str, minute: int) -> bool:
    return service not in SERVED or any(in_shift(shift, wall(minute)) for shift in SERVED[service])


@dataclass
class BookingModel:
    """What the house has promised."""

    now: datetime
    kept: dict[str, Kept] = field(default_factory=dict)
    """Appointments and holds by name."""
    _taken: Counter[tuple[PlainPool, int]] = field(default_factory=Counter)

    def forward(self, by: timedelta) -> None:
        self.now += by
        lapsed = [name for name, kept in self.kept.items() if kept.lapses_at is not None and kept.lapses_at <= self.now]
        for name in lapsed:
            self.give_back(name)

    def take(self, name: str, wanted: Wanted, at: datetime) -> None:
        self._keep(name, Kept(wanted, int(at.timestamp()) // 60))

    def hold(self, name: str, wanted: Wanted, at: datetime, instead_of: str | None) -> None:
        """The end is put off with each one for the same time, until there were three in a row."""
        minute = int(at.timestamp()) // 60
        since = self._held_since(minute, (instead_of or "",)) or self.now
        lapses_at = min(self.now + timedelta(minutes=HOLD_MIN), since + timedelta(minutes=3 * HOLD_MIN))
        self.give_back(instead_of or "")
        self._keep(name, Kept(wanted, minute, lapses_at, since))

    def give_back(self, name: str) -> None:
        kept = self.kept.pop(name, None)
        if kept is not None:
            self._count(kept, -1)

    def verdict(self, wanted: Wanted, at: datetime, audience: str, *besides: str) -> str:
        """Empty where it can be had then, else the code of the refusal; notice was given when the time was held."""
        return self._verdict(wanted, at, audience, besides, self._held_since(int(at.timestamp()) // 60, besides))

    def _verdict(
        self, wanted: Wanted, at: datetime, audience: str, besides: tuple[str, ...], held_since: datetime | None
    ) -> str:
        with_all = self._why_not_wanted(wanted, audience, besides)
        if with_all:
            return with_all
        minute = int(at.timestamp()) // 60
        if minute < self._earliest(wanted, audience, held_since):
            return "too_short_notice"
        if wall(minute).date() > self._last_day(wanted, audience):
            return "too_far_ahead"
        if at.second or at.microsecond or (audience != "staff" and wall(minute).minute % EVERY_MIN):
            return "not_open_then"
        return self._first_trouble(wanted, minute, besides)

    def too_late(self, name: str, audience: str) -> str:
        """Who is at home changes nothing that has begun."""
        begun = self.kept[name].begins * 60 <= self.now.timestamp()
        return "already_begun" if begun and audience in {"public", "program"} else ""

    def free_times(self, wanted: Wanted, audience: str, first: date, last: date, *besides: str) -> list[datetime] | str:
        """Every start of these local days, or the code of the refusal."""
        why = self._why_not_wanted(wanted, audience, besides)
        if why:
            return why
        begin = int(datetime(first.year, first.month, first.day, tzinfo=UTC).timestamp()) // 60 - 24 * 60
        found = []
        for minute in range(begin, begin + ((last - first).days + 3) * 24 * 60):
            shown = wall(minute)
            if first <= shown.date() <= last and shown.minute % EVERY_MIN == 0:
                at = datetime.fromtimestamp(minute * 60, UTC)
                if not self._verdict(wanted, at, audience, besides, None):
                    found.append(at)
        return found

    def _first_trouble(self, wanted: Wanted, minute: int, besides: tuple[str, ...]) -> str:
        """Part after part: nobody there, or others are."""
        own: Counter[tuple[PlainPool, int]] = Counter()
        for name in besides:
            if name in self.kept:
                own.update(self._minutes(self.kept[name].wanted, self.kept[name].begins))
        at = minute
        for service, length in wanted.parts():
            pool = POOL_OF[service]
            there = range(at, at + length)
            if any(places(pool, each) < 1 or not served(service, each) for each in there):
                return "not_open_then"
            if any(self._taken[pool, each] - own[pool, each] >= places(pool, each) for each in there):
                return "time_taken"
            at += length
        return ""

    def _why_not_wanted(self, wanted: Wanted, audience: str, besides: tuple[str, ...]) -> str:
        names = list(dict.fromkeys(wanted.products))
        products = [PRODUCTS[name] for name in names]
        if any(each.service not in POOL_OF or audience not in each.audiences for each in products):
            return "not_bookable"
        for one, other in pairwise(products):
            together = one.together == other.together and (one.together is not None or one.service == other.service)
            if not together:
                return "cannot_combine"
        stands = any(name in self.kept and self.kept[name].lapses_at is None for name in besides)
        if audience == "public" and not stands and wanted.persons > 1 and not any(each.persons for each in products):
            return "too_many_persons"
        return ""

    def _earliest(self, wanted: Wanted, audience: str, held_since: datetime | None) -> int:
        """Notice was given when the time was first held; what began a while ago nobody can have."""
        notice = timedelta()
        if audience in {"public", "program"}:
            notice = timedelta(minutes=max(PRODUCTS[name].earliest_min for name in wanted.products))
        if audience == "staff":
            notice = -STAFF_MAY_BE_LATE
        since = max((held_since or self.now) + notice, self.now - STAFF_MAY_BE_LATE)
        return int(since.timestamp()) // 60

    def _held_since(self, minute: int, names: tuple[str, ...]) -> datetime | None:
        holds = [self.kept[name] for name in names if name in self.kept]
        return next((each.since for each in holds if each.begins == minute and each.since is not None), None)

    def _last_day(self, wanted: Wanted, audience: str) -> date:
        products = [PRODUCTS[name] for name in wanted.products]
        days = STAFF_LATEST_DAYS if audience == "staff" else min(each.latest_days for each in products)
        if any(each.same_day for each in products):
            days = 0
        return self.now.astimezone(ZONE).date() + timedelta(days=days)

    def _minutes(self, wanted: Wanted, begins: int) -> Iterator[tuple[PlainPool, int]]:
        at = begins
        for service, length in wanted.parts():
            for each in range(at, at + length):
                yield POOL_OF[service], each
            at += length

    def _keep(self, name: str, kept: Kept) -> None:
        self.kept[name] = kept
        self._count(kept, 1)

    def _count(self, kept: Kept, by: int) -> None:
        for pool, each in self._minutes(kept.wanted, kept.begins):
            self._taken[pool, each] += by
