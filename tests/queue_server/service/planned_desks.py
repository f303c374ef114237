"""A house of two counters that receives appointments from nine to ten, at the level of use cases."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count

from queue_server.domain.booking_plan import BookingPlan, Pool
from queue_server.domain.free_time import Minute, Stretch, minute_of
from tests.queue_server.builders import ZONE, catalogue
from tests.queue_server.service.desks import Desks


class EveryMorning:
    """From nine to ten in Amsterdam, each day."""

    def __init__(self, places: int, *, length: Minute = 60) -> None:
        self._places = places
        self._length = length

    def between(self, first: date, last: date) -> list[Stretch]:
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        opens = [minute_of(datetime(day.year, day.month, day.day, 9, tzinfo=ZONE)) for day in days]
        return [Stretch(each, each + self._length, self._places) for each in opens]


def planned_desks() -> Desks:
    desks = Desks()
    pools = {
        "passports": Pool("desks", ("passports", "collecting"), EveryMorning(2)),
        "collecting": Pool("desks", ("passports", "collecting"), EveryMorning(2)),
    }
    plan = BookingPlan(pools, every_min=10, earliest_min=60, latest_days=14, staff_latest_days=30)
    offered = catalogue()
    together = {each: replace(offered.products[each], together_with="desk") for each in ("passport", "collect")}
    several = {"passport": replace(together["passport"], persons=True)}
    products = {**offered.products, **together, **several}
    drawn = count(1)
    desks.hall = replace(
        desks.hall,
        booking=plan,
        catalogue=replace(offered, products=products),
        random_bytes=lambda length: next(drawn).to_bytes(length, "big"),
    )
    return desks
