"""Options that several commands share, so that they read the same everywhere."""

from pathlib import Path
from typing import Annotated

import typer

ConfigFile = Annotated[
    Path, typer.Option("--config", metavar="FILE", help="The program's settings.", show_default=False)
]
ServerFile = Annotated[
    Path, typer.Option("--config", metavar="FILE", help="The queue server's settings.", show_default=False)
]
SiteFile = Annotated[
    Path,
    typer.Option("--config", metavar="FILE", help="The site's or the queue server's settings.", show_default=False),
]
_DEVICE_FILE = typer.Option(
    "--config", metavar="FILE", help="The settings of a kiosk, display, counter or signs.", show_default=False
)
DeviceFile = Annotated[Path, _DEVICE_FILE]
MaybeDeviceFile = Annotated[Path | None, _DEVICE_FILE]
