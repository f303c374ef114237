"""One program's part of the work, in a process of its own: `python -m balie.screens.taking` is started by the runner.

Writes the pictures and the contact sheets, and says on its standard output what was found, as one JSON object.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from balie.screens.finding import Finding
from balie.screens.naming import Form, Mode, PictureName, Program, Theme
from balie.screens.sheets import PAGES, Sheets
from balie.screens.shot import Shots
from balie.screens.wanted import Wanted
from qtkit.startup import use_fonts

PACKED = 75
"""Qt's word for zlib's second level: a third faster than its own choice, and an eighth larger."""

TakeShots = Callable[[QGuiApplication, Wanted], Shots]


class PictureNotWrittenError(OSError):
    """The folder for the pictures is full, or nobody may write there."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Program)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pages", default="*")
    parser.add_argument("--languages", nargs="+", required=True)
    parser.add_argument("--themes", nargs="+", type=Theme, default=list(Theme))
    parser.add_argument("--modes", nargs="+", type=Mode, default=list(Mode))
    parser.add_argument("--forms", nargs="+", type=Form, default=list(Form))
    asked = parser.parse_args()
    QApplication.setStyle("Fusion")
    application = QApplication(["screens"])
    use_fonts()
    wanted = Wanted(
        languages=asked.languages, pages=asked.pages, themes=asked.themes, modes=asked.modes, forms=asked.forms
    )
    found = take(asked.program, asked.out, wanted, application)
    json.dump({path: [asdict(each) for each in findings] for path, findings in found.items()}, sys.stdout)
    return 0


def take(program: Program, out: Path, wanted: Wanted, application: QGuiApplication) -> Mapping[str, Sequence[Finding]]:
    """What was found, per picture."""
    (out / program).mkdir(parents=True, exist_ok=True)
    (out / PAGES).mkdir(parents=True, exist_ok=True)
    found: dict[str, Sequence[Finding]] = {}
    sheets = Sheets(out, _write)
    for shot in _shots_of(program)(application, wanted):
        picture = shot.picture
        width, height = shot.window or (picture.width(), picture.height())
        name = PictureName(
            program=program,
            page=shot.page,
            language=shot.language,
            theme=shot.theme,
            mode=shot.mode,
            width=width,
            height=height,
        )
        _write(picture, out / name.path)
        found[str(name.path)] = shot.findings
        sheets.add(name, picture)
    sheets.finish()
    return found


def _shots_of(program: Program) -> TakeShots:
    """Each program's own, loaded alone: no process holds two programs."""
    album = import_module(f"balie.screens.{program}_album")
    shots: TakeShots = getattr(album, f"{program}_shots")
    return shots


def _write(picture: QImage, path: Path) -> None:
    writer = QImageWriter(str(path))
    writer.setQuality(PACKED)
    if not writer.write(picture):
        raise PictureNotWrittenError(f"The picture {path} cannot be written.")


if __name__ == "__main__":
    sys.exit(main())
