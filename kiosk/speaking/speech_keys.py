"""The keys of somebody who listens, taken from the window before the keypad and the pages see them."""

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from config.keypad import KeypadSettings
from config.spoken_mode import SpeechKeys
from kiosk.loudness import LOUDER, SOFTER
from kiosk.speaking.spoken_mode import SpokenMode

TOUCHES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
FELT_FOR: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
"""On a keyboard; on a keypad each of its five keys is felt for. Not the letters: a scanner may type them."""


class SpeechKeyFilter(QObject):
    """An event filter on one window, to be put there after the keypad and before a scanner that plays a keyboard."""

    def __init__(
        self,
        window: QWindow,
        spoken: SpokenMode,
        keys: SpeechKeys,
        keypad: KeypadSettings,
        at_rest: Callable[[], bool],
        *,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._spoken = spoken
        self._at_rest = at_rest
        self._clock_s = clock_s
        self._choose = _qt_keys(keypad.choose)
        self._begin = FELT_FOR | _qt_keys((*keypad.previous, *keypad.next, *keypad.choose, *keypad.back, *keypad.speak))
        self._same_again_s = keypad.same_again_ms / 1000
        self._began: tuple[Qt.Key, float] | None = None
        self._deeds = _deeds(spoken, keys)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() in TOUCHES:
            self._spoken.touched()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _takes(self, key: Qt.Key) -> bool:
        if self._is_trembling(key):
            return True
        if not self._spoken.is_on:
            return self._begins(key) or self._does(key)
        if key in self._choose and self._spoken.offers_a_language:
            self._spoken.take_offer()
            return True
        self._spoken.key_was_pressed()
        return self._does(key)

    def _begins(self, key: Qt.Key) -> bool:
        begins = key in self._begin and self._at_rest() and self._spoken.may_speak
        if begins:
            self._began = (key, self._clock_s())
            self._spoken.begin()
        return begins

    def _is_trembling(self, key: Qt.Key) -> bool:
        """The same key again so soon after it began to speak is the same press."""
        if self._began is None:
            return False
        began_with, at_s = self._began
        return key == began_with and self._clock_s() - at_s < self._same_again_s

    def _does(self, key: Qt.Key) -> bool:
        deed = self._deeds.get(key)
        if deed is not None:
            deed()
        return deed is not None


def _deeds(spoken: SpokenMode, keys: SpeechKeys) -> Mapping[Qt.Key, Callable[[], None]]:
    """What these keys do, whether or not anything is being read aloud."""
    meanings: tuple[tuple[tuple[str, ...], Callable[[], None]], ...] = (
        (keys.louder, lambda: spoken.turn_volume(LOUDER)),
        (keys.softer, lambda: spoken.turn_volume(SOFTER)),
        (keys.plugged, lambda: spoken.plugged(True)),
        (keys.unplugged, lambda: spoken.plugged(False)),
    )
    return {key: deed for names, deed in meanings for key in _qt_keys(names)}


def _qt_keys(names: Iterable[str]) -> frozenset[Qt.Key]:
    return frozenset(Qt.Key[f"Key_{name}"] for name in names)
