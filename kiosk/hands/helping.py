"""The help panel between QML and the flow: how the call for a person stands, and two things to do about it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.flow.helping import HelpStage, help_called, help_ended, help_stage
from kiosk.hands.screen_holder import ScreenHolder

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Helping(QObject):
    """`stage` is a word of `kiosk.flow.helping.HelpStage`.

    Signals:
        changed: The call stands otherwise than before.
    """

    changed = Signal()

    def __init__(self, holder: ScreenHolder, parent: QObject) -> None:
        super().__init__(parent)
        self._holder = holder
        self._stage = HelpStage.OFFERED

    def redraw(self) -> None:
        stage = help_stage(self._holder.screen)
        if stage is not self._stage:
            self._stage = stage
            self.changed.emit()

    @Slot()
    def call(self) -> None:
        self._holder.choose(help_called(self._holder.screen))

    @Slot()
    def end(self) -> None:
        self._holder.choose(help_ended(self._holder.screen))

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage
