"""`balie signs` as a process: what it says when it cannot start, and that it ends in order."""

from pathlib import Path

from tests.balie.command import run_process
from tests.config.builders import rewrite, write_hall


def test_an_address_that_cannot_be_meant_ends_the_start_with_a_sentence(tmp_path: Path) -> None:
    hall = write_hall(tmp_path)
    signs = rewrite(hall / "signs.toml", "?baud=9600", "?speed=9600")
    (hall / "keys").mkdir()
    (hall / "keys" / "signs-1.key").write_text("a-key-for-tests\n")

    ended = run_process("signs", "--config", signs, folder=tmp_path)

    assert ended.exit_code == 2
    assert 'the option "speed" is unknown here' in ended.complained.splitlines()[-1]
    assert "Traceback" not in ended.complained


def test_without_a_key_it_says_how_to_get_one(tmp_path: Path) -> None:
    ended = run_process("signs", "--config", write_hall(tmp_path) / "signs.toml", folder=tmp_path)

    assert (ended.exit_code, "balie enrol" in ended.complained) == (1, True)
