"""The `balie` command: starts each program, checks settings, tries devices, manages people and data."""

import typer

from balie import devices, importing, site, staff
from balie.check import check
from balie.enrol import enrol
from balie.keeping import backup, export, restore
from balie.letter import letter
from balie.programs import counter, display, kiosk, pages, server, signs
from balie.scan import scan
from balie.speech import speech
from balie.ticket import ticket

app = typer.Typer(
    name="balie",
    help="The visitor flow of a city hall: kiosk, lobby display, counter client and their queue server.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they would print local variables, and a pin may be one
    rich_markup_mode=None,
)

PROGRAMS = (server, kiosk, display, counter, signs, pages)

for command in (*PROGRAMS, check, scan, ticket, letter, speech, enrol, backup, restore, export):
    app.command()(command)
for group, commands in (
    ("devices", devices.commands),
    ("staff", staff.commands),
    ("site", site.commands),
    ("import", importing.commands),
):
    app.add_typer(commands, name=group)


def main() -> None:
    app()


if __name__ == "__main__":
    main()
