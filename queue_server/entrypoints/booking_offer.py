"""What of a site everybody may book, and within which limits: the first thing that a booking page asks."""

from queue_server.domain.catalogue import Product
from queue_server.domain.letter import first_reminded
from queue_server.entrypoints.booking_shapes import AddressShown, ErrandShown, Offer, ProductOffered
from queue_server.service.free_times import PERSONS_MAX, go_together, place_of
from queue_server.service.hall import Hall
from queue_server.service.offer import bookable


def offered(hall: Hall) -> Offer:
    """What the public may book of this site."""
    plan, letters, now = hall.booking, hall.letters, hall.clock.now()
    products = bookable(hall)
    return Offer(
        site=hall.catalogue.site,
        name=hall.catalogue.name,
        languages=hall.catalogue.languages,
        time_zone=hall.catalogue.time_zone,
        today=hall.today(now),
        latest_days=0 if plan is None else max(plan.latest_days, *plan.latest_days_of.values(), 0),
        hold_min=0 if plan is None else plan.hold_min,
        persons_max=PERSONS_MAX,
        check_in_opens_min_before=hall.catalogue.rules.check_in_opens_min_before,
        confirms=letters is not None,
        reminds_from=None if letters is None else first_reminded(now, rules=letters, zone=hall.zone),
        address=_address(hall),
        products=tuple(_product(hall, each, products) for each in products),
    )


def errand_of(hall: Hall, products: tuple[str, ...]) -> tuple[ErrandShown, ...]:
    """What an appointment is for, in the site's words."""
    known = (hall.catalogue.products.get(each) for each in products)
    return tuple(ErrandShown(id=each.id, name=each.name, bring=each.bring) for each in known if each is not None)


def _product(hall: Hall, product: Product, all_of_them: list[Product]) -> ProductOffered:
    return ProductOffered(
        id=product.id,
        name=product.name,
        bring=product.bring,
        search=product.search,
        minutes=product.minutes,
        extra_person_minutes=product.extra_person_minutes,
        persons=product.persons,
        place=place_of(hall, product),
        most_asked=product.most_asked,
        goes_with=tuple(each.id for each in all_of_them if each.id != product.id and go_together(hall, product, each)),
        upl=product.upl,
    )


def _address(hall: Hall) -> AddressShown:
    address = hall.catalogue.address
    if address is None:
        return AddressShown()
    return AddressShown(
        lines=address.lines,
        route=address.route,
        telephone=address.telephone or "",
        email=address.email or "",
        latitude=address.latitude,
        longitude=address.longitude,
    )
