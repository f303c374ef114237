"""Takes the pictures of the kiosk: its real window and presenter, with no server behind them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import product

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from balie.screens.focus_eye import focus_findings
from balie.screens.hall import EXAMPLE, NOW, OUTLOOK, SampleHall, sample_hall
from balie.screens.kiosk_moments import welcome
from balie.screens.kiosk_pages import kiosk_pages
from balie.screens.layout_checks import Demands
from balie.screens.naming import Mode, Program, Theme
from balie.screens.qml_eye import look_at_window
from balie.screens.seen import Seen
from balie.screens.shot import Shots, Style, demands_of, shape_of
from balie.screens.spoken import languages_of
from balie.screens.staff_pages import DOORS, show_door, staff_room
from balie.screens.wanted import Wanted
from config.kiosk import KioskSettings
from config.loading import load
from config.screen import ScreenSettings
from kiosk.flow.screen import Aids, Step
from kiosk.hall import Hall
from kiosk.hall_info import Offer, Place
from kiosk.hands.reading_aids import Offered
from kiosk.presenter import KioskPresenter, Surroundings
from kiosk.program import MAIN_QML, TEXTS_FOLDER, kiosk_look
from kiosk.reach import REACH_TOP_MM, is_within_reach, low_height_px
from kiosk.timeouts import Pace
from qtkit.languages import Languages
from qtkit.screen_engine import OpenWindow, change_look, open_window
from qtkit.theme.look import ScreenShape, enlargement, screen_look

KIOSKS = ("kiosk-1.toml", "kiosk-2.toml")
"""Upright and lying, as the example hall has them."""

PATIENCE = 50
"""Turns of Qt's loop until a picture that has not come is said to be missing."""

NEVER = Pace(ticket_s=3600, sorry_s=3600, idle_s=3600)
"""No page may go away while its picture is taken."""


def kiosk_shots(application: QGuiApplication, wanted: Wanted) -> Shots:
    languages = Languages(application, TEXTS_FOLDER, "kiosk")  # one for both: it takes its own words away alone
    for file in KIOSKS:
        settings = load(EXAMPLE / file, KioskSettings)
        if wanted.size(settings.screen.width_px, settings.screen.height_px):
            yield from _shots(languages, settings, wanted)


def _shots(languages: Languages, settings: KioskSettings, wanted: Wanted) -> Shots:
    screen = settings.screen
    shape = shape_of(screen.width_px, screen.height_px, screen.viewing_distance_mm, screen.pixels_per_mm)
    every = {**kiosk_pages(sample_hall()), **dict.fromkeys(DOORS, welcome)}
    pages = {name: page for name, page in every.items() if wanted.page(name)}
    room = staff_room()
    modes = [each for each in wanted.modes if not each.low or low_height_px(screen)]
    with _presenter(settings, languages_of(Program.KIOSK)) as presenter, _window(presenter, settings, shape) as shown:

        def speak(language: str) -> None:
            languages.change(language)
            shown.engine.retranslate()

        for theme, mode in product(wanted.themes, modes):
            aids = Aids(contrast=theme is Theme.HIGH_CONTRAST, large=mode.large, low=mode.low)
            look = replace(kiosk_look(settings, aids), reduced_motion=True)
            change_look(shown.theme, look)
            demands = _demands(screen, shape, mode)
            for language in wanted.languages:
                speak(language)
                style = Style(language=language, theme=theme, mode=mode, look=look, demands=demands)
                for name, page in pages.items():
                    presenter.take(Step(replace(page(language), aids=aids)))
                    show_door(shown.window, room, name)
                    picture, seen = _grabbed(shown.window)
                    # The same controls in every language: one tells whether the keypad finds its way.
                    told = language == wanted.languages[0] and mode is Mode.NORMAL
                    lost = focus_findings(shown.window) if told else ()
                    yield style.shot(name, picture, seen, lost)


def _demands(screen: ScreenSettings, shape: ScreenShape, mode: Mode) -> Demands:
    """Larger letters in large mode; in low mode nothing above the reach from a wheelchair nor above the middle."""
    demands = demands_of(shape, Program.KIOSK)
    if mode.large:
        larger = enlargement(shape, low=mode.low)
        demands = replace(demands, smallest_font_px=larger * demands.smallest_font_px)
    if mode.low:
        reach_px = shape.height_px - (REACH_TOP_MM - screen.bottom_edge_mm) * screen.pixels_per_mm
        demands = replace(demands, reach_px=max(reach_px, shape.height_px / 2))
    return demands


def _grabbed(window: QQuickWindow) -> tuple[QImage, Seen]:
    """Once its pictures have come: Qt reads the code for the phone over a road that takes a turn of the loop."""
    for _ in range(PATIENCE):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        picture, seen = window.grabWindow(), look_at_window(window)
        if not seen.missing:
            break
    return picture, seen


@contextmanager
def _presenter(settings: KioskSettings, languages: Sequence[str]) -> Iterator[KioskPresenter]:
    place = Place(
        name=settings.house.name,
        languages=tuple(languages),
        logo=settings.house.logo,
        help_place=settings.help_place,
    )
    presenter = KioskPresenter(Surroundings(place=place, pace=NEVER, hall=Hall(), now=lambda: NOW))
    low, within_reach = low_height_px(settings.screen) is not None, is_within_reach(settings.screen)
    presenter.reading_aids.offer(Offered(low=low, within_reach=within_reach, speech=True))
    presenter.show_offer(_offer(sample_hall()))
    yield presenter
    shiboken6.delete(presenter)


def _offer(hall: SampleHall) -> Offer:
    return Offer(
        products=hall.products,
        services=hall.services,
        outlook={each.service: each for each in OUTLOOK},
        booking_url="https://afspraak.voorbeeld.nl/",
        other_places=hall.house.other_places,
        counter_label="3",
    )


@contextmanager
def _window(presenter: KioskPresenter, settings: KioskSettings, shape: ScreenShape) -> Iterator[OpenWindow]:
    properties = {
        "presenter": presenter,
        "fullScreen": False,
        "width": shape.width_px,
        "height": shape.height_px,
        "lowHeightPx": low_height_px(settings.screen) or shape.height_px,
    }
    look = screen_look(settings.house.colour, shape, reduced_motion=True)
    with open_window(MAIN_QML, look, properties) as shown:
        while not shown.window.isExposed():
            QCoreApplication.processEvents()
        yield shown
