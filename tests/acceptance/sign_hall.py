"""A hall with signs: server, a counter program and `balie signs` as processes, simulated devices on real lines."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from balie.demo.hand_client import HandClient
from drivers.lights.qsystem_bytes import ECHO_WITHIN_S
from tests.acceptance.house import HOUSE_STYLE, eventually, running, write_screen
from tests.balie.command import run_process
from tests.drivers.running_simulator import RunningSimulator, running_simulator
from tests.hall_files import PIN, HallFiles, staffed_hall, write_hall
from tests.server_process import ServerProcess, free_port
from tests.wire_client import WireClient
from wire.answers import TicketIssued
from wire.commands import TakeTicket
from wire.words import Role

HAND_TAKES_S = ECHO_WITHIN_S + 0.1

SIGNS = """\
name = "signs-1"

[link]
server = "{link}"
key_file = "keys/signs-1.key"

[[signs]]
name = "pole"
counter = "counter-1"
url = "{pole}"
protocol = "dm_d"

[[signs]]
name = "numbers"
counter = "counter-1"
url = "{numbers}"
protocol = "frame"
template = "{{STX}}{{address:02}}{{digits:>4}}{{ETX}}"
address = 7

[[lights]]
name = "tower"
counter = "counter-1"
url = "{tower}"
protocol = "patlite"

[[lights]]
name = "buzzer"
counter = "counter-1"
url = "{buzzer}"
protocol = "printer_buzzer"
"""


@dataclass
class SignHall:
    """The programs and devices, and how to reach them."""

    folder: Path
    hall: HallFiles
    server: ServerProcess
    signs: ExitStack
    """The signs program as it runs now."""
    counter: HandClient
    pole: RunningSimulator
    numbers: RunningSimulator
    tower: RunningSimulator
    buzzer: RunningSimulator
    panel: RunningSimulator

    def visitor(self) -> str:
        """Somebody takes a ticket at the kiosk; the number."""
        return asyncio.run(self._take_ticket())

    def call(self) -> str:
        """The clerk calls whoever is next; the number."""
        self.counter.tap("action.main", within_ms=5_000)
        self.counter.wait("action.main", "action", "arrived", within_ms=5_000)
        return str(self.counter.read("now.number", "text"))

    def start_signs(self) -> None:
        settings = str(self.folder / "signs-1.toml")
        self.signs.enter_context(running(self.folder, "signs-1", ["balie", "signs", "--config", settings]))

    def press(self, button: str) -> None:
        """No hand is as quick as the echo of a lamp's frame, which a panel may hear as a button."""
        reached_at_s = time.monotonic() + HAND_TAKES_S
        eventually(lambda: time.monotonic() > reached_at_s, what="a hand on the button")
        self.panel.order(press=button)

    def finish(self) -> None:
        self.counter.tap("action.main", within_ms=5_000)
        self.counter.wait("action.main", "action", "finish", within_ms=5_000)
        self.counter.tap("action.main", within_ms=5_000)
        self.counter.wait("action.main", "action", "next", within_ms=5_000)

    async def _take_ticket(self) -> str:
        key = self.hall.keys["kiosk-1"]
        async with WireClient(self.server.link_url, name="kiosk-1", role=Role.KIOSK, key=key) as kiosk:
            answer = await kiosk.ask(TakeTicket(product="product-a"))
        assert isinstance(answer.result, TicketIssued), answer.refusal
        return answer.result.number


def shows(sign: RunningSimulator, *rows: str) -> bool:
    face = face_of(sign)
    assert face["unreadable"] == 0, "bytes that no such sign could have understood"
    return bool(face["rows"][: len(rows)] == list(rows))


def face_of(sign: RunningSimulator) -> dict[str, Any]:
    face: dict[str, Any] = sign.order(ask="face")["face"]
    return face


def soon_shows(sign: RunningSimulator, *rows: str, within_s: float = 3.0) -> None:
    eventually(lambda: shows(sign, *rows), within_s=within_s, what=f"{rows} on the sign")


def lamps_of(tower: RunningSimulator) -> dict[str, str]:
    lamps: dict[str, str] = tower.order(ask="face")["lamps"]
    return lamps


def soon_lit(tower: RunningSimulator, lamps: dict[str, str], *, within_s: float = 3.0) -> None:
    eventually(lambda: lamps_of(tower) == lamps, within_s=within_s, what=f"{lamps} on the tower")


def soon_says(panel: RunningSimulator, colour: str, *, blinking: bool = False) -> None:
    """On the lamp of the call panel."""
    eventually(lambda: lamp_of(panel) == (colour, blinking), within_s=3.0, what=f"{colour} on the panel")


def lamp_of(panel: RunningSimulator) -> tuple[str, bool]:
    lamp = panel.order(ask="lamp")
    return str(lamp["lamp"]), bool(lamp["flashing"])


def buzzes_of(buzzer: RunningSimulator) -> int:
    """How often it was told to buzz."""
    return len(buzzer.order(ask="buzzes")["buzzes"])


@contextmanager
def open_sign_hall(folder: Path) -> Iterator[SignHall]:
    """Starts everything and ends everything; a clerk is signed in at counter 1."""
    with ExitStack() as stack:
        port, hand_port = free_port(), free_port()
        file = write_hall(folder, database_url=f"sqlite:///{folder / 'balie.sqlite3'}", port=port, counters=1)
        hall = staffed_hall(file, kiosks=1, counters=1)
        (folder / "house.toml").write_text(HOUSE_STYLE, encoding="utf-8")
        (folder / "keys").mkdir()
        module = "drivers.signs.simulator"
        pole = stack.enter_context(running_simulator(module, "--protocol", "dm_d", "--link", str(folder / "pole")))
        template = ("--template", "{STX}{address:02}{digits:>4}{ETX}", "--address", "7", "--columns", "4")
        numbers = stack.enter_context(running_simulator(module, "--protocol", "frame", *template, "--port", "0"))
        link = f"ws://127.0.0.1:{port}/link"
        tower, buzzer = (
            stack.enter_context(running_simulator("drivers.lights.simulator", "--protocol", protocol, "--port", "0"))
            for protocol in ("patlite", "printer_buzzer")
        )
        signs = folder / "signs-1.toml"
        places = {"pole": pole.url, "numbers": numbers.url, "tower": tower.url, "buzzer": buzzer.url}
        signs.write_text(SIGNS.format(link=link, **places), encoding="utf-8")
        enrolled = run_process("enrol", "--config", file, signs, folder=folder)
        assert "signs-1 may come in as a display" in enrolled.said, enrolled.complained
        server = stack.enter_context(ServerProcess(file, port))
        at_the_desk = ("--link", str(folder / "panel"))
        panel = stack.enter_context(running_simulator("drivers.lights.panel_simulator", *at_the_desk))
        own = f'counter = "counter-1"\npanel = {{ url = "{panel.url}", protocol = "qsystem" }}\n'
        write_screen(folder, "counter-1", own, link=link, key=hall.keys["counter-1"], hand_port=hand_port)
        counter_settings = str(folder / "counter-1.toml")
        stack.enter_context(running(folder, "counter-1", ["balie", "counter", "--config", counter_settings]))
        counter = stack.enter_context(HandClient("counter-1", hand_port))
        _sign_in(counter)
        signs_program = stack.enter_context(ExitStack())
        opened = SignHall(folder, hall, server, signs_program, counter, pole, numbers, tower, buzzer, panel)
        opened.start_signs()
        soon_lit(tower, {"green": "on"}, within_s=30.0)
        yield opened


def _sign_in(counter: HandClient) -> None:
    counter.tap("signIn.clerk", within_ms=15_000)
    counter.type("clerk-1")
    counter.tap("signIn.pin")
    counter.type(PIN)
    counter.tap("signIn.submit", within_ms=5_000)
    counter.wait("action.main", "action", "next", within_ms=10_000)
