"""`balie ticket` prints and draws a sample."""

from pathlib import Path

import pytest
from PIL import Image

from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import APPOINTMENT, SAMPLES
from drivers.scanners.still import read_still
from tests.balie.command import Balie
from tests.config.builders import EXAMPLE, rewrite

CLOSED_PORT = "tcp://127.0.0.1:1"
"""Nothing listens on port 1 of a test machine."""


@pytest.mark.parametrize("sample", SAMPLES)
def test_each_sample_is_printed_into_a_file(balie: Balie, tmp_path: Path, sample: str) -> None:
    file = tmp_path / "ticket.bin"

    ended = balie("ticket", "--printer", f"file://{file}", "--sample", sample)

    assert (ended.exit_code, ended.complained) == (0, "")
    assert read_back(file.read_bytes()).cuts == 1


def test_the_picture_holds_the_code_of_the_ticket(balie: Balie, tmp_path: Path) -> None:
    picture = tmp_path / "ticket.png"

    ended = balie("ticket", "--preview", picture, "--house", EXAMPLE / "house.toml")

    assert ended.exit_code == 0
    assert read_still(picture).texts == (APPOINTMENT.qr_text,)


def test_narrow_paper_gives_a_narrow_ticket(balie: Balie, tmp_path: Path) -> None:
    balie("ticket", "--preview", tmp_path / "58.png", "--paper-width-mm", "58")
    balie("ticket", "--preview", tmp_path / "80.png")

    with Image.open(tmp_path / "58.png") as narrow, Image.open(tmp_path / "80.png") as wide:
        assert (narrow.width, wide.width) == (384, 576)


def test_a_language_chooses_the_words_and_the_direction(balie: Balie, tmp_path: Path) -> None:
    balie("ticket", "--preview", tmp_path / "de.png", "--language", "de")
    balie("ticket", "--preview", tmp_path / "also-de.png", "--sample", "appointment-de")
    balie("ticket", "--preview", tmp_path / "nl.png")

    german, also_german, dutch = ((tmp_path / f"{name}.png").read_bytes() for name in ("de", "also-de", "nl"))
    assert german == also_german
    assert german != dutch


def test_a_preview_of_text_is_what_the_printer_would_set(balie: Balie, tmp_path: Path) -> None:
    balie("ticket", "--preview", tmp_path / "text.png", "--mode", "text", "--paper-width-mm", "58")
    balie("ticket", "--preview", tmp_path / "drawn.png", "--paper-width-mm", "58")

    with Image.open(tmp_path / "text.png") as text, Image.open(tmp_path / "drawn.png") as drawn:
        assert text.width == drawn.width == 384
        assert text.tobytes() != drawn.convert("L").tobytes()


def test_text_mode_sends_letters(balie: Balie, tmp_path: Path) -> None:
    file = tmp_path / "ticket.bin"

    balie("ticket", "--printer", f"file://{file}", "--mode", "text")

    assert any(APPOINTMENT.number in line for line in read_back(file.read_bytes()).texts)


def test_a_printer_that_is_off_ends_with_1_and_a_sentence(balie: Balie) -> None:
    ended = balie("ticket", "--printer", CLOSED_PORT)

    assert ended.exit_code == 1
    assert "The ticket was not printed." in ended.complained
    assert ended.said == ""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--printer", "laser://x"], "laser://x"),
        (["--printer", "none:", "--sample", "wedding"], 'There is no sample ticket "wedding"'),
        (["--printer", "none:", "--language", "xx"], 'There is no sample ticket "appointment in xx"'),
        ([], "--printer URL, --preview FILE.png"),
        (["--printer", "none:", "--paper-width-mm", "70"], "70"),
        (["--printer", "none:", "--house", "gone.toml"], "gone.toml: found no such file"),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_is_right(balie: Balie, arguments: list[str], sentence: str) -> None:
    ended = balie("ticket", *arguments)

    assert ended.exit_code == 2
    assert sentence in ended.complained


def test_a_picture_of_no_known_kind_is_wrong_use(balie: Balie, tmp_path: Path) -> None:
    assert balie("ticket", "--preview", tmp_path / "ticket.docx").exit_code == 2


def test_a_picture_that_cannot_be_written_ends_with_1(balie: Balie, tmp_path: Path) -> None:
    ended = balie("ticket", "--preview", tmp_path / "no" / "ticket.png")

    assert (ended.exit_code, "cannot be written" in ended.complained) == (1, True)


def test_a_house_with_mistakes_is_refused_before_anything_is_printed(balie: Balie, hall: Path) -> None:
    rewrite(hall / "house.toml", "#00695c", "green")

    ended = balie("ticket", "--printer", f"file://{hall}/ticket.bin", "--house", hall / "house.toml")

    assert ended.exit_code == 2
    assert not (hall / "ticket.bin").exists()
