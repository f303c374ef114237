"""Drawing and printing a sample ticket with the kiosk's own code."""

from pathlib import Path
from typing import Literal

import typer
from PIL import Image

from balie.endings import not_done, wrong_use
from drivers.errors import BadDeviceUrl, DeviceError
from drivers.printers.opening import printer_from_url
from drivers.printers.paper import TicketPaper
from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import UnknownSample, sample_ticket
from drivers.printers.text_ticket import text_job
from drivers.printers.ticket_fonts import ticket_fonts_in
from drivers.printers.ticket_picture import HEAD_DOTS, ticket_picture
from qtkit.font_files import FONT_FOLDER

PaperWidth = Literal[80, 58]
PrintMode = Literal["raster", "text"]


def sample(name: str, *, language: str | None, logo: Path | None) -> TicketPaper:
    try:
        return sample_ticket(name, language=language, logo=logo)
    except UnknownSample as error:
        wrong_use(str(error))


def draw(paper: TicketPaper, file: Path, *, mode: PrintMode | None, width: PaperWidth) -> None:
    try:
        _picture(paper, mode=mode, width=width).save(file)
    except ValueError:
        wrong_use(f"{file} does not end in the name of a kind of picture, such as .png.")
    except OSError as error:
        not_done(f"The picture {file} cannot be written: {error.strerror or error}.")
    typer.echo(f"The ticket {paper.number} is drawn in {file}.")


def _picture(paper: TicketPaper, *, mode: PrintMode | None, width: PaperWidth) -> Image.Image:
    """Text as a printer would set it: its bytes are read back, in letters that resemble a printer's own."""
    fonts = ticket_fonts_in(FONT_FOLDER)
    if mode != "text":
        return ticket_picture(paper, fonts=fonts, paper_width_mm=width)
    data = text_job(paper, fonts=fonts, paper_width_mm=width).data
    return read_back(data, head_dots=HEAD_DOTS[width], letters=fonts.regular).picture


def print_on(url: str, paper: TicketPaper, *, mode: PrintMode | None, width: PaperWidth) -> None:
    fonts = ticket_fonts_in(FONT_FOLDER)
    try:
        printer = printer_from_url(url, fonts=fonts, mode=mode, paper_width_mm=width)
    except BadDeviceUrl as error:
        wrong_use(str(error))
    except DeviceError as error:
        not_done(str(error))
    try:
        printer.print_ticket(paper)
    except DeviceError as error:
        not_done(str(error))
    finally:
        printer.close()
    typer.echo(f"The ticket {paper.number} is printed.")
