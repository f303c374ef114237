"""The program at a counter: where its settings, its link, its session and its window meet."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from config.counter import CounterSettings
from counter_client.beside.beside import beside_other_programs
from counter_client.keys.call_panel import PANEL_PART, call_panel
from counter_client.session.gathering import Gathering, asking
from counter_client.session.idle_lock import MINUTE_MS, IdleLock
from counter_client.session.session import Session
from counter_client.window.first_paint import FirstPaint
from counter_client.window.window import CounterWindow
from qtkit.enrolled_link import enrolled_link
from qtkit.languages import SOURCE_LANGUAGE, Languages
from qtkit.link import Link
from qtkit.rehearsal import open_hand, watch_stalls
from qtkit.startup import run_screen
from qtkit.theme.look import Look, desk_look
from qtkit.trace import Trace
from wire.link import Event
from wire.words import Role

PROGRAM = "counter_client"
TEXTS_FOLDER = Path(__file__).parent / "texts"
CLERK_LANGUAGES = {"nl": "Nederlands", "en": "English"}
"""What staff can read this program in, by its own name; visitors have more."""

TICK_MS = 1_000
"""Waits are shown in minutes and the time since a call in seconds."""


def run(settings: CounterSettings) -> int:
    """Run until the window is closed or the program is stopped; the exit code of the process."""
    return run_screen(f"counter {settings.name}", partial(open_counter, settings), widgets=True)


@contextmanager
def open_counter(settings: CounterSettings, application: QGuiApplication) -> Iterator[CounterWindow]:
    """The window and its link, taken down in the opposite order."""
    language = settings.language or first_of(settings.house.languages)
    languages = Languages(application, TEXTS_FOLDER, PROGRAM)
    languages.change(language)
    link = enrolled_link(
        server=settings.link.server, key_file=settings.link.key_file, name=settings.name, role=Role.COUNTER
    )
    gathering = Gathering()
    session = Session(asking(link.send, gathering), partial(hall_time, link), language=language, withdraw=link.withdraw)
    window = CounterWindow(
        session,
        link.state,
        partial(_look, settings.house.colour),
        high_contrast=settings.high_contrast,
        home=settings.counter,
        clerk=settings.clerk or "",
        other_language=other_language,
        speak=languages.change,
        line=link,
    )
    trace = Trace(settings.trace.file if settings.trace else None)
    gathering.tell(session.hear_hall)
    link.replicaChanged.connect(gathering.hear)
    link.stateChanged.connect(gathering.pass_on)
    link.stateChanged.connect(session.hear_link)
    link.stateChanged.connect(window.hear_link)
    link.eventApplied.connect(lambda event: _mark(trace, event))
    clock = QTimer(interval=TICK_MS)
    clock.timeout.connect(session.tick)
    clock.start()
    open_hand(settings.hand, window)
    watch_stalls(settings.trace, trace, window)
    if settings.lock_after_min:
        IdleLock(session, after_ms=settings.lock_after_min * MINUTE_MS, parent=window)
    FirstPaint(window, lambda: trace.mark("first_frame"))
    look = _look(settings.house.colour, settings.high_contrast)
    try:
        with beside_other_programs(settings, session, window, look):
            window.show()
            link.has_parts((PANEL_PART,) if settings.panel else ())
            link.start()
            with call_panel(settings.panel, session, link.report):
                yield window
    finally:
        clock.stop()
        link.stop()
        window.close()
        trace.close()


def hall_time(link: Link) -> datetime:
    """The server's time; before the first welcome this computer's own has to do."""
    return link.clock.now(time.monotonic_ns()) if link.clock is not None else datetime.now(UTC)


def first_of(languages: Sequence[str]) -> str:
    """The house's first language that staff can have this program in."""
    return next((each for each in languages if each in CLERK_LANGUAGES), SOURCE_LANGUAGE)


def other_language(language: str) -> tuple[str, str]:
    """The next language to offer, with its own name for itself."""
    codes = tuple(CLERK_LANGUAGES)
    place = codes.index(language) if language in codes else -1
    code = codes[(place + 1) % len(codes)]
    return code, CLERK_LANGUAGES[code]


def _look(house_colour: str, high_contrast: bool) -> Look:
    return desk_look(house_colour, high_contrast=high_contrast)


def _mark(trace: Trace, event: Event) -> None:
    trace.mark("applied", seq=event.seq)
