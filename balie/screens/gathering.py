"""Lets each program take its pictures in a process of its own, all at the same time, and gathers what they found."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from balie.screens.naming import Program
from balie.screens.spoken import languages_of

WITHIN_S = 600
"""All pictures of a program take a minute; a child that is still busy after this long hangs."""

LAST_WORDS = 12
"""Lines of a failed child's own account that are passed on."""

THE_SAME_EVERYWHERE = {
    "LC_ALL": "C.UTF-8",
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
    "QT_SCALE_FACTOR": "1",
}
"""No window on anybody's desk, and the same pixels on every machine."""

Found = Mapping[str, Sequence[Mapping[str, str]]]
"""Per picture the findings, each as `check`, `where` and `sentence`."""


class ScreensError(Exception):
    """Not all pictures could be made."""


class ProgramFailedError(ScreensError):
    """A program's process ended before its last picture."""


class NoSuchLanguageError(ScreensError):
    """No program that was asked has texts in this language."""


def gather(programs: Sequence[Program], language: str | None, out: Path) -> Found:
    spoken = {each: [code for code in languages_of(each) if language in (None, code)] for each in programs}
    asked = [each for each in programs if spoken[each]]
    if not asked:
        raise NoSuchLanguageError(f"Nobody wrote texts in {language!r} for {', '.join(programs)}.")
    with ThreadPoolExecutor(len(asked)) as together:
        parts = list(together.map(lambda each: _pictures_of(each, spoken[each], out), asked))
    return {path: findings for part in parts for path, findings in part.items()}


def _pictures_of(program: Program, languages: Sequence[str], out: Path) -> Found:
    command = [sys.executable, "-m", "balie.screens.taking", program, str(out), *languages]
    try:
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, timeout=WITHIN_S, env=_surroundings()
        )
    except subprocess.TimeoutExpired as error:
        raise ProgramFailedError(f"The pictures of {program} were not ready after {WITHIN_S} s.") from error
    if done.returncode != 0:
        told = "\n".join(done.stderr.strip().splitlines()[-LAST_WORDS:])
        raise ProgramFailedError(f"The pictures of {program} could not be made:\n{told}")
    found: Found = json.loads(done.stdout)
    return found


def _surroundings() -> dict[str, str]:
    """Whatever the user's desktop asks of Qt must not change a picture."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QML"))}
    return kept | THE_SAME_EVERYWHERE
