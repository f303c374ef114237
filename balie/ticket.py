"""`balie ticket`: a sample ticket on paper, or as a picture."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from balie.endings import settings_from, wrong_use
from config.house import HouseStyle

PrinterOption = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        help="tcp://host:9100, serial:///dev/ttyUSB0?baud=9600, usb://04b8:0e15, file:///path or none:",
        show_default=False,
    ),
]
SampleOption = Annotated[
    str, typer.Option(metavar="NAME", help="appointment, walk-in or long; appointment-de is the German one.")
]
LanguageOption = Annotated[
    str | None,
    typer.Option(metavar="CODE", help="nl, en, de, fr, pl, uk, tr or ar; else the sample's own.", show_default=False),
]
PreviewOption = Annotated[
    Path | None, typer.Option(metavar="FILE.png", help="Draw the ticket into this file as well.", show_default=False)
]
ModeOption = Annotated[
    Literal["raster", "text"] | None,
    typer.Option(help="How it is sent; without it text on slow serial lines, else raster.", show_default=False),
]
WidthOption = Annotated[Literal["80", "58"], typer.Option(help="Width of the paper in millimetres.")]
HouseOption = Annotated[Path | None, typer.Option(metavar="FILE", help="house.toml, for the logo.", show_default=False)]


def ticket(
    printer: PrinterOption = None,
    sample: SampleOption = "appointment",
    language: LanguageOption = None,
    preview: PreviewOption = None,
    mode: ModeOption = None,
    paper_width_mm: WidthOption = "80",
    house: HouseOption = None,
) -> None:
    """Print a sample ticket, or draw it."""
    if printer is None and preview is None:
        wrong_use("Say where the ticket shall go: --printer URL, --preview FILE.png, or both.")
    logo = settings_from(house, HouseStyle).ticket_logo if house else None
    width: Literal[80, 58] = 80 if paper_width_mm == "80" else 58
    from balie import sample_print

    paper = sample_print.sample(sample, language=language, logo=logo)
    if preview:
        sample_print.draw(paper, preview, mode=mode, width=width)
    if printer:
        sample_print.print_on(printer, paper, mode=mode, width=width)
