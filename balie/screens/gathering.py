"""Lets each program take its pictures in processes of its own, side by side, and gathers what they found."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from balie.screens.browser import CHROMIUM
from balie.screens.naming import Form, Mode, Program, Theme, remove_pictures
from balie.screens.spoken import languages_of
from balie.screens.wanted import Wanted

WITHIN_S = 1800
"""All pictures of the kiosk take some minutes; a child that is still busy after this long hangs."""

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


NO_BROWSER = "There are no pictures of the booking pages: they need Debian's chromium (apt-get install chromium)."
IN_TWO_PARTS = frozenset({Program.KIOSK, Program.BOOKING})


class ScreensError(Exception):
    """Not all pictures could be made."""


class ProgramFailedError(ScreensError):
    """A program's process ended before its last picture."""


class NoBrowserError(ScreensError):
    """Only web pages were asked for, and nothing here shows any."""

    def __init__(self) -> None:
        super().__init__(NO_BROWSER)


class NoSuchLanguageError(ScreensError):
    """No program that was asked has texts in this language."""


class NoSuchPageError(ScreensError):
    """Nothing is left of all pictures by what was asked."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the command line says; without anything all there is."""

    programs: Sequence[Program] = tuple(Program)
    languages: Sequence[str] = ()
    pages: str = "*"
    themes: Sequence[Theme] = tuple(Theme)
    modes: Sequence[Mode] = tuple(Mode)
    forms: Sequence[Form] = tuple(Form)


@dataclass(frozen=True)
class Part:
    """What one process does."""

    program: Program
    wanted: Wanted


def shown_here(asked: Asked) -> Asked:
    """Without the web pages where there is no browser: everything else needs none.

    Raises:
        NoBrowserError: Nothing is left.
    """
    if CHROMIUM is not None or Program.BOOKING not in asked.programs:
        return asked
    others = tuple(each for each in asked.programs if each is not Program.BOOKING)
    if not others:
        raise NoBrowserError
    return replace(asked, programs=others)


def gather(asked: Asked, out: Path) -> Found:
    parts = _parts(asked)
    for program in {part.program for part in parts}:
        remove_pictures(out / program)
    with ThreadPoolExecutor(max(2, os.cpu_count() or 1)) as side_by_side:
        found = list(side_by_side.map(lambda each: _pictures_of(each, out), parts))
    if not any(found):
        raise NoSuchPageError(f"No page of {', '.join(asked.programs)} is called {asked.pages!r} in such a look.")
    return {path: findings for part in found for path, findings in part.items()}


def _parts(asked: Asked) -> Sequence[Part]:
    """Two forms side by side where there are most pictures by far, and where a browser is waited for."""
    parts = []
    for program in asked.programs:
        spoken = [code for code in languages_of(program) if not asked.languages or code in asked.languages]
        if spoken:
            wanted = Wanted(
                languages=spoken, pages=asked.pages, themes=asked.themes, modes=asked.modes, forms=asked.forms
            )
            forms = [(each,) for each in asked.forms] if program in IN_TWO_PARTS else [tuple(asked.forms)]
            parts += [Part(program, replace(wanted, forms=each)) for each in forms]
    if not parts:
        languages = ", ".join(map(repr, asked.languages))
        raise NoSuchLanguageError(f"Nobody wrote texts in {languages} for {', '.join(asked.programs)}.")
    return parts


def _pictures_of(part: Part, out: Path) -> Found:
    program = part.program
    command = [sys.executable, "-m", "balie.screens.taking", program, str(out), *part.wanted.options]
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
