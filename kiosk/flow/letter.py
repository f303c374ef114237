"""Coming for a document that lies ready: the letter that said so has a code; without it one takes a number."""

from dataclasses import replace

from pydantic import ValidationError

from codes.appointment_code import token_in
from codes.ticket_code import ticket_code_in
from kiosk.answers import Sorry, SorryKind
from kiosk.flow.asking import ask
from kiosk.flow.basket import added
from kiosk.flow.entry import LETTER_CODE, as_cells
from kiosk.flow.rest import as_the_hall_is, at_rest, stirred
from kiosk.flow.screen import Page, Screen, Step
from kiosk.flow.wish import Wish
from wire.commands import CollectDocument

NUMBER_HELPS = frozenset({SorryKind.UNKNOWN_LETTER, SorryKind.TOO_MANY_LETTERS, SorryKind.CANNOT_LOOK_NOW})
"""The letter does not count: an ordinary number for its document does."""


def letter_asked(screen: Screen, wish: Wish) -> Step:
    """Only of who comes for nothing else.

    A letter's number is for its document alone; several things have one ordinary number. A kiosk alone can look no
    letter up.
    """
    if screen.page not in {Page.PRODUCTS, Page.SEARCH}:
        return Step(screen)
    if screen.hall.alone or screen.chosen:
        return stirred(added(screen, wish))
    return stirred(replace(screen, page=Page.LETTER, letter_for=wish, typed=""))


def is_letter(screen: Screen, text: str) -> bool:
    """Whoever is asked for a letter and holds up the code of an appointment or a ticket has that."""
    return screen.page is Page.LETTER and token_in(text) is None and ticket_code_in(text) is None


def letter_given(screen: Screen, text: str) -> Step:
    fresh = at_rest(screen, same_visitor=True)
    try:
        body = CollectDocument(code=text, language=fresh.language)
    except ValidationError:  # empty, endless or no proper text
        return Step(
            replace(fresh, page=Page.SORRY, sorry=Sorry(SorryKind.UNKNOWN_LETTER), letter_for=screen.letter_for)
        )
    return ask(replace(fresh, code=text, letter_for=screen.letter_for), body)


def letter_again(screen: Screen) -> Step:
    """With the code as it was typed, to compare it with the letter."""
    if not screen.is_told({SorryKind.UNKNOWN_LETTER}):
        return Step(screen)
    fresh = at_rest(screen, same_visitor=True)
    typed = as_cells(LETTER_CODE, screen.code)
    return Step(as_the_hall_is(replace(fresh, page=Page.LETTER, typed=typed, letter_for=screen.letter_for)))


def no_letter(screen: Screen) -> Step:
    """An ordinary number for the document, as for everything else."""
    may = screen.page is Page.LETTER or screen.is_told(NUMBER_HELPS)
    if not may or screen.letter_for is None:
        return Step(screen)
    without = replace(screen, letter_for=None, typed="", code="", sorry=None)
    return Step(as_the_hall_is(stirred(added(without, screen.letter_for)).screen))
