"""A finger that goes on once another page stands there."""

from functools import partial

from balie.demo.hand_client import HandClient
from tests.acceptance.house import eventually


def take_steps(hand: HandClient, *buttons: str) -> None:
    """Each button opens another page."""
    for button in buttons:
        page = hand.read("pages", "page")
        hand.tap(button, within_ms=5_000)
        eventually(partial(_stands_elsewhere, hand, page), what=f"another page than {page}")


def _stands_elsewhere(hand: HandClient, page: object) -> bool:
    return bool(hand.read("pages", "page") != page)
