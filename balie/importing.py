"""`balie import`: appointments of another system come in."""

from pathlib import Path
from typing import Annotated

import typer

from balie.administering import storage_troubles_told
from balie.endings import not_done, settings_from, wrong_use
from balie.options import ServerFile
from config.imports import ImportSettings
from config.server import ServerSettings

commands = typer.Typer(help="Take over what another system keeps.", no_args_is_help=True)

Lists = Annotated[
    list[Path], typer.Argument(metavar="LIST...", help="CSV (.csv) or iCalendar (.ics).", show_default=False)
]
SourceOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Which of the [[imports]] of the settings it comes from; needed where there are several.",
        show_default=False,
    ),
]
WholeDaysOption = Annotated[
    bool,
    typer.Option("--whole-days", help="The list names every appointment of its days: cancel what it does not name."),
]
HoweverManyOption = Annotated[
    bool, typer.Option("--however-many", help="Cancel also where more than half of what is expected is missing.")
]


@commands.callback()
def _import() -> None:
    """Take over what another system keeps."""


@commands.command()
def appointments(
    config: ServerFile,
    lists: Lists,
    source: SourceOption = None,
    whole_days: WholeDaysOption = False,
    however_many: HoweverManyOption = False,
) -> None:
    """Take appointments over, also while the server runs; a list that is taken over again changes nothing."""
    server = settings_from(config, ServerSettings)
    comes_from = _source(server, source)
    from queue_server.entrypoints.day_lists.entries import NotAList
    from queue_server.importing import import_appointments

    lost = 0
    for file in lists:
        try:
            with storage_troubles_told():
                report = import_appointments(
                    server,
                    comes_from,
                    file,
                    whole_days=whole_days or comes_from.whole_days,
                    however_many=however_many,
                )
        except NotAList as error:
            not_done(f"{file}: {error}")
        for line in report.lines(in_full=True):
            typer.echo(f"{file}: {line}")
        lost += report.lost
    if lost:
        not_done(f"{lost} appointments could not be taken; all others are. Mend their lines and take the list again.")


def _source(server: ServerSettings, name: str | None) -> ImportSettings:
    """The one that is named, or the only one; without any settings a list is read as it stands in the manual."""
    known = {each.source: each for each in server.imports}
    if name is not None and known and name not in known:
        wrong_use(f'There is no [[imports]] with the source "{name}". There are: {", ".join(known)}.')
    if name is None and len(known) > 1:
        wrong_use(f"Say with --source from which of these the list comes: {', '.join(known)}.")
    if name is None:
        return next(iter(known.values()), ImportSettings(source="import"))
    return known.get(name) or ImportSettings(source=name)
