"""The life of a scanner on a thread of its own: opened, read and healed for ever, so that no screen waits for it."""

import logging
import threading
import time
from collections.abc import Callable
from functools import partial

from drivers.errors import DeviceError
from drivers.health import DeviceState, Health
from drivers.scanners.scanner import Scan, Scanner
from drivers.scanners.sightings import Sightings

READ_WITHIN_S = 0.25
"""How long one read may take: so fast a stop is noticed."""

RETRY_FIRST_S, RETRY_AT_MOST_S = 0.25, 5.0
"""A plug that was bumped is back at once; one that stays away is asked for twelve times a minute, for ever."""

BEAT_WITHIN_S = 15.0
"""A device call that takes longer hangs in the kernel or the vendor's library."""

WORKING = frozenset({Health.OK, Health.DEGRADED})

log = logging.getLogger("scanner")


class ScannerThread:
    """Calls back on its own thread: `on_scan` with each new code, `on_state` with each change of the device's state."""

    def __init__(
        self, scanner: Scanner, *, on_scan: Callable[[Scan], None], on_state: Callable[[DeviceState], None]
    ) -> None:
        self._scanner = scanner
        self._on_scan = on_scan
        self._on_state = on_state
        self._sightings = Sightings()
        self._state: DeviceState | None = None
        self._stopping = threading.Event()
        self._last_beat_s = 0.0
        self._retry_after_s = RETRY_FIRST_S
        # A daemon: a camera that hangs in the kernel must not keep a program from ending.
        self._thread = threading.Thread(target=self._live, name=f"scanner: {scanner.name}", daemon=True)

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.is_alive() and time.monotonic() - self._last_beat_s < BEAT_WITHIN_S

    def start(self) -> None:
        self._last_beat_s = time.monotonic()
        self._thread.start()

    def stop(self, within_s: float = 2.0) -> bool:
        """True when it has ended; False when the device does not let go in time."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(within_s)
        return not self._thread.is_alive()

    def _live(self) -> None:
        while not self._stopping.is_set():
            try:
                self._scanner.open()
                self._read_until_stopped()
            except DeviceError as error:
                self._report(DeviceState(Health.ABSENT, str(error)))
            except Exception:
                log.exception("The driver of the %s failed in an unforeseen way.", self._scanner.name)
                self._report(DeviceState(Health.UNKNOWN, f"The {self._scanner.name} failed; it is started again."))
            finally:
                self._close()
            self._last_beat_s = time.monotonic()
            self._stopping.wait(self._retry_after_s)
            self._retry_after_s = min(2 * self._retry_after_s, RETRY_AT_MOST_S)

    def _read_until_stopped(self) -> None:
        while not self._stopping.is_set():
            self._last_beat_s = time.monotonic()
            scan = self._scanner.read(READ_WITHIN_S)
            self._report(self._scanner.state)
            if scan is not None and self._sightings.is_new(scan.text, scan.at_ns):
                self._call(partial(self._on_scan, scan))

    def _close(self) -> None:
        try:
            self._scanner.close()
        except Exception:
            log.exception("The %s could not be closed.", self._scanner.name)

    def _report(self, state: DeviceState) -> None:
        """On a change only: once when it goes, once when it is back, whatever happens in between."""
        before = self._state
        was_away = before is not None and before.health == Health.ABSENT
        if was_away and state.health == Health.UNKNOWN:
            return  # it was opened again but has not yet shown that it works
        if state.health in WORKING:
            self._retry_after_s = RETRY_FIRST_S
        if state == before:
            return
        self._state = state
        if state.health == Health.ABSENT and not was_away:
            log.warning("The scanner is away: %s", state.sentence)
        elif state.health in WORKING and (before is None or was_away):
            log.info("The scanner is there: %s", state.sentence)
        self._call(partial(self._on_state, state))

    def _call(self, back: Callable[[], None]) -> None:
        """A mistake in a screen must not take the scanner with it."""
        try:
            back()
        except Exception:
            log.exception("A screen failed on what the %s told it.", self._scanner.name)
