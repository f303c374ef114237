"""The kiosk's own devices, each on its thread: what they say is heard on the screen's thread, in one place."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from config.kiosk import KioskSettings, ScannerSettings
from drivers.device_thread import stop_all
from drivers.health import DeviceState, Health
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import PrintReport
from drivers.printers.printer_thread import PrinterThread
from drivers.scanners.scanner import Scan, Scanner
from drivers.scanners.scanner_thread import ScannerThread
from drivers.scanners.wedge_scanner import WedgeScanner
from drivers.sounds.sound_thread import SoundThread
from kiosk.late_devices import LatePrinter, LateScanner
from qtkit.device_bridge import DeviceBridge

READ_SOUND = Path(__file__).parent / "sounds" / "read.wav"

PRINTER_PART = "printer"
SCANNER_PART = "scanner"
SOUND_PART = "sound"

BEST_FIRST = (Health.OK, Health.DEGRADED, Health.UNKNOWN, Health.ABSENT)


@dataclass(frozen=True)
class Listeners:
    """Whom the devices tell, on the screen's thread; `decoded` alone is called on the scanner's, at once."""

    scanned: Callable[[Scan], None]
    decoded: Callable[[Scan], None]
    changed: Callable[[str, DeviceState], None]
    """A part of this kiosk and how it is now."""


class Devices:
    """Started after the first picture is on the glass; stopped before the window goes."""

    def __init__(self, settings: KioskSettings, tell: Listeners) -> None:
        self._bridge = DeviceBridge()
        self._tell = tell
        self.scanners = {each.name: _scanner(each) for each in settings.scanners}
        self._health = dict.fromkeys(self.scanners, Health.UNKNOWN)
        cross = self._bridge.carry(tell.scanned)
        self._readers = [
            ScannerThread(
                scanner,
                on_scan=partial(_decoded, tell.decoded, cross),
                on_state=self._bridge.carry(partial(self._scanner_changed, name)),
            )
            for name, scanner in self.scanners.items()
        ]
        self._printer = PrinterThread(
            LatePrinter(settings.printer), on_state=self._bridge.carry(partial(tell.changed, PRINTER_PART))
        )
        self._sound = _sound_thread(settings, self._bridge.carry(partial(tell.changed, SOUND_PART)))

    @property
    def wedges(self) -> list[WedgeScanner]:
        return [each for each in self.scanners.values() if isinstance(each, WedgeScanner)]

    @property
    def scanner_health(self) -> Health:
        """One scanner that reads is enough for a visitor."""
        return next((health for health in BEST_FIRST if health in self._health.values()), Health.ABSENT)

    @property
    def parts(self) -> tuple[str, ...]:
        """All that this kiosk will ever report of, by its settings."""
        return tuple(self.lives)

    @property
    def lives(self) -> dict[str, bool]:
        """Each thread by the name of its part: whether it comes round."""
        lives = {self._part_of(name): reader.alive for name, reader in zip(self.scanners, self._readers, strict=True)}
        lives[PRINTER_PART] = self._printer.alive
        if self._sound:
            lives[SOUND_PART] = self._sound.alive
        return lives

    def start(self) -> None:
        self._printer.start()
        for reader in self._readers:
            reader.start()
        if self._sound:
            self._sound.start()

    def stop(self) -> None:
        self._bridge.close()
        sound = (self._sound,) if self._sound else ()
        stop_all((*self._readers, self._printer, *sound))

    def print_ticket(self, paper: TicketPaper, then: Callable[[PrintReport], None]) -> None:
        self._printer.submit(paper, self._bridge.carry(then))

    def sound_read(self) -> None:
        """At once after a decode: whoever looks at their phone hears that it was seen."""
        if self._sound:
            self._sound.play(READ_SOUND)

    def _scanner_changed(self, name: str, state: DeviceState) -> None:
        self._health[name] = state.health
        self._tell.changed(self._part_of(name), state)

    def _part_of(self, scanner: str) -> str:
        return SCANNER_PART if len(self.scanners) == 1 else f"{SCANNER_PART}-{scanner}"


def _scanner(settings: ScannerSettings) -> Scanner:
    if settings.url.startswith("wedge:"):  # its keys come from the window, which must know it
        from drivers.scanners.opening import scanner_from_url

        return scanner_from_url(settings.url)
    return LateScanner(settings)


def _decoded(at_once: Callable[[Scan], None], cross: Callable[[Scan], None], scan: Scan) -> None:
    at_once(scan)
    cross(scan)


def _sound_thread(settings: KioskSettings, on_state: Callable[[DeviceState], None]) -> SoundThread | None:
    return SoundThread(settings.sound.player, on_state=on_state) if settings.sound.on else None
