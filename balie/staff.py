"""`balie staff`: who may sign in at a counter, and the code for the glass of a kiosk."""

import sys
from collections.abc import Collection
from typing import Annotated

import typer

from balie.administering import storage_troubles_told
from balie.endings import not_done, settings_from, wrong_use
from balie.options import ServerFile
from balie.table import table
from config.problems import nearest_name
from config.server import ServerSettings
from wire.words import Duty

PIN_MIN_CHARS = 4
"""Short, because it is typed many times a day; the server stops guessing after a few attempts."""
PIN_MAX_CHARS = 128
"""What the link carries."""

commands = typer.Typer(no_args_is_help=True, help="Add, list and remove the people who work at the counters.")

ClerkName = Annotated[str, typer.Argument(metavar="CLERK", help="What the clerk types at sign-in.", show_default=False)]
ShownName = Annotated[
    str | None, typer.Option("--name", metavar="NAME", help="What colleagues see; else the same.", show_default=False)
]
Services = Annotated[
    list[str] | None,
    typer.Option(
        "--service", metavar="ID", help="Qualified for this; repeat it. Without it for all.", show_default=False
    ),
]
Duties = Annotated[
    list[Duty] | None,
    typer.Option("--may", help="A duty besides calling visitors; repeat it. Without it none.", show_default=False),
]
TEAM_MAX_CHARS = 32
Team = Annotated[
    str,
    typer.Option(
        "--team", metavar="TEAM", help="May only work at counters of this team and of none.", show_default=False
    ),
]
PinFromStdin = Annotated[bool, typer.Option("--pin-stdin", help="Read the pin from the first line of the input.")]


@commands.command()
def add(
    clerk: ClerkName,
    config: ServerFile,
    name: ShownName = None,
    service: Services = None,
    may: Duties = None,
    team: Team = "",
    pin_stdin: PinFromStdin = False,
) -> None:
    """Add a clerk, or change one: name, qualification, duties, team and pin."""
    server = settings_from(config, ServerSettings)
    for named in service or ():
        _refuse_unknown_service(server, named)
    if not 1 <= len(clerk) <= 64:
        wrong_use("The name of a clerk has 1 to 64 characters.")
    if len(team) > TEAM_MAX_CHARS:
        wrong_use(f"The name of a team has at most {TEAM_MAX_CHARS} characters.")
    _refuse_unknown_team(server, team)
    pin = _pin(from_stdin=pin_stdin)
    from queue_server import administration
    from queue_server.domain import counter_session

    duties = frozenset(counter_session.Duty(each.value) for each in may or ())
    added = counter_session.Clerk(clerk, name or clerk, tuple(service) if service else None, duties, team)
    with storage_troubles_told():
        administration.add_clerk(server, added, pin)
    typer.echo(f"{clerk} may sign in for {', '.join(service) if service else 'all services'}.{_besides(duties, team)}")


@commands.command("list")
def list_clerks(config: ServerFile) -> None:
    """Show everybody who may sign in."""
    server = settings_from(config, ServerSettings)
    from queue_server import administration

    with storage_troubles_told():
        clerks = administration.list_clerks(server)
    rows = sorted(
        (
            clerk.name,
            clerk.display_name,
            "all" if clerk.services is None else ",".join(clerk.services),
            ",".join(sorted(clerk.may)) or "-",
            clerk.team or "-",
        )
        for clerk in clerks
    )
    typer.echo(table(("clerk", "name", "services", "may", "team"), rows))


@commands.command()
def remove(clerk: ClerkName, config: ServerFile) -> None:
    """Remove a clerk; who is signed in now stays so until signing out."""
    server = settings_from(config, ServerSettings)
    from queue_server.administration import list_clerks, remove_clerk

    with storage_troubles_told():
        if not remove_clerk(server, clerk):
            names = ", ".join(sorted(each.name for each in list_clerks(server))) or "none"
            not_done(f'There is no clerk "{clerk}". There are: {names}.')
    typer.echo(f"{clerk} may no longer sign in.")


@commands.command()
def code(pin_stdin: PinFromStdin = False) -> None:
    """Make the code that opens the staff's page of a kiosk; the line goes into the kiosk's settings."""
    from kiosk.staff.staff_code import hash_of
    from kiosk.staff.staff_door import CODE_MAX_CHARS

    typed = _pin(from_stdin=pin_stdin)
    if not (typed.isascii() and typed.isdigit()) or len(typed) > CODE_MAX_CHARS:
        wrong_use(f"A code is typed on a keypad of digits: {PIN_MIN_CHARS} to {CODE_MAX_CHARS} of them.")
    typer.echo(f'staff_code = "{hash_of(typed)}"')


def _besides(duties: Collection[str], team: str) -> str:
    may = f" Duties: {', '.join(sorted(duties))}." if duties else ""
    return f"{may} Team: {team}." if team else may


def _refuse_unknown_team(server: ServerSettings, named: str) -> None:
    """Where no counter has a team, supervisors give theirs to the counters by the day, and any name is right."""
    known = sorted({counter.team for counter in server.site.counters if counter.team})
    if named and known and named not in known:
        near = nearest_name(named, known)
        proposal = f" Did you mean {near}?" if near else ""
        wrong_use(f'--team: found "{named}", expected one of {", ".join(known)}.{proposal}')


def _refuse_unknown_service(server: ServerSettings, named: str) -> None:
    known = [service.id for service in server.site.services]
    if named not in known:
        near = nearest_name(named, known)
        proposal = f" Did you mean {near}?" if near else ""
        wrong_use(f'--service: found "{named}", expected one of {", ".join(known)}.{proposal}')


def _pin(*, from_stdin: bool) -> str:
    """Never an argument: those stand in the shell's history and in the list of processes."""
    if from_stdin:
        pin = sys.stdin.readline().rstrip("\r\n")
    elif sys.stdin.isatty():
        pin = typer.prompt("Pin", hide_input=True, confirmation_prompt=True)
    else:
        wrong_use("The pin is asked for at a terminal; without one use --pin-stdin.")
    if not PIN_MIN_CHARS <= len(pin) <= PIN_MAX_CHARS:
        wrong_use(f"A pin has {PIN_MIN_CHARS} to {PIN_MAX_CHARS} characters; found {len(pin)}.")
    return pin
