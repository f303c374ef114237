"""What a hand scanner on a line does, whatever carries its bytes: how it frames a code, and breaking off half-way.

The far end of a line (`drivers.simulated_end`) brings the faults that all devices share.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from drivers.line_faults import Order

FRAMINGS: Final[Mapping[str, tuple[bytes, bytes]]] = {
    "cr": (b"", b"\r"),
    "lf": (b"", b"\n"),
    "cr-lf": (b"", b"\r\n"),
    "tab": (b"", b"\t"),
    "none": (b"", b""),
    "stx-etx": (b"\x02", b"\x03"),
    "aim-cr": (b"]Q1", b"\r"),
}
"""Before and after the code, as scanners of Honeywell, Zebra, Datalogic, Newland and Cino can be set."""


@dataclass
class SimulatedHandScanner:
    framing: str = "cr"

    def take(self, data: bytes) -> bytes:
        """A program may send set-up commands; this one has nothing to set."""
        return b""

    def power_cycle(self) -> None:
        """It keeps its settings without power."""

    def obey(self, order: Order) -> tuple[Order, bytes]:
        """`{"scan": TEXT}`, `{"scan": TEXT, "half": true}` and `{"set": FRAMING}`, as a set-up code would."""
        if "set" in order:
            framing = str(order["set"])
            if framing not in FRAMINGS:
                raise ValueError(f"a scanner can be set to {', '.join(FRAMINGS)}, not {framing!r}")
            self.framing = framing
            return {}, b""
        before, after = FRAMINGS[self.framing]
        text = str(order["scan"]).encode()
        if order.get("half"):
            return {}, before + text[: len(text) // 2]
        return {}, before + text + after
