"""Devices of the hall: who may come in, and how their parts are."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DeviceRole(StrEnum):
    """What a device may do. `system` is another program over HTTP, the others are screens over the link."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    COUNTER = "counter"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """How a part of a device is, in the words of the program that holds it."""

    id: str
    """`<device>/<part>`, for example `kiosk-1/printer`."""
    health: str
    sentence: str
    since: datetime
