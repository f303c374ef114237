"""A product is chosen: where that leads."""

from dataclasses import replace

from kiosk.flow.basket import added, fits
from kiosk.flow.letter import letter_asked
from kiosk.flow.rest import stirred
from kiosk.flow.screen import Page, Screen, Step
from kiosk.flow.wish import Way, Wish


def product_chosen(screen: Screen, wish: Wish) -> Step:
    if screen.page not in {Page.PRODUCTS, Page.SEARCH}:
        return Step(screen)
    if wish.way is Way.LATER or not fits(screen, wish):
        return stirred(replace(screen, page=Page.LATER, later=wish, free=None))
    return letter_asked(screen, wish) if wish.way is Way.LETTER else stirred(added(screen, wish))
