"""What the reception may ask of the server: visitors without a kiosk, appointments, and those who never come."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from wire.fields import (
    EARLIEST,
    EARLIEST_BIRTH,
    PERSONS_MAX,
    PRODUCTS_MAX,
    WITHOUT_NUL,
    CodeGoingAlong,
    Email,
    Id,
    Language,
    Moment,
    Telephone,
)
from wire.message import WireModel
from wire.words import ContactChannel

LATEST_DAY = date(2199, 12, 31)
PersonText = Annotated[str, Field(max_length=200, pattern=WITHOUT_NUL, repr=False)]
"""Of a person: no log shows it."""


class CheckInByHand(WireModel):
    """The visitor of this appointment stands at the reception."""

    type: Literal["check_in_by_hand"] = "check_in_by_hand"
    appointment: Id
    language: Language = "nl"


class BackInTheHall(WireModel):
    """The visitor with this number of today stands at the reception: whoever was gone waits again, as at a kiosk."""

    type: Literal["back_in_the_hall"] = "back_in_the_hall"
    visit: Id


class ReprintTicket(WireModel):
    """Print the ticket of this visit on that kiosk; it is the same ticket."""

    type: Literal["reprint_ticket"] = "reprint_ticket"
    visit: Id
    kiosk: Id


class BookAppointment(WireModel):
    """Make an appointment for somebody at the reception or on the telephone, also for today."""

    type: Literal["book_appointment"] = "book_appointment"
    product: Id
    also: Annotated[tuple[Id, ...], Field(max_length=PRODUCTS_MAX - 1)] = ()
    persons: Annotated[int, Field(ge=1, le=PERSONS_MAX)] = 1
    starts_at: Moment
    name: PersonText
    born: Annotated[date | None, Field(ge=EARLIEST_BIRTH, repr=False)] = None
    remarks: PersonText = ""
    email: Email = ""
    """A confirmation goes there, and a reminder."""
    telephone: Telephone = ""
    language: Language = "nl"
    by_telephone: bool = False


class MoveAppointment(WireModel):
    """Give an appointment another moment; its codes stay."""

    type: Literal["move_appointment"] = "move_appointment"
    appointment: Id
    starts_at: Moment


class CancelAppointment(WireModel):
    """Its visitor will not come."""

    type: Literal["cancel_appointment"] = "cancel_appointment"
    appointment: Id


class LookUpAppointments(WireModel):
    """The appointments of a day; those of a name or a date of birth, from today on; or the one with a code."""

    type: Literal["look_up_appointments"] = "look_up_appointments"
    day: Annotated[date | None, Field(ge=EARLIEST.date(), le=LATEST_DAY)] = None
    name: PersonText = ""
    born: Annotated[date | None, Field(ge=EARLIEST_BIRTH, repr=False)] = None
    code: CodeGoingAlong = None


class LookUpFreeTimes(WireModel):
    """When an appointment could begin on these days; asked by a kiosk it is about a visitor who stands there."""

    type: Literal["look_up_free_times"] = "look_up_free_times"
    product: Id
    also: Annotated[tuple[Id, ...], Field(max_length=PRODUCTS_MAX - 1)] = ()
    persons: Annotated[int, Field(ge=1, le=PERSONS_MAX)] = 1
    first: Annotated[date, Field(ge=EARLIEST.date(), le=LATEST_DAY)]
    last: Annotated[date, Field(ge=EARLIEST.date(), le=LATEST_DAY)]
    """Included; at most 62 days after the first."""
    moving: Id | None = None
    """The appointment that shall be moved: its own time counts as free."""


class ConfirmAppointment(WireModel):
    """Print the confirmation of an appointment on a kiosk, or send it to the address that is known."""

    type: Literal["confirm_appointment"] = "confirm_appointment"
    appointment: Id
    kiosk: Id | None = None
    """None: by e-mail."""


class NoteContact(WireModel):
    """Somebody asked something without coming: counted, and nothing of who it was."""

    type: Literal["note_contact"] = "note_contact"
    channel: ContactChannel
    product: Id
