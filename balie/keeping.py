"""`balie backup`, `restore` and `export`: data out and in."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from balie.administering import storage_troubles_told
from balie.endings import not_done, settings_from, wrong_use
from balie.options import ServerFile
from config.server import ServerSettings

BackupTarget = Annotated[
    Path, typer.Argument(metavar="TARGET", help="A file that is not there yet.", show_default=False)
]
BackupSource = Annotated[Path, typer.Argument(metavar="SOURCE", help="A file that backup made.", show_default=False)]
ExportTarget = Annotated[Path, typer.Argument(metavar="TARGET.csv", help="Where to write.", show_default=False)]
DayOption = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Which day; without it today.", show_default=False),
]
ContactsOption = Annotated[
    bool, typer.Option("--contacts", help="Instead: how often each product was asked about without coming.")
]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def backup(config: ServerFile, target: BackupTarget) -> None:
    """Copy everything into a file, also while the server runs."""
    server = settings_from(config, ServerSettings)
    from queue_server import administration

    with storage_troubles_told():
        administration.backup(server, target)
    typer.echo(f"Everything is copied to {target}.")


def restore(config: ServerFile, source: BackupSource, yes: YesOption = False) -> None:
    """Put a backup in place of everything; the server must be stopped."""
    server = settings_from(config, ServerSettings)
    if not yes:
        if not sys.stdin.isatty():
            wrong_use("A restore replaces everything, so it asks first; without a terminal add --yes.")
        if not typer.confirm(f"Replace everything of {server.site.id} by what is in {source}?"):
            not_done("Nothing was changed.")
    from queue_server import administration

    with storage_troubles_told():
        administration.restore(server, source)
    typer.echo(f"{source} is in place; devices take a fresh snapshot when the server starts.")


def export(config: ServerFile, target: ExportTarget, day: DayOption = None, contacts: ContactsOption = False) -> None:
    """Write the interval log of a day as CSV, or what was asked by telephone, mail and web chat; no names are in it."""
    server = settings_from(config, ServerSettings)
    from queue_server import administration

    wanted = day.date() if day else None
    with storage_troubles_told():
        if contacts:
            written = f"{administration.export_contacts(server, wanted, target)} contacts"
        else:
            written = f"{administration.export(server, wanted, target)} intervals"
    typer.echo(f"{written} are written to {target}.")
