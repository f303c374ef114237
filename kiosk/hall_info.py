"""What the kiosk's pages say about the place itself: its name, its time, what it offers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from wire.house import OtherPlace, Product, Service
from wire.texts import Texts
from wire.things import ServiceOutlook


@dataclass(frozen=True)
class Place:
    """From the settings: the same on the first day and without a server."""

    name: Texts
    languages: tuple[str, ...]
    """The first one is spoken when nobody has chosen."""
    logo: Path | None = None
    scanner_side: str = "below"
    """Of the screen: "below", "above", "left" or "right"."""
    help_place: Texts = field(default_factory=dict)
    """Where a member of staff is, as people say it: "at the reception, beside the entrance"."""


@dataclass(frozen=True)
class Offer:
    """From the server: what can be done here today."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Amsterdam"))
    products: Mapping[str, Product] = field(default_factory=dict)
    services: Mapping[str, Service] = field(default_factory=dict)
    outlook: Mapping[str, ServiceOutlook] = field(default_factory=dict)
    booking_url: str = ""
    """Where appointments are made; empty where the place has no such page."""
    books_here: bool = False
    """Visitors can make an appointment at this kiosk."""
    other_places: tuple[OtherPlace, ...] = ()
    """Of the same organisation, for who is at the wrong one."""
    counter_label: str = ""
    """Of the counter that a tablet belongs to."""
