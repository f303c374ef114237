"""Real display windows without a screen, for the tests of this folder."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boards.board import Board
from display.pages.page import Page
from display.presenter import DisplayPresenter, Place
from display.program import MAIN_QML, TEXTS_FOLDER
from qtkit.compile_texts import compile_texts
from qtkit.languages import SOURCE_LANGUAGE, Languages
from qtkit.screen_engine import open_window
from qtkit.startup import use_fonts
from qtkit.theme.look import Look, ScreenShape, screen_look

INCHES_55_PIXELS_PER_MM = 1.587
LOBBY = ScreenShape(width_px=1920, height_px=1080, viewing_distance_mm=5000, pixels_per_mm=INCHES_55_PIXELS_PER_MM)
NAMES = {"nl": "Stadswinkel Rivierstad", "de": "Bürgerservicezentrum", "ar": "مكتب المدينة"}


@dataclass(frozen=True)
class ShownDisplay:
    """A display in a window, without a server."""

    presenter: DisplayPresenter
    window: QQuickWindow
    engine: QQmlApplicationEngine
    look: Look
    theme: QObject


class Screens:
    """Opens displays of any shape, language and theme; all are closed at the end of the test."""

    def __init__(self, qtbot: QtBot, languages: Languages, closing: ExitStack) -> None:
        self._qtbot = qtbot
        self._languages = languages
        self._closing = closing

    def open(
        self,
        board: Board,
        *,
        shape: ScreenShape = LOBBY,
        language: str = "nl",
        high_contrast: bool = False,
        reduced_motion: bool = False,
        pages: tuple[Page, ...] = (),
    ) -> ShownDisplay:
        self._languages.change(language)
        look = screen_look("#00695c", shape, high_contrast=high_contrast, reduced_motion=reduced_motion)
        place = Place(name=NAMES, logo=QUrl(), scale=look.scale, grid=look.measures.grid, recent_calls=4, pages=pages)
        presenter = DisplayPresenter(place, language)
        # Now and on this thread: left to the garbage collector, its timer could end on any other.
        self._closing.callback(shiboken6.delete, presenter)
        properties = {
            "presenter": presenter,
            "width": shape.width_px,
            "height": shape.height_px,
            "fullScreen": False,
        }
        opened = self._closing.enter_context(open_window(MAIN_QML, look, properties))
        self._qtbot.waitUntil(opened.window.isExposed)
        presenter.show(board, board.large)
        return ShownDisplay(presenter, opened.window, opened.engine, look, opened.theme)

    def change_language(self, shown: ShownDisplay, language: str) -> None:
        self._languages.change(language)
        shown.engine.retranslate()
        shown.presenter.speak(language)


@pytest.fixture(scope="session")
def installed(qapp: QApplication) -> None:
    """Fonts and compiled texts, as on a machine where the program is installed."""
    use_fonts()
    compile_texts(TEXTS_FOLDER.glob("*.ts"))


@pytest.fixture
def screens(qtbot: QtBot, qapp: QApplication, installed: None) -> Iterator[Screens]:
    languages = Languages(qapp, TEXTS_FOLDER, "display")
    with ExitStack() as closing:
        yield Screens(qtbot, languages, closing)
    languages.change(SOURCE_LANGUAGE)
