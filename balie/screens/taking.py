"""One program's part of the work, in a process of its own: `python -m balie.screens.taking` is started by the runner.

Writes the pictures and the contact sheets, and says on its standard output what was found, as one JSON object.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from balie.screens.contact_sheet import SmallPicture, contact_sheet, small
from balie.screens.finding import Finding
from balie.screens.naming import PictureName, Program, remove_pictures
from balie.screens.shot import Shots
from qtkit.startup import use_fonts

SHEETS = Path("contact-sheets")

TakeShots = Callable[[QGuiApplication, Sequence[str]], Shots]


class PictureNotWrittenError(OSError):
    """The folder for the pictures is full, or nobody may write there."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Program)
    parser.add_argument("out", type=Path)
    parser.add_argument("languages", nargs="+")
    asked = parser.parse_args()
    QApplication.setStyle("Fusion")
    application = QApplication(["screens"])
    use_fonts()
    found = take(asked.program, asked.out, asked.languages, application)
    json.dump({path: [asdict(each) for each in findings] for path, findings in found.items()}, sys.stdout)
    return 0


def take(
    program: Program, out: Path, languages: Sequence[str], application: QGuiApplication
) -> Mapping[str, Sequence[Finding]]:
    """What was found, per picture."""
    (out / program).mkdir(parents=True, exist_ok=True)
    (out / SHEETS).mkdir(exist_ok=True)
    remove_pictures(out / program)
    found: dict[str, Sequence[Finding]] = {}
    sheets: dict[str, list[SmallPicture]] = defaultdict(list)
    for shot in _shots_of(program)(application, languages):
        picture = shot.picture
        name = PictureName(
            program=program,
            page=shot.page,
            language=shot.language,
            theme=shot.theme,
            width=picture.width(),
            height=picture.height(),
        )
        _write(picture, out / name.path)
        found[str(name.path)] = shot.findings
        sheet = f"{program}-{shot.language}-{shot.theme}-{name.width}x{name.height}"
        sheets[sheet].append(small(shot.page, picture))
    for sheet, pictures in sheets.items():
        _write(contact_sheet(pictures), out / SHEETS / f"{sheet}.png")
    return found


def _shots_of(program: Program) -> TakeShots:
    """Each program's own, loaded alone: no process holds two programs."""
    album = import_module(f"balie.screens.{program}_album")
    shots: TakeShots = getattr(album, f"{program}_shots")
    return shots


def _write(picture: QImage, path: Path) -> None:
    if not picture.save(str(path)):
        raise PictureNotWrittenError(f"The picture {path} cannot be written.")


if __name__ == "__main__":
    sys.exit(main())
