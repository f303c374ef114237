"""`balie scan`: what the kiosk's own decoder reads in pictures and videos."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from balie.endings import NOT_DONE
from drivers.errors import DeviceError

PICTURE_SUFFIXES = frozenset({".bmp", ".gif", ".jpeg", ".jpg", ".pgm", ".png", ".ppm", ".tif", ".tiff", ".webp"})
"""What is taken for a picture in a folder; a file that is named by itself is tried whatever its name."""

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Pictures, videos, or folders of them.", show_default=False)
]


def scan(paths: Paths) -> None:
    """Decode pictures or videos; prints one JSON line for each file: {"file", "texts", "ms"}."""
    from drivers.scanners.still import read_still

    unread = 0
    for file in _files(paths):
        try:
            typer.echo(json.dumps(asdict(read_still(file))))
        except DeviceError as error:
            unread += 1
            typer.echo(_told(file, str(error)), err=True)
    if unread:
        raise typer.Exit(NOT_DONE)


def _told(file: Path, sentence: str) -> str:
    return sentence if str(file) in sentence else f"{file}: {sentence}"


def _files(paths: list[Path]) -> Iterator[Path]:
    from drivers.scanners.still import VIDEO_SUFFIXES

    for path in paths:
        if path.is_dir():
            yield from sorted(
                file for file in path.rglob("*") if file.suffix.lower() in PICTURE_SUFFIXES | VIDEO_SUFFIXES
            )
        else:
            yield path
