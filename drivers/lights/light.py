"""What a call light or buzzer can say, whatever lamps it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Signal(StrEnum):
    """The counter's state as visitors and colleagues may see it from across the hall."""

    OFF = "off"
    FREE = "free"
    """Green: the counter is open and receives the next."""
    CALLING = "calling"
    """Amber, flashing, with a short buzz: somebody is called to this counter."""
    SERVING = "serving"
    """Red: occupied."""


class LightProtocol(StrEnum):
    PATLITE = "patlite"
    """PATLITE's PHN command, which NH, LA6 and most of its network towers take: three lamps and a buzzer."""
    PATLITE_PNS = "patlite_pns"
    """The PNS command of the NH family: five lamps."""
    PATLITE_LA6 = "patlite_la6"
    """The PNS command as LA6 takes it, whose tiers have no fixed colours."""
    PRINTER_BUZZER = "printer_buzzer"
    """The buzzer in a receipt printer: ESC B n t."""
    EPSON_BUZZER = "epson_buzzer"
    """The same at Epson: ESC ( A."""


class Colour(StrEnum):
    RED = "red"
    AMBER = "amber"
    GREEN = "green"


@dataclass(frozen=True)
class Look:
    """One lamp at most: two at once mean nothing that a passer-by could read."""

    colour: Colour | None = None
    flashing: bool = False
    buzzing: bool = False


LOOKS: Final[Mapping[Signal, Look]] = {
    Signal.OFF: Look(),
    Signal.FREE: Look(Colour.GREEN),
    Signal.CALLING: Look(Colour.AMBER, flashing=True, buzzing=True),
    Signal.SERVING: Look(Colour.RED),
}
