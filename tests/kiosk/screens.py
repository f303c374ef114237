"""Screens at the moments that the tests start from."""

from dataclasses import replace

from drivers.health import Health
from kiosk.flow import asking, basket, codes, rest, walk_in
from kiosk.flow.choosing import product_chosen
from kiosk.flow.screen import Screen
from kiosk.flow.wish import Wish
from kiosk.hall import Hall, LinkCondition
from tests.kiosk.tickets import CODE, issued, refused
from wire.answers import Answer
from wire.words import RefusalCode

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


def searching(language: str = "nl", typed: str = "") -> Screen:
    screen = walk_in.search_opened(products(language)).screen
    for letter in typed:
        screen = walk_in.search_typed(screen, letter).screen
    return screen


def offer(*wishes: Wish, language: str = "nl") -> Screen:
    """Chosen one after the other, as a visitor does."""
    screen = product_chosen(products(language), wishes[0]).screen
    for wish in wishes[1:]:
        screen = product_chosen(basket.more_asked(screen).screen, wish).screen
    return screen


def feedback_page(language: str = "nl") -> Screen:
    return answer_to(checking(language), refused(RefusalCode.VISIT_OVER, visit="visit-1", rated="no"))


def ticket_page(language: str = "nl") -> Screen:
    return answer_to(checking(language), issued())
