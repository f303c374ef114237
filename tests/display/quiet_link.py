"""A link without a socket: a test says what the server would, and the display hears it at once."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import cast

from PySide6.QtCore import QObject, Signal

from boards.replica import Replica
from qtkit.link import Link
from qtkit.link_state import LinkPhase, LinkState
from tests.display.halls import TEN_TO_TEN, hall


class StandingClock:
    """The hall's time, which goes on only when the test says so."""

    rate = 1.0

    def __init__(self) -> None:
        self.moment = TEN_TO_TEN

    def forward(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)

    def now(self, _: int) -> datetime:
        return self.moment


class QuietLink(QObject):
    """What `Lobby` asks of a link."""

    stateChanged = Signal(object)  # noqa: N815 - as the link calls it
    replicaChanged = Signal(object)  # noqa: N815 - as the link calls it
    eventApplied = Signal(object)  # noqa: N815 - as the link calls it

    def __init__(self) -> None:
        super().__init__()
        self.clock = StandingClock()
        self.replica = hall()
        self.state = LinkState(LinkPhase.LIVE, since_ns=0, sentence="")

    @property
    def as_link(self) -> Link:
        return cast(Link, self)

    def say(self, change: Callable[[Replica], Replica]) -> None:
        self.replica = change(self.replica)
        self.replicaChanged.emit(self.replica)
