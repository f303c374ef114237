"""The one family of icons, drawn for this project: lines of one width that take any colour and any size."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

ICON_FOLDER = Path(__file__).parent / "icons"
PROVIDER_NAME = "icons"
"""QML asks for `image://icons/<name>/<rrggbb>`."""
DEFAULT_SIDE_PX = 24


class UnknownIconError(LookupError):
    """A page asks for an icon that was never drawn."""


def icon_names() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in ICON_FOLDER.glob("*.svg")))


def icon_pixmap(name: str, colour: str, side_px: int) -> QPixmap:
    """The icon in one colour, sharp at this size."""
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))
    pixmap = QPixmap(side_px, side_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    return pixmap


class IconProvider(QQuickImageProvider):
    """Gives QML the icons; the engine that it is added to owns it."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)

    def requestPixmap(self, id: str, size: QSize, asked: QSize) -> QPixmap:
        name, _, colour = id.partition("/")
        side_px = max(asked.width(), asked.height())
        return icon_pixmap(name, f"#{colour}", side_px if side_px > 0 else DEFAULT_SIDE_PX)


@lru_cache
def _drawing(name: str) -> bytes:
    path = ICON_FOLDER / f"{name}.svg"
    if not path.is_file():
        raise UnknownIconError(f"There is no icon {name!r}; there are {', '.join(icon_names())}.")
    return path.read_bytes()
