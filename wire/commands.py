"""What a device may ask of the server; each command carries a client-made id in its envelope (`wire.link.Command`)."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from wire.counter_commands import (
    AnswerHelpCall,
    Arrived,
    CallNext,
    CallVisit,
    EndPause,
    Finish,
    MarkLeft,
    NoShow,
    Park,
    Pause,
    Recall,
    Resume,
    SettleHelpCall,
    SignIn,
    SignOut,
    TakeBack,
    Transfer,
)
from wire.fields import (
    EARLIEST_BIRTH,
    PARTS_MAX,
    PERSONS_MAX,
    PRODUCTS_MAX,
    SENTENCE_MAX_CHARS,
    ClockTime,
    Code,
    CodeGoingAlong,
    Id,
    Language,
    Moment,
    PartName,
)
from wire.message import WireModel
from wire.reception_commands import (
    BackInTheHall,
    BookAppointment,
    CancelAppointment,
    CheckInByHand,
    ConfirmAppointment,
    LookUpAppointments,
    LookUpFreeTimes,
    MoveAppointment,
    NoteContact,
    ReprintTicket,
)
from wire.supervisor_commands import (
    ArrangeCounter,
    RemoveMessage,
    ShowMessage,
    StopTickets,
)
from wire.words import Health, PrintOutcome

__all__ = [
    "AnswerHelpCall",
    "ArrangeCounter",
    "Arrived",
    "BackInTheHall",
    "BookAppointment",
    "BookHere",
    "CallForHelp",
    "CallNext",
    "CallVisit",
    "CancelAppointment",
    "CheckIn",
    "CheckInByHand",
    "CollectDocument",
    "CommandBody",
    "ConfirmAppointment",
    "EndHelpCall",
    "EndPause",
    "FetchConfirmation",
    "FindAppointment",
    "Finish",
    "GiveFeedback",
    "HandOver",
    "LookUpAppointments",
    "LookUpFreeTimes",
    "MarkLeft",
    "MoveAppointment",
    "NoShow",
    "NoteContact",
    "Park",
    "Pause",
    "PrepareOffline",
    "Recall",
    "RemoveMessage",
    "ReportDevice",
    "ReportParts",
    "ReportPrint",
    "ReprintTicket",
    "Resume",
    "SettleHelpCall",
    "ShowMessage",
    "SignIn",
    "SignOut",
    "StopTickets",
    "TakeBack",
    "TakeTicket",
    "Transfer",
]


class CheckIn(WireModel):
    """A kiosk read this text from a QR code, or a visitor typed it."""

    type: Literal["check_in"] = "check_in"
    code: Code
    early: bool = False
    """The visitor knows that it is early and chose to wait here."""
    language: Language = "nl"


class FindAppointment(WireModel):
    """A visitor without a code says what only they and their appointment know; who is found is checked in at once."""

    type: Literal["find_appointment"] = "find_appointment"
    born: Annotated[date, Field(ge=EARLIEST_BIRTH, repr=False)]
    at: ClockTime
    """The appointed time of today, by the clock of the place."""
    early: bool = False
    language: Language = "nl"


class TakeTicket(WireModel):
    """A visitor without an appointment chose what they come for at a kiosk."""

    type: Literal["take_ticket"] = "take_ticket"
    product: Id
    also: Annotated[tuple[Id, ...], Field(max_length=PRODUCTS_MAX - 1)] = ()
    """Further products of the same visit, in the order of choosing."""
    persons: Annotated[int, Field(ge=1, le=PERSONS_MAX)] = 1
    code: CodeGoingAlong = None
    """A code that the kiosk, alone, could not check; if an appointment answers to it, this is its check-in."""
    language: Language = "nl"


class CollectDocument(WireModel):
    """A visitor comes for a document that is ready, by the code of the letter that said so."""

    type: Literal["collect_document"] = "collect_document"
    code: Annotated[Code, Field(max_length=64)]
    language: Language = "nl"


class BookHere(WireModel):
    """A visitor before a kiosk chose a free time, today or later; asked for no name, since the paper has the code."""

    type: Literal["book_here"] = "book_here"
    product: Id
    also: Annotated[tuple[Id, ...], Field(max_length=PRODUCTS_MAX - 1)] = ()
    persons: Annotated[int, Field(ge=1, le=PERSONS_MAX)] = 1
    starts_at: Moment
    language: Language = "nl"


class FetchConfirmation(WireModel):
    """The kiosk of a `ConfirmationOrder` asks what to print."""

    type: Literal["fetch_confirmation"] = "fetch_confirmation"
    order: Id


class CallForHelp(WireModel):
    """Somebody at this kiosk asked for a person."""

    type: Literal["call_for_help"] = "call_for_help"
    page: Annotated[str, Field(max_length=32)] = ""
    """Where they were stuck, in the kiosk's own word for the page."""
    language: Language = "nl"


class EndHelpCall(WireModel):
    """The visitor needs nobody any more, or a kiosk was left."""

    type: Literal["end_help_call"] = "end_help_call"


class GiveFeedback(WireModel):
    """One of five faces, after the visit; kept with the visit, and the visit knows no name."""

    type: Literal["give_feedback"] = "give_feedback"
    visit: Id
    score: Annotated[int, Field(ge=1, le=5)]
    """1 is very bad, 5 is very good."""


class PrepareOffline(WireModel):
    """What a kiosk needs to check visitors in alone, should the server be gone; asked again while the link is live."""

    type: Literal["prepare_offline"] = "prepare_offline"


class HandOver(WireModel):
    """A visitor whom the kiosk let in alone; sent in the order of letting in, each under the id kept in its journal."""

    type: Literal["hand_over"] = "hand_over"
    number: Annotated[str, Field(min_length=2, max_length=8)]
    """From the block that was kept for this kiosk; it stands on the paper and stays."""
    service: Id
    product: Id | None = None
    """None where only the appointment behind the code says what it is for."""
    also: Annotated[tuple[Id, ...], Field(max_length=PRODUCTS_MAX - 1)] = ()
    persons: Annotated[int, Field(ge=1, le=PERSONS_MAX)] = 1
    code: CodeGoingAlong = None
    """The appointment's code, as it was read or typed; None for a visitor without one."""
    checked_in_at: Moment
    ticket: PrintOutcome = PrintOutcome.UNKNOWN
    """As far as it is known when this is said; a later word comes as `report_print`, and is no other command."""
    instead_of: Id | None = None
    """The kiosk's command of which nobody knew whether it was done when the link broke: this takes its place."""
    language: Language = "nl"


class ReportPrint(WireModel):
    """A kiosk says what became of a ticket's paper, or of that of a confirmation."""

    type: Literal["report_print"] = "report_print"
    visit: Id | None = None
    """None for the paper of a `confirmation_order`, and of an appointment made at the kiosk: nobody has come yet."""
    outcome: PrintOutcome
    order: Id | None = None
    """The order that this paper was for; without one it is the visitor's own ticket, which ends no order."""
    detail: Annotated[str, Field(max_length=SENTENCE_MAX_CHARS)] = ""


class ReportDevice(WireModel):
    """A program says how one of its devices is; sent on a change only, and only the newest of each part."""

    type: Literal["report_device"] = "report_device"
    part: PartName
    health: Health
    sentence: Annotated[str, Field(max_length=SENTENCE_MAX_CHARS)] = ""
    since: Moment | None = None
    """When this health began at the device, on the hall's clock: a report may have waited for the link. Without it,
    and for a moment that has not come yet, the server takes the arrival."""
    as_meant: bool = False
    """By its kind or by the settings it is so, whatever the health reads: nobody need look."""


class ReportParts(WireModel):
    """A program says which parts it has, once after its start: what is kept of its others is forgotten."""

    type: Literal["report_parts"] = "report_parts"
    parts: Annotated[tuple[PartName, ...], Field(max_length=PARTS_MAX)]


CommandBody = Annotated[
    CheckIn
    | FindAppointment
    | TakeTicket
    | CollectDocument
    | BookHere
    | FetchConfirmation
    | CallForHelp
    | EndHelpCall
    | GiveFeedback
    | PrepareOffline
    | HandOver
    | ReportPrint
    | ReportDevice
    | ReportParts
    | SignIn
    | SignOut
    | CallNext
    | CallVisit
    | Recall
    | Arrived
    | Finish
    | NoShow
    | Park
    | MarkLeft
    | TakeBack
    | Pause
    | EndPause
    | Resume
    | Transfer
    | AnswerHelpCall
    | SettleHelpCall
    | CheckInByHand
    | BackInTheHall
    | ReprintTicket
    | BookAppointment
    | MoveAppointment
    | CancelAppointment
    | LookUpAppointments
    | LookUpFreeTimes
    | ConfirmAppointment
    | NoteContact
    | ArrangeCounter
    | StopTickets
    | ShowMessage
    | RemoveMessage,
    Field(discriminator="type"),
]
