"""From a finger on the glass to the picture that answers it, in the real kiosk, beside a bare window of the same size.

Motion is reduced, so that no picture comes by itself: the next one is the answer. A quarter of the touches brings
another page, a third a panel over it, the others change all of its letters, colours or places by a reading aid; between
them the kiosk rests as it does between two touches of a quick visitor.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from balie.demo.hand_client import HandClient
from bench.figure import CouldNotMeasureError, Figure, p50_and_p99
from bench.hall import hall_in
from bench.screens import running_screen, write_kiosk
from tests.server_process import ServerProcess, free_port

ROUNDS = 12
WARM_UP_ROUNDS = 2
BETWEEN_S = 0.45
"""Longer than a page that just came does not hear a finger."""
READY_MS = 15_000
PAINTED_WITHIN_S = 5.0
LOOK_EVERY_S = 0.01
SPOT = (540, 960)

ROUND = (
    ("appointment", "scan"),
    ("languages", "scan"),
    ("languages", "scan"),
    ("help", "scan"),
    ("help", "scan"),
    ("back", "welcome"),
    ("walkIn", "products"),
    ("aids", "products"),
    ("aidContrast", "products"),
    ("aidContrast", "products"),
    ("aidLarge", "products"),
    ("aidLow", "products"),
    ("aidLow", "products"),
    ("aidLarge", "products"),
    ("aids", "products"),
    ("back", "welcome"),
)
"""The button that is touched, and the page that stands there afterwards."""


def measure(folder: Path) -> list[Figure]:
    floor_ms = _bare_ms(folder)
    port, hand_port = free_port(), free_port()
    hall = hall_in(folder, port=port)
    config = write_kiosk(folder, hall, port, "kiosk-1", printer="none:", hand=hand_port, reduced_motion=True)
    with (
        ServerProcess(hall.server, port),
        running_screen("kiosk", config) as kiosk,
        HandClient("kiosk-1", hand_port) as hand,
    ):
        hand.wait("pages", "page", "welcome", within_ms=READY_MS)
        time.sleep(BETWEEN_S)
        waits_ms = _Waits(kiosk.trace)
        spent_ms = [
            waits_ms.of(partial(_touch, hand, button), partial(hand.wait, "pages", "page", page, within_ms=READY_MS))
            for _ in range(WARM_UP_ROUNDS + ROUNDS)
            for button, page in ROUND
        ][WARM_UP_ROUNDS * len(ROUND) :]
    note = (
        "real kiosk, portrait full HD, drawn by the processor (offscreen); pages, panels and reading aids in turn; "
        "the floor is a bare window of the same size that changes its colour"
    )
    return p50_and_p99("touch_to_paint", spent_ms, floor_ms, note=note)


class _Waits:
    """What a program's trace says of its touches, one after the other."""

    def __init__(self, trace: Path) -> None:
        self._trace = trace

    def of(self, touch: Callable[[], None], answered: Callable[[], None]) -> float:
        """How long the picture took that answered this touch, in milliseconds."""
        before = len(self._all())
        touch()
        answered()
        give_up_at = time.monotonic() + PAINTED_WITHIN_S
        while len(found := self._all()) == before:
            if time.monotonic() > give_up_at:
                raise CouldNotMeasureError(f"A touch was not answered by a picture within {PAINTED_WITHIN_S:.0f} s.")
            time.sleep(LOOK_EVERY_S)
        time.sleep(BETWEEN_S)
        return found[before]

    def _all(self) -> list[float]:
        if not self._trace.exists():
            return []
        whole, _, _ = self._trace.read_text(encoding="utf-8").rpartition("\n")
        return [each["ms"] for each in map(json.loads, whole.splitlines()) if each["mark"] == "touch_painted"]


def _touch(hand: HandClient, button: str) -> None:
    (spot,) = [each["at"] for each in hand.seen()["buttons"] if each["name"] == button]
    hand.touch([spot])


def _bare_ms(folder: Path) -> list[float]:
    port, trace = free_port(), folder / "bare.trace"
    with _bare_glass(port, trace), HandClient("bare glass", port) as hand:
        waits_ms = _Waits(trace)
        hand.touch([SPOT])
        time.sleep(BETWEEN_S)
        return [waits_ms.of(lambda: hand.touch([SPOT]), lambda: None) for _ in range(ROUNDS * 2)]


@contextmanager
def _bare_glass(port: int, trace: Path) -> Iterator[None]:
    command = [sys.executable, "-m", "bench.bare_glass", str(port), str(trace)]
    with subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as process:
        try:
            yield
        finally:
            process.terminate()
