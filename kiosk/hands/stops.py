"""Where the keypad can stop on a page: its controls in reading order, and a row of keys as one stop that is entered.

Walking over all keys of a page that is typed on takes up to 32 presses for a letter; first the row, then the key in it
takes 4 on average, which is how people with a single switch have long been writing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from qtkit.hand_search import item_tree

HOLDS_FOCUS = "holdsFocus"
"""Pages mark with it what lies over all others: who moves by keys does not get under it."""

WALKED_BY_ROWS = "walkedByRows"
"""Pages mark a grid of keys with it."""

LEAST_OPACITY = 0.01


@dataclass(frozen=True)
class Stop:
    """One control, or several that stand beside each other."""

    items: tuple[QQuickItem, ...]

    @property
    def name(self) -> str:
        """Unique on its page, as all names of controls are."""
        return self.items[0].objectName()

    @property
    def is_row(self) -> bool:
        return len(self.items) > 1

    @property
    def place(self) -> QRectF:
        place = QRectF()
        for item in self.items:
            place = place.united(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
        return place

    @property
    def words(self) -> str:
        return " ".join(str(item.property("text")) for item in self.items)


def stops_of(window: QQuickWindow) -> tuple[Stop, ...]:
    """In the order of the pages' own tree, which is the order in which they are read, mirrored or not."""
    return tuple(_stops([each for each in item_tree(scope_of(window)) if _can_be_used(each)]))


def scope_of(window: QQuickWindow) -> QQuickItem:
    """What lies on top of all, or the whole glass."""
    root = window.contentItem()
    held = [each for each in item_tree(root) if each.property(HOLDS_FOCUS) and each.isVisible()]
    return held[-1] if held else root


def _can_be_used(item: QQuickItem) -> bool:
    usable = item.isVisible() and item.isEnabled() and item.opacity() > LEAST_OPACITY
    return usable and item.inherits("QQuickAbstractButton")


def _stops(controls: Sequence[QQuickItem]) -> Iterator[Stop]:
    for field, of_field in groupby(controls, key=_field_of):
        if field is None:
            yield from (Stop((each,)) for each in of_field)
        else:
            keys, columns = tuple(of_field), field.property("columns")
            yield from (Stop(keys[first : first + columns]) for first in range(0, len(keys), columns))


def _field_of(item: QQuickItem) -> QQuickItem | None:
    parent = item.parentItem()
    return parent if parent is not None and parent.property(WALKED_BY_ROWS) else None
