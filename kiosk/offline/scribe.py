"""The journal's own thread: a disk may take its time, and the screen's thread may not wait for it."""

import threading
from collections.abc import Callable, Iterable
from functools import partial
from queue import SimpleQueue

from kiosk.offline import kept_file
from kiosk.offline.disk import Disk
from kiosk.offline.journal import Journal
from kiosk.offline.keepsake import Keepsake
from kiosk.offline.ledger import Record
from qtkit.device_bridge import DeviceBridge

STOP_WITHIN_S = 5.0

Written = Callable[[OSError | None], None]
"""Called on the screen's thread: with nothing once it is durable, or with why it is not."""


class Scribe:
    """Writes in the order in which it was asked."""

    def __init__(self, disk: Disk, journal: Journal) -> None:
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

    def stop(self) -> None:
        """What was asked is written first; nobody is told any more."""
        self._bridge.close()
        self._asked.put(None)
        self._thread.join(STOP_WITHIN_S)
        if not self._thread.is_alive():
            self._disk.close()

    def _ask(self, work: Callable[[], None], then: Written) -> None:
        self._asked.put(partial(_done, work, self._bridge.carry(then)))

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
