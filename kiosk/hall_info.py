"""What the kiosk's pages say about the place itself: its name, its time, what it offers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from wire.things import Product, ServiceOutlook, Texts


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
    outlook: Mapping[str, ServiceOutlook] = field(default_factory=dict)
