"""What an idea's own QObject needs of the presenter: the present screen, and a way to hand in the next."""

from typing import Protocol

from kiosk.flow.screen import Screen, Step


class ScreenHolder(Protocol):
    screen: Screen

    def take(self, step: Step) -> None: ...
