"""The link as a program's settings describe it, with the device key that `balie enrol` wrote."""

from importlib.metadata import version
from pathlib import Path

from qtkit.link import Link
from qtkit.startup_error import StartupError
from wire.link import Hello
from wire.words import Role

KEY_MAX_CHARS = 128


class DeviceKeyError(StartupError):
    """There is no usable device key; somebody has to enrol this device."""


def enrolled_link(*, server: str, key_file: Path, name: str, role: Role) -> Link:
    """Not started yet; `server` is the address in the settings, `name` the one given to `balie enrol`."""
    hello = Hello(name=name, role=role, program_version=version("balie"), key=device_key(key_file, name))
    return Link(server, hello)


def device_key(key_file: Path, name: str) -> str:
    try:
        key = key_file.read_text(encoding="utf-8").strip()
    except FileNotFoundError as error:
        raise DeviceKeyError(
            f"There is no device key {key_file}; make one on the server's machine with `balie enrol` for {name}."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise DeviceKeyError(f"The device key {key_file} cannot be read: {error}.") from error
    if not 0 < len(key) <= KEY_MAX_CHARS or any(sign.isspace() for sign in key):
        raise DeviceKeyError(f"The device key {key_file} is not what `balie enrol` writes: one line without spaces.")
    return key
