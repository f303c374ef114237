"""The moments that a kiosk's pages start from: an open hall, a code that was read, an answer of the server."""

from drivers.health import Health
from kiosk.flow import asking, codes, rest
from kiosk.flow.screen import Screen
from kiosk.hall import Hall, LinkCondition
from wire.answers import Answer, Refusal, TicketIssued
from wire.words import RefusalCode

OPEN = Hall(link=LinkCondition.LIVE, printer=Health.OK, scanner=Health.OK)
CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def in_hall(language: str, hall: Hall) -> Screen:
    return rest.language_chosen(rest.hall_changed(Screen.first("nl"), hall).screen, language).screen


def welcome(language: str) -> Screen:
    return in_hall(language, OPEN)


def checking(language: str) -> Screen:
    return codes.code_read(welcome(language), CODE).screen


def issued(screen: Screen, ticket: TicketIssued) -> Screen:
    return _answered(screen, Answer(id="command-1", result=ticket))


def refused(screen: Screen, code: RefusalCode, **facts: str) -> Screen:
    return _answered(screen, Answer(id="command-1", refusal=Refusal(code=code, sentence="", facts=facts)))


def _answered(screen: Screen, answer: Answer) -> Screen:
    return asking.answered(screen, screen.turn, answer).screen
