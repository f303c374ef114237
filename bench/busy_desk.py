"""The real counter client with an event loop whose every turn is timed: what a clerk waits for while the hall is busy.

`python -m bench.busy_desk CONFIG OUT`: says `ready` when the list is there and the quiet floor is measured, goes on
until a line comes on its standard input, and leaves the times in OUT.

What is timed is a turn of the loop and the next one, in which its picture is painted; the pointer, a key and the next
picture wait no longer than that.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from select import select

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from config.counter import CounterSettings
from config.loading import load
from counter_client.__main__ import open_counter
from counter_client.desk.waiting_rows import Scope
from counter_client.window.window import CounterWindow
from qtkit.garbage import collect_on_this_thread
from qtkit.startup import use_fonts
from tests.hall_files import PIN

WAITING = 500
CHOSEN = 480
"""Far down: it stays in the list while those at its top are called."""
FLOOR_S = 5.0
EVERY_S = 1 / 30
DEED_EVERY_S = 0.2
IDLE_S = 0.001
TURNS = 2
LINK_WITHIN_S = 30.0


class Turns:
    """Runs the event loop turn by turn, and keeps how long each took: by the clock, and of the processor."""

    def __init__(self) -> None:
        self._dispatcher = QAbstractEventDispatcher.instance()
        self.took_ms: list[float] = []
        self.worked_ms: list[float] = []

    def go_on(self, deed: Callable[[], object] = lambda: None) -> None:
        """A turn, which the deed begins, and the next; nothing is kept of one in which nothing happened."""
        began_ns, work_ns = time.perf_counter_ns(), time.thread_time_ns()
        happened = deed() is not None
        for _ in range(TURNS):
            happened = self._dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents) or happened
        if happened:
            self.took_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
            self.worked_ms.append((time.thread_time_ns() - work_ns) / 1e6)
        time.sleep(IDLE_S)

    def until(self, there: Callable[[], bool]) -> None:
        give_up_at = time.monotonic() + LINK_WITHIN_S
        while not there():
            self.go_on()
            if time.monotonic() > give_up_at:
                raise SystemExit("The counter client did not come to its list.")

    def take(self) -> dict[str, list[float]]:
        taken = {"took_ms": self.took_ms, "worked_ms": self.worked_ms}
        self.took_ms, self.worked_ms = [], []
        return taken


class Clerk:
    """Looks about in the list: keys, words to search for, and filters, one after the other."""

    def __init__(self, window: CounterWindow) -> None:
        self._list = window.desk.waiting
        self._done = 0

    def choose(self) -> str:
        self._list.table.selectRow(CHOSEN)
        return self.chosen()

    def chosen(self) -> str:
        return str(self._list.table.currentIndex().data())

    def look_about(self) -> bool:
        """Nothing that ends the choice of a row."""
        self._done += 1
        bar = self._list.table.verticalScrollBar()
        bar.setValue(self._done * 900 % (bar.maximum() + 1))
        return True

    def search(self) -> bool:
        self._done += 1
        field, scope = self._list.filter, self._list.scope
        match self._done % 6:
            case 0:
                scope.choose(Scope.ALL)
            case 1:
                QTest.keyClick(field, Qt.Key.Key_A)
            case 2:
                QTest.keyClick(field, Qt.Key.Key_0)
            case 3:
                field.clear()
            case 4:
                scope.choose(Scope.APPOINTED)
            case _:
                scope.choose(Scope.MINE)
        return True


def main() -> int:
    config, out = Path(sys.argv[1]), Path(sys.argv[2])
    QApplication.setStyle("Fusion")
    application = QApplication(["busy desk"])
    use_fonts()
    with open_counter(load(config, CounterSettings), application) as window:
        collect_on_this_thread(application)
        turns = Turns()
        turns.until(lambda: window.session.moment.desk.online)
        counter = load(config, CounterSettings).counter
        window.session.sign_in(clerk=counter.replace("counter", "clerk"), pin=PIN, counter=counter)
        turns.until(lambda: window.desk.waiting.table.model().rowCount() >= WAITING)
        times = measured(window, turns)
    out.write_text(json.dumps(times), encoding="utf-8")
    return 0


def measured(window: CounterWindow, turns: Turns) -> dict[str, object]:
    clerk = Clerk(window)
    turns.take()
    painted = _every(EVERY_S, window.update)
    _for(FLOOR_S, lambda: turns.go_on(painted))
    floor = turns.take()
    chosen = clerk.choose()
    print("ready", flush=True)
    looks = _every(DEED_EVERY_S, clerk.look_about)
    _until_told(lambda: turns.go_on(looks))
    busy, kept = turns.take(), clerk.chosen() == chosen
    searches = _every(DEED_EVERY_S, clerk.search)
    _until_told(lambda: turns.go_on(searches))
    return {"floor": floor, "busy": busy, "search": turns.take(), "chosen": chosen, "kept": kept}


def _every(span_s: float, deed: Callable[[], object]) -> Callable[[], object]:
    """The deed, when it is due; None in between."""
    due = time.monotonic()

    def when_due() -> object:
        nonlocal due
        if time.monotonic() < due:
            return None
        due = time.monotonic() + span_s
        deed()
        return True

    return when_due


def _for(span_s: float, go_on: Callable[[], None]) -> None:
    until = time.monotonic() + span_s
    while time.monotonic() < until:
        go_on()


def _until_told(go_on: Callable[[], None]) -> None:
    """A line on the standard input ends it."""
    while not select([sys.stdin], [], [], 0)[0]:
        go_on()
    sys.stdin.readline()


if __name__ == "__main__":
    sys.exit(main())
