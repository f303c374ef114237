"""A hand scanner that types, as a scanner like the others: the screen hands keys in, a device thread reads codes."""

import queue
import threading
import time

from drivers.deadline import Deadline
from drivers.health import DeviceState, Health
from drivers.scanners.scanner import Scan
from drivers.scanners.wedge import Wedge, WedgeRules

LOOK_EVERY_S = 0.1
"""How often it is asked whether the keys have fallen silent."""


class WedgeScanner:
    name = "hand scanner that types"
    state = DeviceState(
        Health.UNKNOWN, "The hand scanner that types cannot say whether it is plugged in.", as_meant=True
    )

    def __init__(self, rules: WedgeRules) -> None:
        self._wedge = Wedge(rules)
        self._lock = threading.Lock()  # keys come from the screen's thread
        self._last_key_s: float | None = None
        self._scans: queue.SimpleQueue[Scan] = queue.SimpleQueue()

    def take_key(self, scan_code: int, *, pressed: bool, at_ms: int) -> bool:
        """For the screen's thread, with each key. True: the key belongs to a scan, and nobody else may act on it."""
        with self._lock:
            keyed = self._wedge.key(scan_code, pressed=pressed, at_ms=at_ms)
            self._last_key_s = time.monotonic()
            if keyed.text is not None:
                self._scans.put(Scan(keyed.text, time.monotonic_ns()))
            return keyed.is_of_a_scan

    def open(self) -> None:
        """The keyboard is the screen's; there is nothing to open."""

    def read(self, within_s: float) -> Scan | None:
        deadline = Deadline.after(within_s)
        while True:
            try:
                return self._scans.get(timeout=min(deadline.left_s(), LOOK_EVERY_S))
            except queue.Empty:
                self._end_in_silence()
            if deadline.passed and self._scans.empty():
                return None

    def close(self) -> None:
        """Nor is there anything to close."""

    def _end_in_silence(self) -> None:
        with self._lock:
            if self._last_key_s is None or time.monotonic() - self._last_key_s < self._wedge.silence_ms / 1000:
                return
            self._last_key_s = None
            text = self._wedge.silence()
            if text is not None:
                self._scans.put(Scan(text, time.monotonic_ns()))
