"""The kiosk's pages for who comes without an appointment, who needs a person, and who leaves."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.flow import asking, basket, codes, feedback, helping, rest, walk_in
from kiosk.flow.choosing import product_chosen
from kiosk.flow.screen import Panel, Screen
from kiosk.flow.wish import Way, Wish
from kiosk.hall import Hall, HelpUnderWay, LinkCondition
from wire.answers import Answer, Refusal
from wire.words import RefusalCode

PASSPORT = Wish("paspoort", for_persons=True)
EXTRACT = Wish("brp-uittreksel")
PERMIT = Wish("omgevingsvergunning", Way.LATER)
MANY = ("verklaring-omtrent-gedrag", "verhuizing", "akte-burgerlijke-stand", "parkeervergunning")
VISIT_OVER = Refusal(code=RefusalCode.VISIT_OVER, sentence="", facts={"visit": "visit-A042", "rated": "no"})
CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ"
TABLET = Hall(link=LinkCondition.LIVE, tablet=True)

Welcome = Callable[[str], Screen]


def walk_in_pages(welcome: Welcome) -> Mapping[str, Welcome]:
    def products(language: str) -> Screen:
        return walk_in.walk_in_chosen(welcome(language)).screen

    def offer(language: str, *wishes: Wish) -> Screen:
        screen = product_chosen(products(language), wishes[0]).screen
        for wish in wishes[1:]:
            screen = product_chosen(basket.more_asked(screen).screen, wish).screen
        return screen

    def search(language: str, typed: str) -> Screen:
        screen = walk_in.search_opened(products(language)).screen
        for letter in typed:
            screen = walk_in.search_typed(screen, letter).screen
        return screen

    def pair(language: str) -> Screen:
        return basket.persons_changed(offer(language, PASSPORT, EXTRACT), 1).screen

    return {
        "products": products,
        "products-2": lambda language: replace(products(language), product_page=1),
        "products-4": lambda language: replace(products(language), product_page=3),
        "products-more": lambda language: basket.more_asked(offer(language, PASSPORT)).screen,
        "products-closing": lambda language: replace(products(language), closing=True),
        "search": lambda language: search(language, ""),
        "search-found": lambda language: search(language, "a"),
        "search-nothing": lambda language: search(language, "qqqq"),
        "search-latin": lambda language: walk_in.keys_switched(search(language, "")).screen,
        "offer": lambda language: offer(language, EXTRACT),
        "offer-persons": lambda language: offer(language, PASSPORT),
        "offer-several": pair,
        "offer-most": lambda language: offer(language, PASSPORT, EXTRACT, *(Wish(each) for each in MANY)),
        "offer-closing": lambda language: replace(pair(language), closing=True),
        "later": lambda language: basket.later_chosen(offer(language, EXTRACT)).screen,
        "later-appointment": lambda language: product_chosen(products(language), PERMIT).screen,
        "later-closing": lambda language: replace(product_chosen(products(language), PERMIT).screen, closing=True),
    }


def help_pages(welcome: Welcome) -> Mapping[str, Welcome]:
    def help_in(language: str, hall: Hall) -> Screen:
        return rest.panel_asked(rest.hall_changed(welcome(language), hall).screen, Panel.HELP).screen

    def with_call(language: str, call: HelpUnderWay | None) -> Screen:
        return help_in(language, replace(welcome(language).hall, help=call))

    gone = replace(welcome("nl").hall, link=LinkCondition.GONE)
    return {
        "help": lambda language: with_call(language, None),
        "help-calling": lambda language: helping.help_called(with_call(language, None)).screen,
        "help-called": lambda language: with_call(language, HelpUnderWay()),
        "help-coming": lambda language: with_call(language, HelpUnderWay(coming=True)),
        "help-nobody-hears": lambda language: help_in(language, gone),
        "help-closing": lambda language: replace(with_call(language, HelpUnderWay(coming=True)), closing=True),
    }


def feedback_pages(welcome: Welcome) -> Mapping[str, Welcome]:
    def asked(language: str) -> Screen:
        checking = codes.code_read(welcome(language), CODE).screen
        return asking.answered(checking, checking.turn, Answer(id="command-1", refusal=VISIT_OVER)).screen

    def tablet(language: str, hall: Hall = TABLET) -> Screen:
        return rest.language_chosen(rest.hall_changed(Screen.first("nl"), hall).screen, language).screen

    return {
        "feedback": asked,
        "feedback-closing": lambda language: replace(asked(language), closing=True),
        "thanks": lambda language: feedback.rated(asked(language), 5).screen,
        "tablet": tablet,
        "tablet-feedback": lambda language: tablet(language, replace(TABLET, rating_wanted="visit-A042")),
    }
