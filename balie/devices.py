"""`balie devices`: what is attached, how it is, and whether it works."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from balie.attached import Attached, attached, sounding
from balie.endings import NOT_DONE, wrong_use
from balie.options import DeviceFile, MaybeDeviceFile
from balie.table import table
from config.kinds import load_any
from config.problems import SettingsError, nearest_name
from drivers.errors import BadDeviceUrl, DeviceError
from drivers.health import DeviceState, Health
from drivers.signs.errors import BadSignSettings

if TYPE_CHECKING:
    from balie.part import Part

PERSON_WITHIN_S = 20.0
"""Time to walk to the kiosk and hold a code before it, or to the desk and press a button."""
SHOWN_S = 2.0
"""Time to look at each thing that a sign or a light shows."""

NOT_LISTED = (
    "Signs, lights and call panels do not say that they are there. Try one on a line from above:\n"
    '  balie devices test --url "serial:///dev/ttyUSB0?baud=9600" --protocol cd5220'
)

commands = typer.Typer(no_args_is_help=True, help="What is attached, its state, and a test of it.")

PartName = Annotated[
    str | None,
    typer.Argument(metavar="[PART]", help="printer, sound, panel, a scanner's name ...; else all.", show_default=False),
]
Within = Annotated[float, typer.Option("--within", min=0.1, max=600, help="Seconds to wait for a code or a button.")]
UrlOption = Annotated[
    str | None,
    typer.Option("--url", metavar="URL", help="A sign, light or panel without settings.", show_default=False),
]
ProtocolOption = Annotated[
    str | None, typer.Option("--protocol", metavar="NAME", help="What it speaks, with --url.", show_default=False)
]
AddressOption = Annotated[
    int | None, typer.Option("--address", help="Which one on its line, with --url.", show_default=False)
]
TemplateOption = Annotated[
    str | None, typer.Option("--template", help="Its frame, with --url and --protocol frame.", show_default=False)
]


@commands.command("list")
def list_attached() -> None:
    """Show what is attached to this machine, as addresses for the settings."""
    devices, programs = attached(), sounding()
    if not devices:
        typer.echo("No camera, serial device, USB printer or headset socket is attached.")
    if devices or programs:
        typer.echo(table(("kind", "address", "description"), [_row(each) for each in (*devices, *programs)]))
    typer.echo(f"\n{NOT_LISTED}")


def _row(each: Attached) -> tuple[str, str, str]:
    return each.kind, each.address, each.description


@commands.command()
def probe(config: DeviceFile) -> None:
    """Ask every device of a program how it is; prints nothing, shows nothing and sounds nothing."""
    states = [(part, _state(part)) for part in _parts(config)]
    if not states:
        return
    typer.echo(
        table(
            ("part", "health", "state", "address"),
            [(part.name, str(state.health), state.sentence, part.address) for part, state in states],
        )
    )
    if any(state.health is Health.ABSENT for _, state in states):
        raise typer.Exit(NOT_DONE)


@commands.command("test")
def try_out(
    part: PartName = None,
    config: MaybeDeviceFile = None,
    within: Within = PERSON_WITHIN_S,
    url: UrlOption = None,
    protocol: ProtocolOption = None,
    address: AddressOption = None,
    template: TemplateOption = None,
) -> None:
    """Print a ticket, read a code, sound the chime, speak, light signs and lamps, wait for a button or a headset."""
    failed = False
    if config is not None and url is None:
        parts = _chosen(_parts(config, within_s=within), part)
    elif url is not None and protocol is not None and config is None:
        parts = [_part_by_url(url, protocol, address, template, within_s=within)]
    else:
        wrong_use("Say what to try: --config FILE, or --url URL with --protocol NAME.")
    for each in parts:
        typer.echo(f"{each.name}: trying {each.address}")
        try:
            typer.echo(f"{each.name}: {each.trial()}")
        except (BadDeviceUrl, BadSignSettings) as error:
            wrong_use(f"{each.name}: {error}")
        except DeviceError as error:
            failed = True
            typer.echo(f"{each.name}: {error}", err=True)
    if failed:
        raise typer.Exit(NOT_DONE)


def _parts(file: Path, *, within_s: float = PERSON_WITHIN_S) -> "Sequence[Part]":
    try:
        kind, settings = load_any(file)
    except SettingsError as error:
        wrong_use(str(error))
    from balie.device_parts import Patience, parts_of

    parts = parts_of(settings, Patience(within_s=within_s, shown_s=SHOWN_S))
    if parts is None:
        wrong_use(f"{file}: found {kind} settings, expected those of a kiosk, display, counter or signs.")
    if not parts:
        typer.echo(f"{file}: this program has no device of its own, by its settings.")
    return parts


def _part_by_url(url: str, protocol: str, address: int | None, template: str | None, *, within_s: float) -> "Part":
    from balie.part_by_url import UnknownProtocol, part_by_url

    try:
        return part_by_url(url, protocol, address, template, within_s=within_s, shown_s=SHOWN_S)
    except UnknownProtocol as error:
        wrong_use(str(error))


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
