"""What the server's news mean for this kiosk: which of the hall's things are its own, and what can be offered now."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from boards.replica import Replica
from kiosk.hall import Hall, HelpUnderWay
from kiosk.hall_info import Offer
from wire.house import House


@dataclass(frozen=True)
class Here:
    """Which kiosk this is."""

    name: str
    tablet_of: str | None = None
    """The counter whose visitors are asked how it was; None for a kiosk."""


def offer_of(replica: Replica, house: House, here: Here) -> Offer:
    counter = replica.counters.get(here.tablet_of or "")
    return Offer(
        zone=ZoneInfo(house.time_zone),
        products=replica.products,
        services=replica.services,
        outlook=replica.outlook,
        booking_url=house.booking_url or "",
        books_here=house.plans_appointments,
        other_places=house.other_places,
        counter_label=counter.label if counter else "",
    )


def hall_after(hall: Hall, replica: Replica, house: House, here: Here) -> Hall:
    """A call for help is this kiosk's own; a rating is wanted of the visitor at this tablet's counter."""
    call = replica.help_calls.get(here.name)
    rating = replica.ratings_wanted.get(here.tablet_of or "")
    return replace(
        hall,
        open_now=house.open_now,
        next_opening=house.next_opening,
        early_may_wait=house.early_may_wait,
        books_from=house.office_day if house.plans_appointments else None,
        help=HelpUnderWay(coming=call.coming) if call and call.open else None,
        rating_wanted=rating.visit if rating and rating.open else "",
    )
