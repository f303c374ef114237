"""One display at work: it follows the link, shows every change at once, and rings for what is new."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from boards.board import LOST_AFTER_S, LinkView, board
from boards.calls import RINGS_WITHIN, Heard, Scope, ShownCall, listen
from boards.replica import Replica
from display.announcer import Announcer, announce, sound_next, sounded, without_withdrawn
from display.presenter import DisplayPresenter
from display.silence import Silence
from drivers.sounds.spoken_call import Length
from qtkit.link import Link
from qtkit.link_state import LinkPhase, LinkState
from qtkit.trace import Trace
from wire.link import Event

LOOK_EVERY_S = 1.0
"""For what changes by itself: the minute, calls that grow old, a link that stays away."""

UNPAINTED_MAX = 1_000
"""Events without a frame after them: a window that nobody can see paints nothing."""

Ring = Callable[[ShownCall, Length, Callable[[bool], None]], None]
"""Chimes and speaks a call, or is silent as long, and says when it is over; returns at once."""


class Lobby(QObject):
    """Between the link on one side and presenter and sound on the other; what is shown stands in `board`."""

    def __init__(
        self,
        link: Link,
        presenter: DisplayPresenter,
        scope: Scope,
        trace: Trace,
        *,
        ring: Ring | None,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        """`ring` is None where nothing is ever heard."""
        super().__init__(presenter)
        self._link = link
        self._presenter = presenter
        self._scope = scope
        self._trace = trace
        self._is_heard = ring is not None
        self._ring = ring or Silence(self).ring
        self._monotonic_ns = monotonic_ns
        self._heard = Heard()
        self._announcer = Announcer()
        self._lost_ns: int | None = None
        self._unpainted: deque[int] = deque(maxlen=UNPAINTED_MAX)
        self._changed = False
        link.stateChanged.connect(self._link_changed)
        link.replicaChanged.connect(self._hall_changed)
        link.eventApplied.connect(self._applied)
        self._look = QTimer(self, interval=round(1000 * LOOK_EVERY_S))
        self._look.timeout.connect(self.refresh)
        self._look.start()

    def refresh(self) -> None:
        """Work the board out anew; the same board is not drawn again."""
        now_ns = self._monotonic_ns()
        clock = self._link.clock
        now = clock.now(now_ns) if clock else None
        before = self._presenter.board
        shown = board(self._link.replica, now, self._scope, self._link_view(now_ns))
        new = self._unheard(shown.large + shown.recent, now, clock.rate) if clock and now else ()
        self._presenter.show(shown, new)
        self._announcer = without_withdrawn(self._announcer, shown.large + shown.recent)
        if shown != before:
            self._trace.mark(
                "shown", calls=" ".join(f"{each.visit}/{each.call}" for each in shown.large + shown.recent)
            )
            self._changed = True
        for call in new:
            self._trace.mark("rang", call=f"{call.visit}/{call.call}")
        self._announce(new)

    def painted(self) -> None:
        """A frame is on the glass, with everything that was shown before it."""
        for seq in self._unpainted:
            self._trace.mark("painted", seq=seq)
        self._unpainted.clear()

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
        if self._changed:
            self._unpainted.append(event.seq)
        self._changed = False

    def _link_view(self, now_ns: int) -> LinkView:
        refused = self._link.state.phase is LinkPhase.REFUSED
        lost_ns = self._lost_ns
        if lost_ns is None or now_ns - lost_ns < LOST_AFTER_S * 1e9:
            return LinkView(refused=refused)
        return LinkView(refused=refused, lost_at=self._link.clock.now(lost_ns) if self._link.clock else None)

    # --- to the ear

    def _unheard(self, calls: Sequence[ShownCall], now: datetime, rate: float) -> tuple[ShownCall, ...]:
        if self._link.state.phase is not LinkPhase.LIVE:
            return ()
        # In a demonstration the hall's minutes are shorter than those in which people hear.
        self._heard, new = listen(self._heard, calls, now, RINGS_WITHIN * max(1.0, rate))
        return new

    def _announce(self, calls: Sequence[ShownCall]) -> None:
        if calls:
            self._announcer = announce(self._announcer, calls, self._link.replica.seq)
            self._sound()

    def _sound(self, *, had_to_wait: bool = False) -> None:
        before, self._announcer = self._announcer.sounding, sound_next(self._announcer)
        announcement = self._announcer.sounding
        if before is not None or announcement is None:
            return
        for seq in announcement.seqs if self._is_heard else ():
            self._trace.mark("sounded", seq=seq)
        self._presenter.speak_of(announcement.call, again=had_to_wait)
        self._ring(announcement.call, self._announcer.length, self._sounded)

    def _sounded(self, _: bool) -> None:
        self._announcer = sounded(self._announcer)
        self._sound(had_to_wait=True)
        if self._announcer.sounding is None:
            self._presenter.speak_of(None)
