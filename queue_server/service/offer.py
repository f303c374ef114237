"""What the public may make appointments for, and between which days."""

from datetime import date

from queue_server.domain.booking_plan import Audience, BookedBy
from queue_server.domain.catalogue import Product
from queue_server.service.free_times import Wish, bounds, go_together
from queue_server.service.hall import Hall


def bookable(hall: Hall) -> list[Product]:
    """By how often they are asked for; none where the site plans no appointments."""
    pools = {} if hall.booking is None else hall.booking.pools
    found = (
        each for each in hall.catalogue.products.values() if each.booked_by is BookedBy.PUBLIC and each.service in pools
    )
    return sorted(found, key=lambda each: (each.most_asked, each.id))


def goes_with(hall: Hall, products: tuple[str, ...]) -> list[Product]:
    """What may be added to all of these; each of them goes with itself.

    Raises:
        UnknownProduct: The site does not offer one of these.
    """
    chosen = [hall.catalogue.product(each) for each in products]
    return [each for each in bookable(hall) if all(go_together(hall, one, each) for one in chosen)]


def bookable_days(hall: Hall, wish: Wish) -> tuple[date, date] | None:
    """The first and the last local day on which the public may have it; None where the site plans no appointments.

    Raises:
        UnknownProduct: The site does not offer one of these.
    """
    if hall.booking is None:
        return None
    earliest, latest = bounds(hall, hall.booking, wish, Audience.PUBLIC)
    return hall.today(earliest), hall.today(latest)
