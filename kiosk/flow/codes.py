"""Coming with an appointment: a code is read."""

from dataclasses import replace

from pydantic import ValidationError

from kiosk.answers import SCAN_HELPS, Sorry, SorryKind
from kiosk.flow.asking import ask
from kiosk.flow.rest import at_rest, open_page
from kiosk.flow.screen import NOT_CONFIRMED, TAKES_CODES, Page, Screen, Step
from wire.commands import CheckIn


def appointment_chosen(screen: Screen) -> Step:
    """Also to try another code."""
    return open_page(screen, Page.SCAN) if screen.page is Page.WELCOME or screen.is_told(SCAN_HELPS) else Step(screen)


def code_read(screen: Screen, text: str) -> Step:
    """A scanner read a code. The page changes at once, before the server knows of it."""
    if screen.page not in TAKES_CODES or _on_its_ticket(screen, text):
        return Step(screen)
    same_visitor = screen.page in {Page.WELCOME, Page.SCAN} or text == screen.code
    fresh = at_rest(screen, same_visitor=same_visitor)
    try:
        body = CheckIn(code=text, language=fresh.language)
    except ValidationError:  # empty, endless or no proper text: no code of ours, whatever the server would say
        return Step(replace(fresh, page=Page.SORRY, sorry=Sorry(SorryKind.NOT_OUR_CODE)))
    return ask(replace(fresh, code=text), body)


def _on_its_ticket(screen: Screen, text: str) -> bool:
    """The visitor still holds the code before the camera and has their ticket."""
    return screen.page is Page.TICKET and screen.code == text and screen.printing not in NOT_CONFIRMED
