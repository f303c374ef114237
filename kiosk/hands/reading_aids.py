"""The panel of reading aids between QML and the flow: which are on, and a touch that switches one."""

# ruff: noqa: N802, N815 (QML spells names in camelCase)

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.flow.rest import aids_chosen
from kiosk.flow.screen import Aids
from kiosk.hands.screen_holder import ScreenHolder

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class Offered:
    """Which aids this kiosk can give; one that changes nothing here is no choice."""

    contrast: bool = True
    """Not where the place itself is in high contrast."""
    low: bool = True
    """Not where the whole glass is within reach already, or too little of it is."""
    within_reach: bool = False
    """The whole glass is, so nothing has to stand lower."""
    speech: bool = False
    """Only a kiosk with a voice may promise one."""


@QmlElement
class ReadingAids(QObject):
    """Each switch changes at once and stays for this visitor alone: `rest.at_rest` puts back what the place has.

    Signals:
        changed: Another set of aids; carries the `Aids`.
        offeredChanged: An aid can be had here that could not before, or the other way round.
    """

    changed = Signal(object)
    offeredChanged = Signal()

    def __init__(self, holder: ScreenHolder, parent: QObject) -> None:
        super().__init__(parent)
        self.offered = Offered()
        self._holder = holder

    def offer(self, offered: Offered) -> None:
        self.offered = offered
        self.offeredChanged.emit()

    def follow(self, before: Aids, now: Aids) -> None:
        """The screen changed, and with it perhaps the visitor."""
        if before != now:
            self.changed.emit(now)

    @property
    def _aids(self) -> Aids:
        return self._holder.screen.aids

    def _choose(self, aids: Aids) -> None:
        self._holder.choose(aids_chosen(self._holder.screen, aids))

    @Slot()
    def switchContrast(self) -> None:
        self._choose(replace(self._aids, contrast=not self._aids.contrast))

    @Slot()
    def switchLarge(self) -> None:
        self._choose(replace(self._aids, large=not self._aids.large))

    @Slot()
    def switchLow(self) -> None:
        self._choose(replace(self._aids, low=not self._aids.low))

    @Slot()
    def switchSpoken(self) -> None:
        """Also without the panel: a key starts speech."""
        self._choose(replace(self._aids, spoken=not self._aids.spoken))

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        return self._aids.contrast

    @Property(bool, notify=changed)
    def large(self) -> bool:
        return self._aids.large

    @Property(bool, notify=changed)
    def low(self) -> bool:
        return self._aids.low

    @Property(bool, notify=changed)
    def spoken(self) -> bool:
        return self._aids.spoken

    @Property(bool, notify=offeredChanged)
    def canContrast(self) -> bool:
        return self.offered.contrast

    @Property(bool, notify=offeredChanged)
    def canLow(self) -> bool:
        return self.offered.low

    @Property(bool, notify=offeredChanged)
    def withinReach(self) -> bool:
        return self.offered.within_reach

    @Property(bool, notify=offeredChanged)
    def canSpeak(self) -> bool:
        return self.offered.speech
