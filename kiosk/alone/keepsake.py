"""What a kiosk keeps for the hour without a server: its kit, what the place offers, and how to tell the hall's time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from wire.answers import OfflineKit
from wire.house import House, Product, Service


@dataclass(frozen=True)
class HallTime:
    """It was `hall` in the hall when this machine's calendar clock said `machine`; a second here is `rate` there.

    Only for a kiosk that starts without a server: while it runs, the link's own clock goes on by the stopwatch.
    """

    hall: datetime
    machine: datetime
    rate: float = 1.0

    def at(self, machine: datetime) -> datetime | None:
        """None for a machine whose clock was put back behind what it said before: it does not know the time."""
        passed = machine - self.machine
        return self.hall + passed * self.rate if passed >= timedelta(0) else None


@dataclass(frozen=True)
class Keepsake:
    """Of one server and one kiosk: another one's is none of ours."""

    server: str
    kiosk: str
    kit: OfflineKit = field(repr=False)
    house: House
    services: Mapping[str, Service]
    products: Mapping[str, Product]
    time: HallTime

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.house.time_zone)

    def is_of_today(self, now: datetime) -> bool:
        """Numbers are those of one office day: yesterday's were handed out again this morning."""
        return now.astimezone(self.zone).date() == self.kit.office_day

    def lets_in(self, now: datetime) -> bool:
        """Whether a number may be given at all: also before the opening, to whoever has an appointment."""
        return self.is_of_today(now) and now < self.kit.good_until

    def is_open(self, now: datetime) -> bool:
        """As far as the server said beforehand; a break at noon is not known, and nobody is sent away for it."""
        opening = self.house.next_opening
        begun = self.house.open_now or (opening is not None and opening <= now)
        return begun and self.lets_in(now)
