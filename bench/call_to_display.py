"""From the counter's command to a real display: its state has the call (applied), and its picture shows it (painted).

A call counts when the last of the displays has it. Calls come one after the other with a pause for the pictures, as in
a hall. Displays share this machine's cores, so ten of them measure the machine as much as themselves.
"""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from bench.counters import Call, Desk, open_desk
from bench.crowd import Crowd
from bench.figure import CouldNotMeasureError, Figure, p50, p99
from bench.hall import hall_in
from bench.light_device import enter
from bench.screens import ScreenProcess, running_screen, write_display
from tests.hall_files import HallFiles
from tests.server_process import ServerProcess, free_port
from wire.words import Role

CALLS, CALLS_OF_MANY = 60, 30
MANY, CROWD = 10, 200
WARM_UP = 3
PAUSE_S = 0.15
LOOK_EVERY_S = 0.02
SEEN_WITHIN_S = 10.0
MARKS = ("applied", "painted")


@dataclass
class Times:
    """Milliseconds from the command until the last display had it, a row per mark."""

    rows: dict[str, list[float]] = field(default_factory=lambda: {mark: [] for mark in MARKS})

    def figures(self, at: int, note: str) -> list[Figure]:
        return [
            Figure(f"call_to_display.{mark}.{word}_ms@{at}", of(row[WARM_UP:]), "ms", n=len(row) - WARM_UP, note=note)
            for mark, row in self.rows.items()
            for word, of in (("p50", p50), ("p99", p99))
        ]


def measure(folder: Path) -> list[Figure]:
    """One display alone, the same among light listeners, and ten of them."""
    port = free_port()
    hall = hall_in(folder, port=port, displays=CROWD)
    files = [write_display(folder, hall, port, f"display-{n}") for n in range(1, MANY + 1)]
    with ServerProcess(hall.server, port), Crowd() as crowd:
        desk = open_desk(crowd, hall, port)
        with ExitStack() as running:
            displays = [running.enter_context(running_screen("display", files[0]))]
            figures = _calls(desk, displays, CALLS).figures(1, "one real Qt display (offscreen, full HD)")
            displays += [running.enter_context(running_screen("display", file)) for file in files[1:]]
            note = f"the last of {MANY} real Qt displays on this one machine"
            figures += _calls(desk, displays, CALLS_OF_MANY).figures(MANY, note)
        with running_screen("display", files[0]) as display:
            _fill(crowd, hall, port)
            note = f"one real Qt display among {CROWD - 1} light listeners, which costs the server as much as {CROWD}"
            figures += _calls(desk, [display], CALLS).figures(CROWD, note)
    return figures


def _fill(crowd: Crowd, hall: HallFiles, port: int) -> None:
    for number in range(2, CROWD + 1):
        crowd.add(enter(hall, port, f"display-{number}", Role.DISPLAY))


def _calls(desk: Desk, displays: Sequence[ScreenProcess], calls: int) -> Times:
    for display in displays:
        display.wait_for("first_frame")
    _until_they_listen(desk, displays)
    times = Times()
    for _ in range(WARM_UP + calls):
        call = desk.call()
        for mark, row in times.rows.items():
            row.append((_last_ns(desk, displays, mark, call) - call.sent_ns) / 1e6)
        desk.finish(call)
        desk.crowd.keep_alive()
        desk.crowd.rest(PAUSE_S)
    return times


def _until_they_listen(desk: Desk, displays: Sequence[ScreenProcess]) -> None:
    """A display that has shown its first picture has not been greeted yet: hand out tickets until all apply them."""
    give_up_at = time.monotonic() + SEEN_WITHIN_S
    while not all(display.marks("applied") for display in displays):
        if time.monotonic() > give_up_at:
            raise CouldNotMeasureError(f"A display did not follow the server within {SEEN_WITHIN_S:.0f} s.")
        desk.finish(desk.call())
        desk.crowd.keep_alive()
        desk.crowd.rest(PAUSE_S)


def _last_ns(desk: Desk, displays: Sequence[ScreenProcess], mark: str, call: Call) -> int:
    """When the last display left this mark for this call; meanwhile the light devices are heard."""
    give_up_at = time.monotonic() + SEEN_WITHIN_S
    while True:
        found = [_ns_of(display, mark, call.seq) for display in displays]
        if None not in found:
            return max(ns for ns in found if ns is not None)
        if time.monotonic() > give_up_at:
            raise CouldNotMeasureError(f"A display has not {mark} event {call.seq} within {SEEN_WITHIN_S:.0f} s.")
        desk.crowd.rest(LOOK_EVERY_S)


def _ns_of(display: ScreenProcess, mark: str, seq: int) -> int | None:
    return next((int(line["ns"]) for line in reversed(display.marks(mark)) if line["seq"] == seq), None)
