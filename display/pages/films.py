"""Makes the program able to show films, when the first one has its turn and not before: the libraries take memory."""

import ctypes
import functools
import importlib
from pathlib import Path

import PySide6
from PySide6.QtCore import QLoggingCategory

FATAL_ONLY = 8
"""AV_LOG_FATAL of FFmpeg's libavutil/log.h."""


@functools.cache
def trouble_with_films() -> str | None:
    """Why this system can show none, in a sentence for staff; None when it can."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # what goes wrong reaches the page as an error
    try:
        importlib.import_module("display.pages.film_picture").FilmPicture.needs_libraries()
    except ImportError as error:
        return f"this system cannot show films: {error}"
    _quieten_decoder()
    return None


def _quieten_decoder() -> None:
    """WORKAROUND: FFmpeg tells its developers about every film on stderr, about some films in every picture.

    Qt (6.11) has no switch for it. Where the library is somewhere else, it goes on talking.
    """
    for library in (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libavutil.so.*"):
        try:
            ctypes.CDLL(str(library)).av_log_set_level(FATAL_ONLY)
        except (OSError, AttributeError):
            continue
