"""How a receipt printer behaves, without sockets: a buffer, paper, an outlet, answers, troubles on command."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from drivers.printers.escpos_commands import Command, Kind, UnknownBytes, first_command
from drivers.printers.real_time import RealTime, without_real_time

ANSWER_ALWAYS = 0x12
"""The fixed bits of every answer to DLE EOT."""
PROCESS_ANSWER = b"\x37\x22"
CLEARED_ANSWER = b"\x37\x25\x00"
FULL_STATUS_QUESTION = 20
PRINTS_NOTHING = frozenset({Kind.INITIALISE, Kind.NOTHING, Kind.CUT, Kind.EJECTOR, Kind.PROCESS_QUESTION})


class Fault(StrEnum):
    OFF = "off"
    """No power: nobody listens, open connections are reset, and its buffer is empty when it is back."""
    UNPLUGGED = "unplugged"
    """The same seen from the line; but it prints on what it has, and keeps the rest."""
    STARTING = "starting"
    """As some are for seconds after power-on: it answers that all is well, and loses its job."""
    MUTE = "mute"
    """Takes everything, prints it, and never answers."""
    HUNG = "hung"
    """Accepts connections and then neither reads nor answers."""
    WRONG_BYTES = "wrong_bytes"
    """Answers, but with bytes as of another speed of the line."""
    SLOW_ANSWERS = "slow_answers"
    """Thinks for `ms` before each answer."""
    PAPER_OUT = "paper_out"
    """At once, or in the middle of a ticket after `bytes`."""
    PAPER_OUT_AFTER = "paper_out_after"
    """When it has printed `tickets` more: in the middle of the one behind them."""
    NEAR_END = "near_end"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    """Blocked; once it is freed, the printer still waits to be told."""
    JAM = "jam"
    """Paper stuck on its way out; only a kiosk printer says so."""
    PAUSED = "paused"
    """Its head is too hot: it answers, keeps what it is given, and goes on later."""
    CLOSE_AFTER = "close_after"
    """Closes the connection in good order after it took `bytes` of a ticket."""
    RESET_AFTER = "reset_after"
    """The same with a reset, as after a loss of power."""
    SLOW = "slow"
    """Takes no more than `bytes` in a second."""


@dataclass(frozen=True)
class Condition:
    """What is wrong now; `amount` is what a control line calls "bytes", "ms" or "tickets"."""

    fault: Fault | None = None
    amount: int = 0


@dataclass(frozen=True)
class Model:
    """What this printer knows of what printers can know."""

    knows_process_ids: bool = True
    knows_clearing: bool = True
    presents: bool = False


class SimulatedPrinter:
    """What one printer does with the bytes it is given, whatever connection they come from."""

    def __init__(
        self,
        *,
        on_ticket: Callable[[bytes], None],
        on_scrap: Callable[[bytes], None] = lambda paper: None,
        model: Model | None = None,
    ) -> None:
        """`on_scrap` gets paper that is no ticket: a half one, or two that hang together."""
        self._condition = Condition()
        self._on_ticket = on_ticket
        self._on_scrap = on_scrap
        self._model = model or Model()
        self._received = b""
        self._half_real_time = b""
        self._waiting: deque[Command] = deque()
        """Commands that were taken and not yet carried out: the printer's buffer."""
        self._paper: list[Command] = []
        """What was printed since the last cut; no loss of power wipes it off."""
        self._cutter_waits = False
        self.in_outlet = False
        self.taken_back = 0
        """Forgotten tickets that went into the kiosk's bin."""

    @property
    def condition(self) -> Condition:
        return self._condition

    @condition.setter
    def condition(self, condition: Condition) -> None:
        self._condition = condition
        if condition.fault is Fault.CUTTER:
            self._cutter_waits = True
        if condition.fault is Fault.OFF:
            self.power_cycle()

    def power_cycle(self) -> None:
        """Its memory is gone; what is on the paper is not."""
        self._forget_all()
        self._cutter_waits = False

    def take(self, data: bytes) -> bytes:
        """Takes data and returns what the printer says to it. Raises `UnknownBytes` on what no ticket of ours holds.

        Whoever sends it: a command that one connection left half done is ended by the next one's bytes.
        """
        said = b""
        try:
            parts, self._half_real_time = without_real_time(self._half_real_time + data)
            for part in parts:
                said += self._at_once(part) if isinstance(part, RealTime) else self._in_turn(part)
        except UnknownBytes:
            self._received = b""
            raise
        return self._as_it_speaks(said)

    def work(self) -> bytes:
        """Carries out what waits, as far as paper and cover allow; returns what is said about it."""
        said = b""
        while self._waiting and not self._stopped_before(self._waiting[0]):
            command = self._waiting.popleft()
            match command.kind:
                case Kind.PROCESS_QUESTION:
                    said += self._done_answer(command)
                case Kind.EJECTOR:
                    self._move_ticket(command.data[2])
                case _:
                    if command.kind is Kind.INITIALISE:
                        self._forget_unfinished_line()
                    self._paper.append(command)
                    if command.kind is Kind.CUT:
                        self._cut()
        if self._waiting and self.condition.fault is Fault.PAPER_OUT:
            self._condition = Condition(Fault.PAPER_OUT)
        return said

    def take_ticket(self) -> None:
        """A visitor takes what hangs in the outlet."""
        self.in_outlet = False

    def _in_turn(self, data: bytes) -> bytes:
        said = b""
        self._received += data
        while (command := first_command(self._received)) is not None:
            self._received = self._received[len(command.data) :]
            if self.condition.fault is not Fault.STARTING:
                self._waiting.append(command)
                said += self.work()
        return said

    def _at_once(self, command: RealTime) -> bytes:
        match command.code:
            case "status":
                return self._how_it_is(command.number)
            case "recover":
                self._recover()
                return b""
            case _:
                if not self._model.knows_clearing:
                    return b""
                self._recover()
                self._forget_all()
                return CLEARED_ANSWER

    def _recover(self) -> None:
        """DLE ENQ 2: only after a cutter error does it clear anything."""
        if self._cutter_waits and self.condition.fault is not Fault.CUTTER:
            self._cutter_waits = False
            self._forget_all()

    def _forget_all(self) -> None:
        self._received, self._half_real_time = b"", b""
        self._waiting.clear()
        self._forget_unfinished_line()

    def _forget_unfinished_line(self) -> None:
        """A line is printed when it is whole; until then ESC @ wipes it out."""
        while self._paper and self._paper[-1].kind is Kind.TEXT:
            self._paper.pop()

    def _cut(self) -> None:
        paper, self._paper = self._paper, []
        *before, last = _split_at_starts(paper)
        if not _prints(last):
            if any(map(_prints, before)):
                self._on_scrap(_bytes_of(paper))
            return
        self.in_outlet = self._model.presents
        if any(map(_prints, before)):
            self._on_scrap(_bytes_of(paper))
            return
        self._on_ticket(_bytes_of(last))
        self._roll_gets_shorter()

    def _roll_gets_shorter(self) -> None:
        if self.condition.fault is Fault.PAPER_OUT_AFTER:
            self._condition = replace(self.condition, amount=self.condition.amount - 1)

    def _move_ticket(self, where: int) -> None:
        self.taken_back += self.in_outlet and where == 2
        self.in_outlet = False

    def _stopped_before(self, command: Command) -> bool:
        match self.condition.fault:
            case Fault.COVER_OPEN | Fault.CUTTER | Fault.PAUSED | Fault.JAM:
                return True
            case Fault.PAPER_OUT_AFTER if self.condition.amount == 0 and command.kind not in PRINTS_NOTHING:
                self._condition = Condition(Fault.PAPER_OUT)
                return True
            case Fault.PAPER_OUT:
                return len(_bytes_of(self._paper)) + len(command.data) > self.condition.amount
            case _:
                return self._cutter_waits

    def _done_answer(self, command: Command) -> bytes:
        return PROCESS_ANSWER + command.data[7:11] + b"\x00" if self._model.knows_process_ids else b""

    def _how_it_is(self, question: int) -> bytes:
        fault = self.condition.fault
        cutter = fault is Fault.CUTTER or self._cutter_waits
        paper_out = fault is Fault.PAPER_OUT and self.condition.amount == 0
        if question == FULL_STATUS_QUESTION:
            return self._full_status(paper_out=paper_out, cutter=cutter) if self._model.presents else b""
        bits = {
            1: 0x08 * (paper_out or cutter or fault in (Fault.COVER_OPEN, Fault.JAM)),
            2: 0x04 * (fault is Fault.COVER_OPEN) | 0x20 * paper_out,
            3: 0x08 * cutter | 0x40 * (fault is Fault.PAUSED),
            4: 0x0C * (paper_out or fault is Fault.NEAR_END) | 0x60 * paper_out,
        }
        return bytes([ANSWER_ALWAYS | bits[question]]) if question in bits else b""

    def _full_status(self, *, paper_out: bool, cutter: bool) -> bytes:
        fault = self.condition.fault
        paper = 0x01 * paper_out | 0x04 * (paper_out or fault is Fault.NEAR_END) | 0x20 * self.in_outlet
        user = 0x02 * (fault is Fault.COVER_OPEN)
        passing = 0x01 * (fault is Fault.PAUSED) | 0x40 * (fault is Fault.JAM)
        return bytes([0x10, 0x0F, paper, user, passing, 0x01 * cutter])

    def _as_it_speaks(self, said: bytes) -> bytes:
        match self.condition.fault:
            case Fault.MUTE:
                return b""
            case Fault.WRONG_BYTES:
                return bytes(byte ^ 0xA5 for byte in said)
            case _:
                return said


def _split_at_starts(paper: Iterable[Command]) -> list[list[Command]]:
    """The jobs that share one piece of paper; each begins with ESC @."""
    jobs: list[list[Command]] = [[]]
    for command in paper:
        if command.kind is Kind.INITIALISE:
            jobs.append([])
        jobs[-1].append(command)
    return jobs


def _prints(job: Iterable[Command]) -> bool:
    return any(command.kind not in PRINTS_NOTHING for command in job)


def _bytes_of(paper: Iterable[Command]) -> bytes:
    return b"".join(command.data for command in paper)
