"""What is attached to this machine, as addresses that can be copied into settings, and which programs sound.

Read from the system's own folders, so that nothing is opened and no device is disturbed.
"""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from balie.lasting_names import fact, lasting_names
from drivers.headsets.input_events import SW_HEADPHONE_INSERT
from drivers.headsets.jack import SWITCHES, name_of
from drivers.sounds.espeak import PROGRAM as SPEAKER
from drivers.sounds.players import KNOWN_PLAYERS

USB_PRINTER_CLASS = "07"
"""bInterfaceClass of printers."""


@dataclass(frozen=True)
class Attached:
    """A device that is plugged in."""

    kind: str
    address: str
    description: str = ""


def attached(
    *, dev: Path = Path("/dev"), usb: Path = Path("/sys/bus/usb/devices"), classes: Path = Path("/sys/class")
) -> list[Attached]:
    return [
        *_cameras(dev, classes),
        *_serial_devices(dev, classes),
        *_usb_printers(usb),
        *_headset_sockets(dev, classes / "input"),
    ]


def sounding(find: Callable[[str], str | None] = shutil.which) -> list[Attached]:
    """The programs that are installed and play or speak; the first player is the one that is used."""
    players = [Attached("player", path, "plays sounds") for name in KNOWN_PLAYERS if (path := find(name))]
    speakers = [Attached("voice", path, "speaks calls")] if (path := find(SPEAKER)) else []
    return [*players, *speakers]


def _cameras(dev: Path, classes: Path) -> Iterator[Attached]:
    nodes = sorted(dev.glob("video*"))
    for name in lasting_names(nodes, links=dev / "v4l", pattern="*-index0", facts=classes / "video4linux"):
        yield Attached("camera", f"camera://{name.path}", name.description)


def _serial_devices(dev: Path, classes: Path) -> Iterator[Attached]:
    nodes = sorted(path for kind in ("ttyUSB*", "ttyACM*") for path in dev.glob(kind))
    for name in lasting_names(nodes, links=dev / "serial", pattern="*", facts=classes / "tty"):
        yield Attached("serial", f"serial://{name.path}", name.description)


def _usb_printers(usb: Path) -> Iterator[Attached]:
    for interface in sorted(usb.glob("*:*")):
        if fact(interface / "bInterfaceClass") != USB_PRINTER_CLASS:
            continue
        device = usb / interface.name.partition(":")[0]
        serial_number = fact(device / "serial")
        address = f"usb://{fact(device / 'idVendor')}:{fact(device / 'idProduct')}"
        maker = f"{fact(device / 'manufacturer')} {fact(device / 'product')}".strip()
        yield Attached("printer", f"{address}/{serial_number}" if serial_number else address, maker)


def _headset_sockets(dev: Path, inputs: Path) -> Iterator[Attached]:
    """By the name that the sound driver gave them, which lasts; by their node where two have the same."""
    sockets = [node for node in sorted(inputs.glob("event*")) if _has_headset_switch(node)]
    names = Counter(name_of(node) for node in sockets)
    for node in sockets:
        name = name_of(node)
        if name and names[name] == 1:
            yield Attached("headset", f"evdev:?name={quote(name)}", f"now {node.name}")
        else:
            yield Attached("headset", f"evdev://{dev}/input/{node.name}", f"{name}; no name of it lasts")


def _has_headset_switch(node: Path) -> bool:
    """The kernel lists switches as a number in base 16, in words where there are many: the last word has the first."""
    *_, last = fact(node / SWITCHES).split() or ["0"]
    try:
        return bool(int(last, 16) >> SW_HEADPHONE_INSERT & 1)
    except ValueError:
        return False
