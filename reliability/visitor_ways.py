"""How visitors come to a kiosk, each until it is at rest again: with a code, without one, with the wrong one."""

import time
from collections.abc import Callable, Sequence
from itertools import cycle

from bench.figure import CouldNotMeasureError
from reliability.soak_house import PRODUCTS, SoakHouse

ANSWER_MS = 15_000
TAKEN_WITHIN_S = 30.0
ASK_EVERY_S = 0.005
ON_THE_FIRST_PAGE = 6
VISITORS_A_ROUND = 80
"""Among so many each of the slow ways comes once, so that a choice within one changes from round to round."""
LANGUAGES = ("en", "de", "ar", "tr")

Way = Callable[[SoakHouse, int], None]


def with_a_code(house: SoakHouse, visitor: int) -> None:
    _scan(house, house.book(visitor))
    house.hand.wait("pages", "page", "ticket", within_ms=ANSWER_MS)
    _go(house)


def with_a_strange_code(house: SoakHouse, visitor: int) -> None:
    _scan(house, f"HTTPS://EXAMPLE.COM/{visitor}")
    house.hand.wait("pages", "page", "sorry", within_ms=ANSWER_MS)
    _go(house)


def without_an_appointment(house: SoakHouse, visitor: int) -> None:
    """For each of the first page's products in turn: one service has not numbers enough for all of them."""
    product = PRODUCTS[visitor // VISITORS_A_ROUND % ON_THE_FIRST_PAGE]
    _touch(house, "walkIn", "products")
    _touch(house, f"product-{product}", "offer")
    _touch(house, "takeNumber", "ticket")
    _go(house)


def by_typing(house: SoakHouse, _: int) -> None:
    """A code that nobody has, sign by sign."""
    _touch(house, "typeCode", "type_code")
    signs = cycle("KM4T9WXP")
    while not house.hand.read("enter", "enabled"):
        house.hand.tap(f"key-{next(signs)}")
    _touch(house, "enter", "sorry")
    _go(house)


def looking_around(house: SoakHouse, visitor: int) -> None:
    """Opens every panel, changes the language and the aids, and leaves it all to the next."""
    for panel in ("help", "languages"):
        house.hand.tap(panel)
        house.hand.tap(panel)
    house.hand.tap("languages")
    house.hand.tap(f"language-{LANGUAGES[visitor // VISITORS_A_ROUND % len(LANGUAGES)]}")
    house.hand.tap("appointment")
    house.hand.wait("pages", "page", "scan", within_ms=ANSWER_MS)
    house.hand.tap("back")
    house.hand.tap("languages")
    house.hand.tap("language-nl")
    house.hand.wait("pages", "page", "welcome", within_ms=ANSWER_MS)


QUICK_WAY: Way = with_a_code
SLOW_WAYS: Sequence[Way] = (looking_around, with_a_strange_code, without_an_appointment, by_typing)


def _scan(house: SoakHouse, code: str) -> None:
    """Until it is taken: the page of the visitor before may still go."""
    give_up_at = time.monotonic() + TAKEN_WITHIN_S
    while True:
        house.hand.scan(code)
        if house.hand.read("pages", "page") in ("checking", "ticket", "sorry"):
            return
        if time.monotonic() > give_up_at:
            raise CouldNotMeasureError(f"The code {code!r} was not taken within {TAKEN_WITHIN_S:.0f} s.")
        time.sleep(ASK_EVERY_S)


def _go(house: SoakHouse) -> None:
    _touch(house, "ready", "welcome")


def _touch(house: SoakHouse, button: str, page: str) -> None:
    """Until it leads there: a page that just came hears no finger, so that nobody ends it by a double tap."""
    give_up_at = time.monotonic() + ANSWER_MS / 1000
    while (now := house.hand.read("pages", "page")) != page:
        if time.monotonic() > give_up_at:
            raise CouldNotMeasureError(f"{button} leads to the page {now} and not to {page}.")
        if house.hand.look(button, "visible", otherwise=False):
            house.hand.tap(button)
        time.sleep(ASK_EVERY_S)
