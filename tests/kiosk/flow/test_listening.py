from dataclasses import replace

from kiosk.flow import rest
from kiosk.flow.listening import headset_out, speech_over, speech_wanted
from kiosk.flow.screen import PLAIN, Page
from tests.kiosk.screens import products, welcome


def test_speech_is_an_aid_of_this_visitor_alone() -> None:
    spoken = speech_wanted(products()).screen

    assert spoken.aids == replace(PLAIN, spoken=True)
    assert spoken.page is Page.PRODUCTS
    assert rest.ended(spoken).screen.aids == PLAIN
    assert speech_over(spoken).screen.aids == PLAIN


def test_what_is_spoken_already_is_not_asked_for_again() -> None:
    spoken = speech_wanted(products()).screen

    assert speech_wanted(spoken).screen == spoken
    assert speech_over(products()).screen.aids == PLAIN


def test_who_pulls_out_the_headset_before_doing_anything_has_left() -> None:
    listening = speech_wanted(welcome("de")).screen

    assert headset_out(listening).screen.untouched


def test_who_pulls_it_out_in_the_middle_keeps_the_page() -> None:
    left = headset_out(speech_wanted(products("de")).screen).screen

    assert (left.page, left.language, left.aids) == (Page.PRODUCTS, "de", PLAIN)


def test_a_headset_of_nobody_s_changes_nothing() -> None:
    assert headset_out(welcome("de")).screen == welcome("de")
