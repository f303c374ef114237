"""The code on a ticket without a page for the phone: `BALIE/A042/` and the visit's id, which is 122 random bits.

Capitals, digits and slashes only, as in a link: QR's alphanumeric mode keeps it small. The number stands in it for
people with a reader of their own, and to find who was let in by a kiosk that was alone: that paper was printed before
there was a visit, so its id is the one under which its visitor was handed over.
"""

import re
from dataclasses import dataclass

_WHOLE = re.compile(r"BALIE/([A-Z][0-9]{3,4})/([A-Z0-9-]{1,64})", re.ASCII)


@dataclass(frozen=True, slots=True)
class TicketCode:
    """What a ticket says of itself."""

    number: str
    id: str
    """As the house writes ids: in small letters, whatever a scanner makes of them."""


def ticket_content(number: str, visit: str) -> str:
    """What stands in the QR code."""
    return f"BALIE/{number}/{visit}".upper()


def ticket_code_in(text: str) -> TicketCode | None:
    """None for a text that is on no ticket of ours."""
    found = _WHOLE.fullmatch(text.strip().upper())
    return TicketCode(found.group(1), found.group(2).lower()) if found else None
