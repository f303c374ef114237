"""One row of the fault matrix: a device, what goes wrong with it, and what people must see of that."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Device(StrEnum):
    """As the table calls it."""

    NETWORK_PRINTER = "printer, network"
    SERIAL_PRINTER = "printer, serial line"
    CAMERA = "scanner, camera"
    SERIAL_SCANNER = "scanner, serial line"
    SIGN = "counter sign, serial line"
    NETWORK_SIGN = "counter sign, network"
    LIGHT = "call light, network"
    PANEL = "call panel, serial line"
    SOUND = "sound and speech"
    HEADSET = "headset socket of a kiosk"
    VOICE = "voice of a kiosk"


class Visitor(StrEnum):
    """What whoever comes at that moment meets."""

    PAPER = "a ticket on paper, as always"
    SCREEN = "the number on the screen, and that no ticket comes"
    UNSURE = "the number on the screen, in case no ticket comes"
    SENT_TO_STAFF = "that this kiosk is out of order, and to ask staff"
    NO_SCANNER = "that the scanner does not work, and the way without a code"
    NOTHING = "nothing happens with a code; the way without one works"
    NEXT_CODE = "one code is not read; the next one is"
    SEEN = "the call on the lobby's display"
    SEEN_UNHEARD = "the call on the lobby's display, unheard"
    HEARD = "the pages, read aloud"
    HEARD_BY_KEY = "the pages, read aloud by a key instead of the headset"
    PAGES_UNHEARD = "the pages, unheard"


@dataclass(frozen=True)
class Fault:
    """`visitor` holds what is allowed: who stands there when it begins may meet one thing, who comes later another."""

    device: Device
    name: str
    order: Mapping[str, object]
    """What the simulator is told."""
    visitor: tuple[Visitor, ...]
    staff: str = ""
    """Words that must stand in the counter's window; empty where there is nothing for staff to know or do."""
    withdrawn: Mapping[str, object] = field(default_factory=lambda: {"fault": None})

    def __str__(self) -> str:
        return f"{self.device}: {self.name}"


@dataclass(frozen=True)
class Observation:
    """What really was seen when it was played once."""

    device: str
    fault: str
    visitor: str
    """A `Visitor`."""
    staff: str
    """The counter window's own line."""
    noticed_s: float | None
    """From the fault's beginning to the counter's window; None where nothing had to be noticed."""
    healed_s: float
    """From the fault's end until all was well again, in the counter's window and in the metrics."""
    stall_ms: float
    """The longest that the visitor's screen stood still meanwhile."""
    lost: int = 0
    """Numbers on a screen that the server does not know."""
    untrue: int = 0
    """Reports of a ticket that are not so."""
