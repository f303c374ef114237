"""Carries the staff's door and page to QML, and touches back: every rule stands in `kiosk.staff.staff_door`."""

# ruff: noqa: N802 (QML spells names in camelCase)

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.health import DeviceState
from drivers.printers.printer import PrintOutcome, PrintReport
from kiosk.hall import LinkCondition
from kiosk.loudness import VolumeControl
from kiosk.staff import staff_door
from kiosk.staff.staff_code import is_right
from kiosk.staff.staff_door import Place, StaffDoor

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 1_000

SHOWN_CHARS = 40
"""Of a code that staff hold before the scanner; a stranger wrote it, and it may hold thousands."""

log = logging.getLogger("staff")


@dataclass(frozen=True)
class StaffWork:
    """What staff can do from their page."""

    print_test: Callable[[Callable[[PrintReport], None]], None]
    play_sound: Callable[[], None]
    restart: Callable[[], None]
    volume: VolumeControl | None = None
    """None where nothing sounds."""


@QmlElement
class StaffRoom(QObject):
    """Nobody gets in without a code in the settings.

    Signals:
        changed: Any property may have a new value.
    """

    changed = Signal()

    def __init__(
        self,
        code_hash: str | None,
        work: StaffWork,
        *,
        clock_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.door = StaffDoor()
        self._code_hash = code_hash
        self._work = work
        self._clock_s = clock_s
        self._parts: dict[str, DeviceState] = {}
        self._link = LinkCondition.STARTING
        self._read = ""
        self._printed: PrintOutcome | None = None
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)

    # From the program.

    def show_part(self, part: str, state: DeviceState) -> None:
        self._parts[part] = state
        self.changed.emit()

    def show_link(self, link: LinkCondition) -> None:
        self._link = link
        self.changed.emit()

    @property
    def is_open(self) -> bool:
        """Staff are at their door or inside it: the glass is not the visitors' now."""
        return self.door.place is not Place.OUTSIDE

    def takes(self, code: str) -> bool:
        """True when staff try the scanner, so that the code checks nobody in."""
        if self.door.place is not Place.INSIDE:
            return False
        self._read = "".join(sign for sign in code if sign.isprintable())[:SHOWN_CHARS]
        self._go(staff_door.stirred(self.door, self._clock_s()))
        return True

    def look(self) -> None:
        """Once a second while the door is open: time shuts it, and counts down the wait."""
        self._go(staff_door.passed_time(self.door, self._clock_s()))
        self.changed.emit()

    # From a finger.

    @Slot()
    def tapCorner(self) -> None:
        if self._code_hash is not None:
            self._go(staff_door.corner_tapped(self.door, self._clock_s()))

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        self._go(staff_door.digit_typed(self.door, digit, self._clock_s()))

    @Slot()
    def erase(self) -> None:
        self._go(staff_door.erased(self.door, self._clock_s()))

    @Slot()
    def tryCode(self) -> None:
        now_s = self._clock_s()
        if self._code_hash is None or not self.door.may_try(now_s):
            return
        right = is_right(self._code_hash, self.door.typed)
        if right:
            log.info("Staff came in by their code.")
        else:
            log.warning("A wrong staff code was typed.")
        self._go(staff_door.tried(self.door, now_s, right=right))

    @Slot()
    def leave(self) -> None:
        self._go(staff_door.left(self.door))

    @Slot()
    def printTest(self) -> None:
        if self._is_inside():
            self._printed = None
            self._work.print_test(self._test_printed)

    @Slot()
    def playSound(self) -> None:
        if self._is_inside():
            self._work.play_sound()

    @Slot(int)
    def turnVolume(self, by: int) -> None:
        """For everybody from now on; heard at once, so that it is turned by ear."""
        if self._is_inside() and self._work.volume is not None:
            self._work.volume.turn_usual(by)
            self._work.play_sound()
            self.changed.emit()

    @Slot()
    def restart(self) -> None:
        if self._is_inside():
            log.info("Staff ask for a fresh start.")
            self._work.restart()

    def _is_inside(self) -> bool:
        self._go(staff_door.stirred(self.door, self._clock_s()))
        return self.door.place is Place.INSIDE

    def _test_printed(self, report: PrintReport) -> None:
        self._printed = report.outcome
        self.changed.emit()

    def _go(self, door: StaffDoor) -> None:
        self.door = door
        if door.place is Place.OUTSIDE:
            self._look.stop()
            self._read, self._printed = "", None
        elif not self._look.isActive():
            self._look.start()
        self.changed.emit()

    # Read by QML.

    @Property(str, notify=changed)
    def place(self) -> str:
        return self.door.place

    @Property(int, notify=changed)
    def typedCount(self) -> int:
        return len(self.door.typed)

    @Property(bool, notify=changed)
    def wasWrong(self) -> bool:
        return self.door.was_wrong

    @Property(int, notify=changed)
    def waitS(self) -> int:
        return round(self.door.shut_for_s(self._clock_s()))

    @Property(bool, notify=changed)
    def linkWorks(self) -> bool:
        return self._link is LinkCondition.LIVE

    @Property(list, notify=changed)
    def parts(self) -> list[dict[str, str]]:
        return [{"name": name, "health": state.health} for name, state in sorted(self._parts.items())]

    @Property(int, notify=changed)
    def volumeStep(self) -> int:
        """0 where nothing sounds."""
        return self._work.volume.loudness.step if self._work.volume else 0

    @Property(int, notify=changed)
    def volumeSteps(self) -> int:
        return self._work.volume.loudness.steps if self._work.volume else 0

    @Property(str, notify=changed)
    def codeRead(self) -> str:
        return self._read

    @Property(str, notify=changed)
    def testTicket(self) -> str:
        return self._printed or ""
