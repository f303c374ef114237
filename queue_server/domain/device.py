"""Devices of the hall: who may come in, and how their parts are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DeviceRole(StrEnum):
    """What a device may do: screens over the link, and other programs over HTTP."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    COUNTER = "counter"
    SYSTEM = "system"
    """All of `/api/v1`."""
    PAGES = "pages"
    """What the booking pages need and no more: they can be reached by everybody."""
    BOOKING = "booking"
    """Another system: the faces that are switched on for such."""


PROGRAMS = frozenset({DeviceRole.SYSTEM, DeviceRole.PAGES, DeviceRole.BOOKING})
"""Devices" that are programs, without a screen or parts."""


LINK_PART = "link"
"""The part of a device that it cannot report itself: whether it is in contact."""


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """How a part of a device is, in the words of the program that holds it."""

    id: str
    """`<device>/<part>`, for example `kiosk-1/printer`."""
    health: str
    sentence: str
    since: datetime
    as_meant: bool = False
    """By its kind or by its settings it is so: nobody need look, whatever the health reads."""

    @property
    def device(self) -> str:
        """Whose part it is."""
        return self.id.rpartition("/")[0]

    @property
    def part(self) -> str:
        """Which part it is."""
        return self.id.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class DeviceLink:
    """That a device was in contact."""

    device: str
    beat: int
    """Counted on while it is; a beat that stands still says more than a moment of another server's clock."""
    seen_at: datetime


def of_concern(reports: Iterable[DeviceReport]) -> set[str]:
    """The parts that a person should look at. Of a device out of contact only that is known, and nothing newer."""
    known = tuple(reports)
    away = {each.device for each in known if each.part == LINK_PART and each.health == "absent"}
    return {
        each.id
        for each in known
        if each.health != "ok" and not each.as_meant and (each.part == LINK_PART or each.device not in away)
    }
