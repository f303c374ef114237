"""A whole kiosk on real parts for tests: drawn camera frames, a real link, a printer behind a real socket."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from config.kiosk import KioskSettings
from config.loading import load
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.simulated_camera import SimulatedCamera
from kiosk.flow.screen import Page, Screen
from kiosk.program import opened
from qtkit.hand_search import NotYetError, place_to_touch
from tests.drivers.printers.simulated import RunningPrinter
from tests.kiosk.tickets import CODE
from tests.qtkit.hall import Hall
from wire.commands import CommandBody
from wire.link import Command, Welcome

SETTINGS = """
name = "kiosk-1"
house = "house.toml"
[link]
server = "{link}"
key_file = "kiosk-1.key"
[screen]
width_px = 1080
height_px = 1920
pixels_per_mm = 3.21
viewing_distance_mm = 600
full_screen = false
reduced_motion = true
[[scanners]]
name = "camera"
url = "frames://{frames}?fps=15"
[printer]
url = "tcp://127.0.0.1:{printer_port}"
[sound]
player = ["recording:", "{sounds}"]
[trace]
file = "trace.jsonl"
"""
HOUSE = """
colour = "#00695c"
languages = ["nl", "en"]
name = { nl = "Stadswinkel", en = "City Desk" }
"""
WITHIN_MS = 10_000
Body = TypeVar("Body", bound=CommandBody)


@dataclass
class RunningKiosk:
    """The running program, and the far ends of its devices."""

    screen: Callable[[], Screen]
    camera: SimulatedCamera
    printer: RunningPrinter
    sounds: Path
    qtbot: QtBot
    settled: Callable[[], bool]

    def waits_for(self, page: Page) -> None:
        self.qtbot.waitUntil(lambda: self.screen().page is page, timeout=WITHIN_MS)

    def taps(self, *names: str) -> None:
        for name in names:
            self.qtbot.waitUntil(partial(self.can_be_tapped, name), timeout=WITHIN_MS)
            place = place_to_touch(name)
            QTest.mouseClick(place.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.centre)

    def can_be_tapped(self, name: str) -> bool:
        return self.settled() and can_be_touched(name)

    def hold_a_code(self, code: str = CODE) -> threading.Thread:
        """A visitor at the camera; the window goes on meanwhile."""
        holding = threading.Thread(target=self.camera.hold, args=(Presentation(code),), kwargs={"seconds": 1.5})
        holding.start()
        return holding


@dataclass
class WholeKiosk(RunningKiosk):
    """With a queue server at the other end that says what the test tells it to."""

    hall: Hall

    def asked(self, kind: type[Body]) -> list[Command]:
        return [each for each in self.hall.commands if isinstance(each.body, kind)]

    def next_question(self, kind: type[Body], *, before: int = 0) -> Command:
        self.qtbot.waitUntil(lambda: len(self.asked(kind)) > before, timeout=WITHIN_MS)
        return self.asked(kind)[before]


def can_be_touched(name: str) -> bool:
    try:
        place_to_touch(name)
    except NotYetError:
        return False
    return True


@dataclass(frozen=True)
class Bench:
    """What a kiosk is opened with."""

    qtbot: QtBot
    application: QApplication
    printer: RunningPrinter
    folder: Path


@contextmanager
def opened_on(bench: Bench, *, link: str, key: str) -> Iterator[RunningKiosk]:
    frames, sounds, file = bench.folder / "frames", bench.folder / "sounds.txt", bench.folder / "kiosk.toml"
    frames.mkdir()
    (bench.folder / "house.toml").write_text(HOUSE)
    (bench.folder / "kiosk-1.key").write_text(key)
    file.write_text(SETTINGS.format(link=link, frames=frames, printer_port=bench.printer.port, sounds=sounds))
    with opened(load(file, KioskSettings), cast(QGuiApplication, bench.application)) as presenter:
        kiosk = RunningKiosk(
            screen=lambda: presenter.screen,
            camera=SimulatedCamera(frames),
            printer=bench.printer,
            sounds=sounds,
            qtbot=bench.qtbot,
            settled=presenter.is_settled,
        )
        kiosk.waits_for(Page.WELCOME)
        yield kiosk


@contextmanager
def opened_whole(bench: Bench, greeting: Welcome) -> Iterator[WholeKiosk]:
    with Hall(lambda _: greeting) as hall, opened_on(bench, link=hall.url, key="key") as kiosk:
        yield WholeKiosk(**vars(kiosk), hall=hall)
