"""How a screen stands with the queue server, in a form that can be shown to people."""

from dataclasses import dataclass
from enum import StrEnum

from wire.link import BOOKMARK_EVERY_S, SILENT_FOR_S
from wire.words import LinkRefusal


class LinkPhase(StrEnum):
    """`connecting` only until the first outcome; afterwards every attempt is part of being lost or refused."""

    CONNECTING = "connecting"
    LIVE = "live"
    LOST = "lost"
    REFUSED = "refused"


@dataclass(frozen=True)
class LinkState:
    """Since when, and a plain English sentence for staff and log; screens word the phase in their own language."""

    phase: LinkPhase
    since_ns: int
    """Monotonic; unchanged while the phase lasts, however many attempts are made."""
    sentence: str
    refusal: LinkRefusal | None = None


@dataclass(frozen=True)
class Patience:
    """How long the link waits; tests are less patient."""

    welcome_s: float = 5.0
    """From dialling to `Welcome` or `Resumed`: a server that reads nothing still accepts connections."""
    silent_s: float = SILENT_FOR_S
    ping_every_s: float = BOOKMARK_EVERY_S
    look_every_s: float = 0.5
    """How often the watchdog looks; it makes the other times late by at most this."""
