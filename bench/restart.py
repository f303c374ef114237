"""The server is killed while counters work: how soon it answers again, and how soon every device is served again.

It is started again at once, as the service manager does, and a device knocks every 10 ms. Each kill has a hall of its
own, so that all of them are alike.
"""

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bench.burst import Burst
from bench.counters import open_desk, sign_in
from bench.crowd import Crowd
from bench.figure import CouldNotMeasureError, Figure
from bench.hall import hall_in
from bench.light_device import enter
from tests.hall_files import HallFiles
from tests.server_process import ServerProcess, free_port
from wire.words import Role

KILLS = 3
COUNTERS, DISPLAYS = 4, 45
LOAD_S = 1.0
KNOCK_EVERY_S = 0.01
"""By one device; the others come when the door is open, since fifty that knock would take the server's processor."""

BACK_WITHIN_S = 30.0


@dataclass(frozen=True)
class Back:
    """Seconds after the kill."""

    ready_s: float
    first_s: float
    all_s: float


def measure(folder: Path) -> list[Figure]:
    backs = []
    for number in range(KILLS):
        inner = folder / f"kill-{number}"
        inner.mkdir()
        backs.append(_killed_under_load(inner))
    devices = DISPLAYS + COUNTERS + 1
    note = f"the slowest of {KILLS} SIGKILLs under load; from the kill until"
    return [
        Figure("restart.ready_s", max(b.ready_s for b in backs), "s", n=KILLS, note=f"{note} /readyz answers"),
        Figure(
            "restart.first_welcome_s", max(b.first_s for b in backs), "s", n=KILLS, note=f"{note} one device is welcome"
        ),
        Figure(
            f"reconnect.all_served_s@{devices}",
            max(b.all_s for b in backs),
            "s",
            n=KILLS,
            note=f"{note} every device has its Welcome",
        ),
    ]


def _killed_under_load(folder: Path) -> Back:
    port = free_port()
    hall = hall_in(folder, port=port, counters=COUNTERS, displays=DISPLAYS)
    with ServerProcess(hall.server, port) as server:
        with Crowd() as crowd:
            _work(crowd, hall, port)
            began = time.monotonic()
            server.kill()
        with ThreadPoolExecutor(DISPLAYS + COUNTERS + 2) as threads:
            ready = threads.submit(_started_s, server)
            _knock(port)
            welcome = [threads.submit(_welcome_s, hall, port, *who) for who in _everybody()]
            welcomed = [each.result() for each in welcome]
            return Back(ready.result() - began, min(welcomed) - began, max(welcomed) - began)


def _work(crowd: Crowd, hall: HallFiles, port: int) -> None:
    """A second of calls, finishes and tickets with everybody listening; the last of them stay unanswered."""
    desk = open_desk(crowd, hall, port)
    counters = [desk.counter]
    for number in range(2, COUNTERS + 1):
        counters.append(crowd.add(enter(hall, port, f"counter-{number}", Role.COUNTER)))
        sign_in(crowd, counters[-1], number)
    for number in range(1, DISPLAYS + 1):
        crowd.add(enter(hall, port, f"display-{number}", Role.DISPLAY))
    burst = Burst(counters, desk.kiosk)
    until = time.monotonic() + LOAD_S
    while time.monotonic() < until:
        burst.go_on()
        crowd.hear_once()


def _everybody() -> list[tuple[str, Role]]:
    return [
        ("kiosk-1", Role.KIOSK),
        *((f"counter-{n}", Role.COUNTER) for n in range(1, COUNTERS + 1)),
        *((f"display-{n}", Role.DISPLAY) for n in range(1, DISPLAYS + 1)),
    ]


def _started_s(server: ServerProcess) -> float:
    server.start()
    return time.monotonic()


def _knock(port: int) -> None:
    """Until somebody listens again; the server may still be busy with its start."""
    give_up_at = time.monotonic() + BACK_WITHIN_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=BACK_WITHIN_S).close()
        except OSError as error:
            if time.monotonic() > give_up_at:
                raise CouldNotMeasureError(f"The server does not listen again: {error}.") from error
            time.sleep(KNOCK_EVERY_S)
        else:
            return


def _welcome_s(hall: HallFiles, port: int, name: str, role: Role) -> float:
    """When this device has its Welcome."""
    enter(hall, port, name, role).socket.close()
    return time.monotonic()
