"""The journal's own thread: a disk may take its time, and the screen's thread may not wait for it."""

import errno
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue

from PySide6.QtCore import QTimer

from kiosk.alone import kept_file
from kiosk.alone.disk import Disk
from kiosk.alone.journal import Journal
from kiosk.alone.keepsake import Keepsake
from kiosk.alone.ledger import Record
from qtkit.device_bridge import DeviceBridge

STOP_WITHIN_S = 5.0

WRITTEN_WITHIN_S = 5.0
"""A sound disk takes milliseconds. So long a visitor reads "one moment" at most, and is then told to try again."""

LOOK_EVERY_S = 0.5

Written = Callable[[OSError | None], None]
"""Called on the screen's thread: with nothing once it is durable, or with why it is not.

A disk that hangs says neither: then first with `Hanging`, and once more when it is known.
"""


class Hanging(TimeoutError):
    """Nobody knows whether it is on the disk, or ever will be."""

    def __init__(self) -> None:
        super().__init__(errno.ETIMEDOUT, "The disk does not answer")


@dataclass
class _Asked:
    then: Written
    at_s: float
    told: bool = False


class Scribe:
    """Writes in the order in which it was asked."""

    def __init__(self, disk: Disk, journal: Journal, *, written_within_s: float = WRITTEN_WITHIN_S) -> None:
        self._within_s = written_within_s
        self._unwritten: deque[_Asked] = deque()
        self._watch = QTimer(interval=round(1000 * LOOK_EVERY_S))
        self._watch.timeout.connect(self._look)
        self._disk = disk
        self._journal = journal
        self._bridge = DeviceBridge()
        self._asked: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def write(self, record: Record, then: Written) -> None:
        self._ask(partial(self._journal.append, record), then)

    def sum_up(self, records: Iterable[Record], then: Written) -> None:
        self._ask(partial(self._journal.sum_up, tuple(records)), then)

    def keep(self, kept: Keepsake, then: Written) -> None:
        self._ask(partial(kept_file.keep, self._disk, kept), then)

    def probe(self, then: Written) -> None:
        self._ask(self._journal.probe, then)

    @property
    def hangs(self) -> bool:
        """Whether a disk is waited for that did not answer in time: more to do would only pile up."""
        return any(asked.told for asked in self._unwritten)

    def stop(self) -> None:
        """What was asked is written first; nobody is told any more."""
        self._watch.stop()
        self._bridge.close()
        self._asked.put(None)
        self._thread.join(STOP_WITHIN_S)
        if not self._thread.is_alive():
            self._disk.close()

    def _ask(self, work: Callable[[], None], then: Written) -> None:
        self._unwritten.append(_Asked(then, time.monotonic()))
        self._watch.start()
        self._asked.put(partial(_done, work, self._bridge.carry(self._ended)))

    def _ended(self, error: OSError | None) -> None:
        """In the order of asking, so it is the first one's."""
        asked = self._unwritten.popleft()
        if not self._unwritten:
            self._watch.stop()
        asked.then(error)

    def _look(self) -> None:
        for asked in tuple(self._unwritten):
            if not asked.told and time.monotonic() - asked.at_s > self._within_s:
                asked.told = True
                asked.then(Hanging())

    def _run(self) -> None:
        while (work := self._asked.get()) is not None:
            work()


def _done(work: Callable[[], None], tell: Written) -> None:
    try:
        work()
    except OSError as error:
        tell(error)
    else:
        tell(None)
