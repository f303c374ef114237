"""What a refusal means to a visitor: which of the kiosk's sorry pages, with which facts and which next step."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from codes.appointment_code import seems_cut
from codes.short_code import readings_in
from wire.answers import Refusal
from wire.commands import BookHere, CheckIn, CollectDocument, FindAppointment, LookUpFreeTimes, TakeTicket
from wire.words import MeetingPlace, RefusalCode


class SorryKind(StrEnum):
    """One for every situation in which the visitor needs other words or another next step."""

    NOT_OUR_CODE = "not_our_code"
    DAMAGED_CODE = "damaged_code"
    """A part of a code of ours: the scanner saw too little of it."""
    UNKNOWN_CODE = "unknown_code"
    MISTYPED = "mistyped"
    """An unknown code too, but one that was typed: a sign of it is likely to be wrong."""
    WRONG_DAY = "wrong_day"
    MOVED = "moved"
    PASSED = "passed"
    """The appointment is over, wherever it was: nobody can come back to it."""
    WRONG_LOCATION = "wrong_location"
    TOO_EARLY = "too_early"
    CANCELLED = "cancelled"
    NOT_RECEIVED_HERE = "not_received_here"
    """On the telephone, by video, or at the visitor's home: nobody need come."""
    VISIT_OVER = "visit_over"
    NOT_FOUND = "not_found"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    TOO_MANY_LETTERS = "too_many_letters"
    """Somebody was guessing the codes of letters here; whoever has one can still take a number."""
    NOT_READY_YET = "not_ready_yet"
    COLLECTED_ALREADY = "collected_already"
    UNKNOWN_LETTER = "unknown_letter"
    CLOSED = "closed"
    NO_MORE_TICKETS = "no_more_tickets"
    NO_NUMBER_FOR_APPOINTMENT = "no_number_for_appointment"
    """No number is left either, for somebody who has an appointment and needs no other one."""
    NO_NUMBER_HERE = "no_number_here"
    """This kiosk is alone and its own numbers of that service are used up; another kiosk may have some."""
    APPOINTMENT_NEEDED = "appointment_needed"
    NOT_SERVED_TODAY = "not_served_today"
    CODE_KEPT = "code_kept"
    """Nobody can look the code up now; it goes along with the number that the visitor takes."""
    CANNOT_LOOK_NOW = "cannot_look_now"
    OUR_FAULT = "our_fault"
    """Anything that a visitor cannot help."""


class NextStep(StrEnum):
    """What a button of a sorry page does. The value is the button's name on the page."""

    OTHER_CODE = "otherCode"
    TYPE_CODE = "typeCode"
    FIND = "find"
    WAIT_HERE = "waitHere"
    LETTER = "letterAgain"
    WALK_IN = "walkIn"
    BOOK = "book"
    CALL_HELP = "callHelp"
    BEGIN = "ready"


STEPS: Mapping[SorryKind, tuple[NextStep, ...]] = {
    SorryKind.NOT_OUR_CODE: (NextStep.OTHER_CODE, NextStep.TYPE_CODE),
    SorryKind.DAMAGED_CODE: (NextStep.OTHER_CODE, NextStep.TYPE_CODE),
    SorryKind.UNKNOWN_CODE: (NextStep.OTHER_CODE, NextStep.FIND),
    SorryKind.MISTYPED: (NextStep.TYPE_CODE, NextStep.FIND),
    SorryKind.WRONG_DAY: (NextStep.CALL_HELP, NextStep.WALK_IN),
    SorryKind.MOVED: (NextStep.CALL_HELP, NextStep.WALK_IN),
    SorryKind.WRONG_LOCATION: (NextStep.CALL_HELP,),
    SorryKind.PASSED: (NextStep.WALK_IN, NextStep.CALL_HELP),
    SorryKind.TOO_EARLY: (NextStep.WAIT_HERE,),
    SorryKind.CANCELLED: (NextStep.WALK_IN,),
    SorryKind.VISIT_OVER: (NextStep.WALK_IN,),
    SorryKind.NOT_FOUND: (NextStep.CALL_HELP, NextStep.FIND),
    SorryKind.TOO_MANY_ATTEMPTS: (NextStep.CALL_HELP,),
    SorryKind.TOO_MANY_LETTERS: (NextStep.WALK_IN, NextStep.CALL_HELP),
    SorryKind.NOT_READY_YET: (NextStep.CALL_HELP,),
    SorryKind.COLLECTED_ALREADY: (NextStep.CALL_HELP,),
    SorryKind.UNKNOWN_LETTER: (NextStep.LETTER, NextStep.WALK_IN),
    SorryKind.NO_MORE_TICKETS: (NextStep.BOOK, NextStep.CALL_HELP),
    SorryKind.NO_NUMBER_FOR_APPOINTMENT: (NextStep.CALL_HELP,),
    SorryKind.NO_NUMBER_HERE: (NextStep.CALL_HELP,),
    SorryKind.APPOINTMENT_NEEDED: (NextStep.BOOK, NextStep.CALL_HELP),
    SorryKind.NOT_SERVED_TODAY: (NextStep.BOOK, NextStep.WALK_IN),
    SorryKind.CODE_KEPT: (NextStep.WALK_IN,),
    SorryKind.CANNOT_LOOK_NOW: (NextStep.WALK_IN,),
    SorryKind.OUR_FAULT: (NextStep.CALL_HELP,),
}
"""The first is the one that helps most visitors; the beginning comes last, and is all there is for other kinds.

Nobody is sent away: whoever came on another day or to another place may ask a person, or stay as a walk-in.
"""


def helped_by(step: NextStep) -> frozenset[SorryKind]:
    return frozenset(kind for kind, steps in STEPS.items() if step in steps)


_KIND_OF = {
    RefusalCode.NOT_A_BALIE_CODE: SorryKind.NOT_OUR_CODE,
    RefusalCode.UNKNOWN_CODE: SorryKind.UNKNOWN_CODE,
    RefusalCode.WRONG_DAY: SorryKind.WRONG_DAY,
    RefusalCode.WRONG_LOCATION: SorryKind.WRONG_LOCATION,
    RefusalCode.TOO_EARLY: SorryKind.TOO_EARLY,
    RefusalCode.CANCELLED: SorryKind.CANCELLED,
    RefusalCode.NOT_RECEIVED_HERE: SorryKind.NOT_RECEIVED_HERE,
    RefusalCode.VISIT_OVER: SorryKind.VISIT_OVER,
    RefusalCode.NOT_FOUND: SorryKind.NOT_FOUND,
    RefusalCode.TOO_MANY_ATTEMPTS: SorryKind.TOO_MANY_ATTEMPTS,
    RefusalCode.NOT_READY_YET: SorryKind.NOT_READY_YET,
    RefusalCode.COLLECTED_ALREADY: SorryKind.COLLECTED_ALREADY,
    RefusalCode.UNKNOWN_LETTER: SorryKind.UNKNOWN_LETTER,
    RefusalCode.CLOSED: SorryKind.CLOSED,
    RefusalCode.NO_MORE_TICKETS: SorryKind.NO_MORE_TICKETS,
    RefusalCode.NOT_A_WALK_IN_PRODUCT: SorryKind.APPOINTMENT_NEEDED,
    RefusalCode.NOT_SERVED_TODAY: SorryKind.NOT_SERVED_TODAY,
    RefusalCode.UNKNOWN_PRODUCT: SorryKind.NOT_SERVED_TODAY,
    RefusalCode.CANNOT_CHECK_NOW: SorryKind.CANNOT_LOOK_NOW,
}

Asked = CheckIn | FindAppointment | TakeTicket | CollectDocument | LookUpFreeTimes | BookHere


@dataclass(frozen=True)
class Sorry:
    """Why there is no ticket, in the facts that the page needs."""

    kind: SorryKind
    at: datetime | None = None
    """The appointed time; as all that follows, None or empty where the server did not say."""
    next_opening: datetime | None = None
    """When the office opens again, or the product is served again."""
    opens_at: datetime | None = None
    """From when on the code is taken."""
    moved: bool = False
    """The appointment was at another moment when the visitor's letter was written."""
    place: str = ""
    """The other site, by its id or its name."""
    meets: MeetingPlace | None = None
    """Where an appointment is that is not in the house."""
    ready_on: date | None = None
    """When the document is there."""


def sorry_for(refusal: Refusal, asked: Asked | None = None) -> Sorry:
    facts = refusal.facts
    moved = facts.get("moved") == "yes"
    return Sorry(
        kind=_at_its_moment(_kind(refusal, asked), moved=moved, passed=facts.get("passed") == "yes"),
        at=_moment(facts.get("appointed_at", "")),
        next_opening=_moment(facts.get("next_opening", "")),
        moved=moved,
        opens_at=_moment(facts.get("opens_at", "")),
        place=facts.get("location", ""),
        meets=_meeting_place(facts.get("place", "")),
        ready_on=_day(facts.get("ready_on", "")),
    )


def _kind(refusal: Refusal, asked: Asked | None) -> SorryKind:
    """The same refusal takes other words for who typed the code, and for who showed one that can be kept."""
    code = refusal.code
    if code is RefusalCode.NO_MORE_TICKETS and refusal.facts.get("only_here") == "yes":
        return SorryKind.NO_NUMBER_HERE
    if isinstance(asked, CheckIn):
        typed = bool(readings_in(asked.code))
        if typed and code in {RefusalCode.UNKNOWN_CODE, RefusalCode.NOT_A_BALIE_CODE}:
            return SorryKind.MISTYPED
        if code is RefusalCode.NOT_A_BALIE_CODE and seems_cut(asked.code):
            return SorryKind.DAMAGED_CODE
        if code is RefusalCode.CANNOT_CHECK_NOW:
            return SorryKind.CODE_KEPT
    if isinstance(asked, CheckIn | FindAppointment) and code is RefusalCode.NO_MORE_TICKETS:
        return SorryKind.NO_NUMBER_FOR_APPOINTMENT
    if isinstance(asked, CollectDocument) and code is RefusalCode.TOO_MANY_ATTEMPTS:
        return SorryKind.TOO_MANY_LETTERS
    return _KIND_OF.get(code, SorryKind.OUR_FAULT)


def _at_its_moment(kind: SorryKind, *, moved: bool, passed: bool) -> SorryKind:
    """That an appointment is over outdoes where it was and that it was moved: none of that helps any more."""
    if passed and kind in {SorryKind.WRONG_DAY, SorryKind.NOT_RECEIVED_HERE}:
        return SorryKind.PASSED
    return SorryKind.MOVED if moved and kind is SorryKind.WRONG_DAY else kind


def _moment(text: str) -> datetime | None:
    """A fact of the wire is text; one that is no moment is left out rather than shown wrongly."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _meeting_place(text: str) -> MeetingPlace | None:
    return next((place for place in MeetingPlace if place.value == text), None)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
