"""What the visitor comes for, once found: one product or several, for how many persons, and the number for it."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.flow.asking import ask
from kiosk.flow.free_times import may_be_booked, persons_of
from kiosk.flow.rest import stirred
from kiosk.flow.screen import Page, Screen, Step
from kiosk.flow.wish import Way, Wish
from wire.commands import TakeTicket
from wire.fields import PERSONS_MAX, PRODUCTS_MAX


def added(screen: Screen, wish: Wish) -> Screen:
    """On the page that offers a number, with this product in the basket; one that is there already stays there once.

    Persons were counted for what stands in the basket: where nothing there asks for them any more, they count anew.
    """
    known = any(each.product == wish.product for each in screen.chosen)
    chosen = screen.chosen if known or len(screen.chosen) >= PRODUCTS_MAX else (*screen.chosen, wish)
    return replace(screen, page=Page.OFFER, chosen=chosen, persons=persons_of(screen), search="", first_free=None)


def may_add(screen: Screen) -> bool:
    return len(screen.chosen) < PRODUCTS_MAX


def asks_persons(screen: Screen) -> bool:
    return any(each.for_persons for each in screen.chosen)


def more_asked(screen: Screen) -> Step:
    """To the products again, with what was chosen kept."""
    if screen.page is not Page.OFFER or not may_add(screen):
        return Step(screen)
    return stirred(replace(screen, page=Page.PRODUCTS, product_page=0))


def product_removed(screen: Screen, product: str) -> Step:
    """Whoever removes the last one chooses anew."""
    if screen.page is not Page.OFFER:
        return Step(screen)
    left = tuple(each for each in screen.chosen if each.product != product)
    return stirred(replace(screen, chosen=left, page=Page.OFFER if left else Page.PRODUCTS, first_free=None))


def persons_changed(screen: Screen, by: int) -> Step:
    if screen.page is not Page.OFFER or not asks_persons(screen):
        return Step(screen)
    return stirred(replace(screen, persons=min(max(screen.persons + by, 1), PERSONS_MAX), first_free=None))


def fits(screen: Screen, wish: Wish) -> bool:
    """One number does for all of the basket with this, or one appointment."""
    chosen = (*screen.chosen, wish)
    return may_have_number(chosen) or may_be_booked(replace(screen, chosen=chosen))


def may_have_number(chosen: Sequence[Wish]) -> bool:
    """None of it takes an appointment."""
    return all(each.way in {Way.NUMBER, Way.LETTER} for each in chosen)


def number_taken(screen: Screen) -> Step:
    """The first product's queue comes first; the others follow with the same number."""
    if screen.page is not Page.OFFER or not screen.chosen or not may_have_number(screen.chosen):
        return Step(screen)
    first, *others = screen.chosen
    body = TakeTicket(
        product=first.product,
        also=tuple(each.product for each in others),
        persons=persons_of(screen),
        code=screen.code or None,
        language=screen.language,
    )
    return ask(screen, body)


def later_chosen(screen: Screen) -> Step:
    """The visitor would rather come another time; what was chosen stays, should they think better of it."""
    if screen.page is not Page.OFFER:
        return Step(screen)
    return stirred(replace(screen, page=Page.LATER))
