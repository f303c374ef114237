"""How every screen starts and ends: one application, its fonts, its log, and a clean end when it is told to stop."""

import logging
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import TracebackType

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from qtkit.font_files import ARABIC_FAMILY, LATIN_FAMILY, SCREEN_FONTS
from qtkit.logs import log_to_stderr
from qtkit.startup_error import StartupError
from qtkit.stop_signals import StopSignals

log = logging.getLogger("startup")

DONE = 0
NOT_DONE = 1

OpenProgram = Callable[[QGuiApplication], AbstractContextManager[object]]
"""Opens windows, link and devices; what stands after its `yield` takes them down again."""


class FontError(StartupError):
    """A font file that belongs to the program is missing or damaged: it is not wholly installed."""


def run_screen(name: str, open_program: OpenProgram, *, widgets: bool = False) -> int:
    """Run a program until its last window closes or somebody stops it; the exit code of the process.

    0: it ran and was stopped. 1: it could not start, and stderr has one sentence why. (Wrong settings, 2, are found
    before this.)
    """
    log_to_stderr()
    sys.excepthook = _log_uncaught
    application = _application(name, widgets=widgets)
    try:
        use_fonts()
        with open_program(application), StopSignals(application):
            log.info("%s runs.", name)
            application.exec()
    except StartupError as error:
        sys.stderr.write(f"{error}\n")
        return NOT_DONE
    log.info("%s ends.", name)
    return DONE


def use_fonts() -> None:
    """The shipped fonts for every text, so that line breaks and pictures are the same on every machine."""
    for path in SCREEN_FONTS:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontError(f"The font {path} is missing or damaged; install the program again.")
    font = QFont()
    font.setFamilies([LATIN_FAMILY, ARABIC_FAMILY])
    QGuiApplication.setFont(font)


def _application(name: str, *, widgets: bool) -> QGuiApplication:
    # Drawing by the processor: half the memory of OpenGL without a graphics card, equal pictures, and fast enough.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if widgets:
        from PySide6.QtWidgets import QApplication  # kiosk and display need neither its time nor its memory

        QApplication.setStyle("Fusion")
        application: QGuiApplication = QApplication([name])
    else:
        application = QGuiApplication([name])
    application.setApplicationName(name)
    application.setApplicationDisplayName("")
    return application


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A mistake in one slot is for the log; the screen goes on, and a visitor never sees it."""
    log.critical("A mistake in this program: %s", error, exc_info=(kind, error, trace))
