"""The people of the morning: who comes, when, for what, and how their way should end. Pure, and the same every time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from config.site import SiteSettings
from config.site_booking import BookedBy
from config.site_catalogue import SiteProduct

MORNING_MIN = 240
"""From half past eight to half past twelve."""

QUARTER_MIN = 15
ARRIVALS = (1.20, 0.73, 0.84, 0.76, 0.79, 0.85, 0.89, 0.91, 0.90, 1.11, 1.15, 1.13, 1.21, 1.12, 1.20, 1.22)
"""Arrivals per quarter of an hour from the opening bell on, 1 = the mean: what 12 real city offices saw on weekdays."""

BURSTS = 0.6
"""Real arrivals come in clumps: how much a quarter may differ from its mean, as a share."""


class Way(StrEnum):
    """How somebody's visit goes."""

    ON_TIME = "on_time"
    EARLY = "early"
    TOO_EARLY = "too_early"
    """Check-in has not opened; comes back at the right time."""
    LATE = "late"
    """Within the grace."""
    FAR_TOO_LATE = "far_too_late"
    """Beyond the grace: waits as a walk-in."""
    ABSENT = "absent"
    """Never comes."""
    GONE = "gone"
    """Takes a ticket and leaves before being called."""
    WRONG_DAY = "wrong_day"
    CANCELLED = "cancelled"
    FOREIGN_CODE = "foreign_code"
    """Shows a code that is none of ours."""
    LOST_TICKET = "lost_ticket"
    """Scans twice and must get the same number."""
    WALK_IN = "walk_in"
    EXPRESS = "express"
    WRONG_DESK = "wrong_desk"
    """Chose the wrong product: the counter passes them on to the right service."""
    NEEDS_HELP = "needs_help"
    """Calls a member of staff to the kiosk, who shows how; then takes a number."""


class End(StrEnum):
    """How a way ends."""

    SERVED = "served"
    NO_SHOW = "no_show"
    TURNED_AWAY = "turned_away"
    """With a sentence and a next step on the screen, and no number."""
    NEVER_CAME = "never_came"


END_OF: Mapping[Way, End] = {
    **dict.fromkeys(Way, End.SERVED),
    Way.ABSENT: End.NEVER_CAME,
    Way.GONE: End.NO_SHOW,
    Way.WRONG_DAY: End.TURNED_AWAY,
    Way.CANCELLED: End.TURNED_AWAY,
    Way.FOREIGN_CODE: End.TURNED_AWAY,
}

WITHOUT_APPOINTMENT = frozenset({Way.WALK_IN, Way.EXPRESS, Way.WRONG_DESK, Way.FOREIGN_CODE, Way.NEEDS_HELP})

SPECIAL: Sequence[tuple[Way, int]] = (
    (Way.EARLY, 5),
    (Way.TOO_EARLY, 2),
    (Way.LATE, 5),
    (Way.FAR_TOO_LATE, 2),
    (Way.ABSENT, 4),
    (Way.GONE, 3),
    (Way.WRONG_DAY, 2),
    (Way.CANCELLED, 1),
    (Way.FOREIGN_CODE, 2),
    (Way.LOST_TICKET, 2),
    (Way.WRONG_DESK, 2),
    (Way.NEEDS_HELP, 1),
)
"""How many of each in a morning of 90; the rest comes on time or without an appointment."""

USUAL_VISITORS = 90
WALK_IN_SHARE = 0.22
EXPRESS_SHARE = 0.18

COMES_BEFORE_MIN: Mapping[Way, tuple[float, float]] = {
    Way.ON_TIME: (4, 14),
    Way.EARLY: (25, 40),
    Way.TOO_EARLY: (85, 95),
    Way.LATE: (-10, -4),
    Way.FAR_TOO_LATE: (-45, -35),
    Way.LOST_TICKET: (15, 25),
    Way.GONE: (6, 14),
    Way.WRONG_DAY: (5, 10),
    Way.CANCELLED: (5, 10),
}
"""Minutes between coming and the appointed time, from and to; negative is after it."""

OF_THE_PLAN = (0.45, 0.95)
"""How long people really take, as a share of the planned minutes: about 7 minutes for an ordinary errand."""

SERVICE_WEIGHTS: Mapping[str, float] = {
    "burgerzaken": 0.72,
    "familie": 0.08,
    "belastingen": 0.07,
    "bouwen-en-wonen": 0.07,
    "zorg-en-inkomen": 0.06,
}


@dataclass(frozen=True, slots=True)
class Visitor:
    """One person and their morning; minutes count from the opening bell."""

    name: str
    way: Way
    product: str
    comes_min: float
    minutes: float
    """At the counter."""
    appointed_min: int | None = None
    chooses: str = ""
    """What they tap at the kiosk, where that is not what they need."""

    @property
    def end(self) -> End:
        """How their way should end."""
        return END_OF[self.way]


def people(site: SiteSettings, *, count: int, seed: int) -> tuple[Visitor, ...]:
    """The visitors of a morning, in the order in which they come."""
    random = Random(seed)
    ways = _ways(count, random)
    moments = iter(sorted(_moments(count, random)))
    found = [
        _visitor(f"visitor-{number:03d}", way, moment, site, random)
        for number, (way, moment) in enumerate(zip(ways, moments, strict=False), start=1)
    ]
    return tuple(sorted(found, key=lambda visitor: visitor.comes_min))


def _ways(count: int, random: Random) -> list[Way]:
    ways = [way for way, usual in SPECIAL for _ in range(round(usual * count / USUAL_VISITORS) or 1)][:count]
    while len(ways) < count:
        draw = random.random()
        if draw < EXPRESS_SHARE:
            ways.append(Way.EXPRESS)
        elif draw < EXPRESS_SHARE + WALK_IN_SHARE:
            ways.append(Way.WALK_IN)
        else:
            ways.append(Way.ON_TIME)
    random.shuffle(ways)
    return ways


def _moments(count: int, random: Random) -> list[float]:
    weights = [weight * random.uniform(1 - BURSTS, 1 + BURSTS) for weight in ARRIVALS]
    quarters = random.choices(range(len(ARRIVALS)), weights, k=count)
    return [(quarter + random.random()) * QUARTER_MIN for quarter in quarters]


def _visitor(name: str, way: Way, moment: float, site: SiteSettings, random: Random) -> Visitor:
    product = _product(way, site, random)
    minutes = product.minutes * random.uniform(*OF_THE_PLAN)
    if way is Way.WRONG_DESK:
        chooses = _walk_in_of(site, "burgerzaken", random)
        return Visitor(name, way, product.id, moment, minutes, chooses=chooses.id)
    if way in WITHOUT_APPOINTMENT:
        return Visitor(name, way, product.id, moment, minutes)
    earliest, latest = COMES_BEFORE_MIN.get(way, COMES_BEFORE_MIN[Way.ON_TIME])
    before = random.uniform(earliest, latest)
    appointed = 5 * round((moment + before) / 5)
    if way is Way.TOO_EARLY:
        appointed = max(appointed, 100)
    appointed = min(max(appointed, 10), MORNING_MIN)
    return Visitor(name, way, product.id, max(0.5, appointed - before), minutes, appointed_min=appointed)


def _product(way: Way, site: SiteSettings, random: Random) -> SiteProduct:
    if way is Way.EXPRESS:
        return _walk_in_of(site, "snelbalie", random)
    if way is Way.WRONG_DESK:
        return _walk_in_of(site, "belastingen", random)
    services = list(SERVICE_WEIGHTS)
    service = random.choices(services, list(SERVICE_WEIGHTS.values()))[0]
    if way in WITHOUT_APPOINTMENT:
        return _walk_in_of(site, "burgerzaken", random)
    booked = (product for product in site.products if product.booked_by is BookedBy.PUBLIC)
    return random.choice([product for product in booked if product.service == service])


def _walk_in_of(site: SiteSettings, service: str, random: Random) -> SiteProduct:
    return random.choice([product for product in site.products if product.service == service and product.walk_in])
