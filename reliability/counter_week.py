"""A clerk's week in a few minutes: the counter client stays open for seven days and holds no more at their end.

The real program beside the real server, whose clock runs fast and which begins a new day each time; visitors come and
are called at two counters, and the clerk leafs, searches, changes the language and the window all day long.
"""

import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from balie.demo.hand_client import HandClient, HandError
from bench.counters import PRODUCTS, sign_in
from bench.crowd import Crowd
from bench.figure import CouldNotMeasureError, Figure
from bench.hall import hall_in
from bench.light_device import LightDevice, enter
from bench.screens import ScreenProcess, running_screen, write_counter
from reliability.held import Held, growth, held_by
from tests.hall_files import PIN, HallFiles
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.commands import CommandBody
from wire.words import Role

DAYS = 7
SETTLED_AFTER_DAYS = 2
"""By then every page, form, font and language was used and is loaded."""
MONDAY = datetime(2026, 11, 23, 7, 45, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
"""By the week's own clock: elsewhere its afternoon could be the next day's morning."""
RATE = 700
"""Eight hours of the hall in 41 seconds."""
DAY_S = 8 * 3600 / RATE
JOIN_EVERY_S = 0.06
"""About seven hundred visitors a day."""
LOOK_AROUND_EVERY_S = 0.5
ANSWER_WITHIN_MS = 10_000
LINK_WITHIN_MS = 30_000
REST_S = 2.5
"""After the morning's picture of the hall; garbage is collected once a second."""
LOOKS = (
    "waiting.scope.all",
    "waiting.scope.appointed",
    "waiting.scope.aside",
    "waiting.scope.mine",
    "foot.language",
    "foot.language",
    "foot.contrast",
    "foot.contrast",
    "waiting.filter",
    "top.compact",
    "bar.large",
)
"""What a clerk taps besides the work, one after the other."""


@dataclass
class Week:
    hall: HallFiles
    port: int
    screen: ScreenProcess
    hand: HandClient
    mornings: list[Held] = field(default_factory=list)
    visitors: int = 0
    served: int = 0
    looked: dict[str, int] = field(default_factory=dict)

    def run(self, days: int) -> None:
        server_text = self.hall.server.read_text(encoding="utf-8")
        for day in range(days + 1):
            start = (MONDAY + timedelta(days=day)).isoformat()
            clock = f"\n[clock]\nstart = {start}\nrate = {RATE}\n"
            self.hall.server.write_text(server_text + clock, encoding="utf-8")
            with ServerProcess(self.hall.server, self.port):
                self.mornings.append(self._morning())
                print(
                    f"counter_week: morning {day + 1}, {self.visitors} visitors so far, {self.mornings[-1]}",
                    file=sys.stderr,
                    flush=True,
                )
                if day < days:
                    self._day()

    def _morning(self) -> Held:
        self.hand.tap("signIn.clerk", within_ms=LINK_WITHIN_MS)
        self.hand.wait("signIn.submit", "enabled", True, within_ms=LINK_WITHIN_MS)
        time.sleep(REST_S)
        return held_by(self.screen.process.pid, self.hand)

    def _day(self) -> None:
        with Crowd() as crowd:
            kiosk = crowd.add(enter(self.hall, self.port, "kiosk-1", Role.KIOSK))
            colleague = crowd.add(enter(self.hall, self.port, "counter-1", Role.COUNTER))
            sign_in(crowd, colleague, 1)
            self._sign_in()
            began = time.monotonic()
            looks, products = cycle(LOOKS), cycle(PRODUCTS)
            joined = looked = 0
            while (gone_s := time.monotonic() - began) < DAY_S:
                while joined * JOIN_EVERY_S <= gone_s:
                    _asked(crowd, kiosk, commands.TakeTicket(product=next(products)))
                    joined += 1
                    if joined % 2:
                        self._colleague_helps(crowd, colleague)
                if looked * LOOK_AROUND_EVERY_S <= gone_s:
                    self._look(next(looks))
                    looked += 1
                self._work()
                crowd.keep_alive()
                crowd.rest(0)
            self.visitors += joined

    def _sign_in(self) -> None:
        for field_name, text in (("signIn.clerk", "clerk-2"), ("signIn.pin", PIN)):
            self.hand.tap(field_name, within_ms=ANSWER_WITHIN_MS)
            self.hand.key("Ctrl+A")
            self.hand.type(text)
        self.hand.tap("signIn.submit", within_ms=ANSWER_WITHIN_MS)
        self.hand.wait("action.main", "action", "next", within_ms=ANSWER_WITHIN_MS)

    def _work(self) -> None:
        """The one large action, in whichever of the two windows it is, whenever it can be done."""
        for name in ("action.main", "bar.main"):
            if self.hand.look(name, "visible", False) and self.hand.look(name, "enabled", False):
                self.served += self._tapped(name)
                return

    def _look(self, name: str) -> None:
        if self._tapped(name):
            self.looked[name] = self.looked.get(name, 0) + 1
            if name == "waiting.filter":
                self.hand.type("a01")
                self.hand.key("Ctrl+A")
                self.hand.key("Delete")

    def _tapped(self, name: str) -> bool:
        try:
            self.hand.tap(name, within_ms=0)
        except HandError:
            return False  # it is not there just now: the bar is small, or the server has not answered yet
        return True

    @staticmethod
    def _colleague_helps(crowd: Crowd, colleague: LightDevice) -> None:
        answer = _asked(crowd, colleague, commands.CallNext())
        if answer.get("result"):
            _asked(crowd, colleague, commands.Finish(visit=answer["result"]["visit"]["id"]))


def measure(folder: Path, days: int = DAYS) -> Sequence[Figure]:
    with _desk(folder) as week:
        week.run(days)
    return figures(week, days)


def figures(week: Week, days: int) -> Sequence[Figure]:
    never = sorted(set(LOOKS) - week.looked.keys())
    if never or not week.served:
        raise CouldNotMeasureError(f"In a whole week the clerk never came to {', '.join(never) or 'any visitor'}.")
    before, after = week.mornings[min(SETTLED_AFTER_DAYS, days - 1)], week.mornings[-1]
    note = (
        f"real counter client and server, {week.visitors} visitors, the clerk pressed the large button {week.served} "
        f"times; from the morning of day {min(SETTLED_AFTER_DAYS, days - 1) + 1} to that after day {days}"
    )
    return growth("counter_week", before, after, at=days, note=note)


@contextmanager
def _desk(folder: Path) -> Iterator[Week]:
    port, hand_port = free_port(), free_port()
    hall = hall_in(folder, port=port, counters=2, time_zone=ZONE)
    config = write_counter(folder, hall, port, "counter-2")
    with config.open("a", encoding="utf-8") as settings:
        settings.write(f"\n[hand]\nport = {hand_port}\n")
    with running_screen("counter", config) as screen, HandClient("counter-2", hand_port) as hand:
        yield Week(hall, port, screen, hand)


def _asked(crowd: Crowd, device: LightDevice, body: CommandBody) -> Mapping[str, Any]:
    command = device.ask(body)
    crowd.until(lambda: command in device.answers, f"The answer to {body.type}")
    return device.answers.pop(command)
