"""From the counter's command to the last of N listeners, through the real server on real sockets.

The floor is a server that does nothing but one bare commit and N sends, asked in turn with the real one in the same
minute, with as many bytes to the same light listeners.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.counters import Desk, open_desk
from bench.crowd import Crowd
from bench.figure import CouldNotMeasureError, Figure, p50_and_p99
from bench.hall import hall_in
from bench.light_device import LightDevice, enter, enter_plain
from tests.hall_files import HallFiles
from tests.server_process import ServerProcess, free_port
from wire.words import Role

CALLS_AT = {1: 120, 10: 120, 100: 120, 200: 100, 1_000: 100}
"""Listeners -> calls; fewer where each takes longer."""

PAUSE_S = 0.01
WARM_UP = 5


def measure(folder: Path) -> list[Figure]:
    """All sizes on one server that fills up."""
    port = free_port()
    hall = hall_in(folder, port=port, displays=max(CALLS_AT))
    figures = []
    with ServerProcess(hall.server, port), _floor_server(folder) as floor_port, Crowd() as crowd:
        desk = open_desk(crowd, hall, port)
        both = Both(crowd, desk, hall, port, floor_port)
        for listeners, calls in CALLS_AT.items():
            both.grow(listeners)
            figures += both.measure(listeners, calls)
    return figures


class Both:
    """The listeners of the real server and those of the floor, as many here as there."""

    def __init__(self, crowd: Crowd, desk: Desk, hall: HallFiles, port: int, floor_port: int) -> None:
        self._crowd = crowd
        self._desk = desk
        self._hall = hall
        self._port = port
        self._floor_port = floor_port
        self._real: list[LightDevice] = []
        self._floor: list[LightDevice] = []

    def grow(self, listeners: int) -> None:
        """More of them come in; nobody may be silent for long meanwhile."""
        for number in range(len(self._real) + 1, listeners + 1):
            self._real.append(self._crowd.add(enter(self._hall, self._port, f"display-{number}", Role.DISPLAY)))
            self._floor.append(self._crowd.add(enter_plain(self._floor_port)))
            self._crowd.rest(0.0)
            self._crowd.keep_alive()

    def measure(self, listeners: int, calls: int) -> list[Figure]:
        real_ms, floor_ms = [], []
        for _ in range(WARM_UP + calls):
            real_ms.append(self._real_call_ms())
            self._crowd.rest(PAUSE_S)
            floor_ms.append(self._floor_call_ms())
            self._crowd.rest(PAUSE_S)
        note = (
            "from the counter's command to the last of N listeners, real server process and websockets; floor: a bare "
            "commit and the same bytes to as many plain sockets, in turn with it"
        )
        return p50_and_p99("call_to_listeners", real_ms[WARM_UP:], floor_ms[WARM_UP:], at=f"@{listeners}", note=note)

    def _real_call_ms(self) -> float:
        call = self._desk.call()
        last_ns = self._crowd.until_all_heard(self._real, call.seq)
        self._crowd.keep_alive()
        self._crowd.until_all_heard(self._real, self._desk.finish(call))
        return (last_ns - call.sent_ns) / 1e6

    def _floor_call_ms(self) -> float:
        first = self._floor[0]
        following, size = first.heard + 1, self._real[0].event_bytes
        sent_ns = time.monotonic_ns()
        first.socket.sendall(b"%d\n" % size)
        return (self._crowd.until_all_heard(self._floor, following) - sent_ns) / 1e6


@contextmanager
def _floor_server(folder: Path) -> Iterator[int]:
    """Its port."""
    command = [sys.executable, "-m", "bench.floor_server", "--database", str(folder / "floor.sqlite3")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            said = process.stdout.readline() if process.stdout is not None else b""
            if not said:
                raise CouldNotMeasureError("The floor server did not start.")
            yield int(said)
        finally:
            process.kill()
