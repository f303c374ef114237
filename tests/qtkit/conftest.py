"""A real QML window with every shared control, for the tests of this folder.

A screen's own tests do the same with `open_window`: its Main.qml, a presenter, and the look of the screen in question.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qtkit.screen_engine import OpenWindow, open_window
from qtkit.startup import use_fonts
from qtkit.theme.look import Look, ScreenShape, screen_look
from tests.qtkit.links import hall, link

__all__ = ["hall", "link"]  # fixtures for every test of the link

GALLERY = Path(__file__).parent / "ui" / "Gallery.qml"
KIOSK = ScreenShape(width_px=1080, height_px=1920, viewing_distance_mm=600, pixels_per_mm=3.61)


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    use_fonts()


@pytest.fixture
def look() -> Look:
    return screen_look("#00577d", KIOSK)


@pytest.fixture
def gallery(qtbot: QtBot, fonts: None, look: Look) -> Iterator[OpenWindow]:
    with open_window(GALLERY, look, {}) as opened:
        qtbot.waitUntil(opened.window.isExposed)
        yield opened
