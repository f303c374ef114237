"""Whatever the counters do in whatever order: what is spoken stands large, and what is shown was spoken."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from boards.calls import Scope, ShownCall
from display.call_list import CallList, CallRole
from display.lobby import Lobby
from display.presenter import DisplayPresenter, Place
from drivers.sounds.spoken_call import Length
from qtkit.theme.look import screen_look
from qtkit.trace import Trace
from tests.display.conftest import LOBBY
from tests.display.halls import COUNTERS, after, visit_called, with_visit
from tests.display.quiet_link import QuietLink
from wire.words import VisitState

WITH_RECENT_CALLS, LARGE_CALLS_ALONE = (1920, 1080), (1080, 400)
AFTERWARDS = [VisitState.SERVING, VisitState.DONE, VisitState.NO_SHOW, VisitState.WAITING, VisitState.LEFT]


@dataclass
class WatchedHall:
    """A display and what its glass shows at the very moment at which a voice begins."""

    link: QuietLink
    presenter: DisplayPresenter
    heard: list[tuple[str, int]] = field(default_factory=list)
    over: Callable[[bool], None] | None = None
    called: int = 0

    def ring(self, call: ShownCall, _: Length, over: Callable[[bool], None]) -> None:
        assert call.visit in self.large()
        self.heard.append((call.visit, call.call))
        self.over = over

    def large(self) -> list[str | None]:
        return list(_visits(self.presenter.property("largeCalls")))

    def call(self, counter: int) -> None:
        self.called += 1
        number = f"A{self.called:03}"
        at_s = (self.link.clock.moment - after(0)).total_seconds()
        visit = visit_called(number, at_s=at_s, counter=COUNTERS[counter].id)
        self.link.say(lambda replica: with_visit(replica, visit))

    def recall(self, which: int) -> None:
        self._change(which, recalled=True)

    def move_on(self, which: int, state: VisitState) -> None:
        self._change(which, state=state)

    def end_of_words(self) -> None:
        if self.over is not None:
            over, self.over = self.over, None
            over(True)

    def _change(self, which: int, *, recalled: bool = False, state: VisitState = VisitState.CALLED) -> None:
        awaited = [each for each in self.link.replica.display_visits.values() if each.state is VisitState.CALLED]
        if not awaited:
            return
        visit = awaited[which % len(awaited)]
        again = {"call": visit.call + 1, "last_call_at": self.link.clock.moment} if recalled else {}
        counter = visit.counter if state in {VisitState.CALLED, *AFTERWARDS[:3]} else None
        changed = visit.model_copy(update={**again, "state": state, "counter": counter})
        self.link.say(lambda replica: with_visit(replica, changed))


def _visits(calls: CallList) -> Iterator[str | None]:
    return (calls.data(calls.index(row), CallRole.VISIT) for row in range(calls.rowCount()))


@contextmanager
def watched(size: tuple[int, int]) -> Iterator[WatchedHall]:
    look = screen_look("#00695c", LOBBY)
    place = Place(name={"nl": "Stadswinkel"}, logo=QUrl(), scale=look.scale, grid=8, recent_calls=1)
    presenter = DisplayPresenter(place, "nl")
    presenter.divide(*size)
    found = WatchedHall(QuietLink(), presenter)
    Lobby(found.link.as_link, presenter, Scope(), Trace(None), ring=found.ring)
    try:
        yield found
    finally:
        shiboken6.delete(presenter)


Deed = Callable[[WatchedHall], None]
DEEDS: st.SearchStrategy[Deed] = st.one_of(
    st.builds(lambda counter: lambda hall: hall.call(counter), st.integers(0, len(COUNTERS) - 1)),
    st.builds(lambda which: lambda hall: hall.recall(which), st.integers(0, 9)),
    st.builds(
        lambda which, state: lambda hall: hall.move_on(which, state), st.integers(0, 9), st.sampled_from(AFTERWARDS)
    ),
    st.builds(lambda seconds: lambda hall: hall.link.clock.forward(seconds), st.sampled_from([0.5, 3, 9, 20])),
    st.just(WatchedHall.end_of_words),
)


@pytest.mark.parametrize("size", [WITH_RECENT_CALLS, LARGE_CALLS_ALONE])
def test_every_spoken_call_is_shown_and_every_shown_call_is_spoken(qapp: QApplication, size: tuple[int, int]) -> None:
    @given(st.lists(DEEDS, max_size=40))
    def in_any_order(deeds: list[Deed]) -> None:
        with watched(size) as hall:
            for deed in deeds:
                deed(hall)
            while hall.over is not None:
                hall.end_of_words()
            assert len(set(hall.heard)) == len(hall.heard)
            last_heard = dict(hall.heard)
            for visit in hall.link.replica.display_visits.values():
                if visit.state is VisitState.CALLED:
                    assert last_heard[visit.id] == visit.call

    in_any_order()
