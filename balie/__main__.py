"""The `balie` command: starts each program, checks settings, tries devices, manages people and data."""

import typer

from balie import site
from balie.check import check
from balie.programs import counter, display, kiosk, server
from balie.scan import scan
from balie.ticket import ticket

app = typer.Typer(
    name="balie",
    help="The visitor flow of a city hall: kiosk, lobby display, counter client and their queue server.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they would print local variables, and a pin may be one
    rich_markup_mode=None,
)

for program in (server, kiosk, display, counter):
    app.command(rich_help_panel="Programs")(program)
for command in (check, scan, ticket):
    app.command()(command)
app.add_typer(site.commands, name="site")


def main() -> None:
    app()


if __name__ == "__main__":
    main()
