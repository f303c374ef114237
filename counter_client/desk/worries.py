"""What somebody in the hall may have to look at, the most pressing first; nothing when all is well."""

from wire.things import Device
from wire.words import Health

LINK_PART = "link"
"""What the server says of a device that is out of contact; every other part is reported by the device itself."""

_PRESSING = {Health.ABSENT: 0, Health.UNKNOWN: 1, Health.DEGRADED: 2}


def devices_in_need(devices: tuple[Device, ...]) -> tuple[Device, ...]:
    """Whatever is not in order; among equals the one that waits longest.

    What was last heard of a device that is out of contact is no news: its missing contact is, unless it may be off.
    """
    away = {_name(each) for each in devices if _is_link(each) and each.health is Health.ABSENT}
    return tuple(
        sorted(
            (each for each in devices if _needs_somebody(each) and (_is_link(each) or _name(each) not in away)),
            key=lambda each: (_PRESSING[each.health], each.since, each.id),
        )
    )


def _needs_somebody(device: Device) -> bool:
    return device.health in _PRESSING and not device.as_meant


def _is_link(device: Device) -> bool:
    return device.id.endswith(f"/{LINK_PART}")


def _name(device: Device) -> str:
    return device.id.rpartition("/")[0]


def is_out_of_work(device: Device) -> bool:
    """Visitors notice this one: it does nothing at all."""
    return device.health is Health.ABSENT
