"""From what a counter does to what its sign and its light show."""

from dataclasses import dataclass

from drivers.lights.light import Signal
from drivers.signs.sign import BLANK, SignFace
from signs.board import Work
from signs.news import Shown

ARROWS = {"left": "←", "right": "→", "ahead": "↑"}

SIGNALS = {
    Work.UNKNOWN: Signal.OFF,
    Work.NO_COUNTER: Signal.OFF,
    Work.CLOSED: Signal.OFF,
    Work.FREE: Signal.FREE,
    Work.CALLING: Signal.CALLING,
    Work.SERVING: Signal.SERVING,
}


@dataclass(frozen=True)
class Wording:
    """What the settings say about one sign's words."""

    counter: str
    """With `{label}` where the counter's own label goes: "Balie {label}"."""
    closed: str = ""
    shows_arrow: bool = False


def sign_face(shown: Shown, wording: Wording) -> SignFace:
    """A sign without a number is dark; only a closed counter may say so in a word."""
    at = shown.at
    if at.number:
        arrow = ARROWS.get(at.direction, "") if wording.shows_arrow else ""
        return SignFace(at.number, wording.counter.replace("{label}", at.label), arrow, blink=shown.fresh)
    if at.work is Work.CLOSED and wording.closed:
        return SignFace(wording.closed, "")
    return BLANK


def signal(shown: Shown) -> Signal:
    return SIGNALS[shown.at.work]
