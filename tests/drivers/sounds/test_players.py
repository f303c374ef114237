"""Players as processes: in turn until one plays, and never longer than the sound and a little."""

import sys
import threading
import time
from pathlib import Path

import pytest

from drivers.sounds.ding_dong import SHIPPED_SILENCE
from drivers.sounds.errors import NoPlayer, SoundError, UnreadableSound
from drivers.sounds.players import CommandPlayer, player_from_command
from tests.acceptance.house import eventually

NOTES = "import pathlib, sys; pathlib.Path(sys.argv[1]).touch()"
COMPLAINS = "import sys; sys.exit('No sound server.')"
STARTS_ANOTHER_AND_HANGS = """
import pathlib, signal, subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
pathlib.Path(sys.argv[1]).write_text(str(child.pid))
signal.pause()
"""


HANGS = "import signal; signal.pause()"
COMPLAINS_LATE = "import sys, threading; threading.Event().wait(0.5); sys.exit('The sound server ended.')"


def python(program: str, *arguments: Path) -> tuple[str, ...]:
    return (sys.executable, "-c", program, *map(str, arguments))


def test_where_one_player_fails_the_next_is_tried(tmp_path: Path) -> None:
    player = CommandPlayer((("no-such-player",), python(COMPLAINS), python(NOTES, tmp_path / "played")))

    player.play(SHIPPED_SILENCE)

    assert (tmp_path / "played").exists()


def test_when_all_fail_each_is_told_in_its_own_words() -> None:
    with pytest.raises(SoundError, match=r"No sound server.*No sound server"):
        CommandPlayer((python(COMPLAINS), python(COMPLAINS))).play(SHIPPED_SILENCE)


def test_a_player_that_hangs_is_ended_with_everything_that_it_started(tmp_path: Path) -> None:
    started = tmp_path / "child"
    with pytest.raises(SoundError, match="did not come to an end within 1 s"):
        CommandPlayer((python(STARTS_ANOTHER_AND_HANGS, started),), spare_s=0.9).play(SHIPPED_SILENCE)

    wait_until_ended(started.read_text())


def wait_until_ended(process: str) -> None:
    child = Path("/proc") / process
    give_up_at = time.monotonic() + 10
    while child.exists() and "Z (zombie)" not in (child / "status").read_text():
        assert time.monotonic() < give_up_at, "a player goes on although its sound was given up"


@pytest.mark.parametrize("player", [HANGS, COMPLAINS_LATE])
def test_a_player_that_may_have_been_heard_is_not_followed_by_one_that_says_it_again(
    tmp_path: Path, player: str
) -> None:
    both = CommandPlayer((python(player), python(NOTES, tmp_path / "played")), spare_s=0.4)
    with pytest.raises(SoundError):
        both.play(SHIPPED_SILENCE)

    assert not (tmp_path / "played").exists()


def test_a_player_is_cut_off_with_everything_that_it_started_and_nothing_is_played_afterwards(tmp_path: Path) -> None:
    started = tmp_path / "child"
    player = CommandPlayer((python(STARTS_ANOTHER_AND_HANGS, started), python(NOTES, tmp_path / "played")), spare_s=60)

    def cut_off() -> None:
        eventually(lambda: started.exists() and started.read_text() != "", within_s=10, what="the player's start")
        player.cut_off()

    cutting = threading.Thread(target=cut_off)
    cutting.start()
    with pytest.raises(SoundError, match="cut off"):
        player.play(SHIPPED_SILENCE)
    cutting.join()
    with pytest.raises(SoundError, match="cut off"):
        player.play(SHIPPED_SILENCE)

    wait_until_ended(started.read_text())
    assert not (tmp_path / "played").exists()


def test_a_try_plays_what_nobody_hears(tmp_path: Path) -> None:
    CommandPlayer((python("import shutil, sys; shutil.copy(sys.argv[2], sys.argv[1])", tmp_path / "tried"),)).try_out()

    assert (tmp_path / "tried").read_bytes() == SHIPPED_SILENCE.read_bytes()


def test_a_file_that_is_no_sound_is_told_before_any_player_is_started(tmp_path: Path) -> None:
    (tmp_path / "broken.wav").write_bytes(b"RIFF and nothing more")
    with pytest.raises(UnreadableSound, match=r"broken\.wav cannot be read"):
        CommandPlayer((python(NOTES, tmp_path / "played"),)).play(tmp_path / "broken.wav")
    assert not (tmp_path / "played").exists()


def test_without_any_player_the_names_that_were_looked_for_are_told() -> None:
    with pytest.raises(NoPlayer, match="none of these programs is installed: one, two"):
        CommandPlayer((("one",), ("two",))).try_out()


def test_a_quiet_place_plays_nothing_and_is_content() -> None:
    player = player_from_command(("null:",))
    player.try_out()
    player.play(SHIPPED_SILENCE)


def test_a_recording_player_that_cannot_note_says_so(tmp_path: Path) -> None:
    with pytest.raises(SoundError, match="could not be noted"):
        player_from_command(("recording:", str(tmp_path))).play(SHIPPED_SILENCE)


def test_an_output_is_named_to_each_known_player_in_its_own_way() -> None:
    chosen = player_from_command(None, device="hall")
    own = player_from_command(("aplay", "-q"), device="plughw:1")
    other = player_from_command(("/opt/play", "it"), device="hall")

    assert isinstance(chosen, CommandPlayer)
    assert chosen.commands == (("pw-play", "--target=hall"), ("paplay", "--device=hall"), ("aplay", "--device=hall"))
    assert isinstance(own, CommandPlayer)
    assert own.commands == (("aplay", "-q", "--device=plughw:1"),)
    assert isinstance(other, CommandPlayer)
    assert other.commands == (("/opt/play", "it"),)
