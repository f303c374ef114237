"""What staff must know of a visitor whose code nobody could check in time; their screens say it in their language."""

from dataclasses import dataclass
from enum import StrEnum

from queue_server.domain.refusal import AppointmentCancelled, Refusal, VisitOver, WrongDay, WrongLocation


class AloneFinding(StrEnum):
    """What came out when the server heard of the visitor."""

    NO_APPOINTMENT = "no_appointment"
    CANCELLED = "cancelled"
    OTHER_DAY = "other_day"
    OTHER_PLACE = "other_place"
    TWO_NUMBERS = "two_numbers"
    """The code was shown twice: by one person with two papers, or by two people."""
    SHARED_NUMBER = "shared_number"
    """A kiosk gave the number to two visitors: it lost its memory, or somebody copied it."""


@dataclass(frozen=True, slots=True)
class AloneNote:
    """Belongs to the visit, and so to every leg of it."""

    finding: AloneFinding
    number: str | None = None
    """The other one of two numbers."""


NO_APPOINTMENT = AloneNote(AloneFinding.NO_APPOINTMENT)

_FINDINGS: dict[type[Refusal], AloneFinding] = {
    AppointmentCancelled: AloneFinding.CANCELLED,
    WrongDay: AloneFinding.OTHER_DAY,
    WrongLocation: AloneFinding.OTHER_PLACE,
}


def note_on(refusal: Refusal) -> AloneNote:
    """Why the code led to no check-in, for whoever gets a number all the same."""
    if isinstance(refusal, VisitOver):
        return AloneNote(AloneFinding.TWO_NUMBERS, refusal.facts["number"])
    return AloneNote(_FINDINGS.get(type(refusal), AloneFinding.NO_APPOINTMENT))
