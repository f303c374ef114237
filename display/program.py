"""The display put together from its settings: window, link and sound, opened and taken down in order."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from boards.board import Scene
from boards.calls import Scope
from boards.turns import LANGUAGE_SHOWN_S, language_after, languages_in_turn
from config.display import DISPLAY_LANGUAGES, DisplaySettings
from config.night import night_window
from config.screen import ScreenSettings
from display.lobby import Lobby
from display.pages.page import pages_of
from display.pages.reporting import report_pages
from display.presenter import DisplayPresenter, Place
from display.sounds import opened_sounds
from qtkit.enrolled_link import enrolled_link
from qtkit.first_frame import FirstFrame
from qtkit.languages import SOURCE_LANGUAGE, Languages
from qtkit.locked_window import LockedWindow
from qtkit.night_restart import NightRestart, hall_time
from qtkit.rehearsal import open_hand, watch_stalls
from qtkit.screen_engine import OpenWindow, open_window
from qtkit.theme.look import Look, ScreenShape, screen_look
from qtkit.trace import Trace
from qtkit.watchdog import Watchdog
from supervision.service_manager import ServiceManager
from wire.words import Role

MAIN_QML = Path(__file__).parent / "ui" / "Main.qml"
TEXTS_FOLDER = Path(__file__).parent / "texts"

SOUND_PART, PAGES_PART = "sound", "pages"


@contextmanager
def opened(
    settings: DisplaySettings,
    application: QGuiApplication,
    *,
    find_manager: Callable[[], ServiceManager] = ServiceManager,
) -> Iterator[QQuickWindow]:
    """The window, with everything behind it at work; afterwards all of it is gone again."""
    with ExitStack() as closing:
        trace = Trace(settings.trace.file if settings.trace else None)
        closing.callback(trace.close)
        link = enrolled_link(
            server=str(settings.link.server), key_file=settings.link.key_file, name=settings.name, role=Role.DISPLAY
        )
        languages = Languages(application, TEXTS_FOLDER, "display")
        in_turn = languages_in_turn(_spoken(settings.house.languages), settings.languages)
        languages.change(in_turn[0])
        look = _look(settings.house.colour, settings.screen)
        presenter = DisplayPresenter(_place(settings, look), languages.language)
        opened_window = closing.enter_context(open_window(MAIN_QML, look, _properties(presenter, settings.screen)))
        window = opened_window.window
        window.setCursor(Qt.CursorShape.BlankCursor)
        sounds = opened_sounds(settings, partial(link.report, SOUND_PART), closing)
        link.has_parts([*([SOUND_PART] if sounds else []), *([PAGES_PART] if settings.pages else [])])
        if settings.pages:
            report_pages(presenter.page_place, partial(link.report, PAGES_PART))
        scope = Scope(
            counters=frozenset(settings.counters),
            zone=settings.zone,
            services=frozenset(settings.services),
            display=settings.name,
        )
        lobby = Lobby(link, presenter, scope, trace, ring=sounds.ring if sounds else None)
        window.frameSwapped.connect(lobby.painted)
        watchdog = Watchdog(find_manager(), link, lambda: {SOUND_PART: sounds.thread.alive} if sounds else {}, window)
        closing.callback(watchdog.stop)

        def first_frame() -> None:
            trace.mark("first_frame")
            watchdog.begin()

        FirstFrame(window, first_frame)
        _take_turns(languages, in_turn, presenter, opened_window)
        if settings.screen.full_screen:
            closing.callback(LockedWindow(window).unlock)
        if settings.restart_between:
            NightRestart(
                night_window(settings.restart_between),
                window,
                now=partial(hall_time, link),
                at_rest=lambda: presenter.board.scene is not Scene.CALLS,
            )
        open_hand(settings.hand, window)
        watch_stalls(settings.trace, trace, window)
        link.start()
        closing.callback(link.stop)
        yield window


def _spoken(languages: Sequence[str]) -> Sequence[str]:
    """Those of the house that it has words in; English, in which they were written, where it has none of them."""
    return [each for each in languages if each in DISPLAY_LANGUAGES] or [SOURCE_LANGUAGE]


def _place(settings: DisplaySettings, look: Look) -> Place:
    logo = settings.house.logo
    return Place(
        name=settings.house.name,
        logo=QUrl.fromLocalFile(str(logo)) if logo else QUrl(),
        scale=look.scale,
        grid=look.measures.grid,
        recent_calls=settings.recent_calls,
        pages=pages_of(settings),
    )


def _look(colour: str, screen: ScreenSettings) -> Look:
    shape = ScreenShape(
        width_px=screen.width_px,
        height_px=screen.height_px,
        viewing_distance_mm=screen.viewing_distance_mm,
        pixels_per_mm=screen.pixels_per_mm,
    )
    return screen_look(colour, shape, high_contrast=screen.high_contrast, reduced_motion=screen.reduced_motion)


def _properties(presenter: DisplayPresenter, screen: ScreenSettings) -> dict[str, object]:
    return {
        "presenter": presenter,
        "width": screen.width_px,
        "height": screen.height_px,
        "fullScreen": screen.full_screen,
    }


def _take_turns(
    languages: Languages, in_turn: Sequence[str], presenter: DisplayPresenter, opened_window: OpenWindow
) -> None:
    def changed(language: str) -> None:
        opened_window.engine.retranslate()
        presenter.speak(language)

    languages.changed.connect(changed)
    if len(in_turn) > 1:
        turn = QTimer(presenter, interval=round(1000 * LANGUAGE_SHOWN_S))
        turn.timeout.connect(lambda: languages.change(language_after(languages.language, in_turn)))
        turn.start()
