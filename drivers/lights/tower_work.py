"""How a signal tower is kept in step: told at each change, and asked every few seconds whether it still shows that."""

import time
from typing import Final

from drivers.deadline import Deadline
from drivers.device_life import DeviceLife
from drivers.device_line import DeviceLine, DevicePort
from drivers.device_thread import DeviceThread
from drivers.errors import DeviceClosed, DeviceSilent
from drivers.health import DeviceState, Health
from drivers.lights.light import LightProtocol, Look
from drivers.lights.patlite import TOWERS, Reply, expected
from drivers.lights.tower_talk import TowerTalk
from drivers.lights.wish import Wish

OPEN_WITHIN_S: Final = 2.0
LOOK_EVERY_S: Final = 0.25
"""How soon a closed connection and the end of a buzz are noticed."""

SHOWS: Final = DeviceState(Health.OK, "The light shows what it is told.")
REFUSES: Final = DeviceState(
    Health.DEGRADED, "The light refuses what it is told: see which commands its settings allow."
)
DIFFERS: Final = DeviceState(
    Health.DEGRADED, "The light shows something else than it was told: does somebody else use it?"
)
SILENT: Final = DeviceState(Health.UNKNOWN, "The light does not answer: see that it is on and in the network.")
STRANGE: Final = DeviceState(Health.UNKNOWN, "What stands at the light's address answers like no light of this kind.")
DARK: Final = Look()


class TowerWork:
    def __init__(
        self, line: DeviceLine, protocol: LightProtocol, wish: Wish, life: DeviceLife, *, ask_every_s: float
    ) -> None:
        self._ask_every_s = ask_every_s
        self._line = line
        self._tower = TOWERS[protocol]
        self._wish = wish
        self._port: DevicePort | None = None
        self._told: Look | None = None
        self.thread = DeviceThread(life, open=self._open, work=self._work, close=self._close)

    def _open(self) -> None:
        self._port = self._line.open(Deadline.after(OPEN_WITHIN_S))
        self._told = None

    def _close(self) -> None:
        if self._port is not None:
            self._port.close()
            self._port = None

    def _work(self) -> None:
        if self._port is None:
            raise DeviceClosed("The light was used before it was opened.")
        talk = TowerTalk(self._port, self._tower)
        try:
            self._follow(talk)
            if not self.thread.goes_on():
                self._order(talk, DARK)
        except DeviceSilent:
            self.thread.life.report(SILENT)

    def _follow(self, talk: TowerTalk) -> None:
        ask_at_s = 0.0
        while self.thread.goes_on():
            look = self._wish.look()
            if look != self._told:
                state = self._order(talk, look)
                ask_at_s = time.monotonic() + self._ask_every_s
            elif time.monotonic() >= ask_at_s:
                state = self._check(talk, look)
                ask_at_s = time.monotonic() + self._ask_every_s
            else:
                talk.look_at_the_line()
                self._wish.wait(LOOK_EVERY_S)
                continue
            self.thread.life.report(state)
            if state is STRANGE:
                return

    def _order(self, talk: TowerTalk, look: Look) -> DeviceState:
        reply = talk.order(look)
        self._told = look
        match reply:
            case Reply.TAKEN:
                return SHOWS
            case Reply.REFUSED:
                return REFUSES
            case _:
                return STRANGE

    def _check(self, talk: TowerTalk, look: Look) -> DeviceState:
        """A tower that lost its power for a moment is told again before anybody is troubled with it."""
        shown = talk.shown()
        if shown is Reply.REFUSED:  # older ones cannot be asked, but an order that is taken says as much
            return self._order(talk, look)
        if shown == expected(look):
            return SHOWS
        state = self._order(talk, look)
        if state is not SHOWS:
            return state
        return SHOWS if talk.shown() == expected(look) else DIFFERS
