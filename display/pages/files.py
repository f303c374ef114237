"""What is the matter with a page's file, found before anything tries to show it: one clear sentence instead of Qt's."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageIOHandler, QImageReader

from display.pages.films import trouble_with_films
from display.pages.page import Page, PageKind


def trouble_with(page: Page) -> str | None:
    """Only the file's beginning is looked at; what is wrong further on is found when it is opened."""
    if page.file is None:
        return None
    if not page.file.is_file():
        return f"the file {page.file} is not there"
    if page.kind is PageKind.PICTURE:
        reader = QImageReader(str(page.file))
        reader.setDecideFormatFromContent(True)
        if not reader.canRead():
            return f"the file {page.file} is no picture that can be read"
    return None


def size_on(page: Page, glass: QSize) -> QSize:
    """How large a picture stands there; asked for more, Qt fills the whole glass and keeps what hangs over."""
    reader = QImageReader(str(page.file))
    size = reader.size()
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        size.transpose()
    return size.scaled(glass, Qt.AspectRatioMode.KeepAspectRatio) if size.isValid() else glass


def trouble_at_its_turn(page: Page) -> str | None:
    """The same, and whether this system can show such a page at all."""
    return trouble_with(page) or (trouble_with_films() if page.kind is PageKind.VIDEO else None)
