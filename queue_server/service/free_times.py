"""At which times an appointment could begin: for the web, the kiosk, the reception and other systems alike."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import accumulate, pairwise

from queue_server.domain.booking_plan import Audience, BookedBy, BookingPlan, MeetingPlace
from queue_server.domain.booking_refusal import (
    CannotCombine,
    NotBookable,
    TimeTaken,
    TooFarAhead,
    TooManyPersons,
    TooShortNotice,
)
from queue_server.domain.catalogue import Product
from queue_server.domain.errand import planned_min, services_of
from queue_server.domain.free_time import Minute, Spare, Taken, minute_of, moment_of, starts
from queue_server.domain.reception_refusal import NotOpenThen
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import TakenTimes

PERSONS_MAX = 20
ONE_DAY = timedelta(days=1)
JUST_BEGUN = timedelta(minutes=5)
"""The reception may still give away a moment that has just begun, to the visitor who stands before it."""


@dataclass(frozen=True, slots=True)
class Leg:
    """A part of an appointment at the counters of one service; parts follow each other."""

    service: str
    after_min: int
    """From the beginning of the appointment."""
    minutes: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What an appointment should be for."""

    products: tuple[str, ...]
    persons: int = 1
    minutes: int | None = None
    """Where another system says how long it takes; None to plan it by the products."""
    amounts: tuple[int, ...] = ()
    """How often each product is done, for systems that multiply each by its own; empty to plan it by the persons."""


@dataclass(frozen=True, slots=True)
class Besides:
    """What is not counted: the time that whoever asks has already."""

    appointment: str | None = None
    hold: str | None = None


NOTHING = Besides()


def legs_of(hall: Hall, wish: Wish) -> tuple[Leg, ...]:
    """The errand, service after service in the order of choosing.

    Raises:
        UnknownProduct: The site does not offer one of these.
    """
    wish = without_repeats(wish)
    for each in wish.products:
        hall.catalogue.product(each)
    services = services_of(hall.catalogue, wish.products)
    if wish.minutes is not None:
        return (Leg(services[0], 0, wish.minutes),)
    lengths = [_planned_min(hall, service, wish) for service in services]
    begins = accumulate(lengths, initial=0)
    return tuple(Leg(*each) for each in zip(services, begins, lengths, strict=False))


def without_repeats(wish: Wish) -> Wish:
    """Each product once, as often as it was named in all where amounts count."""
    products = tuple(dict.fromkeys(wish.products))
    if len(products) == len(wish.products):
        return wish
    often: dict[str, int] = {}
    for product, amount in zip(wish.products, wish.amounts, strict=False):
        often[product] = often.get(product, 0) + amount
    return replace(wish, products=products, amounts=tuple(often.values()))


def _planned_min(hall: Hall, service: str, wish: Wish) -> int:
    if not wish.amounts:
        return planned_min(hall.catalogue, service, wish.products, wish.persons)
    products = (hall.catalogue.product(each) for each in wish.products)
    often = zip(products, wish.amounts, strict=True)
    return sum(product.minutes * amount for product, amount in often if product.service == service)


def check_wanted(hall: Hall, wish: Wish, audience: Audience, besides: Besides = NOTHING) -> None:
    """Whether somebody may make such an appointment at all; one that is made already comes with as many as it is for.

    Raises:
        Refusal: An unknown product, one that they may not book, some that do not go together, too many persons.
    """
    products = [hall.catalogue.product(each) for each in wish.products]
    plan = hall.booking
    if plan is None or audience is Audience.ELSEWHERE:
        return
    for product in products:
        if product.service not in plan.pools or not _may_book(product, audience):
            raise NotBookable(product.id)
    for one, other in pairwise(products):
        if not go_together(hall, one, other):
            raise CannotCombine(one.id, other.id)
    most = PERSONS_MAX
    if audience is Audience.PUBLIC and besides.appointment is None and not any(each.persons for each in products):
        most = 1
    if wish.persons > most:
        raise TooManyPersons(most)


def go_together(hall: Hall, one: Product, other: Product) -> bool:
    """Whether both may be done in one appointment."""
    if one.together_with != other.together_with:
        return False
    if place_of(hall, one) is not place_of(hall, other):
        return False
    return one.together_with is not None or one.service == other.service


def place_of(hall: Hall, product: Product) -> MeetingPlace:
    """Where an appointment for it takes place."""
    return hall.catalogue.services[product.service].place


def free_times(
    taken: TakenTimes,
    hall: Hall,
    wish: Wish,
    *,
    audience: Audience,
    first: date,
    last: date,
    besides: Besides = NOTHING,
) -> list[datetime]:
    """In UTC, of these local days, both included; none where the site plans no appointments.

    Raises:
        Refusal: Nobody may make such an appointment (`check_wanted`).
    """
    check_wanted(hall, wish, audience, besides)
    plan = hall.booking
    if plan is None:
        return []
    earliest, latest = bounds(hall, plan, wish, audience)
    first, last = max(first, hall.today(earliest)), min(last, hall.today(latest))
    if first > last:
        return []
    legs = legs_of(hall, wish)
    begin = _midnight(hall, first)
    end = _midnight(hall, last + ONE_DAY) + sum(leg.minutes for leg in legs)
    fits = [_fitting(taken, hall, plan, leg, begin, end, besides) for leg in legs]
    offered = plan.pools[legs[0].service].places.between(first, last)
    from_minute, to_minute = minute_of(earliest), minute_of(latest)
    return [
        moment_of(begins)
        for begins in starts(offered, every_min=plan.every_min, zone=hall.zone)
        if from_minute <= begins <= to_minute
        and all(each(begins + leg.after_min, leg.minutes) for leg, each in zip(legs, fits, strict=True))
    ]


def check_free(
    taken: TakenTimes,
    hall: Hall,
    wish: Wish,
    starts_at: datetime,
    *,
    audience: Audience,
    besides: Besides = NOTHING,
) -> None:
    """Whether the appointment can begin then; asked in the transaction that takes the time.

    Whoever holds that very time gave notice of it when they took it: they were told that it is kept for them. Staff may
    begin between the times that are offered. An appointment of another system is not asked about. Where the site plans
    none, nothing is counted here: then nobody makes one who does not plan for themselves.

    Raises:
        Refusal: As for `free_times`; `NotOpenThen` where nobody is received for it, `TimeTaken` where others come.
    """
    check_wanted(hall, wish, audience, besides)
    plan = hall.booking
    if plan is None and not audience.plans_itself:
        raise NotBookable(wish.products[0])
    if plan is None or audience is Audience.ELSEWHERE:
        return
    earliest, latest = bounds(hall, plan, wish, audience)
    begins = minute_of(starts_at)
    now = hall.clock.now()
    since = None if besides.hold is None else taken.held_since(besides.hold, begins, now)
    if since is not None:
        earliest = max(earliest - (now - since), now - JUST_BEGUN)
    if begins < minute_of(earliest):
        raise TooShortNotice(earliest)
    if starts_at > latest:
        raise TooFarAhead(latest)
    if starts_at != moment_of(begins) or (audience is not Audience.STAFF and _between_starts(hall, plan, starts_at)):
        raise NotOpenThen(starts_at, None)
    for leg in legs_of(hall, wish):
        at = begins + leg.after_min
        ends = at + leg.minutes
        if not _received(hall, plan, leg, at, ends, ())(at, leg.minutes):
            raise NotOpenThen(starts_at, None)
        if not _fitting(taken, hall, plan, leg, at, ends, besides)(at, leg.minutes):
            raise TimeTaken(starts_at)


def _may_book(product: Product, audience: Audience) -> bool:
    match product.booked_by:
        case BookedBy.PUBLIC:
            return True
        case BookedBy.STAFF | BookedBy.STAFF_SAME_DAY:
            return audience is Audience.STAFF
        case BookedBy.NOBODY:
            return False


def bounds(hall: Hall, plan: BookingPlan, wish: Wish, audience: Audience) -> tuple[datetime, datetime]:
    """The first and the last moment at which such an appointment may begin."""
    now = hall.clock.now()
    staff = audience is Audience.STAFF
    days = plan.staff_latest_days
    if not staff:
        days = min(plan.latest_days_of.get(each, plan.latest_days) for each in wish.products)
    if any(hall.catalogue.product(each).booked_by is BookedBy.STAFF_SAME_DAY for each in wish.products):
        days = 0
    latest = _midnight_after(hall, hall.today(now) + timedelta(days=days))
    if audience.at_home:
        notice = max(plan.earliest_min_of.get(each, plan.earliest_min) for each in wish.products)
        return now + timedelta(minutes=notice), latest
    return (now - JUST_BEGUN if staff else now), latest


def _midnight_after(hall: Hall, day: date) -> datetime:
    after = day + ONE_DAY
    return datetime(after.year, after.month, after.day, tzinfo=hall.zone) - timedelta(minutes=1)


def _between_starts(hall: Hall, plan: BookingPlan, starts_at: datetime) -> bool:
    return starts_at.astimezone(hall.zone).minute % plan.every_min != 0


def _midnight(hall: Hall, day: date) -> Minute:
    return minute_of(datetime(day.year, day.month, day.day, tzinfo=hall.zone))


def _fitting(
    taken: TakenTimes, hall: Hall, plan: BookingPlan, leg: Leg, begins: Minute, ends: Minute, besides: Besides
) -> Callable[[Minute, int], bool]:
    """Whether so many minutes from a minute on are free for it, between these two."""
    pool = plan.pools[leg.service]
    others = taken.between(
        pool.services,
        begins=begins,
        ends=ends,
        now=hall.clock.now(),
        besides_appointment=besides.appointment,
        besides_hold=besides.hold,
    )
    return _received(hall, plan, leg, begins, ends, others)


def _received(
    hall: Hall, plan: BookingPlan, leg: Leg, begins: Minute, ends: Minute, others: Collection[Taken]
) -> Callable[[Minute, int], bool]:
    """Where these others come: by the places of its staff, and within the hours of its service."""
    pool = plan.pools[leg.service]
    days = hall.today(moment_of(begins)), hall.today(moment_of(ends))
    left = Spare(begins, ends, pool.places.between(*days), others)
    hours = plan.service_hours.get(leg.service)
    if hours is None:
        return left.fits
    served = Spare(begins, ends, hours.between(*days), ())
    return lambda at, minutes: left.fits(at, minutes) and served.fits(at, minutes)
