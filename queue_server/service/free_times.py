"""At which times an appointment could begin: for the web, the kiosk, the reception and other systems alike."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate, pairwise

from queue_server.domain.booking_plan import Audience, BookedBy, BookingPlan, MeetingPlace, Pool
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
from queue_server.domain.free_time import Minute, Spare, minute_of, moment_of, starts
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
    for each in wish.products:
        hall.catalogue.product(each)
    services = services_of(hall.catalogue, wish.products)
    if wish.minutes is not None:
        return (Leg(services[0], 0, wish.minutes),)
    lengths = [_planned_min(hall, service, wish) for service in services]
    begins = accumulate(lengths, initial=0)
    return tuple(Leg(*each) for each in zip(services, begins, lengths, strict=False))


def _planned_min(hall: Hall, service: str, wish: Wish) -> int:
    if not wish.amounts:
        return planned_min(hall.catalogue, service, wish.products, wish.persons)
    products = (hall.catalogue.product(each) for each in wish.products)
    often = zip(products, wish.amounts, strict=True)
    return sum(product.minutes * amount for product, amount in often if product.service == service)


def check_wanted(hall: Hall, wish: Wish, audience: Audience) -> None:
    """Whether somebody may make such an appointment at all.

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
    if wish.persons > PERSONS_MAX:
        raise TooManyPersons(PERSONS_MAX)


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
    check_wanted(hall, wish, audience)
    plan = hall.booking
    if plan is None:
        return []
    earliest, latest = _bounds(hall, plan, wish, audience)
    first, last = max(first, hall.today(earliest)), min(last, hall.today(latest))
    if first > last:
        return []
    legs = legs_of(hall, wish)
    spares = [_spare(taken, hall, plan.pools[leg.service], first, last + ONE_DAY, besides) for leg in legs]
    offered = plan.pools[legs[0].service].places.between(first, last)
    from_minute, to_minute = minute_of(earliest), minute_of(latest)
    return [
        moment_of(begins)
        for begins in starts(offered, every_min=plan.every_min, zone=hall.zone)
        if from_minute <= begins <= to_minute
        and all(spare.fits(begins + leg.after_min, leg.minutes) for leg, spare in zip(legs, spares, strict=True))
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

    Staff may begin between the times that are offered. An appointment of another system is not asked about.

    Raises:
        Refusal: As for `free_times`; `NotOpenThen` where nobody is received for it, `TimeTaken` where others come.
    """
    check_wanted(hall, wish, audience)
    plan = hall.booking
    if plan is None or audience is Audience.ELSEWHERE:
        return
    earliest, latest = _bounds(hall, plan, wish, audience)
    if minute_of(starts_at) < minute_of(earliest):
        raise TooShortNotice(earliest)
    if starts_at > latest:
        raise TooFarAhead(latest)
    begins = minute_of(starts_at)
    if starts_at != moment_of(begins) or (audience is not Audience.STAFF and _between_starts(hall, plan, starts_at)):
        raise NotOpenThen(starts_at, None)
    day = hall.today(starts_at)
    for leg in legs_of(hall, wish):
        pool = plan.pools[leg.service]
        at = begins + leg.after_min
        whole = Spare(at, at + leg.minutes, pool.places.between(day, day + ONE_DAY), ())
        if not whole.fits(at, leg.minutes):
            raise NotOpenThen(starts_at, None)
        if not _spare_between(taken, hall, pool, at, at + leg.minutes, besides).fits(at, leg.minutes):
            raise TimeTaken(starts_at)


def _may_book(product: Product, audience: Audience) -> bool:
    match product.booked_by:
        case BookedBy.PUBLIC:
            return True
        case BookedBy.STAFF | BookedBy.STAFF_SAME_DAY:
            return audience is Audience.STAFF
        case BookedBy.NOBODY:
            return False


def _bounds(hall: Hall, plan: BookingPlan, wish: Wish, audience: Audience) -> tuple[datetime, datetime]:
    """The first and the last moment at which such an appointment may begin."""
    now = hall.clock.now()
    staff = audience is Audience.STAFF
    days = plan.staff_latest_days
    if not staff:
        days = min(plan.latest_days_of.get(each, plan.latest_days) for each in wish.products)
    if any(hall.catalogue.product(each).booked_by is BookedBy.STAFF_SAME_DAY for each in wish.products):
        days = 0
    latest = _midnight_after(hall, hall.today(now) + timedelta(days=days))
    if audience is Audience.PUBLIC:
        notice = max(plan.earliest_min_of.get(each, plan.earliest_min) for each in wish.products)
        return now + timedelta(minutes=notice), latest
    return (now - JUST_BEGUN if staff else now), latest


def _midnight_after(hall: Hall, day: date) -> datetime:
    after = day + ONE_DAY
    return datetime(after.year, after.month, after.day, tzinfo=hall.zone) - timedelta(minutes=1)


def _between_starts(hall: Hall, plan: BookingPlan, starts_at: datetime) -> bool:
    return starts_at.astimezone(hall.zone).minute % plan.every_min != 0


def _spare(taken: TakenTimes, hall: Hall, pool: Pool, first: date, last: date, besides: Besides) -> Spare:
    begins = minute_of(datetime(first.year, first.month, first.day, tzinfo=hall.zone))
    after = last + ONE_DAY
    ends = minute_of(datetime(after.year, after.month, after.day, tzinfo=hall.zone))
    return _counted(taken, hall, pool, begins, ends, (first, last), besides)


def _spare_between(taken: TakenTimes, hall: Hall, pool: Pool, begins: Minute, ends: Minute, besides: Besides) -> Spare:
    days = hall.today(moment_of(begins)), hall.today(moment_of(ends))
    return _counted(taken, hall, pool, begins, ends, days, besides)


def _counted(
    taken: TakenTimes,
    hall: Hall,
    pool: Pool,
    begins: Minute,
    ends: Minute,
    days: tuple[date, date],
    besides: Besides,
) -> Spare:
    others = taken.between(
        pool.services,
        begins=begins,
        ends=ends,
        now=hall.clock.now(),
        besides_appointment=besides.appointment,
        besides_hold=besides.hold,
    )
    return Spare(begins, ends, pool.places.between(*days), others)
