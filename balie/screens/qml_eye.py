"""Looks at a QML window: every text that is not covered, where its letters are, and every control with its name."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from balie.screens.seen import Seen, SeenControl, SeenText

CONTROLS = ("QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit")
OPAQUE = 255

AT_RIGHT, AT_CENTRE, AT_BOTTOM, AT_MIDDLE = 2, 4, 64, 128
"""The alignments of `Text`; at the left and at the top is where everything else begins."""

ASK_TEXT = """JSON.stringify({
    across: Number(effectiveHorizontalAlignment), down: Number(verticalAlignment), font: fontInfo.pixelSize,
    height: contentHeight, lines: lineCount, stretch: lineHeight, truncated: truncated, width: contentWidth
})"""
"""Asked in QML's own words, since Python cannot read the enumerations of a `Text`."""


ASK_PICTURE = "String(Number(status))"
READY = 1
"""The status of an `Image` that can be seen."""


@dataclass(frozen=True)
class Placed:
    """A visible item, what may be seen of it, and how solid it is."""

    item: QQuickItem
    ancestors: tuple[QQuickItem, ...]
    opacity: float

    @property
    def place(self) -> QRectF:
        return self.item.mapRectToScene(QRectF(0, 0, self.item.width(), self.item.height()))


def look_at_window(window: QQuickWindow) -> Seen:
    """What a visitor sees of it now. Take its picture before: only that lays out a page that just came."""
    glass = QRectF(0, 0, window.width(), window.height())
    painted = tuple(_painted(window.contentItem(), (), 1.0))
    seen = [each for number, each in enumerate(painted) if not _is_covered(each, painted[number + 1 :])]
    return Seen(
        glass=glass,
        texts=tuple(_text(each, glass) for each in seen if _has_words(each.item)),
        controls=tuple(_control(each) for each in seen if _is_control(each.item)),
        missing=tuple(_source(each.item) for each in seen if _is_missing(each.item)),
    )


def _painted(item: QQuickItem, ancestors: tuple[QQuickItem, ...], opacity: float) -> Iterator[Placed]:
    """In the order of painting."""
    for child in sorted(item.childItems(), key=lambda each: each.z()):
        solid = opacity * child.opacity()
        if child.isVisible() and solid > 0:
            yield Placed(child, ancestors, solid)
            yield from _painted(child, (*ancestors, child), solid)


def _is_covered(placed: Placed, later: Sequence[Placed]) -> bool:
    """Something solid was painted over it: a panel lies over the page that waits under it."""
    return any(
        placed.item not in each.ancestors and _is_solid(each) and each.place.contains(placed.place) for each in later
    )


def _is_solid(placed: Placed) -> bool:
    if placed.opacity < 1 or not placed.item.inherits("QQuickRectangle"):
        return False
    colour = placed.item.property("color")
    return isinstance(colour, QColor) and colour.alpha() == OPAQUE


def _has_words(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def _is_control(item: QQuickItem) -> bool:
    return any(item.inherits(each) for each in CONTROLS)


def _control(placed: Placed) -> SeenControl:
    reader = QAccessible.queryAccessibleInterface(placed.item)
    return SeenControl(
        name=placed.item.objectName() or placed.item.metaObject().className(),
        place=placed.place,
        label=reader.text(QAccessible.Text.Name) if reader else "",
        has_role=bool(reader) and reader.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client),
    )


def _text(placed: Placed, glass: QRectF) -> SeenText:
    item = placed.item
    told = _told(item)
    font = item.property("font")
    assert isinstance(font, QFont)
    font_px = float(told["font"])
    control = next((each for each in reversed(placed.ancestors) if _is_control(each)), None)
    return SeenText(
        words=item.property("text"),
        ink=item.mapRectToScene(_ink(item, QFont(font), font_px, told)),
        room=_room(placed, glass, control),
        font_px=font_px,
        shortened=bool(told["truncated"]),
        idle=control is not None and not control.isEnabled(),
    )


def _told(item: QQuickItem) -> dict[str, float]:
    told: dict[str, float] = json.loads(_asked(item, ASK_TEXT))
    return told


def _is_missing(item: QQuickItem) -> bool:
    return item.inherits("QQuickImage") and _source(item) != "" and int(_asked(item, ASK_PICTURE)) != READY


def _source(item: QQuickItem) -> str:
    source = item.property("source")
    assert isinstance(source, QUrl)
    return source.toString()


def _asked(item: QQuickItem, question: str) -> str:
    context = qmlContext(item)
    assert context is not None, "every item of a QML file has the context of that file"
    answer, _ = QQmlExpression(context, item, question).evaluate()
    return str(answer)


def _ink(item: QQuickItem, font: QFont, font_px: float, told: dict[str, float]) -> QRectF:
    """Around the letters: a line has room above and below them that may reach over anything."""
    font.setPixelSize(max(1, round(font_px)))
    metrics = QFontMetricsF(font)
    letters = metrics.tightBoundingRect(item.property("text"))
    line = told["height"] / told["lines"]
    above = _share(int(told["down"]), AT_MIDDLE, AT_BOTTOM) * (item.height() - told["height"])
    before = _share(int(told["across"]), AT_CENTRE, AT_RIGHT) * (item.width() - told["width"])
    first, last = above + metrics.ascent(), above + metrics.ascent() + (told["lines"] - 1) * line
    return QRectF(before, first + letters.top(), told["width"], last - first + letters.height())


def _share(alignment: int, middle: int, end: int) -> float:
    return 1.0 if alignment & end else 0.5 if alignment & middle else 0.0


def _room(placed: Placed, glass: QRectF, control: QQuickItem | None) -> QRectF:
    """The glass, cut by whatever clips; words on a control stay on it, and others in the place that they were given."""
    bounds = [each for each in placed.ancestors if each.clip()]
    if control is not None:
        bounds.append(control)
    room = glass
    for each in bounds:
        room = room.intersected(each.mapRectToScene(QRectF(0, 0, each.width(), each.height())))
    if placed.item.width() > 0:  # else it takes what it needs
        own = placed.place
        room = room.intersected(QRectF(own.left(), room.top(), own.width(), room.height()))
    return room
