"""The kiosk program put together from its settings: window, link and devices, opened and taken down in order."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from config.kiosk import KioskSettings
from config.night import night_window
from config.screen import ScreenSettings
from drivers.printers.printer import PrintReport
from kiosk.alone.alone import OFFLINE_PART, Alone
from kiosk.alone.opening import alone_or_why_not, state_folder
from kiosk.choices import in_language
from kiosk.closing_sound import ring_before_closing
from kiosk.devices import Devices, Listeners
from kiosk.five_keys import open_keypad
from kiosk.flow.screen import AT_REST, PLAIN, Aids
from kiosk.hall import Hall
from kiosk.hall_info import Place
from kiosk.hall_news import Here
from kiosk.hands.announcer import Announcer
from kiosk.hands.keyboard import Keyboard
from kiosk.hands.reading_aids import Offered
from kiosk.hands.search_keys import SearchKeys
from kiosk.look_ahead import LookAhead
from kiosk.loudness import VolumeControl
from kiosk.paper.requested_confirmations import print_requested_confirmations
from kiosk.paper.requested_prints import print_requested_tickets
from kiosk.paper.staff_orders import StaffOrders
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.presenter import KioskPresenter, Surroundings
from kiosk.reach import is_within_reach, low_height_px
from kiosk.session import Session
from kiosk.speaking.opening import HeadsetNews, open_spoken_mode, volume_control
from kiosk.staff.staff_room import StaffRoom, StaffWork
from kiosk.timeouts import Pace
from kiosk.touch_watch import TouchWatch
from kiosk.words.sentences_in import BookingSentencesIn, SentencesIn
from qtkit.enrolled_link import enrolled_link
from qtkit.first_frame import FirstFrame
from qtkit.languages import Languages
from qtkit.link import Link
from qtkit.locked_window import LockedWindow
from qtkit.night_restart import NightRestart, hall_time
from qtkit.rehearsal import open_hand, watch_stalls, watch_touches
from qtkit.screen_engine import OpenWindow, change_look, open_window
from qtkit.theme.look import Look, ScreenShape, screen_look
from qtkit.trace import Trace
from qtkit.watchdog import Watchdog
from qtkit.wedge_keys import WedgeKeys
from supervision.service_manager import ServiceManager
from wire.words import Role

MAIN_QML = Path(__file__).parent / "ui" / "Main.qml"
TEXTS_FOLDER = Path(__file__).parent / "texts"


@contextmanager
def opened(
    settings: KioskSettings,
    application: QGuiApplication,
    *,
    find_manager: Callable[[], ServiceManager] = ServiceManager,
) -> Iterator[KioskPresenter]:
    """The window, and everything behind it at work; afterwards all of it is gone again."""
    trace = Trace(settings.trace.file if settings.trace else None)
    link = enrolled_link(
        server=str(settings.link.server), key_file=settings.link.key_file, name=settings.name, role=Role.KIOSK
    )
    languages = Languages(application, TEXTS_FOLDER, "kiosk")
    languages.change(settings.house.languages[0])
    alone = alone_or_why_not(settings, link, os.environ) if settings.offline.on and settings.tablet_of is None else None
    now = alone.hall_time if isinstance(alone, Alone) else partial(hall_time, link)
    presenter = KioskPresenter(_surroundings(settings, now))
    here = Here(settings.name, settings.tablet_of)
    session = Session(presenter, link, here, partial(_paper_house, settings), trace)
    headset = HeadsetNews(session)
    tell = Listeners(session.scanned, session.decoded, session.device_changed, headset.plugged.emit)
    devices = Devices(settings, tell)
    volume = volume_control(presenter, settings, devices.set_volume, state_folder(os.environ))
    ring_before_closing(presenter, devices.sound_warning)
    session.use(devices)
    _print_what_staff_ask(link, here, settings, devices)
    LookAhead(presenter, link, session)
    link.has_parts((*devices.parts, OFFLINE_PART) if alone else devices.parts)
    staff = StaffRoom(settings.staff_code, _staff_work(settings, devices, volume), parent=session)
    session.let_in(staff)
    watchdog = Watchdog(find_manager(), link, lambda: devices.lives, parent=session)

    def first_frame() -> None:
        trace.mark("first_frame")
        devices.start()
        watchdog.begin()

    with ExitStack() as closing:
        closing.callback(trace.close)
        if isinstance(alone, Alone):
            closing.callback(alone.stop)
        opening = open_window(MAIN_QML, kiosk_look(settings, PLAIN), _properties(presenter, staff, settings.screen))
        shown = closing.enter_context(opening)
        _follow_language(presenter, languages, shown.engine)
        closing.callback(_follow_aids(presenter, settings, shown))
        FirstFrame(shown.window, first_frame)
        if settings.screen.full_screen:
            closing.callback(LockedWindow(shown.window).unlock)
        TouchWatch(shown.window, presenter.stirred)
        presenter.screenTaken.connect(Announcer(shown.window).follow)
        keypad = open_keypad(shown.window, presenter, staff, settings.keypad)
        Keyboard(shown.window, presenter.typing_hand)
        SearchKeys(shown.window, presenter.walk_in_hand)
        if devices.can_speak:
            spoken = open_spoken_mode(presenter, shown.window, devices, volume, settings)
            spoken.be_silent_while(lambda: staff.is_open, told_by=staff.changed)
            keypad.speakAsked.connect(spoken.asked)
            headset.plugged.connect(spoken.plugged)
        for wedge in devices.wedges:
            WedgeKeys(shown.window, wedge)
        if settings.restart_between:
            at_rest = partial(_is_at_rest, presenter)
            NightRestart(night_window(settings.restart_between), session, now=partial(hall_time, link), at_rest=at_rest)
        open_hand(settings.hand, session)
        watch_stalls(settings.trace, trace, session)
        watch_touches(settings.trace, trace, shown.window)
        if alone:
            session.stand_alone(alone)
        closing.callback(link.stop)
        closing.callback(devices.stop)
        closing.callback(watchdog.stop)
        link.start()
        yield presenter


def _print_what_staff_ask(link: Link, here: Here, settings: KioskSettings, devices: Devices) -> None:
    languages = settings.house.languages
    staff = StaffOrders(link, here, partial(_paper_house, settings), devices.print_ticket)
    print_requested_tickets(staff, {each: SentencesIn(each, TEXTS_FOLDER) for each in languages})
    print_requested_confirmations(staff, {each: BookingSentencesIn(each, TEXTS_FOLDER) for each in languages})


def _is_at_rest(presenter: KioskPresenter) -> bool:
    return presenter.screen.page in AT_REST and presenter.screen.untouched


def _surroundings(settings: KioskSettings, now: Callable[[], datetime | None]) -> Surroundings:
    house, pages, printer = settings.house, settings.pages, settings.printer
    prints = not printer.url.startswith("none:")
    return Surroundings(
        place=Place(
            name=house.name,
            languages=house.languages,
            logo=house.logo,
            scanner_side=settings.scanner_side,
            help_place=settings.help_place,
        ),
        pace=Pace(ticket_s=pages.ticket_shown_s, sorry_s=pages.sorry_shown_s, idle_s=pages.idle_back_s),
        # Where there is no printer by the settings, the number on the screen is the ticket.
        hall=Hall(
            printer_required=printer.required and prints,
            prints_on_request=printer.tickets == "asked" and prints,
            tablet=settings.tablet_of is not None,
        ),
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


def _follow_aids(presenter: KioskPresenter, settings: KioskSettings, shown: OpenWindow) -> Callable[[], object]:
    """To be undone before the window goes: a visitor's time may be over after that."""
    screen = settings.screen
    offered = Offered(
        contrast=not screen.high_contrast,
        low=low_height_px(screen) is not None,
        within_reach=is_within_reach(screen),
    )
    presenter.reading_aids.offer(offered)

    def follow(aids: Aids) -> None:
        change_look(shown.theme, kiosk_look(settings, aids))

    presenter.reading_aids.changed.connect(follow)
    return lambda: presenter.reading_aids.changed.disconnect(follow)


def _staff_work(settings: KioskSettings, devices: Devices, volume: VolumeControl) -> StaffWork:
    def print_test(then: Callable[[PrintReport], None]) -> None:
        from drivers.printers.sample_tickets import sample_ticket

        devices.print_ticket(sample_ticket("appointment", logo=settings.house.ticket_logo), then)

    return StaffWork(print_test=print_test, play_sound=devices.sound_read, restart=QGuiApplication.exit, volume=volume)


def _properties(presenter: KioskPresenter, staff: StaffRoom, screen: ScreenSettings) -> dict[str, object]:
    """What Main.qml requires, besides the theme."""
    return {
        "presenter": presenter,
        "staffRoom": staff,
        "fullScreen": screen.full_screen,
        "width": screen.width_px,
        "height": screen.height_px,
        "lowHeightPx": low_height_px(screen) or screen.height_px,
    }


def kiosk_look(settings: KioskSettings, aids: Aids) -> Look:
    """As the place has it, and as this visitor needs it."""
    screen = settings.screen
    shape = ScreenShape(
        width_px=screen.width_px,
        height_px=screen.height_px,
        viewing_distance_mm=screen.viewing_distance_mm,
        pixels_per_mm=screen.pixels_per_mm,
    )
    return screen_look(
        settings.house.colour,
        shape,
        high_contrast=screen.high_contrast or aids.contrast,
        enlarged=aids.large,
        low=aids.low,
        reduced_motion=screen.reduced_motion,
    )
