"""What somebody without an appointment may choose: most asked first, as many on a page as a glance takes in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.flow.wish import Way, Wish
from wire.house import Product, Service
from wire.texts import Texts
from wire.things import ServiceOutlook
from wire.words import Bookable

ENGLISH = "en"

PER_PAGE = 6
"""Rows of a thumb's height with words that can be read from 60 cm; more would have to be smaller."""

PER_PAGE_IN_LITTLE_ROOM = 4
"""In large letters, and where everything stands low."""


@dataclass(frozen=True)
class Desk:
    """The service behind a product, as it is now."""

    served: bool = True
    served_again: datetime | None = None
    outlook: ServiceOutlook | None = None
    """How busy it is; None where that is not known."""


@dataclass(frozen=True)
class Choice:
    """One row."""

    wish: Wish
    name: str
    by_appointment: bool
    desk: Desk


def in_language(texts: Texts, language: str) -> str:
    return texts.get(language_had(texts, language), "")


def language_had(texts: Texts, language: str) -> str:
    """This language, where the text is there in it; else English, which most visitors read; else the site's first.

    The pages and letters about the same appointment choose likewise.
    """
    return next((each for each in (language, ENGLISH, *texts) if texts.get(each)), language)


def by_demand(products: Iterable[Product]) -> list[Product]:
    """Whom we can help at once comes first, then what is asked most; what takes an appointment is not kept back."""
    return sorted(products, key=lambda each: (by_appointment(each), each.most_asked, each.id))


def by_appointment(product: Product) -> bool:
    """Whether an appointment is the only way; a letter that a document is ready is one as well."""
    return not product.walk_in and not product.letter


def choice_of(
    product: Product,
    services: Mapping[str, Service],
    outlook: Mapping[str, ServiceOutlook],
    language: str,
    *,
    books_here: bool = False,
) -> Choice:
    """`books_here` where appointments can be made at this kiosk."""
    service = services.get(product.service)
    desk = Desk(
        served=service is None or service.served_now,
        served_again=service.served_again if service else None,
        outlook=outlook.get(product.service),
    )
    return Choice(
        wish=_wish(product, desk, bookable=books_here and product.bookable is Bookable.PUBLIC),
        name=in_language(product.name, language),
        by_appointment=by_appointment(product),
        desk=desk,
    )


def _wish(product: Product, desk: Desk, *, bookable: bool) -> Wish:
    return Wish(
        product.id,
        _way(product, desk, bookable=bookable),
        for_persons=product.persons,
        bookable=bookable,
        # As the server holds it: what says nothing goes with the others of its service that say nothing.
        goes_with=f"word {product.together_with}" if product.together_with else f"service {product.service}",
    )


def _way(product: Product, desk: Desk, *, bookable: bool) -> Way:
    if by_appointment(product) or not desk.served:
        return Way.APPOINTMENT if bookable else Way.LATER
    return Way.LETTER if product.letter else Way.NUMBER


@dataclass(frozen=True)
class ProductPage:
    """What is shown of all products at once."""

    products: Sequence[Product]
    at: int
    """Which page it is, from 0 on; the last one where there are fewer pages than before."""
    of: int
    rows: int
    """What a whole page has; the last one keeps their places."""


def product_page(products: Sequence[Product], page: int, *, little_room: bool) -> ProductPage:
    rows = PER_PAGE_IN_LITTLE_ROOM if little_room else PER_PAGE
    pages = -(-len(products) // rows)
    at = max(0, min(page, pages - 1))
    return ProductPage(products[at * rows : (at + 1) * rows], at, pages, rows)
