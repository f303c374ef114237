"""What a refusal means to a visitor: which of the kiosk's few sorry pages, and with which facts."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wire.answers import Refusal
from wire.words import RefusalCode


class SorryKind(StrEnum):
    """One for every situation in which the visitor needs other words or another next step."""

    NOT_OUR_CODE = "not_our_code"
    UNKNOWN_CODE = "unknown_code"
    WRONG_DAY = "wrong_day"
    WRONG_LOCATION = "wrong_location"
    TOO_EARLY = "too_early"
    CANCELLED = "cancelled"
    VISIT_OVER = "visit_over"
    CLOSED = "closed"
    NO_MORE_TICKETS = "no_more_tickets"
    APPOINTMENT_NEEDED = "appointment_needed"
    OUR_FAULT = "our_fault"
    """Anything that a visitor cannot help: they do nothing, a member of staff comes."""


WALK_IN_HELPS = frozenset({SorryKind.NOT_OUR_CODE, SorryKind.UNKNOWN_CODE, SorryKind.CANCELLED, SorryKind.VISIT_OVER})
"""Here the visitor can still be served today: by taking a number without an appointment."""

SCAN_HELPS = frozenset({SorryKind.NOT_OUR_CODE, SorryKind.UNKNOWN_CODE})
"""Here another code may do."""

_KIND_OF = {
    RefusalCode.NOT_A_BALIE_CODE: SorryKind.NOT_OUR_CODE,
    RefusalCode.UNKNOWN_CODE: SorryKind.UNKNOWN_CODE,
    RefusalCode.WRONG_DAY: SorryKind.WRONG_DAY,
    RefusalCode.WRONG_LOCATION: SorryKind.WRONG_LOCATION,
    RefusalCode.TOO_EARLY: SorryKind.TOO_EARLY,
    RefusalCode.CANCELLED: SorryKind.CANCELLED,
    RefusalCode.VISIT_OVER: SorryKind.VISIT_OVER,
    RefusalCode.CLOSED: SorryKind.CLOSED,
    RefusalCode.NO_MORE_TICKETS: SorryKind.NO_MORE_TICKETS,
    RefusalCode.NOT_A_WALK_IN_PRODUCT: SorryKind.APPOINTMENT_NEEDED,
}


@dataclass(frozen=True)
class Sorry:
    """Why there is no ticket, in the facts that the page needs."""

    kind: SorryKind
    at: datetime | None = None
    """The appointed time, or when the office opens again; None where the server did not say."""
    opens_at: datetime | None = None
    """From when on the code is taken."""
    place: str = ""


def sorry_for(refusal: Refusal) -> Sorry:
    facts = refusal.facts
    return Sorry(
        kind=_KIND_OF.get(refusal.code, SorryKind.OUR_FAULT),
        at=_moment(facts.get("appointed_at") or facts.get("next_opening", "")),
        opens_at=_moment(facts.get("opens_at", "")),
        place=facts.get("location", ""),
    )


def _moment(text: str) -> datetime | None:
    """A fact of the wire is text; one that is no moment is left out rather than shown wrongly."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
