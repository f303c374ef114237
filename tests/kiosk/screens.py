"""Screens at the moments that the tests start from."""

from dataclasses import replace

from drivers.health import Health
from kiosk.flow import asking, codes, rest, walk_in
from kiosk.flow.screen import Screen
from kiosk.hall import Hall, LinkCondition
from tests.kiosk.tickets import CODE, issued
from wire.answers import Answer

OPEN_HALL = Hall(link=LinkCondition.LIVE, printer=Health.OK, scanner=Health.OK)
CLOSED_HALL = replace(OPEN_HALL, open_now=False)
DEAF_HALL = replace(OPEN_HALL, link=LinkCondition.GONE)


def welcome(language: str = "nl") -> Screen:
    screen = rest.hall_changed(Screen.first("nl"), OPEN_HALL).screen
    return screen if language == "nl" else rest.language_chosen(screen, language).screen


def checking(language: str = "nl") -> Screen:
    return codes.code_read(welcome(language), CODE).screen


def products(language: str = "nl") -> Screen:
    return walk_in.walk_in_chosen(welcome(language)).screen


def answer_to(screen: Screen, answer: Answer) -> Screen:
    return asking.answered(screen, screen.turn, answer).screen


def ticket_page(language: str = "nl") -> Screen:
    return answer_to(checking(language), issued())
