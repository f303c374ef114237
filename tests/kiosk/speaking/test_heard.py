"""A kiosk that nobody looks at: the whole program, a headset on a real line, espeak-ng, ears at a real sound server."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from config.kiosk import KioskSettings
from config.loading import load
from drivers.sounds.simulated_sink import SimulatedSink
from kiosk.flow.screen import Page
from kiosk.presenter import KioskPresenter
from kiosk.program import opened
from tests.drivers.running_simulator import RunningSimulator, running_simulator
from tests.drivers.sounds.conftest import sink  # noqa: F401 (a fixture)
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.qtkit.hall import Hall, bookmark, welcome

pytestmark = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs the Debian package espeak-ng")

SETTINGS = """
name = "kiosk-1"
house = "house.toml"
headset = "evdev://{socket}"
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
[printer]
url = "none:"
[sound]
player = ["paplay"]
[spoken]
aloud = false
[keypad]
same_again_ms = 0
"""
HOUSE = """
colour = "#00695c"
languages = ["nl", "en"]
name = { nl = "Stadswinkel", en = "City Desk" }
"""
WITHIN_MS = 15_000
LOUD = 200
MOST_CHOICES = 12
LATELY = 8_000
"""Samples: the last third of a second."""


@dataclass
class Ears:
    """A visitor with a headset, five keys, and no sight."""

    presenter: KioskPresenter
    socket: RunningSimulator
    sink: SimulatedSink
    qtbot: QtBot

    @property
    def sounds(self) -> bool:
        lately = np.asarray(self.sink.recorded()[-LATELY:])
        return bool(lately.size) and bool(np.abs(lately).max() > LOUD)

    def hears_something(self) -> None:
        self.qtbot.waitUntil(lambda: self.sounds, timeout=WITHIN_MS)

    def hears_nothing(self) -> None:
        self.qtbot.waitUntil(lambda: not self.sounds, timeout=WITHIN_MS)

    @property
    def focused(self) -> str:
        item = QGuiApplication.focusObject()
        return item.objectName() if item is not None else ""

    def press(self, key: Qt.Key) -> None:
        """A page that just came hears no key yet."""
        self.qtbot.waitUntil(self.presenter.is_settled, timeout=WITHIN_MS)
        seen = next(each for each in QGuiApplication.topLevelWindows() if each.isVisible())
        QTest.keyClick(seen, key)


@pytest.fixture
def ears(
    qtbot: QtBot,
    qapp: QApplication,
    fonts: None,
    sink: SimulatedSink,  # noqa: F811
    tmp_path: Path,
) -> Iterator[Ears]:
    (tmp_path / "house.toml").write_text(HOUSE)
    (tmp_path / "kiosk-1.key").write_text("key")
    link = str(tmp_path / "headset")
    with (
        running_simulator("drivers.headsets.simulator", "--link", link) as socket,
        Hall(lambda _: welcome(*WALK_IN_PRODUCTS.values()), breath=lambda: bookmark(0, rate=1.0)) as hall,
    ):
        file = tmp_path / "kiosk.toml"
        file.write_text(SETTINGS.format(link=hall.url, socket=link))
        with opened(load(file, KioskSettings), cast(QGuiApplication, qapp)) as presenter:
            qtbot.waitUntil(lambda: presenter.screen.page is Page.WELCOME, timeout=WITHIN_MS)
            yield Ears(presenter, socket, sink, qtbot)


def test_a_headset_is_greeted_and_its_end_is_silence(ears: Ears) -> None:
    ears.socket.order(plug=True)
    ears.hears_something()
    assert ears.presenter.screen.aids.spoken

    ears.socket.order(plug=False)
    ears.hears_nothing()
    assert ears.presenter.screen.untouched


def test_a_visit_by_ear_and_five_keys(ears: Ears) -> None:
    ears.socket.order(plug=True)
    ears.hears_something()
    for _ in range(MOST_CHOICES):
        ears.press(Qt.Key.Key_Down)
        ears.hears_something()
        if ears.focused == "walkIn":
            break
    assert ears.focused == "walkIn"
    ears.press(Qt.Key.Key_Return)

    ears.qtbot.waitUntil(lambda: ears.presenter.screen.page is Page.PRODUCTS, timeout=WITHIN_MS)
    ears.hears_something()


def test_without_a_headset_this_place_is_silent(ears: Ears) -> None:
    ears.press(Qt.Key.Key_Down)
    ears.press(Qt.Key.Key_Right)
    ears.qtbot.wait(500)

    assert not ears.sounds
    assert not ears.presenter.screen.aids.spoken
