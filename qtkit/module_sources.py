"""No program keeps the text of its own sources in memory: 17 MB of a kiosk, for nothing.

WORKAROUND: for its `snake_case` feature PySide (6.11) looks into the source of every module that is imported after it
whether the word "PySide6" is there, and asks `inspect`, which keeps every line of every file in `linecache` for ever:
190,000 of them. Reading the file once and forgetting it answers the same question.
"""

import sys
from pathlib import Path
from types import ModuleType

import PySide6.QtCore  # noqa: F401 (brings what is looked for below)

SPELT = b"PySide6"
ASKS, QUESTION = "shibokensupport.feature", "_mod_uses_pyside"


def keep_no_sources() -> None:
    """To be called before the program's own modules are imported; a PySide that asks otherwise is left as it is."""
    asks = sys.modules.get(ASKS)
    if hasattr(asks, QUESTION):
        setattr(asks, QUESTION, uses_pyside)


def uses_pyside(module: ModuleType) -> bool:
    """As PySide's own: what has no source uses nothing."""
    file = getattr(module, "__file__", None)
    if not file or not file.endswith(".py"):
        return False
    try:
        return SPELT in Path(file).read_bytes()
    except OSError:
        return False
