"""The life that every device leads: opened, used, lost and opened again for ever, told and logged on change only.

One mechanism for scanners, printers, signs, lights, panels and sound, so that all of them heal, fall silent in the log
and stop in the same way. `DeviceLife` is what is known of the device; `device_thread` is the thread that lives it.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from drivers.errors import DeviceError
from drivers.health import WORKING, DeviceState, Health

BEAT_WITHIN_S = 15.0
"""A device call that takes longer hangs in the kernel or the vendor's library."""


@dataclass(frozen=True)
class Pauses:
    """Before each next attempt, doubling from the first to the longest."""

    first_s: float = 0.25
    """A plug that was bumped is back at once."""
    longest_s: float = 5.0
    """One that stays away is asked for twelve times a minute, for ever."""
    steady_after_s: float = 5.0
    """Only who has worked so long begins with the first pause again, and is no loose contact. Longer than the time
    between two looks, where a device is looked at: one that is well at one look only is not steady."""


SHORT_LIVES = 3
"""So often in a row a device may open well and fail at once before it counts as away until it is steady: a loose
contact must not fill the log, nor stand on every counter as gone and back twelve times a minute."""


class DeviceLife:
    """What is known of one device, kept by the one thread that uses it."""

    def __init__(
        self,
        what: str,
        *,
        on_state: Callable[[DeviceState], None],
        pauses: Pauses | None = None,
        clock_s: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] | None = None,
        logger: logging.Logger | None = None,
    ) -> None:
        """`what` stands in the log's sentences ("scanner", "sign of counter 3"); `jitter` gives 0..1, else chance."""
        self.what = what
        self.state: DeviceState | None = None
        """The last one that was told; None before the first."""
        self.log = logger or logging.getLogger("device")
        self._on_state = on_state
        self._pauses = pauses or Pauses()
        self._clock_s = clock_s
        self._jitter = jitter or Random().random
        self._failures = 0
        self._well_since_s: float | None = None
        self._surprises: set[str] = set()
        self._short_lives = 0
        self._held_back: DeviceState | None = None
        self._last_beat_s = clock_s()
        self._over = False

    @property
    def is_away(self) -> bool:
        return self.state is not None and self.state.health is Health.ABSENT

    def report(self, state: DeviceState, *, lost: bool = False) -> None:
        """Tells on a change only: once when it goes, once when it is back, whatever happens in between.

        `lost`: contact with it broke. Silence says so by itself; a roll that is empty waits for a hand, however often.
        """
        if lost or (state.health is Health.UNKNOWN and not _works(state)):
            self._count_short_life()
        self._keep_how_long_it_is_well(state)
        self._held_back = None
        if _works(state) and self._short_lives >= SHORT_LIVES and self.state is not None and not _works(self.state):
            self._held_back = state  # until it is steady
            return
        self._tell(state)

    def _tell(self, state: DeviceState) -> None:
        before = self.state
        if state == before or self._over:
            return
        same_health = before is not None and before.health is state.health
        told = replace(state, since_s=before.since_s if before is not None and same_health else self._clock_s())
        self.state = told
        if not same_health:
            self._log_change(before, told)
        self.call(lambda: self._on_state(told))

    def report_loss(self, error: DeviceError) -> None:
        """It was opened, or should have been, and cannot be used: it is closed and opened again."""
        self.report(DeviceState(Health.ABSENT, str(error)), lost=True)

    def report_surprise(self, error: Exception) -> None:
        """For errors that no driver foresaw: each kind is logged once until the device has worked well again."""
        if self._over:
            return
        kind = f"{type(error).__name__}: {error}"
        if kind not in self._surprises:
            self._surprises.add(kind)
            self.log.error("The driver of the %s failed in an unforeseen way.", self.what, exc_info=error)
        self.report(DeviceState(Health.UNKNOWN, f"The {self.what} failed; it is started again."))

    def call(self, back: Callable[[], None]) -> None:
        """Calls back into the program: a mistake there must not take the device with it."""
        try:
            back()
        except Exception:
            self.log.exception("A screen failed on what the %s told it.", self.what)

    def next_pause_s(self) -> float:
        """How long to leave it alone now. Jittered, so that ten devices of one pulled hub do not come back at once."""
        pauses = self._pauses
        cap_s = min(pauses.first_s * 2.0 ** min(self._failures, 16), pauses.longest_s)
        self._failures += 1
        return cap_s * (1 + self._jitter()) / 2

    def beat(self) -> None:
        """To be called at every round of the thread."""
        self._last_beat_s = self._clock_s()
        if self._held_back is not None and self._is_steady():
            self.report(self._held_back)

    def came_round(self, within_s: float = BEAT_WITHIN_S) -> bool:
        """For a watchdog: whether the thread beat lately. From any thread."""
        return self._clock_s() - self._last_beat_s < within_s

    def end(self) -> None:
        """Nothing is told any more: what a stop breaks off is no failure, and the program is being taken down."""
        self._over = True

    def _count_short_life(self) -> None:
        if self._well_since_s is not None and not self._is_steady():
            self._short_lives += 1
            if self._short_lives == SHORT_LIVES:
                self.log.warning("The %s comes and goes; it counts as away until it is steady.", self.what)

    def _keep_how_long_it_is_well(self, state: DeviceState) -> None:
        if self._is_steady():
            self._failures = self._short_lives = 0
            self._surprises.clear()
        if _works(state):
            self._well_since_s = self._clock_s() if self._well_since_s is None else self._well_since_s
        else:
            self._well_since_s = None

    def _is_steady(self) -> bool:
        return self._well_since_s is not None and self._clock_s() - self._well_since_s >= self._pauses.steady_after_s

    def _log_change(self, before: DeviceState | None, state: DeviceState) -> None:
        was_there = before is not None and _works(before)
        if state.health is Health.ABSENT:
            warning = logging.INFO if state.as_meant else logging.WARNING
            self.log.log(warning, "The %s is away: %s", self.what, state.sentence)
        elif _works(state) and not was_there:
            self.log.info("The %s is there: %s", self.what, state.sentence)
        else:
            self.log.info("The %s is %s: %s", self.what, state.health, state.sentence)


def _works(state: DeviceState) -> bool:
    """As far as anybody can know: of a device that only listens, an open line is all there is."""
    return state.health in WORKING or (state.health is Health.UNKNOWN and state.as_meant)
