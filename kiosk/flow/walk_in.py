"""Coming without an appointment: looking for what one comes for."""

from dataclasses import replace

from kiosk.answers import NextStep, SorryKind, helped_by
from kiosk.flow.leafing import leafed
from kiosk.flow.rest import open_page, stirred
from kiosk.flow.screen import Page, Screen, Step

SEARCH_MAX_CHARS = 24
"""Longer than any word that somebody types with one finger while others wait; it fits on one line."""


def walk_in_chosen(screen: Screen) -> Step:
    may = screen.page in {Page.WELCOME, Page.SCAN} or screen.is_told(helped_by(NextStep.WALK_IN))
    if not may:
        return Step(screen)
    code = screen.code if screen.is_told({SorryKind.CODE_KEPT}) else ""
    opened = open_page(screen, Page.PRODUCTS).screen
    return Step(replace(opened, code=code) if opened.page is Page.PRODUCTS else opened)


def products_turned(screen: Screen, by: int, pages: int) -> Step:
    if screen.page is not Page.PRODUCTS or pages < 1:
        return Step(screen)
    return stirred(replace(screen, product_page=leafed(screen.product_page, by, pages)))


def search_opened(screen: Screen) -> Step:
    if screen.page is not Page.PRODUCTS:
        return Step(screen)
    return stirred(replace(screen, page=Page.SEARCH, search=""))


def search_typed(screen: Screen, sign: str) -> Step:
    """A space only after a word: it finds nothing by itself."""
    typed = (screen.search + sign).lstrip()
    if screen.page is not Page.SEARCH or len(typed) > SEARCH_MAX_CHARS:
        return Step(screen)
    return stirred(replace(screen, search=typed))


def keys_switched(screen: Screen) -> Step:
    """Between the letters of the visitor's language and A to Z, in which the word may stand in a letter they hold."""
    if screen.page is not Page.SEARCH:
        return Step(screen)
    return stirred(replace(screen, latin_keys=not screen.latin_keys, search=""))


def search_erased(screen: Screen) -> Step:
    if screen.page is not Page.SEARCH:
        return Step(screen)
    return stirred(replace(screen, search=screen.search[:-1]))
