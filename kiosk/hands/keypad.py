"""Five keys for the whole kiosk: previous, next, choose, back, speak. They move the focus that a page shows."""

# ruff: noqa: N802, N815 (QML and Qt spell names in camelCase)

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QEvent, QMetaObject, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from config.keypad import KeypadSettings
from kiosk.hands.stops import Stop, scope_of, stops_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

KEY_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})

FORGOTTEN_AFTER_S = 30.0
"""Nobody pressed a key for so long: whoever comes to a page at rest now may touch, and needs no mark of a focus."""


class Press(StrEnum):
    PREVIOUS = "previous"
    NEXT = "next"
    CHOOSE = "choose"
    BACK = "back"
    SPEAK = "speak"


@dataclass(frozen=True)
class PageUnderKeys:
    """What the keypad needs of the kiosk around it."""

    more_time: Callable[[], bool]
    """Somebody is there. True where a page was about to go: then the key has done its work."""
    back: Callable[[], None]
    at_rest: Callable[[], bool]
    page: Callable[[], str]
    """Which one stands there: each begins with its first choice."""


@QmlElement
class Keypad(QObject):
    """An event filter, to be put behind one of a scanner that plays a keyboard: what that takes is no key press.

    Keys that repeat themselves count once (EN 301 549, 5.7), and the same key at once again counts once (5.8).

    Signals:
        rowChanged: Another row of keys is the stop, or none any more.
        speakAsked: The visitor wants to hear the page.
        moved: The focus stands elsewhere.
    """

    rowChanged = Signal()
    speakAsked = Signal()
    moved = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        settings: KeypadSettings,
        under: PageUnderKeys,
        *,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys_of(settings)
        self._same_again_s = settings.same_again_ms / 1000
        self._under = under
        self._clock_s = clock_s
        self._last: tuple[Press, float] | None = None
        self.in_use = False
        """The visitor moves by keys: each page shows where they stand."""
        self._at = ""
        self._row: Stop | None = None
        self._inside = False
        self._openers: list[str] = []
        self._scope: QQuickItem | None = None
        self._page = ""
        self._forgetting = QTimer(self, singleShot=True, interval=round(1000 * FORGOTTEN_AFTER_S))
        self._forgetting.timeout.connect(self._forget)
        self._placed = QRectF()
        window.frameSwapped.connect(self._frame_shown)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._put_away()
        if event.type() in KEY_EVENTS and isinstance(event, QKeyEvent):
            press = self._keys.get(Qt.Key(event.key()))
            if press is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                    self._pressed(press)
                return True
        return super().eventFilter(watched, event)

    def follow(self) -> None:
        """The screen changed: the focus stays where it was on a page, and goes to the first choice of another one."""
        if not self.in_use:
            return
        if self._page != self._under.page():
            self._page, self._at, self._inside = self._under.page(), "", False
        scope = scope_of(self._window)
        if scope is not self._scope:
            self._enter(scope)
        stops = stops_of(self._window)
        if not stops:
            self._at = ""
            self._show_row(None)
            return
        if self._at and self._now(stops) is None:
            self._at = self._led_to()
        self._stand(self._now(stops) or stops[0])

    def _pressed(self, press: Press) -> None:
        now_s, before = self._clock_s(), self._last
        self._last = (press, now_s)
        if before is not None and before[0] is press and now_s - before[1] < self._same_again_s:
            return
        self._forgetting.start()
        if self._under.more_time():
            return
        if press is Press.SPEAK:
            self.speakAsked.emit()
        elif not self.in_use and not (press is Press.CHOOSE and self._is_led()):
            self.in_use = True
            self.follow()
            if press is Press.BACK:
                self._under.back()
        elif press is Press.CHOOSE:
            self._choose()
        elif press is Press.BACK:
            self._back()
        else:
            self._step(1 if press is Press.NEXT else -1)

    def _is_led(self) -> bool:
        """A page that is full has given the focus to what comes next; whoever typed presses Enter at once."""
        focused = self._window.activeFocusItem()
        if focused is None or focused.property("focusReason") == Qt.FocusReason.MouseFocusReason:
            return False
        self.in_use, self._page = True, self._under.page()
        self._scope, self._at = scope_of(self._window), focused.objectName()
        return self._now(stops_of(self._window)) is not None

    def _step(self, by: int) -> None:
        stops = stops_of(self._window)
        now = self._now(stops)
        if now is None:
            self.follow()
        elif self._inside and now.is_row:
            names = [item.objectName() for item in now.items]
            at = names.index(self._at)
            self._at = names[(at + by) % len(names)]
            self._stand(now)
        else:
            following = stops[(stops.index(now) + by) % len(stops)]
            self._at, self._inside = following.name, False
            self._stand(following)

    def _choose(self) -> None:
        now = self._now(stops_of(self._window))
        if now is None:
            self.follow()
            return
        if now.is_row and not self._inside:
            self._inside = True
            self._stand(now)
            return
        item = next((each for each in now.items if each.objectName() == self._at), now.items[0])
        if self._inside:  # the next letter stands in another row as often as not
            self._inside, self._at = False, now.name
            self._show_row(now)
        before = self._window.activeFocusItem()
        QMetaObject.invokeMethod(item, "click")
        self._heed(before, item)
        self.follow()

    def _heed(self, before: QQuickItem | None, clicked: QQuickItem) -> None:
        """A page may lead on by itself, to what is possible now."""
        wished = self._window.activeFocusItem()
        if wished is None or wished is before or wished is clicked:
            return
        if wished.inherits("QQuickAbstractButton"):
            self._at, self._inside = wished.objectName(), False

    def _led_to(self) -> str:
        """What stood there cannot be used any more, and its page has given the focus to what stands beside it."""
        focused = self._window.activeFocusItem()
        return focused.objectName() if focused is not None else ""

    def _back(self) -> None:
        if self._inside and self._row is not None:
            self._inside, self._at = False, self._row.name
        else:
            self._under.back()
        self.follow()

    def _now(self, stops: tuple[Stop, ...]) -> Stop | None:
        return next((stop for stop in stops if any(item.objectName() == self._at for item in stop.items)), None)

    def _enter(self, scope: QQuickItem) -> None:
        """A panel was opened: afterwards the focus is where it was."""
        opened = scope is not self._window.contentItem()
        if self._scope is not None and opened and self._scope is self._window.contentItem():
            self._openers.append(self._at)
        self._at = self._openers.pop() if self._openers and not opened else ""
        self._scope, self._inside = scope, False

    def _stand(self, stop: Stop) -> None:
        self._forgetting.start()
        on_row = stop.is_row and not self._inside
        if not stop.is_row:
            self._inside = False
        if not self._inside:
            self._at = stop.name
        self._show_row(stop if stop.is_row else None)
        if not on_row:
            item = next(each for each in stop.items if each.objectName() == self._at)
            item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            # Chosen by a key it has the focus as if it had been tapped, and would show no ring.
            item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)
        self.moved.emit()

    def _show_row(self, row: Stop | None) -> None:
        self._row = row
        self._placed = row.place if row is not None else QRectF()
        self.rowChanged.emit()

    def _frame_shown(self) -> None:
        """A page that just came is laid out with its first picture; one that changed may have new controls."""
        focused = self._window.activeFocusItem()
        if self.in_use and self._at and (focused is None or not focused.objectName()):
            self.follow()
        elif self._row is not None and all(map(isValid, self._row.items)) and self._row.place != self._placed:
            self._show_row(self._row)

    def _put_away(self) -> None:
        self.in_use, self._inside, self._at, self._openers, self._scope = False, False, "", [], None
        self._show_row(None)
        focused = self._window.activeFocusItem()
        if focused is not None:
            focused.setFocus(False)

    def _forget(self) -> None:
        if self._under.at_rest():
            self._put_away()

    # Read by QML.

    @Property(str, notify=rowChanged)
    def rowWords(self) -> str:
        """Empty where no row is the stop."""
        return self._row.words if self._row is not None and not self._inside else ""

    @Property(QRectF, notify=rowChanged)
    def rowPlace(self) -> QRectF:
        return self._placed


def keys_of(settings: KeypadSettings) -> Mapping[Qt.Key, Press]:
    return {Qt.Key[f"Key_{key}"]: press for press in Press for key in getattr(settings, press)}
