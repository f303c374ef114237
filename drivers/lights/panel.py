"""A clerk's call panel: what its buttons mean, what its lamp says, and what one panel is like."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Button(StrEnum):
    """What a clerk asks for by pressing; whether it is possible now is for the program to say."""

    NEXT = "next"
    RECALL = "recall"
    START = "start"
    """The visitor stands at the counter."""
    FINISH = "finish"
    NO_SHOW = "no_show"


class Lamp(StrEnum):
    """The panel's own lamp, which tells the clerk how the counter stands without a screen."""

    OFF = "off"
    FREE = "free"
    """Green: nobody is called, the next button works."""
    CALLING = "calling"
    """Green, flashing: somebody is called and has not come."""
    SERVING = "serving"
    """Red."""
    REFUSED = "refused"
    """A beep and red flashing: the press could not be carried out."""


class PanelProtocol(StrEnum):
    QSYSTEM = "qsystem"
    """Frames of four bytes with an address, as the open QSystem's RS-485 panels send and take them; it has a lamp."""
    LINES = "lines"
    """Each button sends one line of text (foot switches, microcontrollers); it has no lamp."""
    BYTES = "bytes"
    """Each button sends one byte."""


QSYSTEM_BUTTONS: Final[Mapping[str, Button]] = {
    "1": Button.NEXT,
    "2": Button.START,
    "3": Button.RECALL,
    "4": Button.FINISH,
}
"""The panel numbers its buttons with the digits 1 to 4 (bytes 31 to 34)."""


@dataclass(frozen=True)
class PanelSettings:
    protocol: PanelProtocol
    buttons: Mapping[str, Button] = field(default_factory=lambda: QSYSTEM_BUTTONS)
    """What is received -> what it means: a digit, a line's text, or for `bytes` one character or two hex digits."""
    address: int = 1
    """Of the panel on its bus, for `qsystem` only."""
