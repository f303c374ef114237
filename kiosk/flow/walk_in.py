"""Coming without an appointment: choosing what one comes for, and taking a number."""

from dataclasses import replace

from kiosk.answers import WALK_IN_HELPS
from kiosk.flow.asking import ask
from kiosk.flow.rest import open_page, stirred
from kiosk.flow.screen import Page, Screen, Step
from wire.commands import TakeTicket


def walk_in_chosen(screen: Screen) -> Step:
    may = screen.page in {Page.WELCOME, Page.SCAN} or screen.is_told(WALK_IN_HELPS)
    return open_page(screen, Page.PRODUCTS) if may else Step(screen)


def products_turned(screen: Screen, by: int, pages: int) -> Step:
    """Leaf through the products, round and round: the last page is followed by the first."""
    if screen.page is not Page.PRODUCTS or pages < 1:
        return Step(screen)
    return stirred(replace(screen, product_page=(screen.product_page + by) % pages))


def product_chosen(screen: Screen, product: str) -> Step:
    if screen.page is not Page.PRODUCTS:
        return Step(screen)
    return ask(screen, TakeTicket(product=product, language=screen.language))
