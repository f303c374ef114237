"""What a visitor sees after what happened: the kiosk's rules as functions from one screen to the next.

Every function takes the screen of this moment and returns a `Step`: the next screen, and at most one order for the
outside world. Whatever does not fit the present page changes nothing, so a double tap, a second scan or a late answer
is harmless. At most one command is under way: `turn` counts them, and an answer to an older one is nobody's.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from pydantic import ValidationError

from drivers.health import Health
from kiosk.answers import SCAN_HELPS, WALK_IN_HELPS, Sorry, SorryKind, sorry_for
from kiosk.hall import Hall
from wire.answers import Answer, TicketIssued
from wire.commands import CheckIn, TakeTicket
from wire.words import PrintOutcome


class Page(StrEnum):
    WELCOME = "welcome"
    SCAN = "scan"
    CHECKING = "checking"
    PRODUCTS = "products"
    TICKET = "ticket"
    SORRY = "sorry"
    CLOSED = "closed"
    OUT_OF_ORDER = "out_of_order"


class Printing(StrEnum):
    """What the ticket page says about the paper."""

    UNDER_WAY = "under_way"
    SLOW = "slow"
    """Still under way, and longer than a visitor expects: the number on the screen is said to be enough."""
    PRINTED = "printed"
    FAILED = "failed"
    UNSURE = "unsure"
    """Sent and never confirmed: the paper may lie there or not, so neither is claimed."""
    NO_PAPER = "no_paper"
    """This kiosk has no printer: the number on the screen is the ticket."""


NOT_IN_HAND = frozenset({Printing.SLOW, Printing.FAILED, Printing.UNSURE, Printing.NO_PAPER})
"""Nobody knows of paper in the visitor's hand: the page offers the number to the phone."""

NOT_CONFIRMED = frozenset({Printing.FAILED, Printing.UNSURE})


class Panel(StrEnum):
    """What lies over a page for a moment; the page waits under it."""

    HELP = "help"
    LANGUAGES = "languages"


AT_REST = frozenset({Page.WELCOME, Page.CLOSED, Page.OUT_OF_ORDER})
"""Nobody is being served: the hall decides which of these shows."""

TAKES_CODES = frozenset({Page.WELCOME, Page.SCAN, Page.TICKET, Page.SORRY})
"""Here a code is accepted at once: the next visitor need not wait for the time-out of the one before."""

NEEDS_THE_HALL = frozenset({Page.SCAN, Page.PRODUCTS})
"""These pages offer what only a working kiosk can keep."""


@dataclass(frozen=True)
class Screen:
    """One moment of the kiosk, complete enough to draw."""

    home_language: str
    """What the place speaks when nobody has chosen."""
    language: str
    page: Page = Page.OUT_OF_ORDER
    hall: Hall = field(default_factory=Hall)
    panel: Panel | None = None
    closing: bool = False
    """The warning before the time-out stands on the page."""
    product_page: int = 0
    turn: int = 0
    """Counts the commands, so that an answer finds its question."""
    slow: bool = False
    """The answer takes longer than a visitor expects."""
    code: str = field(default="", repr=False)
    ticket: TicketIssued | None = None
    printing: Printing = Printing.UNDER_WAY
    sorry: Sorry | None = None
    stir: int = 0
    """Counts what visitors do; a time-out runs from the last of it."""

    @property
    def phone_link(self) -> str:
        """What the code for the phone holds; empty where none is shown."""
        if self.ticket is None or self.printing not in NOT_IN_HAND:
            return ""
        return self.ticket.status_url or ""

    @property
    def may_print_again(self) -> bool:
        """Only where the paper did not come, and by a printer that is not known to be away or empty."""
        return self.ticket is not None and self.printing in NOT_CONFIRMED and self.hall.printer is not Health.ABSENT

    @classmethod
    def first(cls, home_language: str, hall: Hall | None = None) -> Self:
        return cls(home_language=home_language, language=home_language, hall=hall or Hall())


@dataclass(frozen=True)
class Ask:
    """Send this to the server; its answer comes back with the turn."""

    turn: int
    body: CheckIn | TakeTicket


@dataclass(frozen=True)
class PrintTicket:
    """Put this ticket on paper, in the visitor's language."""

    ticket: TicketIssued
    language: str
    copy: bool


Order = Ask | PrintTicket


@dataclass(frozen=True)
class Step:
    screen: Screen
    order: Order | None = None


def _at_rest(screen: Screen, language: str) -> Screen:
    """The page for whoever comes next; built anew, so that nothing of the visitor before can stay."""
    hall = screen.hall
    if hall.out_of_order:
        page = Page.OUT_OF_ORDER
    elif not hall.open_now:
        page = Page.CLOSED
    else:
        page = Page.WELCOME
    return Screen(
        home_language=screen.home_language,
        language=language,
        page=page,
        hall=hall,
        turn=screen.turn,
        stir=screen.stir + 1,
    )


def ended(screen: Screen) -> Step:
    """This visitor is done or gone."""
    return Step(_at_rest(screen, screen.home_language))


def hall_changed(screen: Screen, hall: Hall) -> Step:
    """A visitor who is being helped keeps their page; everybody else sees how things stand."""
    now = replace(screen, hall=hall)
    broken_off = screen.page in NEEDS_THE_HALL and (hall.out_of_order or not hall.open_now)
    if not broken_off and screen.page not in AT_REST:
        return Step(now)
    resting = _at_rest(now, screen.language)
    return Step(now if resting.page == screen.page else resting)


def stirred(screen: Screen) -> Step:
    """Somebody touched the glass: they are still there. It does not make an answer come sooner or later."""
    return Step(screen if screen.page is Page.CHECKING else replace(screen, stir=screen.stir + 1, closing=False))


def appointment_chosen(screen: Screen) -> Step:
    """Also to try another code."""
    return _open(screen, Page.SCAN) if screen.page is Page.WELCOME or _is_told(screen, SCAN_HELPS) else Step(screen)


def walk_in_chosen(screen: Screen) -> Step:
    may = screen.page in {Page.WELCOME, Page.SCAN} or _is_told(screen, WALK_IN_HELPS)
    return _open(screen, Page.PRODUCTS) if may else Step(screen)


def _is_told(screen: Screen, kinds: frozenset[SorryKind]) -> bool:
    return screen.page is Page.SORRY and screen.sorry is not None and screen.sorry.kind in kinds


def _open(screen: Screen, page: Page) -> Step:
    return Step(replace(_at_rest(screen, screen.language), page=page))


def products_turned(screen: Screen, by: int, pages: int) -> Step:
    """Leaf through the products, round and round: the last page is followed by the first."""
    if screen.page is not Page.PRODUCTS or pages < 1:
        return Step(screen)
    return stirred(replace(screen, product_page=(screen.product_page + by) % pages))


def code_read(screen: Screen, text: str) -> Step:
    """A scanner read a code. The page changes at once, before the server knows of it."""
    if screen.page not in TAKES_CODES or _on_its_ticket(screen, text):
        return Step(screen)
    same_visitor = screen.page in {Page.WELCOME, Page.SCAN} or text == screen.code
    language = screen.language if same_visitor else screen.home_language
    try:
        body = CheckIn(code=text, language=language)
    except ValidationError:  # empty, endless or no proper text: no code of ours, whatever the server would say
        return Step(replace(_at_rest(screen, language), page=Page.SORRY, sorry=Sorry(SorryKind.NOT_OUR_CODE)))
    return _ask(replace(_at_rest(screen, language), code=text), body)


def _on_its_ticket(screen: Screen, text: str) -> bool:
    """The visitor still holds the code before the camera and has their ticket."""
    return screen.page is Page.TICKET and screen.code == text and screen.printing not in NOT_CONFIRMED


def product_chosen(screen: Screen, product: str) -> Step:
    if screen.page is not Page.PRODUCTS:
        return Step(screen)
    return _ask(screen, TakeTicket(product=product, language=screen.language))


def _ask(screen: Screen, body: CheckIn | TakeTicket) -> Step:
    turn = screen.turn + 1
    asking = replace(screen, page=Page.CHECKING, turn=turn, stir=screen.stir + 1, slow=False, closing=False, panel=None)
    return Step(asking, Ask(turn, body))


def answered(screen: Screen, turn: int, answer: Answer) -> Step:
    if screen.page is not Page.CHECKING or turn != screen.turn:
        return Step(screen)
    settled = replace(screen, stir=screen.stir + 1, slow=False)
    match answer.result:
        case TicketIssued() as ticket:
            return _print(replace(settled, page=Page.TICKET, ticket=ticket), ticket, copy=ticket.again)
    sorry = sorry_for(answer.refusal) if answer.refusal else Sorry(SorryKind.OUR_FAULT)
    return Step(replace(settled, page=Page.SORRY, sorry=sorry))


def _print(screen: Screen, ticket: TicketIssued, *, copy: bool) -> Step:
    return Step(replace(screen, printing=Printing.UNDER_WAY), PrintTicket(ticket, screen.language, copy))


_PRINTING_AFTER = {
    PrintOutcome.PRINTED: Printing.PRINTED,
    PrintOutcome.FAILED: Printing.FAILED,
    PrintOutcome.UNKNOWN: Printing.UNSURE,
    PrintOutcome.NO_PRINTER: Printing.NO_PAPER,
}


def paper_settled(screen: Screen, visit: str, outcome: PrintOutcome) -> Step:
    """The printer said what became of a ticket; it may be the one of a visitor who already left."""
    if screen.page is not Page.TICKET or screen.ticket is None or screen.ticket.visit != visit:
        return Step(screen)
    return Step(replace(screen, printing=_PRINTING_AFTER[outcome], closing=False, stir=screen.stir + 1))


def paper_slow(screen: Screen) -> Step:
    """The printer takes its time; the visitor need not."""
    late = screen.page is Page.TICKET and screen.printing is Printing.UNDER_WAY
    return Step(replace(screen, printing=Printing.SLOW) if late else screen)


def print_again(screen: Screen) -> Step:
    """Every visitor gets one ticket; a printer that came back prints the missing one when it is asked, not by itself.

    Whoever was told to remember the number may have gone to sit down, and paper that comes out behind their back is
    taken by the next visitor, who then has two numbers.
    """
    if screen.page is not Page.TICKET or screen.ticket is None or not screen.may_print_again:
        return Step(screen)
    return _print(stirred(screen).screen, screen.ticket, copy=True)


def back(screen: Screen) -> Step:
    """One step back; from a ticket or a sorry page that is the end of the visit to the kiosk."""
    if screen.panel:
        return Step(replace(stirred(screen).screen, panel=None))
    if screen.page in {Page.SCAN, Page.PRODUCTS}:
        return Step(_at_rest(screen, screen.language))
    return ended(screen) if screen.page in {Page.TICKET, Page.SORRY} else Step(screen)


def panel_asked(screen: Screen, panel: Panel) -> Step:
    """The same button opens a panel and closes it."""
    return Step(replace(stirred(screen).screen, panel=None if screen.panel is panel else panel))


def language_chosen(screen: Screen, language: str) -> Step:
    return Step(replace(stirred(screen).screen, language=language, panel=None))
