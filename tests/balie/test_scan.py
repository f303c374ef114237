"""`balie scan` reads what the kiosk would read."""

import json
from pathlib import Path

import segno

from tests.balie.command import Balie, run_process

CODE = "https://afspraak.voorbeeld.nl/k/7Q2M4K"


def draw_code(file: Path, text: str = CODE) -> Path:
    segno.make_qr(text, error="m").save(str(file), scale=6, border=4)
    return file


def test_a_picture_gives_one_json_line(balie: Balie, tmp_path: Path) -> None:
    picture = draw_code(tmp_path / "code.png")

    ended = balie("scan", picture)

    assert ended.exit_code == 0
    reading = json.loads(ended.said)
    assert (reading["file"], reading["texts"]) == (str(picture), [CODE])
    assert reading["ms"] > 0
    assert set(reading) == {"file", "texts", "ms"}


def test_a_folder_gives_a_line_for_each_picture_in_it(balie: Balie, tmp_path: Path) -> None:
    draw_code(tmp_path / "b.png", "second")
    draw_code(tmp_path / "a.png", "first")
    (tmp_path / "notes.txt").write_text("no picture")

    ended = balie("scan", tmp_path)

    assert [json.loads(line)["texts"] for line in ended.said.splitlines()] == [["first"], ["second"]]
    assert ended.exit_code == 0


def test_a_picture_without_a_code_is_read_all_the_same(balie: Balie, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("L", (320, 240), 200).save(tmp_path / "empty.png")

    ended = balie("scan", tmp_path / "empty.png")

    assert (ended.exit_code, json.loads(ended.said)["texts"]) == (0, [])


def test_a_file_that_is_no_picture_ends_with_1_and_does_not_stop_the_others(balie: Balie, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")

    ended = balie("scan", bad, tmp_path / "gone.png", draw_code(tmp_path / "good.png"))

    assert ended.exit_code == 1
    assert [str(bad) in line or "gone.png" in line for line in ended.complained.splitlines()] == [True, True]
    assert json.loads(ended.said)["texts"] == [CODE]


def test_a_hostile_code_cannot_reach_the_terminal(balie: Balie, tmp_path: Path) -> None:
    ended = balie("scan", draw_code(tmp_path / "code.png", "\x1b[2Jé"))

    assert ended.said.isascii()
    assert ended.said.strip().isprintable()


def test_without_a_path_the_use_is_wrong(balie: Balie) -> None:
    assert balie("scan").exit_code == 2


def test_as_a_process_it_prints_json_and_nothing_else(tmp_path: Path) -> None:
    draw_code(tmp_path / "code.png")

    ended = run_process("scan", "code.png", folder=tmp_path)

    assert (ended.exit_code, ended.complained) == (0, "")
    assert json.loads(ended.said)["texts"] == [CODE]
