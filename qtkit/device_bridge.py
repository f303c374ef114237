"""From a device's thread to the screen's: the only crossing there is."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Told = TypeVar("Told")


class DeviceBridge(QObject):
    """Made on the screen's thread; what devices say to a carried function is heard there, in order.

    Close it before the devices' threads are stopped: what they still say is then dropped, not delivered to a screen
    that is being taken down.
    """

    _crossed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._crossed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def carry(self, hear: Callable[[Told], None]) -> Callable[[Told], None]:
        """A function to give to a device thread; `hear` is called with the same on the screen's thread."""

        def cross(told: Told) -> None:
            if self._open:
                self._crossed.emit((hear, told))

        return cross

    def close(self) -> None:
        self._open = False

    def _deliver(self, crossing: tuple[Callable[[object], None], object]) -> None:
        hear, told = crossing
        if self._open:
            hear(told)
