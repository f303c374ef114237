"""What an idea's own QObject needs of the presenter: the present screen, and a way to hand in the next."""

from typing import Protocol

from kiosk.flow.screen import Screen, Step


class ScreenHolder(Protocol):
    screen: Screen

    def choose(self, step: Step) -> None:
        """What a visitor's finger or key asks for; nothing comes of it while what they touched is new to them."""
