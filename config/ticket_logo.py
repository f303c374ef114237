"""A logo that the ticket's own drawing can read, found out when the settings are read and not at the first ticket."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator

from config.misfit import misfit
from config.paths import ExistingFile

BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""Of PNG and JPEG. What draws tickets reads no SVG, and a second reader of it beside Qt's would show another logo."""


def _drawable(path: Path) -> Path:
    with path.open("rb") as file:
        if file.read(8).startswith(BEGINNINGS):
            return path
    raise misfit("a PNG or JPEG file; an SVG logo must be saved as PNG first, 400 dots wide or more")


TicketLogo = Annotated[ExistingFile, AfterValidator(_drawable)]
