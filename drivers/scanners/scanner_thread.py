"""A scanner on a thread of its own: read and healed for ever, so that no screen waits for it."""

import logging
from collections.abc import Callable

from drivers.device_life import DeviceLife
from drivers.device_thread import STOP_WITHIN_S, DeviceThread
from drivers.health import DeviceState, Health
from drivers.scanners.scanner import Scan, Scanner
from drivers.scanners.sightings import Sightings

READ_WITHIN_S = 0.25
"""How long one read may take: so fast a stop is noticed."""


class ScannerThread:
    """Calls back on its own thread: `on_scan` with each new code, `on_state` with each change of the device's state."""

    def __init__(
        self, scanner: Scanner, *, on_scan: Callable[[Scan], None], on_state: Callable[[DeviceState], None]
    ) -> None:
        self._scanner = scanner
        self._on_scan = on_scan
        self._sightings = Sightings()
        self._life = DeviceLife("scanner", on_state=on_state, logger=logging.getLogger("scanner"))
        self._thread = DeviceThread(self._life, open=scanner.open, work=self._read, close=scanner.close)

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.alive

    def start(self) -> None:
        self._thread.start()

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """True when it has ended; False when the device does not let go in time."""
        return self._thread.stop(within_s)

    def _read(self) -> None:
        while self._thread.goes_on():
            scan = self._scanner.read(READ_WITHIN_S)
            state = self._scanner.state
            # A scanner that was away and is opened again has not yet shown that it works: it is still away.
            if not (self._life.is_away and state.health is Health.UNKNOWN):
                self._life.report(state)
            if scan is not None and self._sightings.is_new(scan.text, scan.at_ns):
                self._tell(scan)

    def _tell(self, scan: Scan) -> None:
        self._life.call(lambda: self._on_scan(scan))
