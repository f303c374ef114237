"""How the pictures are called: `<program>/<page>-<language>-<theme>-<width>x<height>.png`, which scripts rely on.

A visitor's reading aids are said with the page: `welcome-large-low-nl-normal-1080x1920.png`.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FILE_NAME = re.compile(r"[a-z0-9-]+-[a-z]{2}-(?:normal|high-contrast)-\d+x\d+\.png")


class Program(StrEnum):
    KIOSK = "kiosk"
    DISPLAY = "display"
    COUNTER = "counter"
    BOOKING = "booking"
    """The web pages, which need a browser."""


class Theme(StrEnum):
    NORMAL = "normal"
    HIGH_CONTRAST = "high-contrast"


class Form(StrEnum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Mode(StrEnum):
    """Which reading aids change where things stand; the spoken mode changes nothing that can be seen."""

    NORMAL = "normal"
    LARGE = "large"
    LOW = "low"
    LARGE_LOW = "large-low"

    @property
    def large(self) -> bool:
        return self in (Mode.LARGE, Mode.LARGE_LOW)

    @property
    def low(self) -> bool:
        return self in (Mode.LOW, Mode.LARGE_LOW)


@dataclass(frozen=True, kw_only=True)
class PictureName:
    """Which page it shows, and how."""

    program: Program
    page: str
    language: str
    theme: Theme
    mode: Mode = Mode.NORMAL
    width: int
    height: int

    @property
    def path(self) -> Path:
        """Inside the folder of all pictures."""
        return Path(self.program) / f"{self.page}{self.aids}-{self.language}-{self.theme}-{self.size}.png"

    @property
    def aids(self) -> str:
        return "" if self.mode is Mode.NORMAL else f"-{self.mode}"

    @property
    def size(self) -> str:
        return f"{self.width}x{self.height}"


def remove_pictures(folder: Path) -> None:
    """Those of an earlier run: a page that is gone must not stay behind as a picture. Other files are left alone."""
    for path in folder.glob("*.png"):
        if FILE_NAME.fullmatch(path.name):
            path.unlink()
