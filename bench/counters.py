"""Counters and a kiosk as light devices: they call, finish and let somebody else come."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from time import monotonic_ns
from typing import Any

from bench.bare_sqlite import WAITING
from bench.crowd import Crowd
from bench.figure import CouldNotMeasureError
from bench.hall import SERVICES
from bench.light_device import LightDevice, enter
from tests.hall_files import PIN, HallFiles
from wire import commands
from wire.commands import CommandBody
from wire.words import Role

PRODUCTS = tuple(f"product-{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"[:SERVICES])


@dataclass(frozen=True)
class Call:
    """A call that was answered."""

    sent_ns: int
    seq: int
    """The number of its event."""
    visit: str


@dataclass(frozen=True)
class Desk:
    """One counter and one kiosk of a hall, with `WAITING` visitors between them."""

    crowd: Crowd
    counter: LightDevice
    kiosk: LightDevice
    products: Iterator[str] = field(default_factory=lambda: cycle(PRODUCTS))

    def call(self) -> Call:
        """Calls the next visitor; returns when the counter has the answer."""
        sent_ns = monotonic_ns()
        answer = self._asked(self.counter, commands.CallNext())
        return Call(sent_ns, self.counter.heard, answer["result"]["visit"]["id"])

    def finish(self, call: Call) -> int:
        """The visitor leaves and another one comes; the number of the last event."""
        self._asked(self.counter, commands.Finish(visit=call.visit))
        return self.join()

    def join(self) -> int:
        """Somebody takes a ticket; the number of the event."""
        self._asked(self.kiosk, commands.TakeTicket(product=next(self.products)))
        return self.kiosk.heard

    def _asked(self, device: LightDevice, body: CommandBody) -> Any:
        command = device.ask(body)
        self.crowd.until(lambda: command in device.answers, f"The answer to {body.type}")
        answer = device.answers.pop(command)
        if answer.get("result") is None:
            raise CouldNotMeasureError(f"The server refused {body.type}: {answer.get('refusal')}.")
        return answer


def open_desk(crowd: Crowd, hall: HallFiles, port: int) -> Desk:
    """Counter 1 signed in, and a hall full of visitors."""
    desk = Desk(
        crowd,
        counter=crowd.add(enter(hall, port, "counter-1", Role.COUNTER)),
        kiosk=crowd.add(enter(hall, port, "kiosk-1", Role.KIOSK)),
    )
    sign_in(crowd, desk.counter, 1)
    for _ in range(WAITING):
        desk.join()
    return desk


def sign_in(crowd: Crowd, counter: LightDevice, number: int) -> None:
    command = counter.ask(commands.SignIn(counter=f"counter-{number}", clerk=f"clerk-{number}", pin=PIN))
    crowd.until(lambda: command in counter.answers, "The answer to sign_in")
    if counter.answers.pop(command).get("result") is None:
        raise CouldNotMeasureError(f"The server did not let the clerk sign in at counter {number}.")
