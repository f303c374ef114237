"""`balie devices`: what is attached, how it is, and whether it works."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from balie.attached import attached
from balie.endings import NOT_DONE, wrong_use
from balie.options import DeviceFile
from balie.table import table
from config.display import DisplaySettings
from config.kinds import load_any
from config.kiosk import KioskSettings
from config.problems import SettingsError, nearest_name
from drivers.errors import DeviceError
from drivers.health import DeviceState, Health

if TYPE_CHECKING:
    from balie.device_parts import Part

SCAN_WITHIN_S = 20.0
"""Time to walk to the kiosk and hold a code before it."""

commands = typer.Typer(no_args_is_help=True, help="What is attached, its state, and a test of it.")

PartName = Annotated[
    str | None,
    typer.Argument(metavar="[PART]", help="printer, sound, or a scanner's name; else all.", show_default=False),
]
Within = Annotated[float, typer.Option("--within", min=0.1, max=600, help="Seconds to wait for a code.")]


@commands.command("list")
def list_attached() -> None:
    """Show what is attached to this machine, as addresses for the settings."""
    devices = attached()
    if not devices:
        typer.echo("No camera, serial device or USB printer is attached.")
        return
    typer.echo(
        table(("kind", "address", "description"), [(each.kind, each.address, each.description) for each in devices])
    )


@commands.command()
def probe(config: DeviceFile) -> None:
    """Ask every device of a kiosk or display how it is; prints nothing on paper."""
    states = [(part, _state(part)) for part in _parts(config)]
    typer.echo(
        table(
            ("part", "health", "state", "address"),
            [(part.name, str(state.health), state.sentence, part.address) for part, state in states],
        )
    )
    if any(state.health is Health.ABSENT for _, state in states):
        raise typer.Exit(NOT_DONE)


@commands.command("test")
def try_out(config: DeviceFile, part: PartName = None, within: Within = SCAN_WITHIN_S) -> None:
    """Print a ticket, read a code, sound the chime."""
    failed = False
    for each in _chosen(_parts(config, scan_within_s=within), part):
        typer.echo(f"{each.name}: trying {each.address}")
        try:
            typer.echo(f"{each.name}: {each.trial()}")
        except DeviceError as error:
            failed = True
            typer.echo(f"{each.name}: {error}", err=True)
    if failed:
        raise typer.Exit(NOT_DONE)


def _parts(file: Path, *, scan_within_s: float = SCAN_WITHIN_S) -> "Sequence[Part]":
    try:
        kind, settings = load_any(file)
    except SettingsError as error:
        wrong_use(str(error))
    if not isinstance(settings, KioskSettings | DisplaySettings):
        wrong_use(f"{file}: found settings of a {kind}, expected those of a kiosk or display.")
    from balie.device_parts import parts_of

    return parts_of(settings, scan_within_s=scan_within_s)


def _state(part: "Part") -> DeviceState:
    try:
        return part.state()
    except DeviceError as error:
        return DeviceState(Health.ABSENT, str(error))


def _chosen(parts: "Sequence[Part]", name: str | None) -> "Sequence[Part]":
    if name is None:
        return parts
    chosen = [part for part in parts if part.name == name]
    if not chosen:
        names = [part.name for part in parts]
        near = nearest_name(name, names)
        proposal = f" Did you mean {near}?" if near else ""
        wrong_use(f'found the part "{name}", expected one of {", ".join(names)}.{proposal}')
    return chosen
