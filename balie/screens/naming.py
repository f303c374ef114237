"""How the pictures are called: `<program>/<page>-<language>-<theme>-<width>x<height>.png`, which scripts rely on."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FILE_NAME = re.compile(r"[a-z0-9-]+-[a-z]{2}-(?:normal|high-contrast)-\d+x\d+\.png")


class Program(StrEnum):
    KIOSK = "kiosk"
    DISPLAY = "display"
    COUNTER = "counter"


class Theme(StrEnum):
    NORMAL = "normal"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, kw_only=True)
class PictureName:
    """Which page it shows, and how."""

    program: Program
    page: str
    language: str
    theme: Theme
    width: int
    height: int

    @property
    def path(self) -> Path:
        """Inside the folder of all pictures."""
        size = f"{self.width}x{self.height}"
        return Path(self.program) / f"{self.page}-{self.language}-{self.theme}-{size}.png"


def remove_pictures(folder: Path) -> None:
    """Those of an earlier run: a page that is gone must not stay behind as a picture. Other files are left alone."""
    for path in folder.glob("*.png"):
        if FILE_NAME.fullmatch(path.name):
            path.unlink()
