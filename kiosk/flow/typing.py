"""Typing on the glass or by a keyboard: sign by sign, and each slip can be mended before anything is sent."""

from dataclasses import replace

from kiosk.flow.asking import ask
from kiosk.flow.codes import code_typed
from kiosk.flow.entry import day_in, entry_of, is_answer, time_in, with_sign
from kiosk.flow.letter import letter_given
from kiosk.flow.rest import stirred
from kiosk.flow.screen import Page, Screen, Step
from wire.commands import FindAppointment


def sign_typed(screen: Screen, sign: str) -> Step:
    """A small letter is the same as its capital; what is not on the page's keys is not typed."""
    entry = entry_of(screen)
    if entry is None:
        return Step(screen)
    return stirred(replace(screen, typed=with_sign(entry, screen.typed, sign.upper())))


def sign_erased(screen: Screen) -> Step:
    return stirred(replace(screen, typed=screen.typed[:-1])) if entry_of(screen) else Step(screen)


def all_erased(screen: Screen) -> Step:
    return stirred(replace(screen, typed="")) if entry_of(screen) else Step(screen)


def entered(screen: Screen) -> Step:
    """Sent by the visitor and not by the last sign: who mistyped it sees it first."""
    if not is_answer(screen):
        return Step(screen)
    match screen.page:
        case Page.TYPE_CODE:
            return code_typed(screen)
        case Page.LETTER:
            return letter_given(screen, screen.typed)
    return _next_answer(screen)


def _next_answer(screen: Screen) -> Step:
    """The first of the two questions leaves the glass before the second one comes."""
    if screen.born is None:
        return stirred(replace(screen, born=day_in(screen.typed), typed=""))
    at = time_in(screen.typed)
    if at is None:
        return Step(screen)
    return ask(screen, FindAppointment(born=screen.born, at=at, language=screen.language))
