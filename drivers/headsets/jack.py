"""The address of a headset socket, and what one must be able to say."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from drivers.device_url import DeviceUrl
from drivers.errors import BadDeviceUrl, DeviceAbsent
from drivers.headsets.input_events import Heard

POSSIBLE: Final = "Possible are evdev:?name=..., evdev:///dev/input/by-path/... and none:."
INPUT_CLASS: Final = Path("/sys/class/input")
SWITCHES: Final = "device/capabilities/sw"
"""The kernel's list of a device's switches, as a number in base 16 with a bit for each."""


class Jack(Protocol):
    """An open socket. Failures are raised as `DeviceLost`."""

    def is_plugged(self) -> bool | None:
        """None where it cannot be asked and only tells of changes."""

    def read(self, within_s: float) -> tuple[Heard, ...]:
        """What changed, waiting for it; empty when nothing did in time."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class JackAddress:
    """By its path, or by the name that the sound driver gave it.

    The sockets of one sound card share one name under `by-path`, which leads to any of them; their own names last.
    """

    path: Path | None = None
    name: str = ""

    def __str__(self) -> str:
        return str(self.path) if self.path else f"“{self.name}”"

    def found(self, input_class: Path = INPUT_CLASS) -> Path:
        """Raises `DeviceAbsent`."""
        if self.path is not None:
            return self.path
        for node in sorted(input_class.glob("event*")):
            if name_of(node) == self.name:
                return Path("/dev/input") / node.name
        raise DeviceAbsent(f"There is no headset socket {self}: `balie devices list` shows those that there are.")


def jack_from_url(url: str) -> JackAddress | None:
    """None for a place without one. Nothing is opened. Raises `BadDeviceUrl`."""
    try:
        address = DeviceUrl(url)
        jack = _jack(address)
        address.refuse_other_options()
    except BadDeviceUrl as error:
        sentence = f'The headset address "{url}" cannot be used: {error.reason}. {POSSIBLE}'
        raise BadDeviceUrl(sentence, reason=error.reason) from error
    return jack


def _jack(address: DeviceUrl) -> JackAddress | None:
    match address.scheme:
        case "none":
            address.be_nothing_but_options()
            return None
        case "evdev" if (name := address.given("name")) is not None:
            address.be_nothing_but_options()
            if not name.strip() or not name.isprintable():
                raise BadDeviceUrl("the name is missing")
            return JackAddress(name=name)
        case "evdev":
            return JackAddress(path=Path(address.file_path("path of the device")))
        case "":
            raise BadDeviceUrl("it names no kind of socket")
        case _:
            raise BadDeviceUrl(f'nothing is known about "{address.scheme}"')


def name_of(node: Path) -> str:
    """Of a folder of the kernel's class of input devices; empty when it went away meanwhile."""
    try:
        return (node / "device" / "name").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
