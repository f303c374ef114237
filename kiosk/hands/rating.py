"""The feedback page between QML and the flow: five faces, or none."""

# ruff: noqa: N802 (QML spells names in camelCase)

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.flow.feedback import declined, rated
from kiosk.hands.screen_holder import ScreenHolder

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Rating(QObject):
    """The page came by itself on a tablet: a finger that was on its way to something else must not choose a face.

    Signals:
        changed: Where it is asked is told otherwise than before.
    """

    changed = Signal()

    def __init__(self, holder: ScreenHolder, parent: QObject) -> None:
        super().__init__(parent)
        self._holder = holder
        self._place = (False, "")

    def redraw(self, counter: str) -> None:
        place = (self._holder.screen.hall.tablet, counter)
        if place != self._place:
            self._place = place
            self.changed.emit()

    @Slot(int)
    def rate(self, score: int) -> None:
        self._holder.choose(rated(self._holder.screen, score))

    @Slot()
    def decline(self) -> None:
        self._holder.choose(declined(self._holder.screen))

    @Property(str, notify=changed)
    def counter(self) -> str:
        """What stands above the desk: "3"; empty as long as the server has not said it."""
        return self._place[1]

    @Property(bool, notify=changed)
    def onTablet(self) -> bool:
        """Asked by itself on a desk, and not of who held up a code before a kiosk."""
        return self._place[0]
