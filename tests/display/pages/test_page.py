"""Pages as the settings ask for them."""

from pathlib import Path

from config.display import DisplaySettings
from config.loading import load
from display.pages.page import FILM_AT_MOST_S, STILL_SHOWN_S, Page, PageKind, pages_of
from tests.config.builders import write_hall

PAGES = """
[[pages]]
text = { nl = "Neem een pasfoto mee.", en = "Bring a photo." }
title = { nl = "Paspoort" }

[[pages]]
video = "film.mp4"

[[pages]]
waits = true
seconds = 40

[[pages]]
picture = "market.png"
"""


def settings(folder: Path, *, reduced_motion: bool = False) -> DisplaySettings:
    display = write_hall(folder) / "display.toml"
    screen = "[screen]\nreduced_motion = true" if reduced_motion else "[screen]"
    display.write_text(display.read_text().replace("[screen]", screen) + PAGES)
    return load(display, DisplaySettings)


def test_each_page_stays_as_long_as_it_is_told_or_as_long_as_its_kind_needs(tmp_path: Path) -> None:
    words, film, waits, picture = pages_of(settings(tmp_path))
    assert words == Page(
        number=1,
        kind=PageKind.TEXT,
        shown_s=STILL_SHOWN_S,
        title={"nl": "Paspoort"},
        text={"nl": "Neem een pasfoto mee.", "en": "Bring a photo."},
    )
    assert (film.kind, film.file, film.shown_s) == (PageKind.VIDEO, tmp_path / "film.mp4", FILM_AT_MOST_S)
    assert (waits.kind, waits.shown_s) == (PageKind.WAITS, 40)
    assert (picture.kind, picture.file, picture.shown_s) == (
        PageKind.PICTURE,
        tmp_path / "market.png",
        STILL_SHOWN_S,
    )


def test_where_nothing_may_move_there_is_no_film_and_the_others_keep_their_numbers(tmp_path: Path) -> None:
    pages = pages_of(settings(tmp_path, reduced_motion=True))
    assert [(each.number, each.kind) for each in pages] == [
        (1, PageKind.TEXT),
        (3, PageKind.WAITS),
        (4, PageKind.PICTURE),
    ]
