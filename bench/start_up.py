"""From the start of a program to its first picture, and how much memory it holds when its link is up."""

import re
import time
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil

from bench.figure import CouldNotMeasureError, Figure
from bench.hall import hall_in
from bench.screens import running_screen, write_counter, write_display, write_kiosk
from tests.server_process import ServerProcess, free_port

STARTS = 4
SETTLED_AFTER_S = 1.0
"""What is loaded right after the first picture belongs to the program too: devices, sounds, the rest of the pages."""

LINK_WITHIN_S = 15.0
LOOK_EVERY_S = 0.05
MB = 1_000_000
SERVER_STARTS = 3


@dataclass(frozen=True)
class Start:
    ms: float
    rss_mb: float


def measure(folder: Path) -> list[Figure]:
    port = free_port()
    hall = hall_in(folder, port=port, displays=1)
    frames = folder / "frames"
    files = {
        "kiosk": write_kiosk(folder, hall, port, "kiosk-1", printer="none:", frames=frames),
        "display": write_display(folder, hall, port, "display-1"),
        "counter": write_counter(folder, hall, port, "counter-1"),
    }
    server_starts = [_server_start(hall.server, port) for _ in range(SERVER_STARTS)]
    figures = _figures("server", "start.ready_ms", server_starts, "process start until /readyz answers")
    with ServerProcess(hall.server, port) as server:
        for program, config in files.items():
            starts = [_screen_start(program, config, server) for _ in range(STARTS)]
            note = "process start until the first picture (offscreen, drawn by the processor)"
            figures += _figures(program, "start.first_frame_ms", starts, note)
    return figures


def _figures(program: str, name: str, starts: Sequence[Start], note: str) -> list[Figure]:
    count, memory = len(starts), f"resident memory with its link up, {SETTLED_AFTER_S:.0f} s after the start was over"
    slowest = max(start.ms for start in starts)
    return [
        Figure(
            f"{name}@{program}",
            median(start.ms for start in starts),
            "ms",
            n=count,
            note=f"{note}; the median of {count}, the slowest {slowest:.0f} ms",
        ),
        Figure(f"memory.rss_mb@{program}", max(start.rss_mb for start in starts), "MB", n=count, note=memory),
    ]


def _screen_start(program: str, config: Path, server: ServerProcess) -> Start:
    with running_screen(program, config) as screen:
        mark = screen.wait_for("first_frame")
        _wait_for_link(server, program)
        time.sleep(SETTLED_AFTER_S)
        return Start((mark["ns"] - screen.started_ns) / 1e6, _rss_mb(screen.process.pid))


def _server_start(config: Path, port: int) -> Start:
    began = time.monotonic()
    with ServerProcess(config, port):
        ready_ms = (time.monotonic() - began) * 1000
        time.sleep(SETTLED_AFTER_S)
        return Start(ready_ms, _rss_mb(_child_with(config)))


def _child_with(config: Path) -> int:
    for child in psutil.Process().children():
        if str(config) in child.cmdline():
            return child.pid
    raise CouldNotMeasureError("The server is not among the processes of this benchmark.")


def _wait_for_link(server: ServerProcess, role: str) -> None:
    connected = re.compile(rf'^balie_devices{{role="{role}"}} (?!0\.0)', re.MULTILINE)
    give_up_at = time.monotonic() + LINK_WITHIN_S
    while True:
        with urllib.request.urlopen(f"{server.http_url}/metrics", timeout=LINK_WITHIN_S) as answer:
            if connected.search(answer.read().decode()):
                return
        if time.monotonic() > give_up_at:
            raise CouldNotMeasureError(f"The {role} did not reach its server within {LINK_WITHIN_S:.0f} s.")
        time.sleep(LOOK_EVERY_S)


def _rss_mb(pid: int) -> float:
    return float(psutil.Process(pid).memory_info().rss) / MB
