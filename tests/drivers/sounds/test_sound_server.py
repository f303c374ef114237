"""A real sound server without a sound card: what is played is recorded again and listened to."""

import queue
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drivers.health import DeviceState, Health
from drivers.sounds.clip_store import ClipSettings
from drivers.sounds.ding_dong import DING_DONG, SHIPPED_CHIME, SHIPPED_SILENCE
from drivers.sounds.errors import SoundError
from drivers.sounds.players import CommandPlayer, player_from_command
from drivers.sounds.simulated_sink import Fault, SimulatedSink
from drivers.sounds.sound_thread import SoundThread
from drivers.sounds.speech import Speech, SpeechPlan
from drivers.sounds.spoken_call import Length, SpokenCall
from tests.drivers.sounds.hearing import stretches, strongest_hertz, tones
from tests.drivers.sounds.speaking import ToneVoice, hertz_of

WITHIN_S = 20
PLAYER = ("paplay",)
NL_NUMBER, NL_COUNTER = "nummer", "[[b'a:li]]"

Announce = Callable[[str], None]


class Hall:
    """A sound thread that speaks in tones, and what it told."""

    def __init__(self, clips: Path) -> None:
        self.states: queue.Queue[DeviceState] = queue.Queue()
        self.endings: queue.Queue[bool] = queue.Queue()
        speech = Speech(SpeechPlan(languages=("nl",), clips=ClipSettings(folder=clips)), ToneVoice())
        while speech.prepare():
            pass
        self.thread = SoundThread(PLAYER, on_state=self.states.put, speech=speech)

    def call(self, number: str, counter: str) -> None:
        self.thread.announce(SpokenCall(number, counter), Length.FULL, self.endings.put)

    def next_ending(self) -> bool:
        return self.endings.get(timeout=WITHIN_S)

    def wait_until(self, health: Health) -> DeviceState:
        while (state := self.states.get(timeout=WITHIN_S)).health is not health:
            pass
        return state


@pytest.fixture
def hall(sink: SimulatedSink, tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path / "clips")
    hall.thread.start()
    yield hall
    hall.thread.stop()


def words_of(heard: list[float]) -> list[float]:
    """Without the chime, whose two notes ring into one."""
    assert heard[0] in (pytest.approx(659, abs=8), pytest.approx(523, abs=8)), "no chime came first"
    return heard[1:]


def spoken(*texts: str) -> list[object]:
    return [pytest.approx(hertz_of(text), abs=4) for text in texts]


def test_a_call_is_heard_as_chime_number_and_counter_in_this_order(hall: Hall, sink: SimulatedSink) -> None:
    hall.call("A042", "12")

    assert hall.next_ending()
    assert words_of(tones(sink.recorded())) == spoken(NL_NUMBER, "A", "0", "42", NL_COUNTER, "12")


def test_two_calls_at_once_are_heard_whole_and_one_after_the_other(hall: Hall, sink: SimulatedSink) -> None:
    hall.call("A042", "12")
    hall.call("B007", "3")

    assert [hall.next_ending(), hall.next_ending()] == [True, True]
    heard = tones(sink.recorded())
    assert words_of(heard[:7]) == spoken(NL_NUMBER, "A", "0", "42", NL_COUNTER, "12")
    assert words_of(heard[7:]) == spoken(NL_NUMBER, "B", "0", "0", "7", NL_COUNTER, "3")


def test_a_call_is_heard_after_the_sound_server_was_restarted(hall: Hall, sink: SimulatedSink) -> None:
    hall.call("A001", "1")
    assert hall.next_ending()
    before = len(sink.recorded())

    sink.restart()
    hall.call("A002", "2")

    assert hall.next_ending()
    assert words_of(tones(sink.recorded()[before:])) == spoken(NL_NUMBER, "A", "0", "0", "2", NL_COUNTER, "2")


@pytest.mark.parametrize("fault", [Fault.OFF, Fault.UNPLUGGED])
def test_staff_are_told_when_sound_fails_and_when_it_is_back_though_nobody_calls(
    hall: Hall, sink: SimulatedSink, fault: Fault, announce_log: Announce
) -> None:
    announce_log("The sound is away")
    hall.wait_until(Health.OK)

    sink.has(fault)
    hall.call("A001", "1")
    assert not hall.next_ending()
    assert "paplay" in hall.wait_until(Health.ABSENT).sentence

    sink.has(None)
    hall.wait_until(Health.OK)


def test_a_sound_server_that_is_started_after_the_display_is_found(
    sink: SimulatedSink, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("The sound is away")
    sink.has(Fault.OFF)
    hall = Hall(tmp_path / "clips")
    hall.thread.start()
    hall.wait_until(Health.ABSENT)

    sink.has(None)

    hall.wait_until(Health.OK)
    hall.thread.stop()


def test_a_sound_server_that_hangs_holds_a_sound_up_for_a_bounded_time(sink: SimulatedSink) -> None:
    player = CommandPlayer((PLAYER,), spare_s=0.3)
    sink.has(Fault.HUNG)

    with pytest.raises(SoundError, match="did not come to an end"):
        player.play(SHIPPED_SILENCE)

    sink.has(None)
    CommandPlayer((PLAYER,)).play(SHIPPED_SILENCE)


def test_the_chime_is_really_heard(sink: SimulatedSink) -> None:
    player_from_command(PLAYER).play(SHIPPED_CHIME)

    assert strongest_hertz(sink.recorded()) in (pytest.approx(659, abs=8), pytest.approx(523, abs=8))


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs the Debian package espeak-ng")
def test_after_the_chime_a_voice_is_heard(sink: SimulatedSink, tmp_path: Path) -> None:
    speech = Speech(SpeechPlan(languages=("nl",), clips=ClipSettings(folder=tmp_path / "clips")))
    while speech.prepare():
        pass

    for file in speech.sounds_of(SpokenCall("A012", "3"), Length.FULL):
        player_from_command(PLAYER).play(file)

    heard = stretches(sink.recorded())
    chime, voice = heard[0], [each for each in heard if each[0] > heard[0][0] + DING_DONG.lasts_s]
    assert chime[2] in (pytest.approx(659, abs=8), pytest.approx(523, abs=8))
    assert 2.0 < voice[-1][0] + voice[-1][1] - voice[0][0] < 5.0, "not as long as a sentence of six words"
    assert len({round(hertz) for _, _, hertz in voice}) > 2, "a tone and no voice"
