"""What a visitor holds, as programs read it that know nothing of us: real bytes from a printer in the network."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from drivers.printers.opening import PaperWidth, printer_from_url
from drivers.printers.sample_tickets import LANGUAGES, SAMPLES
from drivers.printers.ticket_fonts import ticket_fonts_in
from tests.drivers.printers.simulated import running_printer
from tests.independent.reading import ROOT, codes_read_by_zbarimg, drawn_by_npos, number_read_by_tesseract, tallest_line

WIDTHS: tuple[PaperWidth, ...] = (80, 58)
DOTS_PER_MM = 8

Papers = dict[tuple[int, str], Image.Image]


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    """Every sample printed on both widths, and drawn by npos from what came out of the socket."""
    files = {}
    for width in WIDTHS:
        folder = tmp_path_factory.mktemp(f"paper-{width}")
        for name, ticket in zip(SAMPLES, _printed(folder, width), strict=True):
            files[width, name] = Path(shutil.copyfile(ticket, folder / f"{name}.bin"))
    drawn = drawn_by_npos(list(files.values()))
    return {which: drawn[file] for which, file in files.items()}


def _printed(folder: Path, width: PaperWidth) -> list[Path]:
    fonts = ticket_fonts_in(ROOT / "qtkit/fonts")
    with running_printer(folder, "--paper-mm", str(width)) as simulated:
        printer = printer_from_url(simulated.url, fonts=fonts, paper_width_mm=width)
        for paper in SAMPLES.values():
            printer.print_ticket(paper)
        printer.close()
    return sorted(folder.glob("ticket-*.bin"))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", SAMPLES)
def test_zbarimg_reads_the_code_and_nothing_else(papers: Papers, name: str, width: int, tmp_path: Path) -> None:
    assert codes_read_by_zbarimg(papers[width, name], tmp_path) == [SAMPLES[name].qr_text]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", SAMPLES)
def test_tesseract_reads_the_number(papers: Papers, name: str, width: int, tmp_path: Path) -> None:
    assert number_read_by_tesseract(papers[width, name], tmp_path) == SAMPLES[name].number


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_is_15_mm_high_on_the_paper_that_npos_draws(papers: Papers, language: str, width: int) -> None:
    top, bottom = tallest_line(papers[width, f"appointment-{language}"])

    assert bottom - top >= 15 * DOTS_PER_MM


def test_a_wrong_number_would_be_noticed(papers: Papers, tmp_path: Path) -> None:
    """The readers see what is on the paper, not what we expect."""
    walk_in = papers[80, "walk-in-nl"]

    assert codes_read_by_zbarimg(walk_in, tmp_path) != [SAMPLES["appointment-nl"].qr_text]
    assert number_read_by_tesseract(walk_in, tmp_path) != SAMPLES["appointment-nl"].number
