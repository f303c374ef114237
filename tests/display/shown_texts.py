"""What a reader in the hall sees of a window: every visible text, where it stands and how large it really is."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

LINE_EM = 1.362
"""Height of a line of Noto Sans in font sizes; what a text that fits itself to its place can be measured by."""

SHARE_ABOVE = {
    Qt.AlignmentFlag.AlignTop.value: 0.0,
    Qt.AlignmentFlag.AlignVCenter.value: 0.5,
    Qt.AlignmentFlag.AlignBottom.value: 1.0,
}
"""How much of the height that a line does not need stands above it."""


@dataclass(frozen=True)
class ShownText:
    name: str
    words: str
    place: QRectF
    width_needed: float
    font_px: float
    """As drawn, also where the text was made smaller to fit."""
    truncated: bool


def items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every visible item, those made by repeaters too."""
    yield from _visible_under(window.contentItem())


def item(window: QQuickWindow, name: str) -> QQuickItem:
    found = [each for each in items(window) if each.objectName() == name]
    assert len(found) == 1, f"{len(found)} visible items are called {name}"
    return found[0]


def shown_texts(window: QQuickWindow) -> tuple[ShownText, ...]:
    return tuple(_text(each) for each in items(window) if each.property("contentWidth") and each.property("text"))


def words_of(window: QQuickWindow, name: str) -> list[str]:
    """From top to bottom."""
    named = [text for text in shown_texts(window) if text.name == name]
    return [text.words for text in sorted(named, key=lambda text: text.place.y())]


def _visible_under(parent: QQuickItem) -> Iterator[QQuickItem]:
    for child in parent.childItems():
        if child.isVisible():
            yield child
            yield from _visible_under(child)


def _text(found: QQuickItem) -> ShownText:
    font = found.property("font")
    assert isinstance(font, QFont)
    line_px = found.property("contentHeight") / found.property("lineCount") / found.property("lineHeight")
    font_px = min(font.pixelSize(), line_px / LINE_EM)
    place = QRectF(0, 0, found.width(), found.height())
    if found.property("lineCount") == 1:  # the empty parts of the line may reach over its place, the ink may not
        font.setPixelSize(round(font_px))
        metrics = QFontMetricsF(font)
        ink = metrics.tightBoundingRect(found.property("text"))
        above = SHARE_ABOVE[_alignment(found)]
        baseline = above * (found.height() - line_px) + metrics.ascent()
        place = QRectF(0, baseline + ink.top(), found.width(), ink.height())
    return ShownText(
        name=found.objectName(),
        words=found.property("text"),
        place=found.mapRectToScene(place),
        width_needed=found.property("contentWidth"),
        font_px=font_px,
        truncated=found.property("truncated"),
    )


def _alignment(found: QQuickItem) -> int:
    """PySide has no word for the enumeration of a QML text; QML itself counts it."""
    context = qmlContext(found)
    assert context is not None
    value, undefined = QQmlExpression(context, found, "verticalAlignment").evaluate()
    assert not undefined
    return int(value)
