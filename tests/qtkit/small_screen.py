"""`python -m tests.qtkit.small_screen [broken]`: a program as small as a screen can be, to be started and stopped."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from qtkit.first_frame import FirstFrame
from qtkit.screen_engine import OpenWindow, open_window
from qtkit.startup import run_screen
from qtkit.theme.look import ScreenShape, screen_look

FOLDER = Path(__file__).parent / "ui"
SHAPE = ScreenShape(width_px=1080, height_px=1920, viewing_distance_mm=600, pixels_per_mm=3.61)


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


@contextmanager
def small_screen(application: QGuiApplication) -> Iterator[OpenWindow]:
    main_qml = FOLDER / ("Missing.qml" if "broken" in sys.argv else "Gallery.qml")
    with open_window(main_qml, screen_look("#00577d", SHAPE), {}) as opened:
        FirstFrame(opened.window, lambda: say("shown"))
        yield opened
    say("taken down")


if __name__ == "__main__":
    sys.exit(run_screen("small-screen", small_screen))
