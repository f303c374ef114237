"""What every use case is given besides the unit of work: the site's offer, its policy, its hours and the time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from queue_server.domain.booking_plan import BookingPlan
from queue_server.domain.calling_order import Policy
from queue_server.domain.catalogue import Catalogue
from queue_server.domain.clock import Clock
from queue_server.domain.letter import LetterRules
from queue_server.domain.opening import OpeningHours


@dataclass(frozen=True)
class Hall:
    """One site, as the use cases know it."""

    catalogue: Catalogue
    policy: Policy
    hours: OpeningHours
    clock: Clock
    zone: ZoneInfo
    new_id: Callable[[], str]
    """Makes an opaque id of at most 64 characters, never sequential."""
    random_bytes: Callable[[int], bytes]
    """Cryptographically random, for the codes of appointments and the links of status pages."""
    service_hours: Mapping[str, OpeningHours] = field(default_factory=dict)
    """Of the services that are not served as long as the house is open."""
    product_hours: Mapping[str, OpeningHours] = field(default_factory=dict)
    """Likewise of products."""
    booking: BookingPlan | None = None
    """How appointments are planned; None where another system does, and any moment is taken over."""
    foreign_codes: bool = False
    """Whether appointments of another system are taken over: its own codes check in too."""
    letters: LetterRules | None = None
    """Which letters go to visitors; None where the house sends no mail."""
    public_url: str | None = None
    """Where visitors' phones reach the status pages; None where there are none."""
    code_url: str = ""
    """What stands before the code of an appointment in its QR code."""
    booking_pages_url: str | None = None
    """Where visitors' phones reach the booking pages; None where there are none."""

    def today(self, at: datetime) -> date:
        """The office day: the local date, not the one of UTC (tickets after 17:00 went wrong elsewhere)."""
        return at.astimezone(self.zone).date()
