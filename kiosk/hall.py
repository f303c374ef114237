"""What the kiosk knows of the hall around it, and whether it can serve anybody at all."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from drivers.health import Health

LINK_PATIENCE_S = 10.0
"""A restart of the server takes 1 to 3 s; no visitor should see an out-of-order page for that."""


class LinkCondition(StrEnum):
    """How the link to the server stands, as far as a visitor would notice."""

    STARTING = "starting"
    LIVE = "live"
    INTERRUPTED = "interrupted"
    """Lost a moment ago; it comes back by itself, so the pages stay."""
    GONE = "gone"
    REFUSED = "refused"


class OutOfOrder(StrEnum):
    """Why the kiosk serves nobody now; each has its own plain words."""

    STARTING = "starting"
    NO_SERVER = "no_server"
    NOT_KNOWN_HERE = "not_known_here"
    NO_PRINTER = "no_printer"


@dataclass(frozen=True)
class HelpUnderWay:
    """Somebody at this kiosk called a member of staff, and the server knows of it."""

    coming: bool = False
    """One of them is on the way."""


@dataclass(frozen=True)
class Hall:
    """The facts that do not belong to a visitor; they outlive every visitor."""

    link: LinkCondition = LinkCondition.STARTING
    open_now: bool = True
    next_opening: datetime | None = None
    early_may_wait: bool = True
    """Whoever is too early for an appointment may be signed in all the same, and wait here."""
    books_from: date | None = None
    """Today, by the calendar of the place; None where visitors make no appointments here."""
    printer: Health = Health.UNKNOWN
    printer_required: bool = False
    prints_on_request: bool = False
    """Whoever can have the number on the phone gets paper only by asking for it."""
    scanner: Health = Health.UNKNOWN
    alone: bool = False
    """The server is gone and this kiosk lets visitors in by itself: nobody can be looked up."""
    help: HelpUnderWay | None = None
    """A call belongs to the kiosk and not to a visitor: who comes next is told of it too."""
    tablet: bool = False
    """This is no kiosk but a tablet at a counter, which asks how the visit was."""
    rating_wanted: str = ""
    """The visit that just ended at the tablet's counter; empty when nobody need be asked."""

    @property
    def hears(self) -> bool:
        """What is said now reaches the server. A link lost a moment ago comes back sooner than one gives up."""
        return self.link in {LinkCondition.LIVE, LinkCondition.INTERRUPTED}

    @property
    def may_book(self) -> bool:
        """Only the server knows which times are free."""
        return self.books_from is not None and self.hears

    @property
    def out_of_order(self) -> OutOfOrder | None:
        match self.link:
            case LinkCondition.STARTING:
                return OutOfOrder.STARTING
            case LinkCondition.GONE if not self.alone:
                return OutOfOrder.NO_SERVER
            case LinkCondition.REFUSED:
                return OutOfOrder.NOT_KNOWN_HERE
        if self.printer_required and self.printer is Health.ABSENT:
            return OutOfOrder.NO_PRINTER
        return None


def link_now(before: LinkCondition, phase: str) -> LinkCondition:
    """The condition after the link came into this phase (the words of `qtkit.link`)."""
    match phase:
        case "live":
            return LinkCondition.LIVE
        case "refused":
            return LinkCondition.REFUSED
    return LinkCondition.INTERRUPTED if before is LinkCondition.LIVE else before


def link_after_patience(before: LinkCondition) -> LinkCondition:
    """The condition once `LINK_PATIENCE_S` went by without a live link."""
    return LinkCondition.GONE if before in {LinkCondition.STARTING, LinkCondition.INTERRUPTED} else before
