"""`balie check` tells right settings from wrong ones, and says what to change."""

from pathlib import Path

from tests.balie.command import Balie, run_process
from tests.config.builders import COUNTER, EXAMPLE, FILES, line_of, rewrite


def test_right_settings_of_every_kind_are_good(balie: Balie, hall: Path) -> None:
    ended = balie("check", *(hall / name for name in FILES))

    assert (ended.exit_code, ended.complained) == (0, "")
    assert f"{hall / 'kiosk.toml'}: good kiosk settings." in ended.said


def test_the_example_city_is_good(balie: Balie) -> None:
    assert balie("check", *EXAMPLE.glob("*.toml")).exit_code == 0


def test_a_wrong_key_ends_with_2_and_file_line_key_and_the_nearest_name(balie: Balie, hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "[printer]", "[printr]")

    ended = balie("check", kiosk)

    assert ended.exit_code == 2
    assert ended.complained.startswith(f"{kiosk}, line {line_of(kiosk, 'printr')}: printr: found a key")
    assert ended.complained.rstrip().endswith("Did you mean printer?")


def test_one_wrong_file_does_not_hide_another(balie: Balie, hall: Path) -> None:
    rewrite(hall / "kiosk.toml", "1080", "0")
    rewrite(hall / "display.toml", "1080", "0")

    ended = balie("check", hall / "kiosk.toml", hall / "counter.toml", hall / "display.toml", hall / "gone.toml")

    assert ended.exit_code == 2
    assert [line.partition(":")[0].rpartition("/")[2] for line in ended.complained.splitlines()] == [
        "kiosk.toml, line 9",
        "display.toml, line 11",
        "gone.toml",
    ]
    assert "counter.toml: good" in ended.said


def test_a_mistake_in_a_file_that_several_name_is_told_once(balie: Balie, hall: Path) -> None:
    rewrite(hall / "house.toml", "#00695c", "green")

    ended = balie("check", hall / "house.toml", hall / "kiosk.toml", hall / "display.toml")

    assert ended.complained.count("green") == 1


def test_files_are_compared_with_each_other(balie: Balie, hall: Path) -> None:
    counter = hall / "counter-2.toml"
    counter.write_text(COUNTER.replace("balie-1", "bali-1"))

    ended = balie("check", hall / "server.toml", hall / "counter.toml", counter)

    assert ended.exit_code == 2
    assert 'counter: found "bali-1"' in ended.complained
    assert "a name that no other device has" in ended.complained


def test_without_a_file_the_use_is_wrong(balie: Balie) -> None:
    assert balie("check").exit_code == 2


def test_as_a_process_it_gives_a_sentence_and_never_a_traceback(hall: Path) -> None:
    (hall / "kiosk.toml").write_bytes(b'name = "\xff')

    ended = run_process("check", "kiosk.toml", folder=hall)

    assert ended.exit_code == 2
    assert ended.complained == "kiosk.toml, line 1: found the byte 0xff, expected text in UTF-8.\n"
    assert ended.said == ""
