"""Looks at a QML window: every text that is not covered, where its letters are, and every control with its name."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from balie.screens.seen import Dropped, Seen, SeenControl, SeenText
from qtkit.hand_search import item_tree
from qtkit.painted import Picture, Placed, painted

CONTROLS = (
    "QQuickAbstractButton",
    "QQuickTextInput",
    "QQuickTextEdit",
    "QQuickSlider",
    "QQuickDial",
    "QQuickComboBox",
    "QQuickSpinBox",
    "QQuickTumbler",
)

PANEL_SHARE = 0.6
"""Of the glass: what is larger takes the place of the page under it, as the staff's page does."""

AT_RIGHT, AT_CENTRE, AT_BOTTOM, AT_MIDDLE = 2, 4, 64, 128
"""The alignments of `Text`; at the left and at the top is where everything else begins."""

ASK_TEXT = """JSON.stringify({
    across: Number(effectiveHorizontalAlignment), down: Number(verticalAlignment), font: fontInfo.pixelSize,
    height: contentHeight, lines: lineCount, stretch: lineHeight, truncated: truncated, width: contentWidth
})"""
"""Asked in QML's own words, since Python cannot read the enumerations of a `Text`."""


ASK_PICTURE = "String(Number(status))"
FOCUS_RING = "FocusRing"
"""What the class of `qtkit/ui/FocusRing.qml` begins with."""
WANTED_PX = "wantedPx"
"""What `kiosk/ui/Giving.qml` would take."""
READY = 1
"""The status of an `Image` that can be seen."""

MAY_PART = re.compile(r"[\s/\u00ad\u200b\u2010-\u2014-]+")
"""Where a line may end: at spaces, also those without width, at hyphens that are seen or not, at dashes."""

NOT_SAID = re.compile(r"<[^>]*>|[^\w]+")
"""Marks of rich text, spaces and punctuation, which a name for screen readers may spell otherwise."""


def look_at_window(window: QQuickWindow) -> Seen:
    """What a visitor sees of it now. Take its picture before: only that lays out a page that just came."""
    glass = QRectF(0, 0, window.width(), window.height())
    picture = painted(window.contentItem())
    seen = tuple(picture.seen())
    images = [each for _, each in seen if each.item.inherits("QQuickImage") and _source(each.item)]
    shown = {each: int(_asked(each.item, ASK_PICTURE)) == READY for each in images}
    return Seen(
        glass=glass,
        texts=tuple(_text(picture, turn, each, glass) for turn, each in seen if _has_words(each.item)),
        controls=tuple(
            replace(_control(each), beyond_px=_beyond_px(picture, each)) for _, each in seen if is_control(each.item)
        )
        + _covered(picture, glass),
        missing=tuple(_source(each.item) for each in images if not shown[each]),
        dropped=tuple(_dropped(each) for each in item_tree(window.contentItem()) if _gives_way(each)),
        pictures=tuple(each.place for each in images if shown[each]),
    )


def _covered(picture: Picture, glass: QRectF) -> tuple[SeenControl, ...]:
    """A control that a page has pushed under the foot is missed by who needs it; one under a whole panel is not."""
    return tuple(
        replace(_control(each), covered=True)
        for turn, each in picture.hidden()
        if is_control(each.item) and not picture.is_under(turn, each, larger_than=PANEL_SHARE * _area(glass))
    )


def _area(place: QRectF) -> float:
    return place.width() * place.height()


def _has_words(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def is_control(item: QQuickItem) -> bool:
    return any(item.inherits(each) for each in CONTROLS)


def _control(placed: Placed) -> SeenControl:
    reader = QAccessible.queryAccessibleInterface(placed.item)
    return SeenControl(
        name=placed.item.objectName() or placed.item.metaObject().className(),
        place=placed.place,
        label=reader.text(QAccessible.Text.Name) if reader else "",
        has_role=bool(reader) and reader.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client),
        idle=not placed.item.isEnabled(),
        fellows=tuple(area(each) for each in _fellows(placed.item)),
    )


def _fellows(item: QQuickItem) -> Iterator[QQuickItem]:
    parent, kind = item.parentItem(), item.metaObject().className()
    for each in parent.childItems() if parent else ():
        if each is not item and each.isVisible() and each.metaObject().className() == kind:
            yield each


def area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _gives_way(item: QQuickItem) -> bool:
    """Whether it is a `kiosk/ui/Giving.qml` that has something to say and does not say it."""
    return (
        item.property(WANTED_PX) is not None
        and item.isVisible()
        and item.property("wanted")
        and not item.property("shown")
    )


def _dropped(item: QQuickItem) -> Dropped:
    said = (each.property("text") for each in item_tree(item) if _has_words(each))
    return Dropped(words=next(said, ""), needs_px=item.property(WANTED_PX), free_px=_free_px(item))


def _free_px(item: QQuickItem) -> float:
    """The height of the empty items in the same layout: they take up what the others leave."""
    parent = item.parentItem()
    return sum(each.height() for each in parent.childItems() if each.isVisible() and _is_bare(each)) if parent else 0.0


def _is_bare(item: QQuickItem) -> bool:
    return item.metaObject().className() == "QQuickItem" and not item.childItems()


def _beyond_px(picture: Picture, control: Placed) -> float:
    """How far what is drawn of a control reaches over its edge; the ring of the focus is meant to."""
    parts = (each for each in picture.painted if control in each.ancestors and _is_drawn(each))
    over = (
        max(
            control.place.left() - part.place.left(),
            part.place.right() - control.place.right(),
            control.place.top() - part.place.top(),
            part.place.bottom() - control.place.bottom(),
        )
        for part in parts
    )
    return max(over, default=0.0)


def _is_drawn(placed: Placed) -> bool:
    if any(each.item.metaObject().className().startswith(FOCUS_RING) for each in (*placed.ancestors, placed)):
        return False
    return any(placed.item.inherits(each) for each in ("QQuickRectangle", "QQuickImage"))


def _text(picture: Picture, turn: int, placed: Placed, glass: QRectF) -> SeenText:
    item = placed.item
    told = _told(item)
    font = item.property("font")
    assert isinstance(font, QFont)
    font_px = float(told["font"])
    control = next((each for each in reversed(placed.ancestors) if is_control(each.item)), None)
    ink = item.mapRectToScene(_ink(item, QFont(font), font_px, told))
    return SeenText(
        words=item.property("text"),
        ink=ink,
        room=_room(placed, glass, control),
        font_px=font_px,
        shortened=bool(told["truncated"]),
        idle=control is not None and not control.item.isEnabled(),
        on=control.place if control else None,
        broken=told["lines"] > 1 and _is_broken(item, QFont(font), font_px),
        half_hidden=picture.is_half_hidden(turn, placed, ink),
        said=_is_said(placed),
    )


def _is_broken(item: QQuickItem, font: QFont, font_px: float) -> bool:
    """A word is wider than its lines: Qt then parts it anywhere, where it is told to wrap at any price."""
    font.setPixelSize(max(1, round(font_px)))
    metrics = QFontMetricsF(font)
    words = MAY_PART.split(item.property("text"))
    return 0 < item.width() < max(metrics.horizontalAdvance(word) for word in words) - 1


def _is_said(placed: Placed) -> bool:
    """By its own name or by that of something it is in: a screen reader says a button, and not the words on it."""
    words = NOT_SAID.sub("", placed.item.property("text"))
    readers = (QAccessible.queryAccessibleInterface(each.item) for each in (placed, *reversed(placed.ancestors)))
    return any(words in NOT_SAID.sub("", reader.text(QAccessible.Text.Name)) for reader in readers if reader)


def _told(item: QQuickItem) -> dict[str, float]:
    told: dict[str, float] = json.loads(_asked(item, ASK_TEXT))
    return told


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
    letters = metrics.tightBoundingRect(item.property("text").replace("\n", " "))
    # The last line keeps its whole height.
    line = told["stretch"] * told["height"] / (1 + (told["lines"] - 1) * told["stretch"])
    above = _share(int(told["down"]), AT_MIDDLE, AT_BOTTOM) * (item.height() - told["height"])
    before = _share(int(told["across"]), AT_CENTRE, AT_RIGHT) * (item.width() - told["width"])
    first, last = above + metrics.ascent(), above + metrics.ascent() + (told["lines"] - 1) * line
    return QRectF(before, first + letters.top(), told["width"], last - first + letters.height())


def _share(alignment: int, middle: int, end: int) -> float:
    return 1.0 if alignment & end else 0.5 if alignment & middle else 0.0


def _room(placed: Placed, glass: QRectF, control: Placed | None) -> QRectF:
    """The glass, cut by whatever clips; words stay on their control or card, and in the place that they were given."""
    bounds = [each.place for each in placed.ancestors if each.item.clip()]
    if control is not None:
        bounds.append(control.place)
    bounds += [each.place for each in placed.ancestors if each.item.inherits("QQuickRectangle")]
    room = glass
    for each in bounds:
        room = room.intersected(each)
    if placed.item.width() > 0:  # else it takes what it needs
        own = placed.place
        room = room.intersected(QRectF(own.left(), room.top(), own.width(), room.height()))
    return room
