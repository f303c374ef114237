"""What can be asked of a printer, and what it can say about itself."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from drivers.health import DeviceState, Health
from drivers.printers.paper import TicketPaper


class PrintOutcome(StrEnum):
    """What became of the paper: only `PRINTED` means that the visitor holds it."""

    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NO_PRINTER = "no_printer"


@dataclass(frozen=True)
class PrintReport:
    """The end of one print job."""

    outcome: PrintOutcome
    sentence: str


class Trouble(StrEnum):
    """What a printer says is wrong, the most telling first."""

    NOT_FITTED = "not_fitted"
    UNREACHABLE = "unreachable"
    COVER_OPEN = "cover_open"
    PAPER_OUT = "paper_out"
    CUTTER = "cutter"
    PAPER_JAM = "paper_jam"
    BROKEN = "broken"
    OFFLINE = "offline"
    PAUSED = "paused"
    LEFTOVER = "leftover"
    TICKET_IN_OUTLET = "ticket_in_outlet"
    PAPER_NEAR_END = "paper_near_end"


SENTENCES = {
    Trouble.NOT_FITTED: "This place has no printer, by its settings.",
    Trouble.UNREACHABLE: "The printer cannot be reached: see that it is on and connected.",
    Trouble.COVER_OPEN: "The printer's cover is open: close it.",
    Trouble.PAPER_OUT: "The printer has no paper: put in a new roll.",
    Trouble.CUTTER: "The printer's cutter is blocked: open the printer and remove the paper from the cutter.",
    Trouble.PAPER_JAM: "Paper is stuck on its way out of the printer: open the printer and remove it.",
    Trouble.BROKEN: "The printer reports a fault that it cannot mend itself: switch it off and on.",
    Trouble.OFFLINE: "The printer is there but says that it is not ready.",
    Trouble.PAUSED: "The printer pauses by itself, most often to let its head cool down.",
    Trouble.LEFTOVER: "A ticket that was given up may still come out of the printer: throw it away.",
    Trouble.TICKET_IN_OUTLET: "A ticket still hangs in the printer's outlet: take it away.",
    Trouble.PAPER_NEAR_END: "The paper is nearly used up: have a new roll ready.",
}

WORKS_ALL_THE_SAME = frozenset({Trouble.PAPER_NEAR_END, Trouble.PAUSED, Trouble.LEFTOVER, Trouble.TICKET_IN_OUTLET})
"""Troubles with which a ticket still comes out."""


@dataclass(frozen=True)
class PrinterStatus:
    """One look at a printer. Silence is never taken for health."""

    heard: bool
    """Whether the printer answered every question."""
    troubles: frozenset[Trouble] = frozenset()
    detail: str = ""
    """A sentence that says more than the trouble's own, for example which address refused."""
    full_status: bytes = b""
    """The six bytes of a kiosk printer that has a presenter; empty for others."""

    @property
    def stops_printing(self) -> bool:
        return bool(self.troubles - WORKS_ALL_THE_SAME)

    @property
    def sentence(self) -> str:
        if self.detail:
            return self.detail
        if self.troubles:
            return " ".join(SENTENCES[trouble] for trouble in Trouble if trouble in self._worth_saying)
        return "The printer is ready." if self.heard else "The printer does not say how it is."

    @property
    def state(self) -> DeviceState:
        if self.stops_printing:
            return DeviceState(Health.ABSENT, self.sentence, as_meant=self.troubles == {Trouble.NOT_FITTED})
        if not self.heard:
            return DeviceState(Health.UNKNOWN, self.sentence)
        return DeviceState(Health.DEGRADED if self.troubles else Health.OK, self.sentence)

    @property
    def _worth_saying(self) -> frozenset[Trouble]:
        """Offline is the consequence of every other cause, and an empty roll is near its end too."""
        implied = {Trouble.OFFLINE, Trouble.PAPER_NEAR_END}
        return self.troubles - implied if self.troubles - implied else self.troubles


QUICK_CALL_S = 15.0
"""What a call takes at most that does not wait for a slow line."""


class Printer(Protocol):
    """One printer. For one thread; every call has a deadline of its own."""

    @property
    def may_take_s(self) -> float:
        """How long the call that runs now takes at most. For a watchdog, from its own thread."""

    def print_ticket(self, paper: TicketPaper) -> None:
        """Returns only when the printer confirmed the ticket; otherwise raises a `PrinterError`."""

    def status(self) -> PrinterStatus:
        """Never raises: a printer that cannot be asked is a status too."""

    def close(self) -> None: ...
