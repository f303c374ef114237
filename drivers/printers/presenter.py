"""Kiosk printers that hold a cut ticket in an outlet until somebody takes it, and tell what hangs there.

The full status (DLE EOT 20) has six bytes: `10 0F`, paper, user, errors that pass, errors that stay. The bits are those
of Custom's KPM210/216 and KPM300 manuals, which the VKP80 and Pyramid's Reliance share; a bit that one model leaves
unused is off there. GS e moves the ticket: 2 takes it back into the kiosk, 5 pushes it out.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from drivers.printers.printer import Trouble

FULL_STATUS_QUESTION: Final = b"\x10\x04\x14"

PAPER, USER, PASSING, STAYING = 2, 3, 4, 5
"""Where the four bytes stand."""
TICKET_IN_OUTLET: Final = 0x20
"""Of the paper byte."""
FULL_STATUS_BITS: Final = (
    (PAPER, 0x01, Trouble.PAPER_OUT),
    (PAPER, 0x44, Trouble.PAPER_NEAR_END),  # by its sensor, and by the length that is left of the roll
    (USER, 0x03, Trouble.COVER_OPEN),  # the head lifted, and the cover
    (PASSING, 0x01, Trouble.PAUSED),  # the head is too hot
    (PASSING, 0x40, Trouble.PAPER_JAM),
    (PASSING, 0x08, Trouble.BROKEN),  # the voltage is wrong
    (STAYING, 0x01, Trouble.CUTTER),
    (STAYING, 0x4C, Trouble.BROKEN),  # memory
)

FORGOTTEN_AFTER_S: Final = 30.0
"""A ticket that hangs so long has been forgotten; the next visitor would take it for their own."""


class Forgotten(StrEnum):
    """What becomes of a ticket that nobody takes."""

    KEEP = "keep"
    """It hangs there until somebody comes; staff are told."""
    EJECT = "eject"
    """It is pushed out."""
    RETRACT = "retract"
    """It is taken back, where the printer has a bin for it."""


MOVES: Final = {Forgotten.EJECT: b"\x1d\x65\x05", Forgotten.RETRACT: b"\x1d\x65\x02"}


@dataclass(frozen=True)
class Presenter:
    """How the settings want the outlet to be looked after."""

    forgotten: Forgotten = Forgotten.KEEP
    forgotten_after_s: float = FORGOTTEN_AFTER_S


def troubles_in_full_status(data: bytes) -> frozenset[Trouble]:
    """What the six bytes tell, the ticket in the outlet apart: right after printing it belongs there."""
    return frozenset(trouble for place, bits, trouble in FULL_STATUS_BITS if data[place] & bits)


def ticket_hangs_in_outlet(full_status: bytes) -> bool:
    return bool(full_status[PAPER] & TICKET_IN_OUTLET)


class Outlet:
    """How long a ticket has been hanging, over several looks."""

    def __init__(self, presenter: Presenter) -> None:
        self._presenter = presenter
        self._seen_first_s: float | None = None
        self._was_moved = False

    def seen(self, *, hangs: bool, now_s: float) -> bool:
        """Whether the ticket that hangs there now has been forgotten."""
        if not hangs:
            self.begin_anew()
            return False
        if self._seen_first_s is None:
            self._seen_first_s = now_s
        return now_s - self._seen_first_s >= self._presenter.forgotten_after_s

    def begin_anew(self) -> None:
        """It is empty, or another ticket was printed, whose time counts from now."""
        self._seen_first_s, self._was_moved = None, False

    @property
    def move(self) -> bytes:
        """The command for a forgotten ticket; empty when it is to be left or did not move."""
        return b"" if self._was_moved else MOVES.get(self._presenter.forgotten, b"")

    def was_told_to_move(self) -> None:
        self._was_moved = True
