"""What a printer needs between two tickets: old ones taken back, a freed cutter woken, the outlet kept clear."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from drivers.deadline import Deadline
from drivers.device_line import DevicePort
from drivers.errors import DeviceError
from drivers.printers.clearing import (
    RECOVER_AND_CLEAR,
    clear_buffers,
    end_of_a_broken_ticket,
    zeros_for_half_a_command,
)
from drivers.printers.presenter import Outlet, Presenter, ticket_hangs_in_outlet
from drivers.printers.printer import PrinterStatus, Trouble

SHORT_COMMAND_WITHIN_S = 0.5


class PrinterCare:
    """Remembers of one printer what its own answers do not tell."""

    def __init__(self, presenter: Presenter | None, *, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._outlet = Outlet(presenter) if presenter else None
        self._clock_s = clock_s
        self._left_bytes = 0
        """Of a ticket that may still wait in the printer."""
        self._was_given_up = False
        """Its visitor was told that no ticket comes."""
        self._may_come_until: Deadline | None = None
        """The paper of a ticket of which nobody knows may still move until then."""
        self._half_on_paper = False
        self._past_is_unknown = True
        """A program that was killed in the middle of a ticket left the printer waiting for the rest."""
        self._knows_clearing: bool | None = None

    def give_up(self, port: DevicePort, its_bytes: int) -> None:
        """Takes back a ticket that is reported as not printed, as far as the printer still listens."""
        self._left_bytes, self._half_on_paper, self._was_given_up = its_bytes, True, True
        self._may_come_until = None
        with suppress(DeviceError):  # a line that is gone: it is cleared when the printer is heard again
            self._clear(port, is_heard=False)
        if self._left_bytes:
            self._keep_back(port)

    def ticket_may_come(self, its_bytes: int, *, until: Deadline) -> None:
        """Nobody knows of it; whatever is still in the printer after that time comes too late."""
        self._left_bytes, self._half_on_paper, self._was_given_up = its_bytes, True, False
        self._may_come_until = until

    def looked_after(self, port: DevicePort, status: PrinterStatus) -> PrinterStatus:
        """Does what this look calls for; returns the status with what only we know. Raises what the port raises."""
        if Trouble.COVER_OPEN not in status.troubles:  # nothing may move while somebody's fingers are in there
            if Trouble.PAUSED not in status.troubles:  # a printer that cools down still prints what it has
                self._clear(port)
            if Trouble.CUTTER in status.troubles:
                port.write(RECOVER_AND_CLEAR, _soon())  # a cutter that was freed stays in error until it is told
        troubles = set(status.troubles)
        if self._left_bytes and self._was_given_up:
            troubles.add(Trouble.LEFTOVER)
        if self._ticket_is_forgotten(port, status):
            troubles.add(Trouble.TICKET_IN_OUTLET)
        return replace(status, troubles=frozenset(troubles))

    def before_the_next_ticket(self, port: DevicePort, *, bytes_per_s: float) -> bytes:
        """What must be sent in front of it. Raises what the port raises."""
        self._clear(port)
        if self._half_on_paper:
            return end_of_a_broken_ticket(self._left_bytes)
        return zeros_for_half_a_command(bytes_per_s) if self._past_is_unknown else b""

    def ticket_is_out(self) -> None:
        self._nothing_waits()
        self._half_on_paper = False
        if self._outlet:
            self._outlet.begin_anew()

    def printer_was_away(self) -> None:
        """Another one may stand there when it is back."""
        self._knows_clearing = None

    def _clear(self, port: DevicePort, *, is_heard: bool = True) -> None:
        """Silence tells that it does not know the command only where it answered everything before."""
        if self._knows_clearing is False or not (self._left_bytes or self._past_is_unknown):
            return
        if self._may_come_until is not None and not self._may_come_until.passed:
            return  # its visitor stands there, and the paper may still move
        if clear_buffers(port):
            self._knows_clearing = True
            self._nothing_waits()
        elif is_heard and self._knows_clearing is None:
            self._knows_clearing = False

    def _nothing_waits(self) -> None:
        self._left_bytes, self._past_is_unknown, self._may_come_until = 0, False, None

    def _keep_back(self, port: DevicePort) -> None:
        with suppress(DeviceError, OSError):  # a line that is gone keeps nothing
            port.drop_unsent()

    def _ticket_is_forgotten(self, port: DevicePort, status: PrinterStatus) -> bool:
        if self._outlet is None:
            return False
        hangs = ticket_hangs_in_outlet(status.full_status)
        if not self._outlet.seen(hangs=hangs, now_s=self._clock_s()):
            return False
        move = self._outlet.move
        if move:
            port.write(move, _soon())
            self._outlet.was_told_to_move()
        return not move


def _soon() -> Deadline:
    return Deadline.after(SHORT_COMMAND_WITHIN_S)
