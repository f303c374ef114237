"""The pages of a display, one kind each."""

from pathlib import Path

import pytest

from config.display import DisplaySettings
from config.loading import load
from tests.config.builders import line_of, problem


def with_page(hall: Path, page: str) -> Path:
    display = hall / "display.toml"
    display.write_text(f"{display.read_text()}\n[[pages]]\n{page}\n")
    return display


@pytest.mark.parametrize(
    "page", ['picture = "market.png"', 'video = "film.mp4"', 'text = { nl = "Open tot 17.00 uur" }', "waits = true"]
)
def test_a_page_is_of_one_kind(hall: Path, page: str) -> None:
    (read,) = load(with_page(hall, page), DisplaySettings).pages
    assert read.seconds is None


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ('title = { nl = "Leeg" }', "none of them"),
        ("waits = false", "none of them"),
        ('picture = "market.png"\nvideo = "film.mp4"', "picture and video"),
    ],
)
def test_a_page_of_no_kind_or_of_two_is_refused(hall: Path, page: str, found: str) -> None:
    display = with_page(hall, page)
    told = problem(display, DisplaySettings)
    assert (told.line, told.found) == (line_of(display, "[[pages]]"), found)


def test_the_files_of_pages_are_found_beside_their_settings(hall: Path) -> None:
    (read,) = load(with_page(hall, 'picture = "pages/market.png"'), DisplaySettings).pages
    assert read.picture == hall / "pages" / "market.png"
