"""What a full hall gets done: 16 counters that call and finish as fast as they are answered, and a kiosk that keeps up.

A call is never alone: whoever is called must be finished before the next call, and somebody else must come. All three
are durable commands that every device is told of, so `calls.per_s` is what a hall gets, and `commands.per_s` what the
server does.
"""

import time
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Any

from bench.bare_sqlite import WAITING
from bench.counters import PRODUCTS, open_desk, sign_in
from bench.crowd import Crowd
from bench.figure import CouldNotMeasureError, Figure, p99
from bench.hall import hall_in
from bench.light_device import LightDevice, enter
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.commands import CommandBody
from wire.words import Role

COUNTERS = 16
LASTS_S = 5.0


@dataclass
class Hand:
    """One device in a closed loop: it asks again as soon as it was answered."""

    device: LightDevice
    pending: str = ""
    asked_s: float = 0.0

    def ask(self, body: CommandBody) -> None:
        self.asked_s = time.perf_counter()
        self.pending = self.device.ask(body)

    def answer(self) -> Any:
        """The answer, once it is there."""
        answer = self.device.answers.pop(self.pending, None)
        if answer is not None:
            self.pending = ""
        return answer


class Burst:
    def __init__(self, counters: list[LightDevice], kiosk: LightDevice) -> None:
        self._counters = [Hand(device) for device in counters]
        self._kiosks = [Hand(kiosk) for _ in counters]
        self._products = cycle(PRODUCTS)
        self._waiting = WAITING
        self.calls_ms: list[float] = []
        self.commands = 0

    def go_on(self) -> None:
        """Everybody who was answered asks the next thing."""
        for counter in self._counters:
            if not counter.pending or ((answer := counter.answer()) is not None and self._served(counter, answer)):
                counter.ask(commands.CallNext())
        for kiosk in self._kiosks:
            if kiosk.pending and kiosk.answer() is not None:
                self.commands += 1
            if not kiosk.pending and self._waiting < WAITING:
                self._waiting += 1
                kiosk.ask(commands.TakeTicket(product=next(self._products)))

    def _served(self, counter: Hand, answer: Any) -> bool:
        """Whether this counter may call again."""
        self.commands += 1
        if answer.get("result") is None:
            raise CouldNotMeasureError(f"The server refused a counter in a burst: {answer.get('refusal')}.")
        if answer["result"]["result"] != "called":
            return True
        self.calls_ms.append((time.perf_counter() - counter.asked_s) * 1000)
        self._waiting -= 1
        counter.ask(commands.Finish(visit=answer["result"]["visit"]["id"]))
        return False


def measure(folder: Path) -> list[Figure]:
    port = free_port()
    hall = hall_in(folder, port=port, counters=COUNTERS)
    with ServerProcess(hall.server, port), Crowd() as crowd:
        desk = open_desk(crowd, hall, port)
        counters = [desk.counter]
        for number in range(2, COUNTERS + 1):
            counter = crowd.add(enter(hall, port, f"counter-{number}", Role.COUNTER))
            sign_in(crowd, counter, number)
            crowd.keep_alive()
            counters.append(counter)
        burst = Burst(counters, desk.kiosk)
        began = time.monotonic()
        while (spent_s := time.monotonic() - began) < LASTS_S:
            burst.go_on()
            crowd.hear_once()
    calls = len(burst.calls_ms)
    loop = f"{COUNTERS} counters in closed loop for {LASTS_S:.0f} s, {COUNTERS + 1} devices listening"
    note = f"{loop}; each call also has its finish and the next visitor's ticket, all durable"
    return [
        Figure("calls.per_s", calls / spent_s, "1/s", n=calls, note=note),
        Figure("commands.per_s", burst.commands / spent_s, "1/s", n=burst.commands, note=f"{loop}; everything asked"),
        Figure("calls.burst.p99_ms", p99(burst.calls_ms), "ms", n=calls, note=f"{loop}; from a call to its answer"),
    ]
