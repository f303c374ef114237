import queue
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drivers.device_life import SHORT_LIVES, DeviceLife
from drivers.health import DeviceState, Health
from drivers.sounds.clip_store import ClipSettings
from drivers.sounds.ding_dong import SHIPPED_CHIME, SHIPPED_DING
from drivers.sounds.errors import NoSpeaker
from drivers.sounds.sound_thread import TRIED_EVERY_S, SoundThread
from drivers.sounds.speech import Speech, SpeechPlan
from drivers.sounds.spoken_call import Length, SpokenCall
from tests.acceptance.house import eventually
from tests.drivers.sounds.speaking import ToneVoice

WITHIN_S = 30
CLIPS = 128
CALL = SpokenCall("A042", "3")

NOTES_ITS_SOUND = """
import pathlib, sys
sound = pathlib.Path(sys.argv[2]).name
if sound != "silence.wav":
    open(sys.argv[1], 'a').write(f'begins {sound}\\nends {sound}\\n')
"""
COMPLAINS = "import sys; sys.exit('Connection refused')"
PLAYS_WHILE_THERE_IS = "import pathlib, sys; sys.exit(None if pathlib.Path(sys.argv[1]).exists() else 'No server.')"
HANGS = """
import os, pathlib, signal, sys
if pathlib.Path(sys.argv[2]).name != "silence.wav":
    pathlib.Path(sys.argv[1]).write_text(str(os.getpid()))
    signal.pause()
"""
PLAYS_ONLY_SILENCE = """
import pathlib, sys
if pathlib.Path(sys.argv[1]).name != "silence.wav":
    sys.exit("No server.")
"""

Announce = Callable[[str], None]


class Told:
    """The states and endings that a sound thread told, to be waited for."""

    def __init__(self) -> None:
        self.states: queue.Queue[DeviceState] = queue.Queue()
        self.endings: queue.Queue[bool] = queue.Queue()

    def next_state(self) -> DeviceState:
        return self.states.get(timeout=WITHIN_S)

    def next_ending(self) -> bool:
        return self.endings.get(timeout=WITHIN_S)


@pytest.fixture
def told() -> Told:
    return Told()


Start = Callable[..., SoundThread]


@pytest.fixture
def start(told: Told) -> Iterator[Start]:
    started = []

    def start(*command: str, speech: Speech | None = None, tried_every_s: float = TRIED_EVERY_S) -> SoundThread:
        thread = SoundThread(command, on_state=told.states.put, speech=speech, tried_every_s=tried_every_s)
        thread.start()
        started.append(thread)
        return thread

    yield start
    for thread in started:
        thread.stop()
        assert not thread.alive


@pytest.fixture
def voice() -> ToneVoice:
    return ToneVoice()


@pytest.fixture
def speech(voice: ToneVoice, tmp_path: Path) -> Speech:
    return Speech(SpeechPlan(languages=("nl",), clips=ClipSettings(folder=tmp_path / "clips")), voice)


def test_sounds_are_played_one_after_the_other_to_their_end(start: Start, told: Told, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    sounds = [tmp_path / "1.wav", tmp_path / "2.wav", tmp_path / "3.wav"]
    for sound in sounds:
        sound.write_bytes(SHIPPED_CHIME.read_bytes())
    thread = start(sys.executable, "-c", NOTES_ITS_SOUND, str(heard))

    for sound in sounds:
        thread.play(sound, told.endings.put)

    assert [told.next_ending() for _ in sounds] == [True, True, True]
    assert heard.read_text().split("\n")[:-1] == [
        f"{what} {number}.wav" for number in (1, 2, 3) for what in ("begins", "ends")
    ]


def test_whether_sound_works_is_known_before_anybody_is_called(start: Start, told: Told, tmp_path: Path) -> None:
    start(sys.executable, "-c", NOTES_ITS_SOUND, str(tmp_path / "heard"))

    assert told.next_state().health is Health.OK


def test_a_machine_without_a_player_says_so_once(start: Start, told: Told, announce_log: Announce) -> None:
    announce_log("The sound is away: No sounds can be played")
    thread = start("no-such-player")
    state = told.next_state()
    assert (state.health, state.sentence) == (
        Health.ABSENT,
        "No sounds can be played: none of these programs is installed: no-such-player.",
    )

    thread.play(SHIPPED_CHIME, told.endings.put)
    thread.play(SHIPPED_CHIME, told.endings.put)

    assert [told.next_ending(), told.next_ending()] == [False, False]
    assert told.states.empty()


def test_a_player_that_fails_is_reported_in_its_own_words(start: Start, told: Told, announce_log: Announce) -> None:
    announce_log("Connection refused")
    thread = start(sys.executable, "-c", COMPLAINS)
    state = told.next_state()
    assert state.health is Health.ABSENT
    assert "Connection refused" in state.sentence

    thread.play(SHIPPED_CHIME, told.endings.put)

    assert not told.next_ending()


def test_sound_that_is_back_is_told_before_the_next_call(
    start: Start, told: Told, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("No server")
    server = tmp_path / "server"
    start(sys.executable, "-c", PLAYS_WHILE_THERE_IS, str(server))
    assert told.next_state().health is Health.ABSENT

    server.touch()

    assert told.next_state().health is Health.OK


def test_a_sound_that_is_not_there_does_not_stop_the_next(start: Start, told: Told, tmp_path: Path) -> None:
    thread = start(sys.executable, "-c", NOTES_ITS_SOUND, str(tmp_path / "heard"))

    thread.play(tmp_path / "missing.wav", told.endings.put)
    thread.play(SHIPPED_CHIME, told.endings.put)

    assert [told.next_ending(), told.next_ending()] == [False, True]
    states = [told.next_state() for _ in range(3)]
    assert [state.health for state in states] == [Health.OK, Health.DEGRADED, Health.OK]
    assert "missing.wav" in states[1].sentence


def test_a_recording_player_notes_what_would_have_been_heard(start: Start, told: Told, tmp_path: Path) -> None:
    thread = start("recording:", str(tmp_path / "heard"))

    thread.play(SHIPPED_CHIME, told.endings.put)

    assert told.next_ending()
    assert (tmp_path / "heard").read_text() == "chime.wav\n"


def test_a_call_is_chimed_at_once_and_spoken_after_it_while_its_clips_are_not_made_yet(
    start: Start, told: Told, speech: Speech, tmp_path: Path
) -> None:
    thread = SoundThread(("recording:", str(tmp_path / "heard")), on_state=told.states.put, speech=speech)
    thread.announce(CALL, Length.FULL, told.endings.put)
    thread.start()

    assert told.next_ending()
    thread.stop()
    assert (tmp_path / "heard").read_text() == "chime.wav\nA042-3-nl.wav\n"


def test_a_call_whose_clips_were_made_in_the_quiet_is_one_sound(
    start: Start, told: Told, speech: Speech, tmp_path: Path
) -> None:
    while speech.prepare():
        pass
    thread = start("recording:", str(tmp_path / "heard"), speech=speech)

    thread.announce(CALL, Length.FULL, told.endings.put)
    thread.announce(CALL, Length.SHORT, told.endings.put)

    assert [told.next_ending(), told.next_ending()] == [True, True]
    assert (tmp_path / "heard").read_text() == "chime-A042-3-nl.wav\nding-A042-3-nl.wav\n"


def test_a_hall_without_speech_is_chimed(start: Start, told: Told, tmp_path: Path) -> None:
    thread = start("recording:", str(tmp_path / "heard"))

    thread.announce(CALL, Length.FULL, told.endings.put)
    thread.announce(CALL, Length.SHORT, told.endings.put)

    assert [told.next_ending(), told.next_ending()] == [True, True]
    assert (tmp_path / "heard").read_text().split() == [SHIPPED_CHIME.name, SHIPPED_DING.name]


def test_a_voice_that_is_missing_is_told_to_staff_and_the_chime_still_rings(
    start: Start, told: Told, speech: Speech, voice: ToneVoice, tmp_path: Path
) -> None:
    voice.failure = NoSpeaker("espeak-ng is not installed: apt-get install espeak-ng")
    thread = start("recording:", str(tmp_path / "heard"), speech=speech)
    states = [told.next_state(), told.next_state()]

    thread.announce(CALL, Length.FULL, told.endings.put)

    assert told.next_ending()
    assert (tmp_path / "heard").read_text() == "chime.wav\n"
    assert [state.health for state in states] == [Health.OK, Health.DEGRADED]
    assert states[1].sentence == (
        "Calls are chimed and not spoken: espeak-ng is not installed: apt-get install espeak-ng."
    )


def test_a_voice_that_stays_away_is_told_once_and_one_that_comes_is_told_too(
    start: Start, told: Told, speech: Speech, voice: ToneVoice, tmp_path: Path
) -> None:
    voice.failure = NoSpeaker("espeak-ng is not installed: apt-get install espeak-ng")
    start("recording:", str(tmp_path / "heard"), speech=speech, tried_every_s=0.01)
    assert [told.next_state().health, told.next_state().health] == [Health.OK, Health.DEGRADED]

    eventually(lambda: voice.asked > CLIPS, within_s=WITHIN_S, what="it is tried again")
    assert told.states.empty()
    voice.failure = None

    while told.next_state().health is not Health.OK:  # some words could be said before the others
        pass


def test_a_mistake_in_the_program_ends_the_sound_and_not_those_behind_it(
    start: Start, told: Told, speech: Speech, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("unforeseen")
    monkeypatch.setattr(speech, "sounds_of", lambda *_: 1 / 0)
    thread = start("recording:", str(tmp_path / "heard"), speech=speech)

    thread.announce(CALL, Length.FULL, told.endings.put)
    thread.play(SHIPPED_CHIME, told.endings.put)

    assert [told.next_ending(), told.next_ending()] == [False, True]


def test_a_player_that_hangs_when_the_program_ends_does_not_outlive_it(told: Told, tmp_path: Path) -> None:
    playing = tmp_path / "playing"
    thread = SoundThread((sys.executable, "-c", HANGS, str(playing)), on_state=told.states.put)
    thread.start()
    thread.play(SHIPPED_CHIME, told.endings.put)
    eventually(lambda: playing.exists() and playing.read_text(), within_s=WITHIN_S, what="the sound's beginning")

    assert not thread.stop(0), "only told: others are stopped meanwhile"
    assert Path("/proc", playing.read_text()).exists()
    assert thread.stop(0.1)

    assert not Path("/proc", playing.read_text()).exists()
    assert not told.next_ending()


def test_each_file_of_a_call_is_a_beat(told: Told, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A call in four languages may sound longer than a watchdog waits for one sound."""
    beats: list[float] = []
    monkeypatch.setattr(DeviceLife, "beat", lambda _: beats.append(len(heard())))
    sound = tmp_path / "heard"

    def heard() -> list[str]:
        return sound.read_text().split() if sound.exists() else []

    speech = Speech(SpeechPlan(languages=("nl",), clips=ClipSettings(folder=tmp_path / "clips")), ToneVoice())
    thread = SoundThread(("recording:", str(sound)), on_state=told.states.put, speech=speech)
    thread.announce(CALL, Length.FULL, told.endings.put)
    thread.start()
    assert told.next_ending()
    thread.stop()

    assert heard() == ["chime.wav", "A042-3-nl.wav"]
    assert 1 in beats, "between the chime and the words"


def test_sound_that_comes_and_goes_is_told_a_few_times_and_counts_as_away_until_it_stays(
    start: Start, told: Told, announce_log: Announce
) -> None:
    announce_log("The sound")
    thread = start(sys.executable, "-c", PLAYS_ONLY_SILENCE)
    for _ in range(SHORT_LIVES):
        assert told.next_state().health is Health.OK
        thread.play(SHIPPED_CHIME, told.endings.put)
        assert told.next_state().health is Health.ABSENT

    for _ in range(3):
        thread.play(SHIPPED_CHIME, told.endings.put)

    assert not any(told.next_ending() for _ in range(SHORT_LIVES + 3))
    assert told.states.empty()
