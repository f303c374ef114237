"""Sounds on a thread of their own: played one after the other, never cut off, never holding up a screen."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from drivers.health import DeviceState, Health
from drivers.sounds.errors import NoPlayer, SoundError
from drivers.sounds.players import player_from_command

log = logging.getLogger("sound")

OnDone = Callable[[bool], None]
"""True when the sound came to its end, False when it could not be played. Never called twice for one sound."""

NOT_TRIED = DeviceState(Health.UNKNOWN, "Sounds have not been tried yet.")
HEARD = DeviceState(Health.OK, "Sounds are played.")


@dataclass(frozen=True)
class _Sound:
    file: Path
    on_done: OnDone


def _nobody_waits(heard: bool) -> None:
    """For sounds after which nothing follows."""


class SoundThread:
    """Plays what it is given, in order. Callbacks come on this thread; the state is told only when it changes.

    Every sound looks for the sound server anew, so a server that was restarted is no matter.
    """

    def __init__(self, player_command: Sequence[str] | None = None, *, on_state: Callable[[DeviceState], None]) -> None:
        self._player = player_from_command(player_command)
        self._on_state = on_state
        self._told: DeviceState | None = None
        self._wake = threading.Condition()
        self._sounds: deque[_Sound] = deque()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True)

    def start(self) -> None:
        self._thread.start()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def play(self, sound: Path, on_done: OnDone = _nobody_waits) -> None:
        """Returns at once, from any thread."""
        with self._wake:
            if not self._stopping:
                self._sounds.append(_Sound(sound, on_done))
                self._wake.notify()

    def stop(self, within_s: float = 2.0) -> None:
        """What sounds now may end if that is soon; what waits behind it is dropped."""
        with self._wake:
            self._stopping = True
            self._sounds.clear()
            self._wake.notify()
        if self._thread.ident is not None:
            self._thread.join(within_s)

    def _run(self) -> None:
        try:
            self._player.check()
        except NoPlayer as error:
            self._tell(DeviceState(Health.ABSENT, str(error)))
        else:
            self._tell(NOT_TRIED)
        while (sound := self._next()) is not None:
            sound.on_done(self._heard(sound.file))

    def _next(self) -> _Sound | None:
        with self._wake:
            while not self._sounds and not self._stopping:
                self._wake.wait()
            return None if self._stopping else self._sounds.popleft()

    def _heard(self, sound: Path) -> bool:
        try:
            self._player.play(sound)
        except SoundError as error:
            self._tell(DeviceState(Health.ABSENT, str(error)))
            return False
        self._tell(HEARD)
        return True

    def _tell(self, state: DeviceState) -> None:
        if state != self._told and not self._stopping:
            self._told = state
            log.info("Sound is %s: %s", state.health, state.sentence)
            self._on_state(state)
