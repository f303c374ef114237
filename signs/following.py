"""The signs at work: they follow the link, and each output hears at once what its counter does, on a change only."""

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from boards.replica import Replica
from qtkit.link import Link
from qtkit.link_state import LinkPhase, LinkState
from qtkit.trace import Trace
from signs.board import UNKNOWN, at_counters
from signs.news import News, Shown, heard
from wire.link import Event

LOOK_EVERY_S = 0.25
"""For what changes by itself: a blink that ends, a link that stays away."""


Output = Callable[[Shown], None]
"""A sign or a light of one counter; returns at once."""


class Following(QObject):
    """Between the link on one side and signs and lights on the other; what goes on at a counter stands in `board`."""

    def __init__(
        self,
        link: Link,
        outputs: Mapping[str, Sequence[Output]],
        trace: Trace,
        *,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        """`outputs` by the counter that they stand at."""
        super().__init__(parent)
        self._link = link
        self._outputs = outputs
        self._trace = trace
        self._monotonic_ns = monotonic_ns
        self._shown: dict[str, Shown] = {}
        self._news = News()
        self._lost_ns: int | None = None
        link.stateChanged.connect(self._link_changed)
        link.replicaChanged.connect(self._hall_changed)
        link.eventApplied.connect(self._applied)
        self._look = QTimer(self, interval=round(1000 * LOOK_EVERY_S))
        self._look.timeout.connect(self.refresh)
        self._look.start()
        self.refresh()

    def refresh(self) -> None:
        """Look at every counter anew; the same thing is not shown twice."""
        now_ns = self._monotonic_ns()
        at_s = now_ns / 1e9
        counters = at_counters(self._link.replica, self._outputs, without_link_s=self._without_link_s(now_ns))
        clock = self._link.clock
        if clock is not None:
            ago_s = partial(clock.ago_s, monotonic_ns=now_ns)
            self._news = heard(self._news, counters.values(), ago_s=ago_s, at_s=at_s)
        for counter, at in counters.items():
            self._show(counter, Shown(at, self._news.is_fresh(at.call, at_s)))

    def _show(self, counter: str, shown: Shown) -> None:
        if self._shown.get(counter, Shown(UNKNOWN)) != shown:
            self._shown[counter] = shown
            for output in self._outputs[counter]:
                output(shown)

    def _without_link_s(self, now_ns: int) -> float | None:
        return None if self._lost_ns is None else (now_ns - self._lost_ns) / 1e9

    # --- from the link

    def _link_changed(self, state: LinkState) -> None:
        if state.phase is LinkPhase.LIVE:
            self._lost_ns = None
        elif self._lost_ns is None:
            self._lost_ns = state.since_ns
        self.refresh()

    def _hall_changed(self, _: Replica) -> None:
        # A snapshot comes before the clock that belongs to it; the link says that it is live when both are there.
        if self._link.state.phase is LinkPhase.LIVE:
            self.refresh()

    def _applied(self, event: Event) -> None:
        self._trace.mark("applied", seq=event.seq)
