"""The drawn ticket: sizes, both widths, both directions, and a code that our own kiosk reads."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from drivers.printers.lettering import Face, Writing, largest_that_fits, lines_of, width_of
from drivers.printers.paper import TicketPaper
from drivers.printers.qr_picture import QR_QUIET_DOTS, qr_picture
from drivers.printers.sample_tickets import APPOINTMENT, ARABIC, GERMAN, SAMPLES, WALK_IN
from drivers.printers.ticket_fonts import TicketFonts
from drivers.printers.ticket_picture import DOTS_PER_MM, MEASURES, Page, ticket_picture
from drivers.scanners.decoding import read_at_once

WIDTHS = {80: 576, 58: 384}
BOTH_WIDTHS = pytest.mark.parametrize("paper_width_mm", WIDTHS)
MODULES = 29
"""Of the code on the samples: version 3, as on the kiosk's own tickets."""
EACH_SAMPLE = pytest.mark.parametrize("name", SAMPLES)

Ink = np.ndarray[tuple[int, int], np.dtype[np.bool_]]


def ink_of(picture: Image.Image) -> Ink:
    return np.asarray(picture.convert("L")) < 128


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    picture = Image.new("RGBA", (300, 360), (0, 0, 0, 0))
    ImageDraw.Draw(picture).polygon([(0, 0), (300, 0), (300, 200), (150, 360), (0, 200)], fill=(0, 70, 140, 255))
    picture.save(tmp_path / "logo.png")
    return tmp_path / "logo.png"


@BOTH_WIDTHS
@EACH_SAMPLE
def test_the_code_on_every_ticket_is_read_from_its_picture(name: str, paper_width_mm: int, fonts: TicketFonts) -> None:
    paper = SAMPLES[name]

    picture = ticket_picture(paper, fonts=fonts, paper_width_mm=paper_width_mm)

    assert read_at_once(np.asarray(picture.convert("L"))) == (paper.qr_text,)
    assert picture.width == WIDTHS[paper_width_mm]


@BOTH_WIDTHS
def test_the_code_is_still_read_from_a_worn_head(paper_width_mm: int, fonts: TicketFonts) -> None:
    """Three dead columns through the code, and specks of dust."""
    picture = np.array(ticket_picture(APPOINTMENT, fonts=fonts, paper_width_mm=paper_width_mm).convert("L"))
    _, left, size = place_of_code(picture < 128)
    picture[:, [left + size // 5, left + size // 2, left + size * 4 // 5]] = 255
    dust = np.random.default_rng(seed=7).random(picture.shape) < 0.01
    picture[dust] = 255 - picture[dust]

    assert read_at_once(picture) == (APPOINTMENT.qr_text,)


@BOTH_WIDTHS
@EACH_SAMPLE
def test_nothing_touches_the_edge_of_the_paper(name: str, paper_width_mm: int, fonts: TicketFonts, logo: Path) -> None:
    ink = ink_of(ticket_picture(replace(SAMPLES[name], logo=logo), fonts=fonts, paper_width_mm=paper_width_mm))

    assert not ink[:, :8].any()
    assert not ink[:, -8:].any()
    assert not ink[:8].any()
    assert not ink[-4:].any()


@BOTH_WIDTHS
@pytest.mark.parametrize("number", ["A042", "Z999", "AB1234", "1", "W888888"])
def test_the_number_is_at_least_15_mm_high(number: str, paper_width_mm: int, fonts: TicketFonts) -> None:
    bare = TicketPaper(number=number, title="", lines=())

    ink = ink_of(ticket_picture(bare, fonts=fonts, paper_width_mm=paper_width_mm))

    assert highest_band(ink) >= 15 * DOTS_PER_MM


def highest_band(ink: Ink) -> int:
    """Rows of the highest stretch of rows that all hold ink."""
    rows = "".join("#" if row else " " for row in np.asarray(ink.any(axis=1)).tolist())
    return max(len(band) for band in rows.split())


@BOTH_WIDTHS
def test_the_quiet_zone_around_the_code_is_white(paper_width_mm: int, fonts: TicketFonts) -> None:
    with_code = ticket_picture(WALK_IN, fonts=fonts, paper_width_mm=paper_width_mm)
    ink = ink_of(with_code)
    top, left, size = place_of_code(ink)

    around = ink[top - 24 : top + size + 24, left - 24 if left >= 24 else 0 : left + size + 24].copy()
    around[24 : 24 + size, min(left, 24) : min(left, 24) + size] = False

    assert not around.any()


@BOTH_WIDTHS
@EACH_SAMPLE
def test_the_ink_of_the_code_stands_at_the_margin_like_everything_else(
    name: str, paper_width_mm: int, fonts: TicketFonts
) -> None:
    ink = ink_of(ticket_picture(SAMPLES[name], fonts=fonts, paper_width_mm=paper_width_mm))
    margin = {80: 24, 58: 12}[paper_width_mm]

    _, left, size = place_of_code(ink)

    right_to_left = SAMPLES[name].right_to_left
    assert (ink.shape[1] - left - size if right_to_left else left) == margin


def place_of_code(ink: Ink) -> tuple[int, int, int]:
    """The upper left finder is a ring of 42 dots around a square: find its row of 42 dots, 6 rows high."""
    for top in range(ink.shape[0] - 42):
        for left in np.flatnonzero(ink[top, :-42]):
            finder = ink[top : top + 42, left : left + 42]
            if finder[0].all() and finder[:, 0].all() and not finder[6:36, 6:12].any() and finder[12:30, 12:30].all():
                return top, int(left), 6 * MODULES
    raise AssertionError("there is no code on the ticket")


def test_arabic_stands_at_the_right_and_dutch_at_the_left(fonts: TicketFonts) -> None:
    dutch, arabic = (
        ink_of(ticket_picture(replace(paper, qr_text="", footer=""), fonts=fonts, paper_width_mm=80))
        for paper in (APPOINTMENT, ARABIC)
    )

    assert leans_left(dutch)
    assert not leans_left(arabic)


def leans_left(ink: Ink) -> bool:
    middle = ink.shape[1] // 2
    return int(ink[:, :middle].sum()) > int(ink[:, middle:].sum())


def test_arabic_letters_are_joined_and_not_boxes(fonts: TicketFonts) -> None:
    """Joined, the same letters take less room than each alone."""
    face = Face(fonts.regular, fonts.arabic_regular, 40)
    joined = width_of("رقمك", face)
    apart = sum(width_of(letter, face) for letter in "رقمك")

    assert joined < 0.95 * apart


def test_a_long_word_on_narrow_paper_makes_the_ticket_longer_not_narrower(fonts: TicketFonts) -> None:
    plain = replace(GERMAN, lines=("Pass",))

    long, short = (ticket_picture(paper, fonts=fonts, paper_width_mm=58) for paper in (GERMAN, plain))

    assert long.height > short.height + 80


@BOTH_WIDTHS
def test_the_small_print_beside_a_large_code_divides_no_date(paper_width_mm: int, fonts: TicketFonts) -> None:
    """The link to the visitor's phone is longer than a number and leaves less room."""
    german = replace(SAMPLES["walk-in-de"], qr_text="https://balie.rivierstad.example/v/Zk3J9xQp7LmN2rTy")
    measures = MEASURES[paper_width_mm]
    page = Page(measures, fonts, Writing(right_to_left=False, language="de"))
    face = page.face(measures.small)
    room = measures.width - 2 * measures.margin + QR_QUIET_DOTS - qr_picture(german.qr_text).width

    fitting = largest_that_fits(german.printed_at, face, width=room, smallest_dots=18, most_lines=4)

    assert not any(line.endswith("-") for line in lines_of(german.printed_at, fitting, room))
    picture = ticket_picture(german, fonts=fonts, paper_width_mm=paper_width_mm)
    assert read_at_once(np.asarray(picture.convert("L"))) == (german.qr_text,)


def test_a_copy_is_marked(fonts: TicketFonts) -> None:
    marked = ticket_picture(replace(APPOINTMENT, copy=True), fonts=fonts, paper_width_mm=80)

    black_rows = ink_of(marked)[:80].mean(axis=1) > 0.8
    assert black_rows.any()


def test_a_logo_that_is_missing_costs_the_logo_and_not_the_ticket(
    fonts: TicketFonts, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    missing = tmp_path / "missing.png"
    picture = ticket_picture(replace(APPOINTMENT, logo=missing), fonts=fonts, paper_width_mm=80)

    assert picture.tobytes() == ticket_picture(APPOINTMENT, fonts=fonts, paper_width_mm=80).tobytes()
    assert "missing.png cannot be drawn on tickets" in caplog.text


def test_a_coloured_logo_comes_out_black(fonts: TicketFonts, logo: Path) -> None:
    ink = ink_of(ticket_picture(replace(APPOINTMENT, logo=logo), fonts=fonts, paper_width_mm=80))

    assert ink[32:62, 30:90].all()
