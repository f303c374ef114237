"""`balie enrol`: lets devices in, each with a key of its own, and shuts them out again."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from balie.administering import storage_troubles_told
from balie.endings import not_done, settings_from, wrong_use
from balie.key_file import write_key_file
from balie.options import ServerFile
from balie.table import table
from config.counter import CounterSettings
from config.display import DisplaySettings
from config.kinds import load_any
from config.kiosk import KioskSettings
from config.pages_server import PagesSettings
from config.problems import SettingsError
from config.server import ServerSettings
from config.signs import SignsSettings
from queue_server.domain.device import DeviceRole

DeviceFiles = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[DEVICE.toml]...",
        help="Settings of the kiosks, displays, counters and signs to let in; they say name, role and key file.",
        show_default=False,
    ),
]
NameOption = Annotated[
    str | None, typer.Option(metavar="NAME", help="A device whose settings are not here.", show_default=False)
]
RoleOption = Annotated[DeviceRole | None, typer.Option(help="Its role, with --name.", show_default=False)]
KeyFileOption = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Where to write its key, with --name.", show_default=False)
]
ListOption = Annotated[bool, typer.Option("--list", help="Show who may come in.")]
RevokeOption = Annotated[str | None, typer.Option(metavar="NAME", help="Shut this device out.", show_default=False)]


@dataclass(frozen=True)
class Applicant:
    """A device that shall come in."""

    name: str
    role: DeviceRole
    key_file: Path


def enrol(
    config: ServerFile,
    files: DeviceFiles = None,
    name: NameOption = None,
    role: RoleOption = None,
    key_file: KeyFileOption = None,
    listing: ListOption = False,
    revoke: RevokeOption = None,
) -> None:
    """Let devices in: makes a key for each and writes it into the device's key file."""
    server = settings_from(config, ServerSettings)
    applicants = [_applicant(file) for file in files or ()]
    if name and role and key_file:
        applicants.append(Applicant(name, role, key_file))
    elif name or role or key_file:
        wrong_use("A device without settings needs all three: --name, --role and --key-file.")
    if not applicants and not listing and not revoke:
        wrong_use("Name the settings of a device, or use --name, --list or --revoke.")
    for applicant in applicants:
        _let_in(server, applicant)
    if revoke:
        _shut_out(server, revoke)
    if listing:
        _show(server)


def _applicant(file: Path) -> Applicant:
    try:
        kind, settings = load_any(file)
    except SettingsError as error:
        wrong_use(str(error))
    match settings:
        case KioskSettings():
            return Applicant(settings.name, DeviceRole.KIOSK, settings.link.key_file)
        case DisplaySettings() | SignsSettings():
            return Applicant(settings.name, DeviceRole.DISPLAY, settings.link.key_file)
        case CounterSettings():
            return Applicant(settings.name, DeviceRole.COUNTER, settings.link.key_file)
        case PagesSettings(servers=(place,)):
            return Applicant(place.name, DeviceRole.PAGES, place.key_file)
        case PagesSettings():
            wrong_use(f"{file}: these pages ask several servers; use --name, --role pages and --key-file at each.")
        case _:
            wrong_use(f"{file}: found {kind} settings, expected those of a kiosk, display, counter or signs.")


def _let_in(server: ServerSettings, device: Applicant) -> None:
    from queue_server.administration import enrol_device

    with storage_troubles_told():
        write_key_file(device.key_file, lambda: enrol_device(server, device.name, device.role))
    typer.echo(f"{device.name} may come in as a {device.role}; its key is in {device.key_file}.")


def _shut_out(server: ServerSettings, name: str) -> None:
    from queue_server.administration import list_devices, revoke_device

    with storage_troubles_told():
        if not revoke_device(server, name):
            not_done(f'There is no device "{name}". There are: {", ".join(sorted(list_devices(server))) or "none"}.')
    typer.echo(f"{name} is shut out from its next greeting on.")


def _show(server: ServerSettings) -> None:
    from queue_server.administration import list_devices

    with storage_troubles_told():
        devices = list_devices(server)
    typer.echo(table(("device", "role"), sorted((name, str(role)) for name, role in devices.items())))
