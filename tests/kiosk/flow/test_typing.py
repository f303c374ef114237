"""Typing a code, and finding an appointment by what only the visitor knows."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.answers import NextStep, SorryKind
from kiosk.flow import codes, letter, rest, typing
from kiosk.flow.next_steps import next_steps, step_taken
from kiosk.flow.screen import Ask, Page, Panel, Screen
from kiosk.flow.wish import Way, Wish
from kiosk.timeouts import LETTER_OUT_S, Pace, due
from tests.kiosk.screens import CLOSED_HALL, DEAF_HALL, OPEN_HALL, answer_to, checking, products, welcome
from tests.kiosk.tickets import CODE, issued, refused
from wire.commands import CheckIn, FindAppointment
from wire.words import RefusalCode

SHORT = "KM4T9WXP"
LETTER = Wish("afhalen", Way.LETTER)
BORN = date(1980, 3, 5)
PACE = Pace(ticket_s=15, sorry_s=25, idle_s=30)


def typed(screen: Screen, signs: str) -> Screen:
    for sign in signs:
        screen = typing.sign_typed(screen, sign).screen
    return screen


def type_page(language: str = "nl") -> Screen:
    return codes.typing_chosen(welcome(language)).screen


def find_page(language: str = "nl") -> Screen:
    return codes.finding_chosen(welcome(language)).screen


def second_question(language: str = "nl") -> Screen:
    return typing.entered(typed(find_page(language), "05031980")).screen


def found() -> Screen:
    return typing.entered(typed(second_question(), "1040")).screen


def test_a_code_is_sent_by_the_visitor_and_not_by_its_last_sign() -> None:
    full = typed(type_page("en"), SHORT)
    assert full.page is Page.TYPE_CODE

    step = typing.entered(full)

    assert step.order == Ask(step.screen.turn, CheckIn(code=SHORT, language="en"))
    assert step.screen.page is Page.CHECKING
    assert step.screen.typed == ""


def test_half_a_code_is_not_sent() -> None:
    half = typed(type_page(), SHORT[:7])

    assert typing.entered(half).screen == half
    assert typing.entered(half).order is None


def test_a_slip_can_be_mended_before_anything_is_sent() -> None:
    full = typed(type_page(), "KM4T9WXA")
    mended = typed(typing.sign_erased(full).screen, "P")

    assert mended.typed == SHORT
    assert typing.all_erased(mended).screen.typed == ""


def test_small_letters_of_a_keyboard_are_the_same() -> None:
    assert typed(type_page(), SHORT.lower()).typed == SHORT


def test_a_scanned_code_is_accepted_while_somebody_types() -> None:
    step = codes.code_read(typed(type_page("en"), "KM4"), CODE)

    assert step.order == Ask(step.screen.turn, CheckIn(code=CODE, language="en"))
    assert step.screen.typed == ""


def test_whoever_mistyped_can_compare_what_was_typed_with_the_letter() -> None:
    asked = typing.entered(typed(type_page(), SHORT)).screen
    sorry = answer_to(asked, refused(RefusalCode.UNKNOWN_CODE))
    assert sorry.is_told({SorryKind.MISTYPED})

    again = step_taken(sorry, NextStep.TYPE_CODE).screen

    assert (again.page, again.typed) == (Page.TYPE_CODE, SHORT)


def test_a_scanned_code_is_never_put_into_the_cells() -> None:
    sorry = answer_to(checking(), refused(RefusalCode.NOT_A_BALIE_CODE))

    assert step_taken(sorry, NextStep.TYPE_CODE).screen.typed == ""


def test_a_panel_over_the_page_keeps_what_was_typed_and_takes_no_keys() -> None:
    under = rest.panel_asked(typed(type_page(), "KM4"), Panel.HELP).screen

    assert typed(under, "T") == under
    assert rest.back(under).screen.typed == "KM4"


def test_keys_do_nothing_where_nothing_is_asked() -> None:
    for screen in (welcome(), checking()):
        assert typed(screen, "A") == screen
        assert typing.sign_erased(screen).screen == screen
        assert typing.all_erased(screen).screen == screen
        assert typing.entered(screen).screen == screen


def test_an_appointment_is_found_by_two_answers_one_at_a_time() -> None:
    second = second_question("en")
    assert (second.page, second.born, second.typed) == (Page.FIND, BORN, "")

    step = typing.entered(typed(second, "1040"))

    assert step.order == Ask(step.screen.turn, FindAppointment(born=BORN, at="10:40", language="en"))


def test_a_day_that_does_not_exist_is_not_taken_for_an_answer() -> None:
    wrong = typed(find_page(), "31022000")

    assert typing.entered(wrong).screen == wrong


def test_back_from_the_second_question_asks_the_first_one_again() -> None:
    first = rest.back(typed(second_question(), "10")).screen

    assert (first.page, first.born, first.typed) == (Page.FIND, None, "")
    assert rest.back(first).screen.page is Page.WELCOME


@pytest.mark.parametrize(
    "screen", [found(), second_question(), typed(find_page(), "0503")], ids=["asked", "half", "born"]
)
def test_nothing_that_was_said_is_left_when_the_visitor_is_gone(screen: Screen) -> None:
    gone = rest.ended(screen).screen

    assert (gone.typed, gone.born, gone.asked) == ("", None, None)
    assert gone == replace(welcome(), turn=gone.turn, stir=gone.stir)


@pytest.mark.parametrize("answer", [refused(RefusalCode.NOT_FOUND), refused(RefusalCode.TOO_MANY_ATTEMPTS), issued()])
def test_once_it_is_answered_the_birthday_is_forgotten(answer: object) -> None:
    page = answer_to(found(), answer)  # type: ignore[arg-type]

    assert (page.typed, page.born, page.asked) == ("", None, None)


def test_a_birthday_stands_in_no_log() -> None:
    asked = found()

    assert "1980" not in repr(asked)
    assert "0503" not in repr(typed(find_page(), "0503"))


def test_who_is_not_found_is_led_to_a_person_and_may_try_once_more() -> None:
    sorry = answer_to(found(), refused(RefusalCode.NOT_FOUND))

    assert next_steps(sorry) == (NextStep.CALL_HELP, NextStep.FIND, NextStep.BEGIN)
    assert step_taken(sorry, NextStep.CALL_HELP).screen.panel is Panel.HELP
    assert step_taken(sorry, NextStep.FIND).screen.page is Page.FIND


def test_who_asked_too_often_is_not_asked_again() -> None:
    sorry = answer_to(found(), refused(RefusalCode.TOO_MANY_ATTEMPTS))

    assert step_taken(sorry, NextStep.FIND).screen == sorry


def test_nobody_is_looked_up_by_a_kiosk_that_is_alone() -> None:
    alone = replace(OPEN_HALL, alone=True)

    assert codes.finding_chosen(rest.hall_changed(welcome(), alone).screen).screen.page is Page.WELCOME


@pytest.mark.parametrize("page", [type_page(), find_page()], ids=["type", "find"])
def test_nobody_goes_on_typing_for_nothing(page: Screen) -> None:
    assert rest.hall_changed(page, DEAF_HALL).screen.page is Page.OUT_OF_ORDER


def test_a_letter_is_not_typed_for_nothing_once_the_office_is_closed() -> None:
    assert rest.hall_changed(letter.letter_asked(products(), LETTER).screen, CLOSED_HALL).screen.page is Page.CLOSED


def test_there_is_time_to_find_the_letter_and_each_sign_gives_more() -> None:
    page = type_page()
    before, after = due(page, PACE), due(typed(page, "K"), PACE)

    assert before is not None
    assert before.after_s == LETTER_OUT_S > PACE.idle_s
    assert after is not None
    assert after.stir > before.stir
