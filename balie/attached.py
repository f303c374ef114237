"""What is attached to this machine, as addresses that can be copied into settings.

Read from the system's own folders, so that nothing is opened and no device is disturbed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

USB_PRINTER_CLASS = "07"
"""bInterfaceClass of printers."""


@dataclass(frozen=True)
class Attached:
    """A device that is plugged in."""

    kind: str
    address: str
    description: str = ""


def attached(*, dev: Path = Path("/dev"), usb: Path = Path("/sys/bus/usb/devices")) -> list[Attached]:
    return [*_cameras(dev), *_serial_devices(dev), *_usb_printers(usb)]


def _cameras(dev: Path) -> Iterator[Attached]:
    """By lasting name where there is one: `/dev/video0` is another camera after the next start."""
    lasting = sorted((dev / "v4l" / "by-id").glob("*-index0"))
    named = {path.resolve() for path in lasting}
    for path in [*lasting, *(path for path in sorted(dev.glob("video*")) if path.resolve() not in named)]:
        yield Attached("camera", f"camera://{path}", f"now {path.resolve().name}")


def _serial_devices(dev: Path) -> Iterator[Attached]:
    lasting = sorted((dev / "serial" / "by-id").glob("*"))
    named = {path.resolve() for path in lasting}
    others = sorted(path for kind in ("ttyUSB*", "ttyACM*") for path in dev.glob(kind) if path.resolve() not in named)
    for path in [*lasting, *others]:
        yield Attached("serial", f"serial://{path}", f"now {path.resolve().name}")


def _usb_printers(usb: Path) -> Iterator[Attached]:
    for interface in sorted(usb.glob("*:*")):
        if _text(interface / "bInterfaceClass") != USB_PRINTER_CLASS:
            continue
        device = usb / interface.name.partition(":")[0]
        serial_number = _text(device / "serial")
        address = f"usb://{_text(device / 'idVendor')}:{_text(device / 'idProduct')}"
        maker = f"{_text(device / 'manufacturer')} {_text(device / 'product')}".strip()
        yield Attached("printer", f"{address}/{serial_number}" if serial_number else address, maker)


def _text(file: Path) -> str:
    """Empty when the device does not say, or was pulled out while it was being read."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
