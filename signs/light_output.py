"""What a light is told: each call once, since it buzzes for whatever it is told."""

from typing import Protocol

from drivers.lights.light import Signal
from signs.board import AtCounter
from signs.faces import signal
from signs.news import Shown


class ShowSignal(Protocol):
    """`drivers.lights.light_thread.LightThread.show`."""

    def __call__(self, signal: Signal, *, quietly: bool) -> None: ...


class LightOutput:
    """A blink that ends is nothing to a light, and a call that is no news is shown without a sound."""

    def __init__(self, show_signal: ShowSignal) -> None:
        self._show_signal = show_signal
        self._told: AtCounter | None = None

    def show(self, shown: Shown) -> None:
        if shown.at != self._told:
            self._told = shown.at
            self._show_signal(signal(shown), quietly=not shown.fresh)
