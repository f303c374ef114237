"""The contact sheets of a run: every page in one look, and one page in every language and look.

The second kind grows until the last picture is there, so what waits for it is kept packed.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageWriter

from balie.screens.contact_sheet import SMALLER, SmallPicture, contact_sheet, small
from balie.screens.naming import PictureName

FOLDER = Path("contact-sheets")
PAGES = FOLDER / "pages"

WritePicture = Callable[[QImage, Path], None]


@dataclass
class Sheets:
    """A sheet of a look is written as soon as a picture in another one comes; `finish` writes the rest."""

    out: Path
    write: WritePicture
    _look: Path | None = None
    _of_look: list[SmallPicture] = field(default_factory=list)
    _of_page: dict[Path, dict[tuple[str, str], bytes]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, name: PictureName, picture: QImage) -> None:
        style = f"{name.theme}{name.aids}"
        look = FOLDER / f"{name.program}-{name.language}-{style}-{name.size}.png"
        if look != self._look:
            self._write_look()
            self._look = look
        once = small(name.page, picture)
        self._of_look.append(once)
        self._of_page[PAGES / f"{name.program}-{name.page}-{name.size}.png"][name.language, style] = _packed(
            small("", once.picture, SMALLER).picture
        )

    def finish(self) -> None:
        self._write_look()
        for path, pictures in self._of_page.items():
            ordered = [
                SmallPicture(f"{language} {style}", QImage.fromData(pictures[language, style]))
                for language, style in sorted(pictures)
            ]
            styles = {style for _, style in pictures}
            self.write(contact_sheet(ordered, columns=len(styles)), self.out / path)

    def _write_look(self) -> None:
        if self._look is not None and self._of_look:
            self.write(contact_sheet(self._of_look), self.out / self._look)
        self._of_look = []


def _packed(picture: QImage) -> bytes:
    packed = QBuffer()
    QImageWriter(packed, QByteArray(b"jpeg")).write(picture)
    return bytes(packed.data().data())
