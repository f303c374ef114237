"""The items of a QML window in the order of painting, and which of them are hidden behind later ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

OPAQUE = 255
JUST_TOUCHED_PX = 1.0
"""Edges of neighbours are rounded to whole pixels."""


@dataclass(frozen=True, eq=False)
class Placed:
    """A visible item, where it is, and how solid it is."""

    item: QQuickItem
    ancestors: "tuple[Placed, ...]"
    place: QRectF
    opacity: float

    @property
    def fills(self) -> bool:
        """A surface of one colour: what was painted before is gone under it."""
        if self.opacity < 1 or not self.item.inherits("QQuickRectangle"):
            return False
        colour = self.item.property("color")
        return isinstance(colour, QColor) and colour.alpha() == OPAQUE


@dataclass(frozen=True)
class Picture:
    """Everything that is painted, and the solid surfaces among it by their turn."""

    painted: Sequence[Placed]
    surfaces: Sequence[tuple[int, Placed]]

    def seen(self) -> Iterator[tuple[int, Placed]]:
        """Each with its turn, without those that are wholly behind something: a panel lies over the page under it."""
        for turn, placed in enumerate(self.painted):
            if not self.is_under(turn, placed):
                yield turn, placed

    def hidden(self) -> Iterator[tuple[int, Placed]]:
        """What `seen` leaves out."""
        for turn, placed in enumerate(self.painted):
            if self.is_under(turn, placed):
                yield turn, placed

    def is_under(self, turn: int, placed: Placed, *, larger_than: float = 0.0) -> bool:
        """Wholly, and under one surface of more than so many square px."""
        return any(
            each.place.contains(placed.place) and each.place.width() * each.place.height() > larger_than
            for each in self._over(turn, placed)
        )

    def is_half_hidden(self, turn: int, placed: Placed, ink: QRectF) -> bool:
        """Something solid lies over a part of these letters."""
        core = ink.adjusted(JUST_TOUCHED_PX, JUST_TOUCHED_PX, -JUST_TOUCHED_PX, -JUST_TOUCHED_PX)
        return any(each.place.intersects(core) for each in self._over(turn, placed))

    def _over(self, turn: int, placed: Placed) -> Iterator[Placed]:
        """Surfaces that are painted later; what an item is in was painted before it."""
        return (each for later, each in self.surfaces if later > turn and placed not in each.ancestors)


def painted(root: QQuickItem) -> Picture:
    items = tuple(_painted(root, (), 1.0))
    return Picture(items, tuple((turn, each) for turn, each in enumerate(items) if each.fills))


def _painted(item: QQuickItem, ancestors: tuple[Placed, ...], opacity: float) -> Iterator[Placed]:
    for child in sorted(item.childItems(), key=lambda each: each.z()):
        solid = opacity * child.opacity()
        if child.isVisible() and solid > 0:
            place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
            placed = Placed(child, ancestors, place, solid)
            yield placed
            yield from _painted(child, (*ancestors, placed), solid)
