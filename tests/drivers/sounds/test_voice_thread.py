"""A voice on a real sound server: what is said is recorded again and listened to."""

import queue
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from drivers.health import DeviceState, Health
from drivers.sounds.errors import NoSpeaker, NoVoice
from drivers.sounds.espeak import Manner, Speaker, espeak
from drivers.sounds.players import SPARE_S
from drivers.sounds.simulated_sink import Fault, SimulatedSink
from drivers.sounds.utterance import Utterance
from drivers.sounds.voice_thread import BEAT_WITHIN_S, SPEAKS, TRIED_EVERY_S, VoiceSettings, VoiceThread
from drivers.sounds.wave_file import LONGEST_S
from tests.drivers.running_simulator import soon
from tests.drivers.sounds.hearing import tones
from tests.drivers.sounds.speaking import ToneVoice, hertz_of, tone, wave_bytes

WITHIN_S = 20
LONG_TONE_S = 8.0
LOUD = 200

Announce = Callable[[str], None]


class Talks:
    """A voice thread, and what it told."""

    def __init__(self, speaker: Speaker, *, player: str = "paplay", tried_every_s: float = 60.0) -> None:
        self.states: queue.Queue[DeviceState] = queue.Queue()
        self.begun: queue.Queue[int] = queue.Queue()
        self.endings: queue.Queue[bool] = queue.Queue()
        settings = VoiceSettings(languages=("nl", "de"), player=(player,))
        self.thread = VoiceThread(settings, on_state=self.states.put, speaker=speaker, tried_every_s=tried_every_s)
        self.thread.start()

    def say(self, *texts: str, language: str = "nl", device: str | None = None) -> None:
        said = [Utterance(text, language) for text in texts]
        self.thread.say(said, device=device, on_begun=self.begun.put, on_done=self.endings.put)

    def next_ending(self) -> bool:
        return self.endings.get(timeout=WITHIN_S)

    def wait_until(self, health: Health) -> DeviceState:
        while (state := self.states.get(timeout=WITHIN_S)).health is not health:
            pass
        return state


@pytest.fixture
def start() -> Iterator[Callable[..., Talks]]:
    started: list[Talks] = []

    def start(speaker: Speaker, **how: object) -> Talks:
        talks = Talks(speaker, **how)  # type: ignore[arg-type]
        started.append(talks)
        return talks

    yield start
    for talks in started:
        assert talks.thread.stop()


Start = Callable[..., Talks]
needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs the Debian package espeak-ng")


def spoken(*texts: str) -> list[object]:
    return [pytest.approx(hertz_of(text), abs=4) for text in texts]


def paused_tone(text: str, manner: Manner) -> bytes:
    """With the silence at its end that espeak-ng leaves after a sentence."""
    return wave_bytes([*tone(hertz_of(text)), *[0.0] * 4_000])


def long_tone(text: str, manner: Manner) -> bytes:
    """A voice that speaks slowly."""
    return wave_bytes(tone(hertz_of(text), LONG_TONE_S if text.startswith("long") else 0.2))


def is_loud(samples: object) -> bool:
    sound = np.asarray(samples)
    return bool(sound.size) and bool(np.abs(sound).max() > LOUD)


def test_what_is_said_is_heard_sentence_by_sentence_in_order(start: Start, sink: SimulatedSink) -> None:
    talks = start(paused_tone)
    talks.say("Welkom. Hebt u een afspraak?", "Kies.")

    assert talks.next_ending()
    assert tones(sink.recorded()) == spoken("Welkom.", "Hebt u een afspraak?", "Kies.")
    assert [talks.begun.get(timeout=WITHIN_S) for _ in range(2)] == [0, 1]


def test_the_newest_is_said_at_once_and_the_rest_of_what_was_said_is_dropped(start: Start, sink: SimulatedSink) -> None:
    talks = start(long_tone)
    talks.say("long", "never")
    soon(lambda: is_loud(sink.recorded()), "the first sound")
    asked_s = time.monotonic()
    talks.say("newest")

    assert talks.next_ending()
    assert time.monotonic() - asked_s < LONG_TONE_S / 2, "it waited for the end of the old one"
    assert tones(sink.recorded())[-1:] == spoken("newest")
    assert talks.endings.empty(), "the one that was cut off told of its end"
    assert talks.begun.get() == 0
    assert talks.begun.get() == 0, "the second sentence of the old one began"


def test_what_is_put_behind_is_said_when_the_rest_is_over(start: Start, sink: SimulatedSink) -> None:
    talks = start(paused_tone)
    assert not talks.thread.add([Utterance("alone", "nl")]), "nothing is being said"

    talks.say("first", "second")
    assert talks.thread.add([Utterance("third", "nl")])

    assert talks.next_ending()
    assert tones(sink.recorded()) == spoken("first", "second", "third")
    assert not talks.thread.add([Utterance("too late", "nl")])


def test_a_word_of_silence_cuts_off(start: Start, sink: SimulatedSink) -> None:
    talks = start(long_tone)
    talks.say("long")
    soon(lambda: is_loud(sink.recorded()), "the first sound")
    talks.thread.hush()

    soon(lambda: not is_loud(sink.recorded()[-4_000:]), "silence")
    assert talks.endings.empty()


@needs_espeak
def test_a_voice_that_is_turned_down_is_heard_more_softly(start: Start, sink: SimulatedSink) -> None:
    talks, loudness = start(espeak), []
    for volume in (100, 60, 20):
        before = len(sink.recorded())
        talks.thread.set_volume(volume)
        talks.say("Goedemorgen allemaal.")
        assert talks.next_ending()
        heard = np.asarray(sink.recorded()[before:], dtype=float)
        loudness.append(float(np.abs(heard).max()))

    assert loudness[0] > 2 * loudness[1] > 4 * loudness[2] > 0


@needs_espeak
def test_every_language_of_the_kiosk_has_a_voice_that_is_heard(start: Start, sink: SimulatedSink) -> None:
    talks = start(espeak)
    for language, text in {
        "nl": "Goedemorgen", "en": "Good morning", "de": "Guten Morgen", "fr": "Bonjour",
        "pl": "Dzień dobry", "uk": "Добрий день", "tr": "Günaydın", "ar": "صباح الخير",
    }.items():  # fmt: skip
        before = len(sink.recorded())
        talks.say(text, language=language)
        assert talks.next_ending()
        assert is_loud(sink.recorded()[before:]), language


def test_it_is_spoken_at_the_output_that_was_asked_for(
    start: Start, sink: SimulatedSink, announce_log: Announce
) -> None:
    announce_log("The voice is away")
    talks = start(ToneVoice())
    talks.say("there", device="hall")
    assert talks.next_ending()
    assert tones(sink.recorded()) == spoken("there")

    talks.say("elsewhere", device="headset-that-is-not-there")

    assert not talks.next_ending()
    assert tones(sink.recorded()) == spoken("there")


def test_a_language_without_a_voice_is_left_out_and_staff_are_told(start: Start, sink: SimulatedSink) -> None:
    tones_of = ToneVoice()

    def voice(text: str, manner: Manner) -> bytes:
        if manner.voice == "de":
            raise NoVoice("espeak-ng has no voice 'de'")
        return tones_of(text, manner)

    talks = start(voice)
    assert talks.wait_until(Health.DEGRADED).sentence == (
        "Not every language is spoken (de): espeak-ng has no voice 'de'."
    )

    talks.thread.say([Utterance("nein", "de"), Utterance("ja", "nl")], on_done=talks.endings.put)

    assert not talks.next_ending()
    assert tones(sink.recorded()) == spoken("ja")


def test_without_the_program_that_speaks_it_is_away_and_back_by_itself(
    start: Start, sink: SimulatedSink, announce_log: Announce
) -> None:
    announce_log("The voice is away")
    voice = ToneVoice(failure=NoSpeaker("espeak-ng is not installed: apt-get install espeak-ng"))
    talks = start(voice)
    assert "not installed" in talks.wait_until(Health.ABSENT).sentence
    talks.say("unheard")
    assert not talks.next_ending()

    voice.failure = None

    talks.wait_until(Health.OK)
    talks.say("heard")
    assert talks.next_ending()
    assert tones(sink.recorded()) == spoken("heard")


@pytest.mark.parametrize("fault", [Fault.OFF, Fault.UNPLUGGED])
def test_a_sound_server_that_goes_away_is_told_and_found_again(
    start: Start, sink: SimulatedSink, fault: Fault, announce_log: Announce
) -> None:
    announce_log("The voice is away")
    talks = start(ToneVoice())
    talks.wait_until(Health.OK)

    sink.has(fault)
    talks.say("unheard")
    assert not talks.next_ending()
    talks.wait_until(Health.ABSENT)

    sink.has(None)
    assert talks.wait_until(Health.OK) == SPEAKS


def test_a_sound_server_that_hangs_holds_up_neither_the_next_word_nor_the_end(
    start: Start, sink: SimulatedSink
) -> None:
    talks = start(ToneVoice())
    talks.wait_until(Health.OK)
    sink.has(Fault.HUNG)
    talks.say("unheard")
    soon(lambda: not talks.begun.empty(), "the beginning of the first")

    sink.has(None)
    talks.say("heard")
    assert talks.next_ending()

    sink.has(Fault.HUNG)
    talks.say("unheard")
    soon(lambda: talks.begun.qsize() == 3, "the beginning of the last")
    assert talks.thread.stop(2.0)


def test_a_quiet_voice_is_not_taken_for_a_dead_one() -> None:
    longest_round_s = max(TRIED_EVERY_S, LONGEST_S + SPARE_S)

    assert longest_round_s + 10 < BEAT_WITHIN_S


def test_what_was_said_leaves_no_trace_on_the_disk(
    start: Start, sink: SimulatedSink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    talks = start(ToneVoice())
    talks.say("a", "b")
    assert talks.next_ending()

    assert not list(tmp_path.rglob("*.wav"))
    assert talks.thread.stop()
    assert not list(tmp_path.glob("balie-voice-*"))
