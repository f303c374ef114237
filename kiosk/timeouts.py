"""Time-outs as data: what time alone will do to a screen. The presenter runs one timer for the present `Due`."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.answers import Sorry, SorryKind
from kiosk.flow.feedback import thanked
from kiosk.flow.paper import paper_slow, print_appointment, without_paper
from kiosk.flow.rest import ended
from kiosk.flow.screen import Page, Panel, Printing, Screen, Step

SLOW_AFTER_S = 3.0
"""An answer takes some 20 ms; after this long the visitor is told that we are still at it."""

GIVE_UP_AFTER_S = 20.0
"""A visitor waits this long before a machine at most; the link repeats the command until then."""

PAPER_SLOW_AFTER_S = 4.0
"""Paper is there within 1.5 s of a scan; who looks at an empty slot for longer is told that the number is enough."""

PHONE_OUT_S = 40.0
"""To find one's phone, unlock it, open its camera and hold it up; a code must not go away meanwhile."""

LETTER_OUT_S = 60.0
"""To find a letter in a bag and one's glasses with it; no touch tells meanwhile that somebody is there."""

DIARY_OUT_S = 60.0
"""To look into one's diary, or ask at home."""

HELP_COMES_S = 180.0
"""Who called a member of staff reads that somebody comes until they are there; from a counter that takes 2 minutes."""

RATED_WITHIN_S = 20.0
"""On a tablet, before the warning: whoever wants to say how it was does so while getting up, or not at all."""

THANKS_S = 6.0
"""Five words, also for who reads slowly; nothing is lost when they go."""

WARNING_S = 20.0
"""EN 301 549 and WCAG 2.2.1: a warning before the time-out, and at least 20 s to ask for more time."""


@dataclass(frozen=True)
class Pace:
    """How long pages stay without a touch, in seconds (from the settings)."""

    ticket_s: float
    """Until the warning, as for the two that follow."""
    sorry_s: float
    idle_s: float


@dataclass(frozen=True)
class Due:
    """After so many seconds this happens, unless the visitor stirs."""

    after_s: float
    then: Callable[[Screen], Step]
    stir: int


def slow(screen: Screen) -> Step:
    return Step(replace(screen, slow=True))


def given_up(screen: Screen) -> Step:
    """Whose appointment is made has its paper at least."""
    if without_paper(screen):
        return print_appointment(replace(screen, slow=False, asked=None, stir=screen.stir + 1))
    return Step(
        replace(screen, page=Page.SORRY, slow=False, sorry=Sorry(SorryKind.OUR_FAULT), asked=None, stir=screen.stir + 1)
    )


def warned(screen: Screen) -> Step:
    return Step(replace(screen, closing=True))


def due(screen: Screen, pace: Pace) -> Due | None:
    """What time will do to this screen; None where it may stand for ever."""
    if screen.closing:
        return Due(WARNING_S, ended, screen.stir)
    if screen.panel is Panel.HELP and screen.hall.help and screen.page is not Page.CHECKING:
        return Due(HELP_COMES_S, warned, screen.stir)
    match screen.page:
        case Page.CHECKING if screen.slow:
            return Due(GIVE_UP_AFTER_S - SLOW_AFTER_S, given_up, screen.stir)
        case Page.CHECKING:
            return Due(SLOW_AFTER_S, slow, screen.stir)
        case Page.TICKET | Page.BOOKED if screen.printing is Printing.UNDER_WAY:
            return Due(PAPER_SLOW_AFTER_S, paper_slow, screen.stir)
        case Page.TICKET | Page.BOOKED if screen.phone_link:
            return Due(max(pace.ticket_s, PHONE_OUT_S), warned, screen.stir)
        case Page.TICKET | Page.BOOKED:
            return Due(pace.ticket_s, warned, screen.stir)
        case Page.SORRY:
            return Due(pace.sorry_s, warned, screen.stir)
        case Page.LATER:
            return Due(max(pace.idle_s, PHONE_OUT_S), warned, screen.stir)
        case Page.THANKS if not screen.panel:
            return Due(THANKS_S, thanked, screen.stir)
        case Page.FEEDBACK if screen.hall.tablet:
            return Due(RATED_WITHIN_S, warned, screen.stir)
        case Page.TYPE_CODE | Page.FIND | Page.LETTER:
            return Due(max(pace.idle_s, LETTER_OUT_S), warned, screen.stir)
        case Page.DAYS | Page.TIMES | Page.AGREE:
            return Due(max(pace.idle_s, DIARY_OUT_S), warned, screen.stir)
        case Page.SCAN | Page.PRODUCTS | Page.SEARCH | Page.OFFER | Page.FEEDBACK:
            return Due(pace.idle_s, warned, screen.stir)
    return None if screen.untouched else Due(pace.idle_s, warned, screen.stir)
