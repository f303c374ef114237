"""What the pages for somebody without an appointment say: the products, what was found, the offer, coming later."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from boards.product_search import found
from kiosk.choices import Choice, by_demand, choice_of, in_language, product_page
from kiosk.flow.basket import asks_persons, may_add, may_have_number
from kiosk.flow.free_times import offers_times
from kiosk.flow.screen import Page, Screen
from kiosk.flow.wish import Way
from kiosk.hall_info import Offer
from kiosk.waiting import expected_wait
from kiosk.words.alphabets import LATIN, own_letters
from kiosk.words.booking_words import names_of
from kiosk.words.walk_in_sentences import WalkInSentences
from wire.house import Product

FOUND_SHOWN = 5
"""What fits above the keys; who does not see it among these types another letter."""


LINE_MAY_END = re.compile(r"[\s/\u00ad-]+")

SWITCH_LETTERS = 3
"""An alphabet is known by its beginning: "ABC"."""


@dataclass(frozen=True)
class ProductRow:
    product: str
    name: str
    detail: str = ""
    marked: bool = False
    """The detail changes what a tap leads to; a wait is said again on the next page."""


@dataclass(frozen=True)
class OfferWords:
    """The page after choosing."""

    rows: tuple[ProductRow, ...] = ()
    wait: str = ""
    """Empty where nobody can know."""
    persons: int = 0
    """How many come; 0 where the page does not ask."""
    may_add: bool = False


@dataclass(frozen=True)
class LaterWords:
    """The page for who comes another time, by choice or because it takes an appointment."""

    title: str = ""
    seen: str = ""
    booking_link: str = ""
    """Where appointments are made, for the code; empty where the place has no such page."""
    booking_address: str = ""
    """The same for who types it at home."""
    keeps_rest: bool = False
    """The visitor goes on with what was chosen before, without this."""


@dataclass(frozen=True)
class WalkInWords:
    """Built only for the page that is shown: the rest stays as empty as the glass is."""

    products: tuple[ProductRow, ...] = ()
    pages: int = 0
    page: int = 0
    page_rows: int = 0
    """What a page of them has room for."""
    longest_word: int = 0
    """In letters, of the whole list and not of one page: its rows have the same form wherever somebody leafs to."""
    adds_more: bool = False
    """Something is in the basket already."""
    search: str = ""
    keys: tuple[str, ...] = ()
    other_keys: str = ""
    """The first letters of the keys that the visitor can have instead; empty where there are no others."""
    found: tuple[ProductRow, ...] = ()
    offer: OfferWords = OfferWords()
    later: LaterWords = LaterWords()


def walk_in_words(screen: Screen, offer: Offer, now: datetime | None, say: WalkInSentences) -> WalkInWords:
    match screen.page:
        case Page.PRODUCTS:
            little_room = screen.aids.large or screen.aids.low
            every = by_demand(offer.products.values())
            page = product_page(every, screen.product_page, little_room=little_room)
            return WalkInWords(
                products=_rows(page.products, screen, offer, now, say),
                pages=page.of,
                page=page.at,
                page_rows=page.rows,
                longest_word=_longest_word(every, screen.language),
                adds_more=bool(screen.chosen),
            )
        case Page.SEARCH:
            likeliest = found(offer.products.values(), screen.search, screen.language)[:FOUND_SHOWN]
            own = own_letters(offer.products.values(), screen.language)
            keys, others = (LATIN, own) if screen.latin_keys or own is None else (own, LATIN)
            return WalkInWords(
                search=screen.search,
                keys=keys,
                other_keys="".join(others[:SWITCH_LETTERS]) if others else "",
                found=_rows(likeliest, screen, offer, now, say),
            )
        case Page.OFFER:
            return WalkInWords(offer=_offer_words(screen, offer, say))
        case Page.LATER:
            return WalkInWords(later=_later_words(screen, offer, now, say))
    return WalkInWords()


def choice(product: Product, screen: Screen, offer: Offer) -> Choice:
    return choice_of(product, offer.services, offer.outlook, screen.language, books_here=offer.books_here)


def _rows(
    products: Iterable[Product], screen: Screen, offer: Offer, now: datetime | None, say: WalkInSentences
) -> tuple[ProductRow, ...]:
    choices = [choice(each, screen, offer) for each in products]
    return tuple(
        ProductRow(
            each.wish.product, each.name, _detail(each, screen, offer, now, say), marked=each.wish.way is Way.LATER
        )
        for each in choices
    )


def _longest_word(products: Iterable[Product], language: str) -> int:
    names = (in_language(each.name, language) for each in products)
    return max((len(word) for name in names for word in LINE_MAY_END.split(name)), default=0)


def _detail(choice: Choice, screen: Screen, offer: Offer, now: datetime | None, say: WalkInSentences) -> str:
    if choice.by_appointment:
        return say.by_appointment_only()
    if not choice.desk.served:
        return say.served_again(choice.desk.served_again, now, offer.zone, screen.language)
    return _wait(choice, say)


def _wait(choice: Choice, say: WalkInSentences) -> str:
    outlook = choice.desk.outlook
    if outlook is None:
        return ""
    return say.common.wait_to_expect(expected_wait(outlook.waiting, outlook.low_min, outlook.high_min))


def _offer_words(screen: Screen, offer: Offer, say: WalkInSentences) -> OfferWords:
    """The wait is that of the first product: its queue comes first, and nobody can know of the others yet."""
    chosen = [offer.products[each.product] for each in screen.chosen if each.product in offer.products]
    choices = [choice(each, screen, offer) for each in chosen]
    return OfferWords(
        rows=tuple(ProductRow(each.wish.product, each.name) for each in choices),
        wait=_offer_wait(choices, screen, say),
        persons=screen.persons if asks_persons(screen) else 0,
        may_add=may_add(screen),
    )


def _offer_wait(choices: Sequence[Choice], screen: Screen, say: WalkInSentences) -> str:
    """Nobody waits for what takes an appointment."""
    if not choices:
        return ""
    return _wait(choices[0], say) if may_have_number(screen.chosen) else say.needs_appointment()


def _later_words(screen: Screen, offer: Offer, now: datetime | None, say: WalkInSentences) -> LaterWords:
    product = offer.products.get(screen.later.product) if screen.later else None
    title, seen = say.another_time(), ""
    if screen.free is not None and not offers_times(screen):
        title = say.no_free_time()
    if product:
        wanted = choice(product, screen, offer)
        if wanted.wish.way is not Way.LATER:
            address = _address(offer.booking_url)
            first = names_of([each.product for each in screen.chosen], offer, screen.language)[:1]
            both = [wanted.name, *map(say.not_with, first)]
            return LaterWords(say.one_by_one(), "\n".join(both), offer.booking_url, address, keeps_rest=True)
        title = say.appointment_needed() if wanted.by_appointment else say.not_now()
        again = say.served_again(wanted.desk.served_again, now, offer.zone, screen.language)
        seen = wanted.name if wanted.by_appointment or wanted.desk.served else f"{wanted.name}. {again}"
    return LaterWords(
        title=title, seen=seen, booking_link=offer.booking_url, booking_address=_address(offer.booking_url)
    )


def _address(link: str) -> str:
    """As one types it: without the beginning that every browser knows."""
    parts = urlsplit(link)
    return f"{parts.netloc}{parts.path}".removesuffix("/")
