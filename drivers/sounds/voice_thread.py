"""Any text said aloud on a thread of its own: the newest at once, breath by breath, until something newer comes.

`sound_thread` plays everything to its end, since a hall must hear each call; here one person listens, and whatever
they do next makes the rest of the sentence a nuisance.
"""

import logging
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from drivers.device_life import DeviceLife, Pauses
from drivers.device_thread import STOP_WITHIN_S, DeviceThread
from drivers.errors import DeviceClosed
from drivers.health import DeviceState, Health
from drivers.sounds.errors import BadRecording, NoVoice, SoundError, SpeechError
from drivers.sounds.espeak import Manner, Speaker, espeak
from drivers.sounds.players import player_from_command
from drivers.sounds.talks import OnBegun, OnDone, Talk, Talks
from drivers.sounds.utterance import Utterance, breaths
from drivers.sounds.vocabulary import vocabulary_of
from drivers.sounds.volume import USUAL, gain_of
from drivers.sounds.wave_file import read_wave, write_wave

log = logging.getLogger("voice")

SPEAKS: Final = DeviceState(
    Health.OK, "Texts can be spoken; whether a headset or loudspeaker is on only ears can tell."
)

TRIED_EVERY_S: Final = 60.0
BEAT_WITHIN_S: Final = 90.0
"""Longer than the quiet between two trials, and than one breath that a player hangs at."""
PAUSES: Final = Pauses(steady_after_s=20.0)
PITCH: Final = 50
FULL_AMPLITUDE: Final = 100
TRIAL: Final = "1"


@dataclass(frozen=True, kw_only=True)
class VoiceSettings:
    """How texts are spoken, and by what."""

    languages: tuple[str, ...]
    """Those that are tried in advance, so that a missing voice is known before a visitor needs it."""
    voices: Mapping[str, str] = field(default_factory=dict)
    """espeak-ng's voice by language, instead of the vocabulary's."""
    words_per_min: int = 150
    player: tuple[str, ...] | None = None


def _nobody_asks(_: object) -> None:
    """For whoever does not follow what is said."""


class VoiceThread:
    """Callbacks come on this thread, and only about the newest talk; the state is told only when it changes."""

    def __init__(
        self,
        settings: VoiceSettings,
        *,
        on_state: Callable[[DeviceState], None],
        speaker: Speaker = espeak,
        tried_every_s: float = TRIED_EVERY_S,
    ) -> None:
        self._settings = settings
        self._speaker = speaker
        self._tried_every_s = tried_every_s
        self._volume = USUAL
        self._talks = Talks()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._unspoken: dict[str, str] = {}
        """By language, why it cannot be spoken."""
        self._life = DeviceLife("voice", on_state=on_state, pauses=PAUSES, logger=log)
        self._thread = DeviceThread(
            self._life, open=self._open, work=self._work, close=self._close, beat_within_s=BEAT_WITHIN_S
        )

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.alive

    def start(self) -> None:
        self._thread.start()

    def say(
        self,
        utterances: Sequence[Utterance],
        *,
        device: str | None = None,
        on_begun: OnBegun = _nobody_asks,
        on_done: OnDone = _nobody_asks,
    ) -> None:
        """Cuts off what is being said. Returns at once, from any thread.

        `on_begun` is told the place of each utterance as it begins, `on_done` whether everything was heard; neither
        is told anything once something else is said.
        """
        self._talks.replace(Talk(list(utterances), device, on_begun, on_done))

    def add(self, utterances: Sequence[Utterance]) -> bool:
        """Puts this behind what is being said; False when nothing is. Returns at once, from any thread."""
        return self._talks.add(utterances)

    def hush(self) -> None:
        """Nothing more is said. Returns at once, from any thread."""
        self._talks.replace(None)

    def set_volume(self, volume: int) -> None:
        """In per cent (`volume`); from the next breath on."""
        self._volume = volume

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """Cuts off; True when the thread has ended."""
        self._thread.stop(0.0)
        self.hush()
        return self._thread.stop(within_s)

    # --- On the thread.

    def _open(self) -> None:
        try:
            self._folder = tempfile.TemporaryDirectory(prefix="balie-voice-")
        except OSError as error:
            raise SpeechError(f"Texts cannot be spoken: there is no room for their sound: {error.strerror}.") from error

    def _close(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _work(self) -> None:
        self._try_out()
        while self._thread.goes_on():
            quiet_s = self._life.next_pause_s() if self._life.is_away else self._tried_every_s
            talk = self._talks.next(quiet_s, self._thread.goes_on)
            if talk is not None:
                self._say(talk)
            elif self._thread.goes_on():
                self._try_out()

    def _say(self, talk: Talk) -> None:
        heard, place = True, 0
        try:
            while (utterance := self._talks.next_of(talk, place)) is not None:
                heard &= self._utter(talk, place, utterance)
                place += 1
        except (SoundError, SpeechError) as error:
            self._talks.end(talk)
            if talk.is_over:  # else it failed because it was cut off
                self._life.report_loss(error)
                self._life.call(lambda: talk.on_done(False))
        else:
            if talk.is_over:
                self._tell_that_it_speaks()
                self._life.call(lambda: talk.on_done(heard))

    def _utter(self, talk: Talk, place: int, utterance: Utterance) -> bool:
        """False when this language has no voice; what is said in others goes on."""
        for number, breath in enumerate(breaths(utterance.text)):
            if not self._talks.is_wanted(talk):
                return False
            self._life.beat()
            try:
                sound = self._sound_of(breath, utterance.language)
            except NoVoice as error:
                self._unspoken[utterance.language] = str(error)
                return False
            if number == 0:
                self._life.call(lambda: talk.on_begun(place))
            self._play(talk, sound)
        return True

    def _sound_of(self, breath: str, language: str) -> Path:
        """As a file of the format that every player takes; espeak-ng itself leaves its length open."""
        if self._folder is None:
            raise DeviceClosed("The voice was used before it was opened.")
        spoken = self._speaker(breath, self._manner(language))
        file = Path(self._folder.name) / "breath.wav"
        try:
            write_wave(file, read_wave(spoken).samples)
        except OSError as error:
            raise SpeechError(f"Texts cannot be spoken: there is no room for their sound: {error.strerror}.") from error
        except BadRecording as error:
            raise SpeechError(f"Texts cannot be spoken: what the voice made cannot be used: {error}.") from error
        return file

    def _play(self, talk: Talk, sound: Path) -> None:
        player = player_from_command(self._settings.player, device=talk.device)
        try:
            if self._talks.use(player, wanted=lambda: self._talks.is_wanted(talk)):
                player.play(sound)
        finally:
            self._talks.put_away_player()
            sound.unlink(missing_ok=True)  # it may be a letter that somebody typed

    def _manner(self, language: str) -> Manner:
        voice = self._settings.voices.get(language) or vocabulary_of(language).voice
        if voice is None:
            raise NoVoice(f"no voice speaks {language!r}")
        return Manner(
            voice=voice,
            words_per_min=self._settings.words_per_min,
            pitch=PITCH,
            amplitude=round(FULL_AMPLITUDE * gain_of(self._volume)),
        )

    # --- How it is.

    def _try_out(self) -> None:
        """Given up as soon as somebody has something to say: what becomes of that tells the same."""
        self._unspoken.clear()
        player = player_from_command(self._settings.player)
        try:
            for language in self._settings.languages:
                self._try_voice(language)
            if self._talks.use(player, wanted=lambda: not self._talks.somebody_waits()):
                player.try_out()
        except (SoundError, SpeechError) as error:
            if not self._talks.somebody_waits():
                self._life.report_loss(error)
        else:
            if not self._talks.somebody_waits():
                self._tell_that_it_speaks()
        finally:
            self._talks.put_away_player()

    def _try_voice(self, language: str) -> None:
        if self._talks.somebody_waits():
            return
        self._life.beat()
        try:
            self._speaker(TRIAL, self._manner(language))
        except NoVoice as error:
            self._unspoken[language] = str(error)

    def _tell_that_it_speaks(self) -> None:
        if not self._unspoken:
            self._life.report(SPEAKS)
            return
        languages, reason = ", ".join(self._unspoken), next(iter(self._unspoken.values()))
        self._life.report(DeviceState(Health.DEGRADED, f"Not every language is spoken ({languages}): {reason}."))
