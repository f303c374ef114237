"""A whole house for acceptance tests: server, screens and a printer, each a process on real sockets."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from balie.demo.hand_client import HandClient
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.simulated_camera import SimulatedCamera
from tests.hall_files import HallFiles, staffed_hall, where_it_is_midday, write_hall
from tests.server_process import ServerProcess, free_port

STOP_WITHIN_S = 10.0
LOOK_EVERY_S = 0.02
HOUSE_STYLE = """\
colour = "#00695c"
languages = ["nl", "en"]
name = { nl = "Proefhal", en = "Test hall" }
"""
SCREEN = "screen = {{ width_px = {0}, height_px = {1}, pixels_per_mm = {2}, viewing_distance_mm = {3}, {4} }}\n"
KIOSK_SCREEN = SCREEN.format(1080, 1920, 3.21, 600, "full_screen = false")
DISPLAY_SCREEN = SCREEN.format(1920, 1080, 1.16, 7000, "full_screen = false")


@dataclass
class House:
    """The programs and how to reach them."""

    folder: Path
    hall: HallFiles
    server: ServerProcess
    hands: dict[str, HandClient]
    camera: SimulatedCamera
    printer_port: int
    printer_control_port: int

    @property
    def tickets(self) -> list[Path]:
        """The bytes of every ticket that the printer has printed, in order."""
        return sorted((self.folder / "tickets").glob("ticket-*.bin"))

    def show(self, code: str) -> None:
        """Holds a code before the kiosk's camera until the kiosk reacts."""
        kiosk = self.hands["kiosk-1"]
        self.camera.hold(
            Presentation(code, height_share=0.5),
            seconds=5,
            seen=lambda: kiosk.read("pages", "page") not in {"welcome", "scan"},
        )

    def book(self, product: str = "product-a", *, in_minutes: float = 2, name: str = "De Vries") -> str:
        """Makes an appointment over HTTP and returns what its QR code holds."""
        starts_at = datetime.now(UTC) + timedelta(minutes=in_minutes)
        body = {"product": product, "starts_at": starts_at.isoformat(), "name": name, "remarks": "Rolstoel"}
        return str(self.http("POST", "/api/v1/appointments", body)["code"])

    def http(self, method: str, path: str, body: Mapping[str, object] | None = None) -> Any:
        """Asks the server's API as another program would."""
        return ask_api(self.server, self.hall, method, path, body)

    def printer(self, **order: object) -> Any:
        """Tells the printer's simulator to fail, or asks it something."""
        return tell_simulator(self.printer_control_port, order)

    def sign_in(self, number: int = 1) -> HandClient:
        """A clerk begins to work at a counter."""
        hand = self.hands[f"counter-{number}"]
        hand.tap("signIn.clerk", within_ms=15_000)
        hand.type(f"clerk-{number}")
        hand.tap("signIn.pin")
        hand.type("2468")
        hand.tap("signIn.submit", within_ms=5_000)
        hand.wait("action.main", "action", "next", within_ms=10_000)
        return hand


@contextmanager
def open_house(folder: Path, *, counters: int = 1, phones: bool = False) -> Iterator[House]:
    """Starts everything, waits until each screen is live, and ends everything.

    With `phones` visitors can look at their own page, and so the kiosk goes on without its printer.
    """
    with ExitStack() as stack:
        port, printer_port, control_port = free_port(), free_port(), free_port()
        file = write_hall(
            folder,
            database_url=f"sqlite:///{folder / 'balie.sqlite3'}",
            port=port,
            counters=counters,
            public_url=f"http://127.0.0.1:{port}" if phones else None,
            time_zone=where_it_is_midday(),
        )
        hall = staffed_hall(file, kiosks=1, counters=counters, displays=1)
        (folder / "house.toml").write_text(HOUSE_STYLE, encoding="utf-8")
        (folder / "keys").mkdir()
        (folder / "tickets").mkdir()
        camera = SimulatedCamera(folder / "frames")
        camera.drop()
        printer = ["drivers.printers.simulator", "--port", str(printer_port), "--control-port", str(control_port)]
        stack.enter_context(running(folder, "printer", [*printer, "--out", str(folder / "tickets")]))
        server = stack.enter_context(ServerProcess(file, port))
        kiosk = (
            KIOSK_SCREEN
            + f'scanners = [{{ name = "camera", url = "frames://{folder / "frames"}?fps=15" }}]\n'
            + f'printer = {{ url = "tcp://127.0.0.1:{printer_port}", required = {str(not phones).lower()} }}\n'
            + "sound = { on = false }\n"
            + 'offline = { folder = "offline" }\n'
            + "pages = { ticket_shown_s = 6, sorry_shown_s = 6, idle_back_s = 20 }\n"
        )
        sounds = f'sound = {{ player = ["recording:", "{folder / "sounds.txt"}"] }}\nspeech = {{ clips = "clips" }}\n'
        programs = [("kiosk-1", "kiosk", kiosk), ("display-1", "display", DISPLAY_SCREEN + sounds)]
        programs += [(f"counter-{n}", "counter", f'counter = "counter-{n}"\n') for n in range(1, counters + 1)]
        hands: dict[str, HandClient] = {}
        for name, program, own in programs:
            hand_port = free_port()
            write_screen(folder, name, own, link=server.link_url, key=hall.keys[name], hand_port=hand_port)
            stack.enter_context(running(folder, name, ["balie", program, "--config", str(folder / f"{name}.toml")]))
            hands[name] = HandClient(name, hand_port)
        for hand in hands.values():
            stack.enter_context(hand)
        hands["kiosk-1"].wait("pages", "page", "welcome", within_ms=15_000)
        yield House(folder, hall, server, hands, camera, printer_port, control_port)


def ask_api(
    server: ServerProcess, hall: HallFiles, method: str, path: str, body: Mapping[str, object] | None = None
) -> Any:
    """Over HTTP, with the key of another program."""
    request = urllib.request.Request(
        f"{server.http_url}{path}",
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"Bearer tests:{hall.keys['tests']}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read() or b"null")


def tell_simulator(control_port: int, order: Mapping[str, object]) -> Any:
    """One line to a simulator's control port, and its answer."""
    with socket.create_connection(("127.0.0.1", control_port), 5) as control:
        control.sendall(json.dumps(order).encode() + b"\n")
        return json.loads(control.makefile().readline())


def eventually(condition: Any, *, within_s: float = 10.0, what: str) -> None:
    """Waits for another process to get so far; a test that fails says what it waited for."""
    give_up_at = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < give_up_at, f"not within {within_s:.0f} s: {what}"
        time.sleep(LOOK_EVERY_S)


def write_screen(
    folder: Path, name: str, own: str, *, link: str, key: str, hand_port: int, stalls: bool = False
) -> None:
    """The settings of a screen and its key; `stalls` asks it to mark when its own thread is held up."""
    (folder / "keys" / f"{name}.key").write_text(key)
    text = (
        f'name = "{name}"\nhouse = "house.toml"\n{own}\n[link]\nserver = "{link}"\nkey_file = "keys/{name}.key"\n'
        f'\n[hand]\nport = {hand_port}\n\n[trace]\nfile = "{name}.trace"\nstalls = {str(stalls).lower()}\n'
    )
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")


@contextmanager
def running(folder: Path, name: str, module: list[str]) -> Iterator[None]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-m", *module], stdout=log, stderr=log, env=environment)
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
