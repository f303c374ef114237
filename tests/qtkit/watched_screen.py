"""`python -m tests.qtkit.watched_screen LINK`: the smallest program with a watchdog; a line on stdin makes it hang."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication

from qtkit.first_frame import FirstFrame
from qtkit.link import Link
from qtkit.screen_engine import OpenWindow, open_window
from qtkit.startup import run_screen
from qtkit.theme.look import screen_look
from qtkit.watchdog import Watchdog
from supervision.service_manager import service_manager
from tests.qtkit.small_screen import SHAPE
from wire.link import Hello
from wire.words import Role

GALLERY = Path(__file__).parent / "ui" / "Gallery.qml"
FOR_EVER_S = 600.0


@contextmanager
def watched_screen(server: str, application: QGuiApplication) -> Iterator[OpenWindow]:
    link = Link(server, Hello(name="display-1", role=Role.DISPLAY, key="a-key-for-tests"))
    with open_window(GALLERY, screen_look("#00577d", SHAPE), {}) as opened:
        watchdog = Watchdog(service_manager(), link, dict, opened.window)
        FirstFrame(opened.window, watchdog.begin)
        hang = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, opened.window)
        hang.activated.connect(lambda: time.sleep(FOR_EVER_S))
        link.start()
        yield opened
        watchdog.stop()
        link.stop()


@contextmanager
def never_shown(server: str, application: QGuiApplication) -> Iterator[None]:
    yield


if __name__ == "__main__":
    program, within_s = (never_shown, 1.0) if "never_shown" in sys.argv else (watched_screen, 30.0)
    sys.exit(run_screen("watched-screen", partial(program, sys.argv[1]), start_within_s=within_s))
