"""A light buzzes once for each call and for nothing else."""

from drivers.lights.light import Signal
from signs.board import AtCounter, Call, Work
from signs.light_output import LightOutput
from signs.news import Shown
from tests.signs.halls import after


def calling(call: int = 1) -> AtCounter:
    return AtCounter(Work.CALLING, "3", "left", "A012", Call("visit-A012", call, after(call)))


class Light:
    """Remembers what it was told, and whether it buzzed for it."""

    def __init__(self) -> None:
        self.told: list[tuple[Signal, bool]] = []
        self.output = LightOutput(self._show)

    def _show(self, signal: Signal, *, quietly: bool) -> None:
        self.told.append((signal, not quietly))


def test_a_call_buzzes_and_the_end_of_its_blink_says_nothing_more() -> None:
    light = Light()
    light.output.show(Shown(calling(), fresh=True))
    light.output.show(Shown(calling()))
    assert light.told == [(Signal.CALLING, True)]


def test_a_recall_buzzes_again() -> None:
    light = Light()
    light.output.show(Shown(calling(1), fresh=True))
    light.output.show(Shown(calling(2), fresh=True))
    assert light.told == [(Signal.CALLING, True), (Signal.CALLING, True)]


def test_a_call_that_is_no_news_after_a_start_is_shown_without_a_buzz() -> None:
    light = Light()
    light.output.show(Shown(calling()))
    assert light.told == [(Signal.CALLING, False)]


def test_the_light_follows_the_visitor() -> None:
    light = Light()
    for work in (Work.FREE, Work.SERVING, Work.CLOSED):
        light.output.show(Shown(AtCounter(work, "3")))
    assert [signal for signal, _ in light.told] == [Signal.FREE, Signal.SERVING, Signal.OFF]
