import queue
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drivers.health import DeviceState, Health
from drivers.sounds.chime import SoundThread
from drivers.sounds.ding_dong import SHIPPED_CHIME

WITHIN_S = 10

NOTES_ITS_SOUND = "import sys; open(sys.argv[1], 'a').write(f'begins {sys.argv[2][-5:]}\\nends {sys.argv[2][-5:]}\\n')"
COMPLAINS = "import sys; sys.exit('Connection refused')"


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

    def start(*command: str) -> SoundThread:
        thread = SoundThread(command, on_state=told.states.put)
        thread.start()
        started.append(thread)
        return thread

    yield start
    for thread in started:
        thread.stop()
        assert not thread.alive


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


def test_sound_is_not_called_well_before_anything_was_heard(start: Start, told: Told) -> None:
    thread = start("null:")

    assert told.next_state().health is Health.UNKNOWN
    thread.play(SHIPPED_CHIME)
    assert told.next_state().health is Health.OK


def test_a_machine_without_a_player_says_so_once(start: Start, told: Told) -> None:
    thread = start("no-such-player")
    assert told.next_state() == DeviceState(
        Health.ABSENT, "No sounds can be played: none of these programs is installed: no-such-player."
    )

    thread.play(SHIPPED_CHIME, told.endings.put)
    thread.play(SHIPPED_CHIME, told.endings.put)

    assert [told.next_ending(), told.next_ending()] == [False, False]
    assert told.states.empty()


def test_a_player_that_fails_is_reported_in_its_own_words(start: Start, told: Told) -> None:
    thread = start(sys.executable, "-c", COMPLAINS)
    told.next_state()

    thread.play(SHIPPED_CHIME, told.endings.put)

    assert not told.next_ending()
    state = told.next_state()
    assert state.health is Health.ABSENT
    assert "Connection refused" in state.sentence


def test_a_sound_that_is_not_there_does_not_stop_the_next(start: Start, told: Told, tmp_path: Path) -> None:
    thread = start(sys.executable, "-c", NOTES_ITS_SOUND, str(tmp_path / "heard"))

    thread.play(tmp_path / "missing.wav", told.endings.put)
    thread.play(SHIPPED_CHIME, told.endings.put)

    assert [told.next_ending(), told.next_ending()] == [False, True]


def test_a_recording_player_notes_what_would_have_been_heard(start: Start, told: Told, tmp_path: Path) -> None:
    thread = start("recording:", str(tmp_path / "heard"))

    thread.play(SHIPPED_CHIME, told.endings.put)

    assert told.next_ending()
    assert (tmp_path / "heard").read_text() == "chime.wav\n"
