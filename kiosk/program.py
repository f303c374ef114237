"""The kiosk program put together from its settings: window, link and devices, opened and taken down in order."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from config.kiosk import KioskSettings
from config.screen import ScreenSettings
from kiosk.choices import in_language
from kiosk.devices import Devices, Listeners
from kiosk.hall import Hall
from kiosk.hall_info import Place
from kiosk.presenter import KioskPresenter, Surroundings
from kiosk.session import Session
from kiosk.ticket_paper import PaperHouse
from kiosk.timeouts import Pace
from kiosk.touch_watch import TouchWatch
from qtkit.enrolled_link import enrolled_link
from qtkit.first_frame import FirstFrame
from qtkit.languages import Languages
from qtkit.link import Link
from qtkit.screen_engine import BrokenQmlError, create_theme, screen_engine
from qtkit.theme.look import Look, ScreenShape, screen_look
from qtkit.trace import Trace
from qtkit.wedge_keys import WedgeKeys
from wire.words import Role

MAIN_QML = Path(__file__).parent / "ui" / "Main.qml"
TEXTS_FOLDER = Path(__file__).parent / "texts"


@contextmanager
def opened(settings: KioskSettings, application: QGuiApplication) -> Iterator[QQuickWindow]:
    """The window, with everything behind it at work; afterwards all of it is gone again."""
    trace = Trace(settings.trace.file if settings.trace else None)
    link = enrolled_link(
        server=str(settings.link.server), key_file=settings.link.key_file, name=settings.name, role=Role.KIOSK
    )
    languages = Languages(application, TEXTS_FOLDER, "kiosk")
    languages.change(settings.house.languages[0])
    presenter = KioskPresenter(_surroundings(settings, link))
    session = Session(presenter, link, lambda language: _paper_house(settings, language), trace)
    engine = screen_engine()
    _follow_language(presenter, languages, engine)
    window = _window(engine, presenter, settings)
    devices = Devices(settings, Listeners(session.scanned, session.decoded, session.device_changed))

    def first_frame() -> None:
        trace.mark("first_frame")
        session.use(devices)
        devices.start()

    FirstFrame(window, first_frame)
    TouchWatch(window, presenter.stirred)
    for wedge in devices.wedges:
        WedgeKeys(window, wedge)
    link.start()
    try:
        yield window
    finally:
        devices.stop()
        link.stop()
        window.close()
        shiboken6.delete(engine)  # before the presenter: its bindings would read what is gone
        trace.close()


def _surroundings(settings: KioskSettings, link: Link) -> Surroundings:
    house, pages, printer = settings.house, settings.pages, settings.printer

    def now() -> datetime | None:
        return link.clock.now(time.monotonic_ns()) if link.clock else None

    return Surroundings(
        place=Place(name=house.name, languages=house.languages, logo=house.logo, help_place=settings.help_place),
        pace=Pace(ticket_s=pages.ticket_shown_s, sorry_s=pages.sorry_shown_s, idle_s=pages.idle_back_s),
        # Where there is no printer by the settings, the number on the screen is the ticket.
        hall=Hall(printer_required=printer.required and not printer.url.startswith("none:")),
        now=now,
    )


def _paper_house(settings: KioskSettings, language: str) -> PaperHouse:
    return PaperHouse(in_language(settings.house.name, language), settings.house.ticket_logo)


def _follow_language(presenter: KioskPresenter, languages: Languages, engine: QQmlApplicationEngine) -> None:
    def changed(_: str) -> None:
        engine.retranslate()
        presenter.redraw()

    presenter.languageChanged.connect(languages.change)
    languages.changed.connect(changed)


def _window(engine: QQmlApplicationEngine, presenter: KioskPresenter, settings: KioskSettings) -> QQuickWindow:
    screen = settings.screen
    theme = create_theme(engine, _look(settings.house.colour, screen))
    engine.setInitialProperties(_main_properties(presenter, theme, screen))
    engine.load(MAIN_QML)
    for window in engine.rootObjects():
        if isinstance(window, QQuickWindow):
            return window
    raise BrokenQmlError(f"The kiosk's window cannot be loaded from {MAIN_QML}; the log above says why.")


def _main_properties(presenter: KioskPresenter, theme: QObject, screen: ScreenSettings) -> dict[str, object]:
    return {
        "presenter": presenter,
        "theme": theme,
        "fullScreen": screen.full_screen,
        "width": screen.width_px,
        "height": screen.height_px,
    }


def _look(colour: str, screen: ScreenSettings) -> Look:
    shape = ScreenShape(
        width_px=screen.width_px,
        height_px=screen.height_px,
        viewing_distance_mm=screen.viewing_distance_mm,
        pixels_per_mm=screen.pixels_per_mm,
    )
    return screen_look(colour, shape, high_contrast=screen.high_contrast, reduced_motion=screen.reduced_motion)
