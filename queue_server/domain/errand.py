"""What somebody comes for: products of one or more services, for one or more persons, in the order of choosing.

A visit has one number and as many legs as its products have services; a clerk finishes a leg with all that its service
can do, and the next one follows by itself.
"""

from collections.abc import Iterable

from queue_server.domain.catalogue import Catalogue
from queue_server.domain.visit import Visit


def services_of(catalogue: Catalogue, products: Iterable[str]) -> tuple[str, ...]:
    """Each service once, in the order of choosing; a product that the site no longer offers has none."""
    here = (catalogue.products[product].service for product in products if product in catalogue.products)
    return tuple(dict.fromkeys(here))


def planned_min(catalogue: Catalogue, service: str, products: Iterable[str], persons: int) -> int:
    """Minutes at a counter of this service for its own among these products, every further person included."""
    return sum(
        product.minutes + product.extra_person_minutes * (persons - 1)
        for product in (catalogue.products[each] for each in products if each in catalogue.products)
        if product.service == service
    )


def due(catalogue: Catalogue, visit: Visit) -> tuple[str, ...]:
    """What of its errand is to be done at the counter of now: not what was done before, nor what a later leg does."""
    later = [each.id for each in catalogue.products.values() if each.service in visit.to_come]
    return tuple(product for product in visit.products if product not in later and product not in visit.done)
