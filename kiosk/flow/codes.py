"""Coming with an appointment: its code is read or typed, or what only the visitor knows is asked instead."""

from dataclasses import replace

from pydantic import ValidationError

from kiosk.answers import NextStep, Sorry, SorryKind, helped_by
from kiosk.flow.asking import ask
from kiosk.flow.entry import CODE, as_cells
from kiosk.flow.letter import is_letter, letter_given
from kiosk.flow.rest import at_rest, open_page
from kiosk.flow.screen import CHOOSING, HELPED, NOT_CONFIRMED, TAKES_CODES, TYPING, Page, Screen, Step
from wire.commands import CheckIn

BEFORE_A_CODE = TYPING | {Page.WELCOME, Page.CLOSED, Page.SCAN, Page.LATER}
"""From each of these a visitor may choose another way to say who they are."""


def appointment_chosen(screen: Screen) -> Step:
    """Also to try another code."""
    return open_page(screen, Page.SCAN) if _may(screen, NextStep.OTHER_CODE) else Step(screen)


def typing_chosen(screen: Screen) -> Step:
    """Whoever mistyped finds the code as it was typed, to compare it with the letter."""
    if not _may(screen, NextStep.TYPE_CODE):
        return Step(screen)
    typed = as_cells(CODE, screen.code) if screen.is_told({SorryKind.MISTYPED}) else ""
    opened = open_page(screen, Page.TYPE_CODE).screen
    return Step(replace(opened, typed=typed) if opened.page is Page.TYPE_CODE else opened)


def finding_chosen(screen: Screen) -> Step:
    """Not while the server is gone: nobody else can look."""
    may = _may(screen, NextStep.FIND) and not screen.hall.alone
    return open_page(screen, Page.FIND) if may else Step(screen)


def code_typed(screen: Screen) -> Step:
    code = screen.typed
    fresh = replace(at_rest(screen, same_visitor=True), code=code)
    return ask(fresh, CheckIn(code=code, language=fresh.language))


def code_read(screen: Screen, text: str) -> Step:
    """A scanner read a code. The page changes at once, before the server knows of it.

    A kiosk cannot see whether somebody else stands there now. Until a visitor has what they came for, a code is taken
    for theirs and leaves them language and reading aids: a page that says no asks for another code itself, and a blind
    visitor who corrects one must go on hearing. Whoever walked away before that is forgotten by the time-out; until
    then the next one finds a language and large letters, which say nothing of anybody and can be seen to be changed.
    What was chosen or typed stays with neither: the code says what its owner comes for.
    """
    if screen.page not in TAKES_CODES or screen.hall.tablet or _still_held(screen, text):
        return Step(screen)
    if is_letter(screen, text):
        return letter_given(screen, text)
    own = {screen.code} | ({screen.booked.code} if screen.booked else set())
    fresh = at_rest(screen, same_visitor=screen.page not in HELPED or text in own)
    try:
        body = CheckIn(code=text, language=fresh.language)
    except ValidationError:  # empty, endless or no proper text: no code of ours, whatever the server would say
        return Step(replace(fresh, page=Page.SORRY, sorry=Sorry(SorryKind.NOT_OUR_CODE)))
    return ask(replace(fresh, code=text), body)


def _may(screen: Screen, step: NextStep) -> bool:
    return screen.page in BEFORE_A_CODE or screen.is_told(helped_by(step))


def _still_held(screen: Screen, text: str) -> bool:
    """The visitor holds the code before the scanner for longer, and has what it leads to.

    Where one chooses, a code is known only if it goes along with the number.
    """
    if screen.paper_of is not None and screen.printing in NOT_CONFIRMED:
        return False
    return screen.code == text and screen.page in HELPED | CHOOSING
