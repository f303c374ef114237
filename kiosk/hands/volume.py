"""How loud it is, between QML and the one place where it is turned."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.loudness import VolumeControl

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Volume(QObject):
    """This visitor's volume.

    Signals:
        changed: It was turned, here or by a key, or it is the next visitor's.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._control: VolumeControl | None = None

    def use(self, control: VolumeControl) -> None:
        """Without it nothing sounds here."""
        self._control = control
        self.changed.emit()

    @Slot(int)
    def turn(self, by: int) -> None:
        if self._control is not None:
            self._control.turn(by)

    @Property(int, notify=changed)
    def step(self) -> int:
        return self._control.loudness.step if self._control is not None else 0

    @Property(int, notify=changed)
    def steps(self) -> int:
        return self._control.loudness.steps if self._control is not None else 0
