"""How a device is, in one word for programs and one sentence for people."""

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    OK = "ok"
    DEGRADED = "degraded"
    """It works, but somebody should look soon: paper near its end, a picture that is too dark."""
    UNKNOWN = "unknown"
    """It does not say. Silence is never taken for health."""
    ABSENT = "absent"
    """It is not there or cannot be used at all."""


@dataclass(frozen=True)
class DeviceState:
    """What a device thread tells its program on every change."""

    health: Health
    sentence: str
    """Plain English for staff and log: what is the matter and, where it helps, what to do."""
