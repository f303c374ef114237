"""A finger that goes on once the page before it takes a tap, as a person does who reads first."""

from functools import partial

from balie.demo.hand_client import HandClient
from tests.acceptance.house import eventually


def take_steps(hand: HandClient, *buttons: str) -> None:
    """Each button opens another page; at the end the last of them can be used."""
    for button in buttons:
        hand.wait("pages", "settled", True, within_ms=5_000)
        page = hand.read("pages", "page")
        hand.tap(button, within_ms=5_000)
        eventually(partial(_stands_elsewhere, hand, page), what=f"another page than {page}")
    hand.wait("pages", "settled", True, within_ms=5_000)


def _stands_elsewhere(hand: HandClient, page: object) -> bool:
    return bool(hand.read("pages", "page") != page)
