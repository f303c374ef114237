"""A display without a sound gives every call its turn all the same, for about as long as a voice would speak of it.

So calls that come together are each large for a moment, whether anybody hears them or not.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from boards.calls import ShownCall
from drivers.sounds.spoken_call import Length

LASTS_MS = {Length.FULL: 6_000, Length.SHORT: 4_000}
"""About as long as its words: three in twenty seconds, and twelve at once within a minute."""


class Silence(QObject):
    """Stands where the sound would, one call at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.end)
        self._over: Callable[[bool], None] | None = None

    def ring(self, _: ShownCall, length: Length, over: Callable[[bool], None]) -> None:
        """Says after a while that it is over, and that nothing was heard."""
        self._over = over
        self._timer.start(LASTS_MS[length])

    def end(self) -> None:
        """The call has had its turn."""
        over, self._over = self._over, None
        if over is not None:
            over(False)
