"""How a device is, in one word for programs and one sentence for people."""

from dataclasses import dataclass, field
from enum import StrEnum


class Health(StrEnum):
    OK = "ok"
    DEGRADED = "degraded"
    """It works, but somebody should look soon: paper near its end, a picture that is too dark."""
    UNKNOWN = "unknown"
    """It does not say. Silence is never taken for health."""
    ABSENT = "absent"
    """It is not there or cannot be used at all."""


WORKING = frozenset({Health.OK, Health.DEGRADED})


@dataclass(frozen=True)
class DeviceState:
    """What a device thread tells its program on every change."""

    health: Health
    sentence: str
    """Plain English for staff and log: what is the matter and, where it helps, what to do."""
    as_meant: bool = False
    """By its kind or by its settings it is so, however the health reads: nobody need look, and no alarm may sound."""
    since_s: float | None = field(default=None, compare=False)
    """When this health began, on the clock of `time.monotonic()`, stamped by the device's life (`drivers.device_life`).
    Another sentence about the same health ("went away", then "is not there") begins nothing new. Not compared: a
    state that is seen again is the same state."""


CANNOT_SAY = DeviceState(Health.UNKNOWN, "The line is open; a device of this kind cannot say how it is.", as_meant=True)
"""For devices that only listen (signs, buzzers), and for panels that nobody has touched yet: not `ok`, since nobody
knows, and no news either, so no screen shows it as a worry. docs/decisions/0017 says why."""
