"""The kiosk's pages for who has an appointment or a letter: every way to say so, and every no."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import reduce

from balie.screens.hall import OPENS_AGAIN, in_minutes
from balie.screens.kiosk_moments import OPEN, checking, in_hall, refused, welcome
from kiosk.answers import SorryKind
from kiosk.flow import basket, codes, letter, rest, typing, walk_in
from kiosk.flow.screen import Screen
from kiosk.flow.wish import Way, Wish
from wire.words import RefusalCode

SHORT = "KM4T9WXP"
BORN = "05031980"
PASSPORT = Wish("paspoort", Way.LETTER)

AT = {"appointed_at": in_minutes(95).isoformat(), "opens_at": in_minutes(35).isoformat()}
DAYS_LATER = in_minutes(3 * 24 * 60)
DAYS_AGO = in_minutes(-7 * 24 * 60)


def appointment_pages() -> Mapping[str, Callable[[str], Screen]]:
    return {
        "type-code": type_page,
        "type-code-half": lambda language: typed(type_page(language), SHORT[:3]),
        "type-code-full": lambda language: typed(type_page(language), SHORT),
        "type-code-closing": lambda language: replace(typed(type_page(language), SHORT[:3]), closing=True),
        "find-born": lambda language: typed(find_page(language), BORN[:4]),
        "find-born-wrong": lambda language: typed(find_page(language), "31022000"),
        "find-time": lambda language: typed(second_question(language), "1040"),
        "find-time-closing": lambda language: replace(second_question(language), closing=True),
        "finding": asked_by_birthday,
        "letter": letter_page,
        "letter-full": lambda language: typed(letter_page(language), SHORT),
        **{f"sorry-{kind.replace('_', '-')}": page for kind, page in SORRIES.items()},
        "sorry-not-ready-and-no-day": _no_to(asked_by_letter, RefusalCode.NOT_READY_YET),
        "sorry-passed-closed": lambda language: (
            rest.hall_changed(SORRIES[SorryKind.PASSED](language), replace(OPEN, open_now=False)).screen
        ),
        "sorry-early-moved": lambda language: refused(checking(language), RefusalCode.TOO_EARLY, moved="yes", **AT),
        "sorry-early-come-back": lambda language: (
            rest.hall_changed(
                refused(checking(language), RefusalCode.TOO_EARLY, **AT), replace(OPEN, early_may_wait=False)
            ).screen
        ),
        "welcome-alone": lambda language: in_hall(language, replace(OPEN, alone=True)),
    }


def type_page(language: str) -> Screen:
    return codes.typing_chosen(welcome(language)).screen


def find_page(language: str) -> Screen:
    return codes.finding_chosen(welcome(language)).screen


def second_question(language: str) -> Screen:
    return typing.entered(typed(find_page(language), BORN)).screen


def letter_page(language: str) -> Screen:
    return letter.letter_asked(walk_in.walk_in_chosen(welcome(language)).screen, PASSPORT).screen


def typed(screen: Screen, signs: str) -> Screen:
    return reduce(lambda before, sign: typing.sign_typed(before, sign).screen, signs, screen)


def asked_by_code(language: str) -> Screen:
    return typing.entered(typed(type_page(language), SHORT)).screen


def asked_by_birthday(language: str) -> Screen:
    return typing.entered(typed(second_question(language), "1040")).screen


def asked_by_letter(language: str) -> Screen:
    return typing.entered(typed(letter_page(language), SHORT)).screen


def asked_by_choice(language: str) -> Screen:
    return basket.number_taken(letter.no_letter(letter_page(language)).screen).screen


def _no(code: RefusalCode, **facts: str) -> Callable[[str], Screen]:
    return lambda language: refused(checking(language), code, **facts)


def _no_to(asked: Callable[[str], Screen], code: RefusalCode, **facts: str) -> Callable[[str], Screen]:
    return lambda language: refused(asked(language), code, **facts)


SORRIES: Mapping[SorryKind, Callable[[str], Screen]] = {
    SorryKind.NOT_OUR_CODE: _no(RefusalCode.NOT_A_BALIE_CODE),
    SorryKind.DAMAGED_CODE: lambda language: refused(
        codes.code_read(welcome(language), "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTU").screen,
        RefusalCode.NOT_A_BALIE_CODE,
    ),
    SorryKind.UNKNOWN_CODE: _no(RefusalCode.UNKNOWN_CODE),
    SorryKind.MISTYPED: _no_to(asked_by_code, RefusalCode.UNKNOWN_CODE),
    SorryKind.WRONG_DAY: _no(RefusalCode.WRONG_DAY, appointed_at=DAYS_LATER.isoformat()),
    SorryKind.MOVED: _no(RefusalCode.WRONG_DAY, appointed_at=DAYS_LATER.isoformat(), moved="yes"),
    SorryKind.PASSED: _no(RefusalCode.WRONG_DAY, appointed_at=DAYS_AGO.isoformat(), passed="yes"),
    SorryKind.WRONG_LOCATION: _no(RefusalCode.WRONG_LOCATION, location="wijkpunt-oost"),
    SorryKind.TOO_EARLY: _no(RefusalCode.TOO_EARLY, **AT),
    SorryKind.CANCELLED: _no(RefusalCode.CANCELLED),
    SorryKind.NOT_RECEIVED_HERE: _no(RefusalCode.NOT_RECEIVED_HERE, place="telephone", appointed_at=AT["appointed_at"]),
    SorryKind.VISIT_OVER: _no(RefusalCode.VISIT_OVER),
    SorryKind.NOT_FOUND: _no_to(asked_by_birthday, RefusalCode.NOT_FOUND),
    SorryKind.TOO_MANY_ATTEMPTS: _no_to(asked_by_birthday, RefusalCode.TOO_MANY_ATTEMPTS),
    SorryKind.TOO_MANY_LETTERS: _no_to(asked_by_letter, RefusalCode.TOO_MANY_ATTEMPTS),
    SorryKind.NOT_READY_YET: _no_to(asked_by_letter, RefusalCode.NOT_READY_YET, ready_on=DAYS_LATER.date().isoformat()),
    SorryKind.COLLECTED_ALREADY: _no_to(asked_by_letter, RefusalCode.COLLECTED_ALREADY),
    SorryKind.UNKNOWN_LETTER: _no_to(asked_by_letter, RefusalCode.UNKNOWN_LETTER),
    SorryKind.CLOSED: _no(RefusalCode.CLOSED, next_opening=OPENS_AGAIN.isoformat()),
    SorryKind.NO_MORE_TICKETS: _no_to(asked_by_choice, RefusalCode.NO_MORE_TICKETS),
    SorryKind.NO_NUMBER_FOR_APPOINTMENT: _no(RefusalCode.NO_MORE_TICKETS),
    SorryKind.NO_NUMBER_HERE: _no_to(asked_by_choice, RefusalCode.NO_MORE_TICKETS, only_here="yes"),
    SorryKind.APPOINTMENT_NEEDED: _no(RefusalCode.NOT_A_WALK_IN_PRODUCT),
    SorryKind.NOT_SERVED_TODAY: _no(RefusalCode.NOT_SERVED_TODAY, next_opening=in_minutes(200).isoformat()),
    SorryKind.CODE_KEPT: _no(RefusalCode.CANNOT_CHECK_NOW),
    SorryKind.CANNOT_LOOK_NOW: _no_to(asked_by_birthday, RefusalCode.CANNOT_CHECK_NOW),
    SorryKind.OUR_FAULT: _no(RefusalCode.TRY_AGAIN),
}
"""A page for each kind; a test compares."""
