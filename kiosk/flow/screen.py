"""One moment of the kiosk: which page, for whom, and what it shows; and the orders that a change of it may bring."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from drivers.health import Health
from kiosk.answers import Sorry, SorryKind
from kiosk.flow.wish import Wish
from kiosk.hall import Hall
from wire.answers import AppointmentPaper, FreeTimes, TicketIssued
from wire.commands import (
    BookHere,
    CallForHelp,
    CheckIn,
    CollectDocument,
    EndHelpCall,
    FindAppointment,
    GiveFeedback,
    LookUpFreeTimes,
    TakeTicket,
)


class Page(StrEnum):
    WELCOME = "welcome"
    SCAN = "scan"
    TYPE_CODE = "type_code"
    FIND = "find"
    LETTER = "letter"
    CHECKING = "checking"
    PRODUCTS = "products"
    SEARCH = "search"
    OFFER = "offer"
    LATER = "later"
    DAYS = "days"
    """Of an appointment that is made here: the day, then the time, then whether that is right."""
    TIMES = "times"
    AGREE = "agree"
    BOOKED = "booked"
    TICKET = "ticket"
    SORRY = "sorry"
    CLOSED = "closed"
    OUT_OF_ORDER = "out_of_order"
    FEEDBACK = "feedback"
    THANKS = "thanks"
    TABLET = "tablet"
    """The rest page of a tablet at a counter, which only asks how the visit was."""


class Printing(StrEnum):
    """What the ticket page says about the paper."""

    NOT_YET = "not_yet"
    """Nothing was sent to the printer: it may need no paper of its own."""
    ON_REQUEST = "on_request"
    """Nothing is, until the visitor asks: the house wants it so, and the number on the screen is the ticket."""
    UNDER_WAY = "under_way"
    SLOW = "slow"
    """Still under way, and longer than a visitor expects: the number on the screen is said to be enough."""
    PRINTED = "printed"
    FAILED = "failed"
    UNSURE = "unsure"
    """Sent and never confirmed: the paper may lie there or not, so neither is claimed."""
    NO_PAPER = "no_paper"
    """This kiosk has no printer: the number on the screen is the ticket."""


NOT_IN_HAND = frozenset({Printing.ON_REQUEST, Printing.SLOW, Printing.FAILED, Printing.UNSURE, Printing.NO_PAPER})
"""Nobody knows of paper in the visitor's hand: the page offers the number to the phone by itself."""

NOT_CONFIRMED = frozenset({Printing.FAILED, Printing.UNSURE})


class Panel(StrEnum):
    """What lies over a page for a moment; the page waits under it."""

    HELP = "help"
    LANGUAGES = "languages"
    AIDS = "aids"


@dataclass(frozen=True)
class Aids:
    """How this visitor reads, hears and reaches; back to none of it for the next one."""

    contrast: bool = False
    large: bool = False
    low: bool = False
    """Everything in the lower half, for who sits: EN 301 549, 8.3.2 wants controls reached from a wheelchair."""
    spoken: bool = False


PLAIN = Aids()


class HelpAsked(StrEnum):
    """What this visitor knows of a call that the server has not confirmed; a confirmed one is `Hall.help`."""

    NOT = "not"
    UNDER_WAY = "under_way"
    FAILED = "failed"
    """The server said no or nothing: the visitor is told where to go instead."""


AT_REST = frozenset({Page.WELCOME, Page.CLOSED, Page.OUT_OF_ORDER, Page.TABLET})
"""Nobody is being served: the hall decides which of these shows."""

TYPING = frozenset({Page.TYPE_CODE, Page.FIND, Page.LETTER})
"""Here a visitor types a code or an answer, by the keys on the glass or by a keyboard."""

BOOKING = frozenset({Page.DAYS, Page.TIMES, Page.AGREE})
"""Here a visitor chooses when to come."""

CHOOSING = BOOKING | {Page.PRODUCTS, Page.SEARCH, Page.OFFER}
"""Here a visitor says what they come for."""

HELPED = frozenset({Page.TICKET, Page.BOOKED, Page.FEEDBACK, Page.THANKS})
"""Whoever came for something here has it: what happens next may be the next visitor's."""

TAKES_CODES = TYPING | CHOOSING | HELPED | {Page.WELCOME, Page.CLOSED, Page.SCAN, Page.LATER, Page.SORRY}
"""Here a code is accepted at once: nobody who holds one up waits for a time-out, whoever left the page behind.

Also while the office is closed: the server knows who is expected before the opening, at noon or a little late.
"""

NEEDS_THE_HALL = TYPING | CHOOSING | {Page.SCAN}
"""These pages offer what only a working kiosk can keep."""

NEEDS_AN_OPEN_HALL = CHOOSING | {Page.LETTER}
"""These lead to a number for who has no appointment, and none is given while the office is closed."""

GOES_BACK = TYPING | CHOOSING | {Page.SCAN, Page.LATER}
"""Not where it would only end the visit: those pages have a button that says so."""


@dataclass(frozen=True)
class Screen:
    """One moment of the kiosk, complete enough to draw."""

    home_language: str
    """What the place speaks when nobody has chosen."""
    language: str
    aids: Aids = PLAIN
    page: Page = Page.OUT_OF_ORDER
    hall: Hall = field(default_factory=Hall)
    panel: Panel | None = None
    closing: bool = False
    """The warning before the time-out stands on the page."""
    product_page: int = 0
    search: str = ""
    """What was typed to find a product."""
    latin_keys: bool = False
    """The visitor asked for the letters A to Z instead of those of their language."""
    chosen: tuple[Wish, ...] = ()
    """What the visitor comes for, in the order of choosing; the first one's queue comes first."""
    persons: int = 1
    later: Wish | None = None
    """What is not possible now; the page says when or how it is."""
    free: FreeTimes | None = None
    """When an appointment for what was chosen could begin; None until it was asked."""
    first_free: datetime | None = None
    """The first of them, said with the offer before anybody asks."""
    day_page: int = 0
    day: datetime | None = None
    """The chosen day, by the first time that is free on it."""
    time_page: int = 0
    wanted_at: datetime | None = None
    """The chosen time."""
    just_taken: bool = False
    """The time that was chosen first went to somebody else in the meantime."""
    booked: AppointmentPaper | None = field(default=None, repr=False)
    """What was made here, with its codes."""
    rates: str = ""
    """The visit that the feedback page asks about."""
    asked_about: str = ""
    """The visit that a tablet asked about last; it outlives the visitor, so that nobody is asked twice."""
    help_asked: HelpAsked = HelpAsked.NOT
    turn: int = 0
    """Counts the commands, so that an answer finds its question."""
    slow: bool = False
    """The answer takes longer than a visitor expects."""
    code: str = field(default="", repr=False)
    typed: str = field(default="", repr=False)
    """What stands in the cells of a page where one types."""
    born: date | None = field(default=None, repr=False)
    """The answer to the first question of who has no code, until the second is answered."""
    asked: "Question | None" = field(default=None, repr=False)
    """What the server is asked now, and afterwards only where the visitor may ask the same in another way."""
    letter_for: Wish | None = None
    """What the page asks a letter for; None where the letter itself says what it is for."""
    ticket: TicketIssued | None = None
    printing: Printing = Printing.UNDER_WAY
    on_phone: bool = False
    """The visitor wants the number on the phone, whatever becomes of the paper."""
    sorry: Sorry | None = None
    stir: int = 0
    """Counts what visitors do; a time-out runs from the last of it."""

    @property
    def phone_link(self) -> str:
        """What the code for the phone holds; empty where none is shown.

        An appointment's own page is offered in any case: there it can be moved, which its paper cannot.
        """
        if self.booked is not None and self.page is Page.BOOKED:
            return self.booked.own_url or ""
        return self._own_page if self.on_phone or self.printing in NOT_IN_HAND else ""

    @property
    def may_follow(self) -> bool:
        """There is a page for the phone whose code is not shown yet."""
        return self._own_page != "" and self.phone_link == ""

    @property
    def _own_page(self) -> str:
        return (self.ticket.status_url if self.ticket else None) or ""

    @property
    def paper_of(self) -> str | None:
        """Whose paper this page speaks of: a visit's ticket, or an appointment."""
        if self.page is Page.BOOKED and self.booked is not None:
            return self.booked.appointment
        return self.ticket.visit if self.page is Page.TICKET and self.ticket is not None else None

    @property
    def may_print(self) -> bool:
        """The house prints what is asked for, and the printer is not known to be away or empty."""
        return self.printing is Printing.ON_REQUEST and self.hall.printer is not Health.ABSENT

    @property
    def may_print_again(self) -> bool:
        """Only where the paper did not come, and by a printer that is not known to be away or empty."""
        return self.paper_of is not None and self.printing in NOT_CONFIRMED and self.hall.printer is not Health.ABSENT

    def is_told(self, kinds: Collection[SorryKind]) -> bool:
        """The page says no for one of these reasons."""
        return self.page is Page.SORRY and self.sorry is not None and self.sorry.kind in kinds

    @property
    def untouched(self) -> bool:
        """Nobody changed anything here: the next visitor may find it as it is."""
        as_found = self.language == self.home_language and self.panel is None and self.aids == PLAIN
        return as_found and self.help_asked is HelpAsked.NOT

    @classmethod
    def first(cls, home_language: str, hall: Hall | None = None) -> Self:
        return cls(home_language=home_language, language=home_language, hall=hall or Hall())


Question = CheckIn | FindAppointment | TakeTicket | CollectDocument | LookUpFreeTimes | BookHere
"""What a visitor can ask of the server, who answers each with a ticket or free times, or with why not."""


@dataclass(frozen=True)
class Ask:
    """Send this to the server; its answer comes back with the turn."""

    turn: int
    body: Question


@dataclass(frozen=True)
class PrintTicket:
    """Put this ticket on paper, in the visitor's language."""

    ticket: TicketIssued
    language: str
    copy: bool


@dataclass(frozen=True)
class PrintAppointment:
    """Put this appointment on paper, in the visitor's language."""

    paper: AppointmentPaper
    language: str
    copy: bool


@dataclass(frozen=True)
class Tell:
    """Send this to the server as well; the page does not wait for an answer."""

    body: CallForHelp | EndHelpCall | GiveFeedback


Order = Ask | PrintTicket | PrintAppointment | Tell


@dataclass(frozen=True)
class Step:
    screen: Screen
    order: Order | None = None
