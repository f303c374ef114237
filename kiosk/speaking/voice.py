"""What can say texts for the kiosk's pages."""

from collections.abc import Callable, Sequence
from typing import Protocol

from drivers.sounds.utterance import Utterance


class Voice(Protocol):
    """Called on the screen's thread, and calls back there; every call returns at once."""

    def say(
        self,
        utterances: Sequence[Utterance],
        *,
        on_headset: bool,
        on_begun: Callable[[int], None],
        on_done: Callable[[bool], None],
    ) -> None:
        """Cuts off what is being said."""

    def add(self, utterances: Sequence[Utterance]) -> bool:
        """Puts it behind what is being said; False when nothing is."""

    def hush(self) -> None: ...
