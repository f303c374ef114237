"""What holds programs off without asking anything of people: how often, how fast, from where, and a hidden field.

No puzzle: whoever sees, reads or thinks with difficulty would be the first to fail it (WCAG 2.2, 3.3.8).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.datastructures import Headers

from queue_server.entrypoints.booking_pages.marks import Marks
from queue_server.entrypoints.booking_pages.shares import Shares
from queue_server.entrypoints.booking_pages.turned_away import TurnedAway
from queue_server.entrypoints.status_page.rate import VisitorRate

TRAP = "website"
"""A field that is hidden from people; programs fill in whatever has a name."""

DEEDS_WITHIN_S = 600.0
BOOKED_WITHIN_S = 3_600.0
BODY_MAX_B = 20_000


@dataclass(frozen=True)
class Guard:
    """All count by address, each process for itself."""

    pages: VisitorRate
    searches: VisitorRate
    """Those of the pages that look for free times."""
    deeds: VisitorRate
    """Any form."""
    holds: Shares
    """Times that are kept, and so taken from others."""
    bookings: Shares
    """Appointments made or moved; each is a letter to an address that nobody has proved to be theirs."""
    marks: Marks
    turned_away: TurnedAway = field(default_factory=TurnedAway)

    def is_person(self, fields: Mapping[str, str]) -> bool:
        """The trap is empty."""
        return not fields.get(TRAP)


def from_this_page(headers: Headers) -> bool:
    """Whether a form was sent by a page of ours, or by hand: https://www.w3.org/TR/fetch-metadata/.

    There is no session that another page could misuse; but visitors of another page shall not be made to take times
    away. A browser too old to say is let through.
    """
    return headers.get("sec-fetch-site", "same-origin") in {"same-origin", "none"}
