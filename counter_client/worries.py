"""What somebody in the hall may have to look at, the most pressing first; nothing when all is well."""

from drivers.health import CANNOT_SAY
from wire.things import Device
from wire.words import Health

_PRESSING = {Health.ABSENT: 0, Health.UNKNOWN: 1, Health.DEGRADED: 2}


def devices_in_need(devices: tuple[Device, ...]) -> tuple[Device, ...]:
    """Whatever is not in order; among equals the one that waits longest.

    A sign can never say how it is: that its line is open is all that anybody can know, and no news.
    """
    return tuple(
        sorted(
            (each for each in devices if each.health in _PRESSING and each.sentence != CANNOT_SAY.sentence),
            key=lambda each: (_PRESSING[each.health], each.since, each.id),
        )
    )


def is_out_of_work(device: Device) -> bool:
    """Visitors notice this one: it does nothing at all."""
    return device.health is Health.ABSENT
