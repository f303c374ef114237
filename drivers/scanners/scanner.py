"""What the kiosk may ask of anything that reads codes: a camera, a hand scanner on a serial line, one that types."""

from dataclasses import dataclass, field
from typing import Protocol

from drivers.health import DeviceState


@dataclass(frozen=True)
class Scan:
    """One code that was read.

    The text was written by a stranger: up to some 4,000 characters of anything, control characters included. Whoever
    takes it checks length and form before it is used for anything.
    """

    text: str = field(repr=False)  # an appointment's token has no business in a log
    at_ns: int
    """`time.monotonic_ns()` when it was decoded."""


class Scanner(Protocol):
    """A reader of codes, used by one thread. Trouble is raised as a `DeviceError`; the owner closes and opens again."""

    @property
    def name(self) -> str:
        """The device in a person's words, for sentences and the log."""

    @property
    def state(self) -> DeviceState:
        """How it is while it is open: a camera that runs but sees nothing is not all right."""

    def open(self) -> None: ...

    def read(self, within_s: float) -> Scan | None:
        """The next code, or None when there was none in time."""

    def close(self) -> None:
        """Gives the device back; harmless when it is not open."""
