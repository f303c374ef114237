"""What a counter sign shows, and what one sign is like: values that the drivers and the programs above them share."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MAX_ADDRESS: Final = 255
"""One byte on every bus that is spoken here."""
FEWEST_COLUMNS: Final = 2
MOST_COLUMNS: Final = 40
MOST_ROWS: Final = 4
BRIGHTEST: Final = 4
"""Both families that can be dimmed count from 1 to 4."""


class SignProtocol(StrEnum):
    """What its bytes mean; the line that carries them is named by a URL."""

    DM_D = "dm_d"
    """Epson's customer displays DM-D110, DM-D30 and the many that imitate them ("ESC/POS display")."""
    CD5220 = "cd5220"
    """The command set that most pole displays are set to when they leave the factory."""
    UTC = "utc"
    UTC_ENHANCED = "utc_enhanced"
    ALPHA = "alpha"
    """Adaptive's Alpha and BetaBrite message signs (the M-protocol)."""
    FRAME = "frame"
    """Any number sign that takes one frame with an address and digits; the frame is a template in the settings."""


ON_A_BUS: Final = frozenset({SignProtocol.ALPHA, SignProtocol.FRAME})
"""Those whose frames carry an address; a sign of another kind needs a line of its own."""
BLINKING: Final = frozenset({SignProtocol.DM_D, SignProtocol.ALPHA, SignProtocol.FRAME})
"""Those that can be told to blink, a frame only where its template has a place for it."""
DIMMABLE: Final = frozenset({SignProtocol.DM_D, SignProtocol.CD5220})


@dataclass(frozen=True)
class SignFace:
    """What one sign shows. It is drawn as well as the sign can; nothing in it can become a command."""

    number: str
    """Of the visitor who is called; empty when nobody is."""
    counter: str
    """The counter's label, as visitors know it: "Balie 3"."""
    arrow: str = ""
    """Where to go, as one of the arrows ← → ↑ ↓; empty for a sign that hangs over its counter."""
    blink: bool = False
    """For a fresh call. The thread lets it blink for a few seconds and then shows it steadily."""


BLANK: Final = SignFace(number="", counter="")


@dataclass(frozen=True)
class SignSettings:
    """One sign on a line. `drivers.signs.checking` says what cannot be meant."""

    name: str
    """In sentences and in the log: "sign-3"."""
    protocol: SignProtocol
    columns: int = 20
    rows: int = 2
    """With one row, number and counter share it if they fit; else the number stands alone."""
    address: int | None = None
    """On a bus, which sign is meant; 0 calls all signs of the Alpha family."""
    template: str | None = None
    """For `frame` only: `drivers.signs.frame_template` says how it is read."""
    blank: str = " "
    """For `frame` only: what fills a place without a digit."""
    blinks: bool = True
    """Whether it may blink; without it the bytes are the same for each face and a sign in sight of everybody rests."""
    brightness: int | None = None
    """1 to 4; None leaves the sign as it is set."""
