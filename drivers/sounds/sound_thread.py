"""Sounds on a thread of their own: played one after the other, never cut off, never holding up a screen."""

import logging
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from drivers.device_life import DeviceLife, Pauses
from drivers.device_thread import STOP_WITHIN_S, DeviceThread
from drivers.health import DeviceState, Health
from drivers.job_queue import JobQueue
from drivers.sounds.errors import SoundError, UnreadableSound
from drivers.sounds.players import player_from_command
from drivers.sounds.speech import OPENINGS, Speech
from drivers.sounds.spoken_call import Length, SpokenCall

OnDone = Callable[[bool], None]
"""True when the sound came to its end, False when it could not be played. Never called twice for one sound."""

log = logging.getLogger("sound")

HEARD = DeviceState(Health.OK, "The sound system plays; whether a loudspeaker is on only ears can tell.")

TRIED_EVERY_S = 60.0
"""In a hall where nobody is called, silence is played this often: staff learn of a dead sound server before the next
visitor misses a call."""
BREATH_S = 0.02
"""Between two clips that are made in advance: a small computer has its screen to draw as well."""
BEAT_WITHIN_S = 90.0
"""Longer than one file sounds, also with a player that hangs at its end: a call in four languages takes half a
minute."""
PAUSES = Pauses(steady_after_s=20.0)
"""While sound counts as away it is tried every few seconds, so this is several looks in a row; and a hall where it is
back again hears so soon enough."""
CUT_OFF_WITHIN_S = 0.5


@dataclass(frozen=True)
class _Job:
    sounds: Callable[[], Generator[Path]]
    on_done: OnDone


def _nobody_waits(heard: bool) -> None:
    """For sounds after which nothing follows."""


class SoundThread:
    """Plays what it is given, in order. Callbacks come on this thread; the state is told only when it changes.

    Every sound looks for the sound server anew, so a server that was restarted is no matter. While nothing is played
    the thread makes the clips of speech that are missing, and finds out by itself when sound is back.
    """

    def __init__(
        self,
        player_command: Sequence[str] | None = None,
        *,
        on_state: Callable[[DeviceState], None],
        speech: Speech | None = None,
        tried_every_s: float = TRIED_EVERY_S,
    ) -> None:
        self._player = player_from_command(player_command)
        self._speech = speech
        self._clips_are_missing = speech is not None
        self._trouble: str | None = None
        self._tried_every_s = tried_every_s
        self._jobs = JobQueue[_Job]()
        self._life = DeviceLife("sound", on_state=on_state, pauses=PAUSES, logger=log)
        self._thread = DeviceThread(self._life, work=self._work, beat_within_s=BEAT_WITHIN_S)

    def start(self) -> None:
        self._thread.start()

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.alive

    def play(self, sound: Path, on_done: OnDone = _nobody_waits) -> None:
        """Returns at once, from any thread."""
        self._jobs.put(_Job(partial(_alone, sound), on_done))

    def announce(self, call: SpokenCall, length: Length, on_done: OnDone = _nobody_waits) -> None:
        """Chime and words, or the chime alone where nothing speaks. Returns at once, from any thread."""
        if self._speech is None:
            self.play(OPENINGS[length], on_done)
        else:
            self._jobs.put(_Job(partial(self._speech.sounds_of, call, length), on_done))

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """What sounds now may end if that is soon, and is cut off else; what waits behind it is dropped.

        Without any time it is only told to stop, as where several devices are stopped together.
        """
        self._thread.stop(0.0)  # before the queue closes: else whoever waits there would try out the silence
        self._jobs.close()
        ended = self._thread.stop(within_s)
        if ended or within_s == 0:
            return ended
        self._player.cut_off()
        return self._thread.stop(CUT_OFF_WITHIN_S)

    def _work(self) -> None:
        self._try_out()
        while self._thread.goes_on():
            job = self._jobs.take(within_s=self._quiet_s())
            if job is not None:
                self._sound(job)
            elif self._thread.goes_on():
                self._use_the_quiet()

    def _quiet_s(self) -> float:
        """How long to wait for the next sound before something else is done."""
        if self._life.is_away:
            return self._life.next_pause_s()
        return BREATH_S if self._clips_are_missing else self._tried_every_s

    def _sound(self, job: _Job) -> None:
        heard = False
        try:
            with closing(job.sounds()) as files:  # which takes a file away also when its player fails
                for file in files:
                    self._life.beat()
                    self._player.play(file)
            heard = True
            self._tell_that_it_works()
        except UnreadableSound as error:
            self._life.report(DeviceState(Health.DEGRADED, str(error)))
        except SoundError as error:
            self._life.report_loss(error)
        finally:  # whatever went wrong, the next call waits for this
            self._life.call(lambda: job.on_done(heard))

    def _use_the_quiet(self) -> None:
        if self._speech is None or self._life.is_away or not self._clips_are_missing:
            self._try_out()
            return
        self._clips_are_missing = self._speech.prepare()
        if not self._clips_are_missing:
            self._speech.tidy()
            self._tell_that_it_works()

    def _try_out(self) -> None:
        try:
            self._player.try_out()
        except SoundError as error:
            self._life.report_loss(error)
            return
        if self._speech is not None and self._speech.look_again():
            self._clips_are_missing = True
        self._tell_that_it_works()

    def _tell_that_it_works(self) -> None:
        if self._speech is not None and (self._speech.trouble is not None or not self._clips_are_missing):
            self._trouble = self._speech.trouble  # while clips are tried again, the verdict of the last time stands
        self._life.report(HEARD if self._trouble is None else DeviceState(Health.DEGRADED, self._trouble))


def _alone(sound: Path) -> Generator[Path]:
    yield sound
