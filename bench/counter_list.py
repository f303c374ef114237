"""The clerk's list with 500 visitors while the hall changes thirty times a second: how long its turns take.

The real counter client against the real server. The floor is the same window with the same visitors, drawn anew thirty
times a second while nothing changes.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from typing import Any

from bench.bare_sqlite import WAITING as WAIT_ALREADY
from bench.busy_desk import WAITING
from bench.counters import Desk, open_desk
from bench.crowd import Crowd
from bench.figure import CouldNotMeasureError, Figure, p50_and_p99
from bench.hall import hall_in
from bench.screens import write_counter
from tests.hall_files import HallFiles
from tests.server_process import ServerProcess, free_port

CHANGES_PER_S = 30
CHANGES_PER_VISITOR = 3
"""Somebody is called, is finished, and somebody else takes a ticket."""
PHASES = {"busy": 20.0, "search": 10.0}
"""What the clerk does meanwhile -> seconds: looks about with a visitor chosen, searches and changes filters."""
MORE = 10
"""Visitors above the 500, so that there are never fewer."""
READY_WITHIN_S = 60.0
ENDS_WITHIN_S = 15.0
LOOK_EVERY_S = 0.1


def measure(folder: Path) -> list[Figure]:
    port, out = free_port(), folder / "turns.json"
    hall = hall_in(folder, port=port, counters=2)
    with ServerProcess(hall.server, port), Crowd() as crowd:
        desk = open_desk(crowd, hall, port)
        for _ in range(WAITING + MORE - WAIT_ALREADY):
            desk.join()
            crowd.keep_alive()
        with _busy_desk(folder, hall, port, out) as process:
            _until_ready(process, crowd)
            changes = [_rush(desk, process, for_s) for for_s in PHASES.values()]
            _until_ended(process, crowd)
    times = json.loads(out.read_text(encoding="utf-8"))
    per_s = sum(changes) / sum(PHASES.values())
    return [*_frames("", times, "busy", per_s), *_frames("search_", times, "search", per_s), _choice(times)]


def _frames(name: str, times: dict[str, Any], phase: str, per_s: float) -> list[Figure]:
    note = (
        f"two turns of the real counter's event loop, with the painting (offscreen), {per_s:.0f} changes a second from "
        "the real server; floor: the same window painted whole while nothing changes"
    )
    figures = []
    for kind, key, more in (("frame", "took_ms", ""), ("work", "worked_ms", ", time of the processor alone")):
        spent, floor = times[phase][key], times["floor"][key]
        full_name = f"counter_list.{name}{kind}"
        figures += p50_and_p99(full_name, spent, floor, at=f"@{WAITING}", note=note + more)
        figures.append(Figure(f"{full_name}.max_ms@{WAITING}", max(spent), "ms", max(floor), len(spent), note + more))
    return figures


def _choice(times: dict[str, Any]) -> Figure:
    note = f"the row of {times['chosen']}, chosen before {PHASES['busy']:.0f} s of changes"
    return Figure(f"counter_list.choices_lost@{WAITING}", 0.0 if times["kept"] else 1.0, "choices", note=note)


def _rush(desk: Desk, process: "subprocess.Popen[str]", for_s: float) -> int:
    """So many changes in that time; then the clerk does something else."""
    changes, began = 0, time.monotonic()
    while (gone_s := time.monotonic() - began) < for_s:
        if changes <= gone_s * CHANGES_PER_S:
            desk.finish(desk.call())
            changes += CHANGES_PER_VISITOR
        desk.crowd.keep_alive()
        desk.crowd.rest(0.005)
    _tell(process)
    return changes


def _tell(process: "subprocess.Popen[str]") -> None:
    if process.stdin is not None:
        process.stdin.write("go on\n")
        process.stdin.flush()


def _until_ready(process: "subprocess.Popen[str]", crowd: Crowd) -> None:
    give_up_at = time.monotonic() + READY_WITHIN_S
    if process.stdout is None:
        raise CouldNotMeasureError("Nobody hears what the counter says.")
    while not select([process.stdout], [], [], 0)[0]:
        if process.poll() is not None or time.monotonic() > give_up_at:
            raise CouldNotMeasureError(f"The counter did not have its list within {READY_WITHIN_S:.0f} s.")
        crowd.keep_alive()
        crowd.rest(LOOK_EVERY_S)
    if process.stdout.readline().strip() != "ready":
        raise CouldNotMeasureError("The counter ended before it had its list.")


def _until_ended(process: "subprocess.Popen[str]", crowd: Crowd) -> None:
    give_up_at = time.monotonic() + ENDS_WITHIN_S
    while process.poll() is None and time.monotonic() < give_up_at:
        crowd.rest(LOOK_EVERY_S)
    if process.returncode != 0:
        raise CouldNotMeasureError("The counter did not come to its end.")


@contextmanager
def _busy_desk(folder: Path, hall: HallFiles, port: int, out: Path) -> Iterator["subprocess.Popen[str]"]:
    config = write_counter(folder, hall, port, "counter-2")
    command = [sys.executable, "-m", "bench.busy_desk", str(config), str(out)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_offscreen())
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _offscreen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
