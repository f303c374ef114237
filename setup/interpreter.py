"""Which Python the project stands on: the one that runs now when it fits, else the newest that fits on the PATH."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from setup.problem import SetupError

OLDEST = (3, 11)
NEWEST = (3, 15)
"""PySide6's wheels stop there; `requires-python` in pyproject.toml says the same."""


def fitting_python() -> Path:
    """The set-up itself must run on an older Python, if only to find a better one."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return Path(sys.executable)
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found is not None:
            return Path(found)
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    raise SetupError(
        f"Balie runs on Python 3.{OLDEST[1]} to 3.{NEWEST[1]} and found only {here}: "
        f"install python3.{OLDEST[1]} or newer, and run make again."
    )
