"""How every screen starts: one application that draws by the processor, with the fonts of the house."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from qtkit.font_files import ARABIC_FAMILY, LATIN_FAMILY, SCREEN_FONTS
from qtkit.running import run
from qtkit.startup_error import StartupError

OpenProgram = Callable[[QGuiApplication], AbstractContextManager[object]]
"""Opens windows, link and devices; what stands after its `yield` takes them down again."""


class FontError(StartupError):
    """A font file that belongs to the program is missing or damaged: it is not wholly installed."""


def run_screen(
    name: str, open_program: OpenProgram, *, widgets: bool = False, start_within_s: float | None = None
) -> int:
    """Run a program with windows; it ends as `qtkit.running.run` says."""
    return run(name, partial(_application, name, widgets=widgets), open_program, start_within_s=start_within_s)


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
    application.setApplicationDisplayName("")
    use_fonts()
    return application
