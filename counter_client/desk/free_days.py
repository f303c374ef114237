"""What is known of the free times for one wish, and what is asked next: as far ahead as somebody looks. No Qt."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TypeVar
from zoneinfo import ZoneInfo

from counter_client.desk.typed_moment import FARTHEST_DAYS
from wire.answers import FreeTimes
from wire.commands import LookUpFreeTimes
from wire.words import MeetingPlace

Offered = TypeVar("Offered", date, datetime)

ASKED_DAYS = 28
"""As many as somebody looks through before they ask for another month."""
ASKED_MOST_DAYS = 62
"""So far a server answers at once (`LookUpFreeTimes.last`)."""
FRESH_FOR = timedelta(seconds=60)
"""Others book too; whoever still talks with the visitor sees what they took."""


@dataclass(frozen=True)
class Wish:
    """What an appointment is to be for."""

    products: tuple[str, ...]
    persons: int = 1
    moving: str | None = None
    """The appointment whose own time counts as free."""


@dataclass(frozen=True)
class FreeDays:
    """The free times of one wish from a day on, as far as they were asked for."""

    wish: Wish
    since: date
    until: date
    """Included."""
    times: tuple[datetime, ...]
    minutes: int
    place: MeetingPlace
    asked_at: datetime
    """When its first days were heard last."""


def next_question(
    known: FreeDays | None, wish: Wish, *, today: date, day: date | None, now: datetime
) -> LookUpFreeTimes | None:
    """What to ask so that `day`, or else any free time at all, can be seen; None where all of that is known."""
    if not wish.products:
        return None
    farthest = today + timedelta(days=FARTHEST_DAYS)
    if known is None or known.wish != wish or known.since > today:
        return _question(wish, today, min(max(day or today, _days_after(today, ASKED_DAYS - 1)), farthest))
    wanted = min(day or known.since, farthest)
    nothing_yet = not known.times and known.until < farthest
    if wanted > known.until or nothing_yet:
        return further_question(known, day=wanted)
    if now - known.asked_at >= FRESH_FOR:
        return _question(wish, today, known.until)
    return None


def further_question(known: FreeDays, *, day: date | None = None) -> LookUpFreeTimes:
    """The days after those that are known, at least up to `day`."""
    first = _days_after(known.until, 1)
    return _question(known.wish, first, max(day or first, _days_after(first, ASKED_DAYS - 1)))


def with_answer(
    known: FreeDays | None, asked: LookUpFreeTimes, answer: FreeTimes, *, now: datetime, zone: ZoneInfo
) -> FreeDays:
    """What was known before, with these days as they are now."""
    wish = wish_of(asked)
    if known is None or known.wish != wish or asked.first > _days_after(known.until, 1):
        return FreeDays(wish, asked.first, asked.last, answer.times, answer.minutes, answer.place, now)
    others = (each for each in known.times if not asked.first <= _day(each, zone) <= asked.last)
    anew = asked.first <= known.since
    return FreeDays(
        wish=wish,
        since=asked.first if anew else known.since,
        until=max(known.until, asked.last),
        times=tuple(sorted((*(each for each in others if each >= now), *answer.times))),
        minutes=answer.minutes,
        place=answer.place,
        asked_at=now if anew else known.asked_at,
    )


def wish_of(asked: LookUpFreeTimes) -> Wish:
    return Wish((asked.product, *asked.also), asked.persons, asked.moving)


def by_day(known: FreeDays | None, zone: ZoneInfo) -> Mapping[date, tuple[datetime, ...]]:
    """Only days on which there is a time."""
    times = known.times if known else ()
    return {day: tuple(group) for day, group in groupby(times, key=lambda each: _day(each, zone))}


def stepped(offered: Sequence[Offered], chosen: Offered | None, steps: int) -> Offered | None:
    """So many places further than what is chosen, which need not be offered; the first where nothing is."""
    if not offered:
        return None
    if chosen is None:
        return offered[0]
    place = bisect_left(offered, chosen)
    if steps > 0 and (place == len(offered) or offered[place] != chosen):
        place -= 1  # the next one is already the first step
    return offered[max(0, min(len(offered) - 1, place + steps))]


def _question(wish: Wish, first: date, last: date) -> LookUpFreeTimes:
    product, *also = wish.products
    return LookUpFreeTimes(
        product=product,
        also=tuple(also),
        persons=wish.persons,
        first=first,
        last=min(last, _days_after(first, ASKED_MOST_DAYS)),
        moving=wish.moving,
    )


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


def _days_after(day: date, count: int) -> date:
    return day + timedelta(days=count)
