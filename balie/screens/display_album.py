"""Takes the pictures of the lobby display: its real window and presenter, with no server behind them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QGuiApplication

from balie.screens.display_pages import display_pages, pages_in_turn
from balie.screens.hall import EXAMPLE, sample_hall
from balie.screens.naming import Mode, Program, Theme
from balie.screens.qml_eye import look_at_window
from balie.screens.shot import Shot, Shots, Style, demands_of, shape_of
from balie.screens.wanted import Wanted
from config.display import DisplaySettings
from config.loading import load
from display.presenter import DisplayPresenter, Place
from display.program import MAIN_QML, TEXTS_FOLDER
from qtkit.languages import Languages
from qtkit.screen_engine import OpenWindow, change_look, open_window
from qtkit.theme.look import Look, ScreenShape, screen_look

FOOT_TURNS_ON = ("many-recent", "lost-link")
"""On these pages every page of the foot is shown too: each wait, the message, and what is said about the link."""

FINER = 2
"""The same screen with so many times the pixels on each side: 3840x2160 for 1920x1080."""


def display_shots(application: QGuiApplication, wanted: Wanted) -> Shots:
    if Mode.NORMAL not in wanted.modes:
        return  # reading aids of the kiosk
    languages = Languages(application, TEXTS_FOLDER, "display")  # one for all shapes: it takes its own words away alone
    lying, upright = (load(EXAMPLE / file, DisplaySettings) for file in ("display-1.toml", "display-2.toml"))
    for settings in (lying, upright):
        screen = settings.screen
        shape = shape_of(screen.width_px, screen.height_px, screen.viewing_distance_mm, screen.pixels_per_mm)
        yield from _shots(languages, settings, shape, wanted)
    yield from _shots(languages, lying, _finer(lying), wanted)


def _finer(settings: DisplaySettings) -> ScreenShape:
    screen = settings.screen
    shape = shape_of(screen.width_px, screen.height_px, screen.viewing_distance_mm, screen.pixels_per_mm)
    return replace(
        shape,
        width_px=FINER * shape.width_px,
        height_px=FINER * shape.height_px,
        pixels_per_mm=FINER * shape.pixels_per_mm,
    )


def _shots(languages: Languages, settings: DisplaySettings, shape: ScreenShape, wanted: Wanted) -> Shots:
    if not wanted.size(shape.width_px, shape.height_px):
        return
    pages = {name: page for name, page in display_pages(sample_hall()).items() if wanted.page(name)}
    looks = {
        theme: screen_look(
            settings.house.colour, shape, high_contrast=theme is Theme.HIGH_CONTRAST, reduced_motion=True
        )
        for theme in Theme
    }
    with (
        _presenter(settings, looks[Theme.NORMAL]) as presenter,
        _window(presenter, looks[Theme.NORMAL], shape) as shown,
    ):
        for theme, look in looks.items():
            if theme not in wanted.themes:
                continue
            change_look(shown.theme, look)
            for language in wanted.languages:
                languages.change(language)
                shown.engine.retranslate()
                presenter.speak(language)
                style = Style(language=language, theme=theme, look=look, demands=demands_of(shape, Program.DISPLAY))
                for name, page in pages.items():
                    presenter.show(page)
                    yield _taken(name, style, shown)
                    for number in range(2, presenter.foot_page_count + 1 if name in FOOT_TURNS_ON else 0):
                        presenter.turn_page()
                        yield _taken(f"{name}-foot-{number}", style, shown)
                yield from _round(presenter, style, shown, wanted)


def _round(presenter: DisplayPresenter, style: Style, shown: OpenWindow, wanted: Wanted) -> Shots:
    """What takes turns while the hall rests: as many slides as the services need on a screen of this size."""
    presenter.show(display_pages(sample_hall())["empty"])
    pages, number = presenter.page_place, 0
    while True:
        pages.turn()
        while pages.property("opening") >= 0:
            QCoreApplication.processEvents()
        if not pages.is_shown:
            return
        number += 1
        if wanted.page(f"slide-{number}"):
            yield _taken(f"slide-{number}", style, shown)


def _taken(name: str, style: Style, shown: OpenWindow) -> Shot:
    QCoreApplication.processEvents()
    picture = shown.window.grabWindow()
    return style.shot(name, picture, look_at_window(shown.window))


@contextmanager
def _presenter(settings: DisplaySettings, look: Look) -> Iterator[DisplayPresenter]:
    logo = settings.house.logo
    place = Place(
        name=settings.house.name,
        logo=QUrl.fromLocalFile(str(logo)) if logo else QUrl(),
        scale=look.scale,
        grid=look.measures.grid,
        recent_calls=settings.recent_calls,
        pages=pages_in_turn(sample_hall()),
    )
    presenter = DisplayPresenter(place, settings.house.languages[0])
    for timer in presenter.findChildren(QTimer):
        timer.blockSignals(True)  # foot and pages turn when they are told: every run takes the same pictures
    yield presenter
    shiboken6.delete(presenter)


@contextmanager
def _window(presenter: DisplayPresenter, look: Look, shape: ScreenShape) -> Iterator[OpenWindow]:
    properties = {
        "presenter": presenter,
        "fullScreen": False,
        "width": shape.width_px,
        "height": shape.height_px,
    }
    with open_window(MAIN_QML, look, properties) as shown:
        while not shown.window.isExposed():
            QCoreApplication.processEvents()
        yield shown
