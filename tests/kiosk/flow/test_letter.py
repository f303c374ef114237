"""Coming for a document that lies ready."""

from dataclasses import replace

import pytest

from kiosk.answers import NextStep, SorryKind
from kiosk.flow import asking, basket, choosing, codes, letter, rest, typing
from kiosk.flow.next_steps import step_taken
from kiosk.flow.screen import Ask, Page, Screen
from kiosk.flow.wish import Way, Wish
from tests.kiosk.screens import OPEN_HALL, answer_to, products, welcome
from tests.kiosk.tickets import CODE, refused
from wire.commands import CheckIn, CollectDocument, TakeTicket
from wire.words import RefusalCode

PASSPORT = Wish("afhalen", Way.LETTER)
SHORT = "KM4T9WXP"


def letter_page(language: str = "nl") -> Screen:
    return letter.letter_asked(products(language), PASSPORT).screen


def typed(screen: Screen, signs: str) -> Screen:
    for sign in signs:
        screen = typing.sign_typed(screen, sign).screen
    return screen


def test_the_code_of_a_letter_can_be_typed() -> None:
    step = typing.entered(typed(letter_page("en"), SHORT))

    assert step.order == Ask(step.screen.turn, CollectDocument(code=SHORT, language="en"))


def test_the_code_of_a_letter_can_be_scanned() -> None:
    step = codes.code_read(letter_page(), "DOC-2026-000417")

    assert step.order == Ask(step.screen.turn, CollectDocument(code="DOC-2026-000417", language="nl"))


def test_a_letter_that_is_held_up_before_anything_else_is_known_too() -> None:
    asked = codes.code_read(welcome("en"), "DOC-2026-000417").screen
    step = asking.answered(asked, asked.turn, refused(RefusalCode.NOT_A_BALIE_CODE))

    assert step.order == Ask(step.screen.turn, CollectDocument(code="DOC2026000417", language="en"))
    assert step.screen.turn > asked.turn


@pytest.mark.parametrize("no", [RefusalCode.UNKNOWN_LETTER, RefusalCode.TOO_MANY_ATTEMPTS])
def test_whoever_held_up_any_other_code_hears_nothing_of_a_letter(no: RefusalCode) -> None:
    asked = codes.code_read(welcome(), "5411188110835").screen
    tried = answer_to(asked, refused(RefusalCode.NOT_A_BALIE_CODE))

    assert answer_to(tried, refused(no)).is_told({SorryKind.NOT_OUR_CODE})


def test_an_address_is_not_tried_as_a_letter() -> None:
    asked = codes.code_read(welcome(), "https://example.org/menu").screen

    assert answer_to(asked, refused(RefusalCode.NOT_A_BALIE_CODE)).is_told({SorryKind.NOT_OUR_CODE})


@pytest.mark.parametrize("code", [CODE, "BALIE/A042/0F8D3C1E5B7A4926A1C2D3E4F5061728"])
def test_whoever_shows_the_code_of_an_appointment_or_a_ticket_after_all_is_asked_for_no_letter(code: str) -> None:
    step = codes.code_read(letter_page(), code)

    assert step.order == Ask(step.screen.turn, CheckIn(code=code, language="nl"))


@pytest.mark.parametrize("text", ["", "x" * 65, "\ud800"])
def test_what_can_be_on_no_letter_is_answered_without_the_server(text: str) -> None:
    step = codes.code_read(letter_page(), text)

    assert step.order is None
    assert step.screen.is_told({SorryKind.UNKNOWN_LETTER})


def test_without_the_letter_one_takes_an_ordinary_number() -> None:
    offer = letter.no_letter(typed(letter_page("en"), "KM")).screen
    step = basket.number_taken(offer)

    assert (offer.page, offer.typed, offer.code) == (Page.OFFER, "", "")
    assert step.order == Ask(step.screen.turn, TakeTicket(product="afhalen", language="en"))


def test_a_letter_that_nobody_knows_can_be_typed_again_or_done_without() -> None:
    sorry = answer_to(typing.entered(typed(letter_page(), SHORT)).screen, refused(RefusalCode.UNKNOWN_LETTER))

    again = step_taken(sorry, NextStep.LETTER).screen
    assert (again.page, again.typed, again.letter_for) == (Page.LETTER, SHORT, PASSPORT)
    offer = step_taken(sorry, NextStep.WALK_IN).screen
    assert (offer.page, offer.chosen, offer.code) == (Page.OFFER, (PASSPORT,), "")


def test_a_kiosk_that_is_alone_asks_for_no_letter_and_gives_a_number() -> None:
    alone = rest.hall_changed(products(), replace(OPEN_HALL, alone=True)).screen

    assert letter.letter_asked(alone, PASSPORT).screen.page is Page.OFFER


def test_whoever_comes_for_something_else_too_is_asked_for_no_letter_and_gets_one_number_for_both() -> None:
    more = basket.more_asked(choosing.product_chosen(products(), Wish("rijbewijs")).screen).screen
    step = basket.number_taken(choosing.product_chosen(more, PASSPORT).screen)

    assert step.order == Ask(step.screen.turn, TakeTicket(product="rijbewijs", also=("afhalen",), language="nl"))


def test_whoever_has_no_letter_may_add_something_else_to_the_document() -> None:
    more = basket.more_asked(letter.no_letter(letter_page()).screen).screen
    step = basket.number_taken(choosing.product_chosen(more, Wish("rijbewijs")).screen)

    assert step.order == Ask(step.screen.turn, TakeTicket(product="afhalen", also=("rijbewijs",), language="nl"))


def test_whoever_typed_a_letter_while_the_server_went_gets_a_number() -> None:
    asked = typing.entered(typed(letter_page(), SHORT)).screen
    sorry = answer_to(asked, refused(RefusalCode.CANNOT_CHECK_NOW))

    offer = step_taken(sorry, NextStep.WALK_IN).screen

    assert (offer.page, offer.chosen, offer.code) == (Page.OFFER, (PASSPORT,), "")


def test_a_document_that_is_not_given_out_now_leads_to_other_things() -> None:
    sorry = answer_to(typing.entered(typed(letter_page(), SHORT)).screen, refused(RefusalCode.NOT_SERVED_TODAY))

    assert step_taken(sorry, NextStep.WALK_IN).screen.page is Page.PRODUCTS


def test_back_leads_to_the_products_again() -> None:
    assert rest.back(letter_page("en")).screen.page is Page.PRODUCTS
    assert rest.back(letter_page("en")).screen.language == "en"


def test_a_letter_is_asked_for_only_where_one_chooses() -> None:
    assert letter.letter_asked(welcome(), PASSPORT).screen == welcome()
    assert letter.no_letter(welcome()).screen == welcome()


def test_where_too_many_letters_were_guessed_its_visitor_takes_a_number_for_the_document() -> None:
    sorry = answer_to(codes.code_read(letter_page(), "DOC0017").screen, refused(RefusalCode.TOO_MANY_ATTEMPTS))
    offer = step_taken(sorry, NextStep.WALK_IN).screen

    assert (offer.page, [each.product for each in offer.chosen]) == (Page.OFFER, [PASSPORT.product])
