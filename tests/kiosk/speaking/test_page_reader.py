"""What somebody typed is kept apart by where it stands, and never by what it says: a key may say the same."""

from dataclasses import replace

import pytest

from kiosk.flow import rest
from kiosk.flow.screen import Page, Panel, Screen
from kiosk.speaking.page_reader import moment_of
from kiosk.speaking.parts import Kind, Moment
from tests.kiosk.conftest import Kiosk
from tests.kiosk.screens import searching, welcome


def typing(page: Page, typed: str) -> Screen:
    return replace(welcome(), page=page, typed=typed)


def moment(kiosk: Kiosk, screen: Screen) -> Moment:
    kiosk.show(screen)
    kiosk.window.grabWindow()
    return moment_of(kiosk.window, kiosk.presenter.screen)


def named(moment: Moment, name: str) -> list[Kind]:
    return [part.kind for part in moment.parts if part.name.casefold() == name.casefold()]


@pytest.mark.parametrize(
    "screen",
    [typing(Page.FIND, "1"), typing(Page.TYPE_CODE, "K"), typing(Page.LETTER, "B"), searching(typed="P")],
    ids=["a birthday", "a code", "a letter", "a search"],
)
def test_the_key_of_what_was_typed_is_still_there_and_what_was_typed_is_not(kiosk: Kiosk, screen: Screen) -> None:
    read = moment(kiosk, screen)
    assert named(read, read.typed) == [Kind.BUTTON]


def test_a_product_that_was_typed_to_its_end_is_heard(kiosk: Kiosk) -> None:
    assert named(moment(kiosk, searching(typed="UITTREKSEL")), "Uittreksel") == [Kind.BUTTON]


@pytest.mark.parametrize(
    "screen",
    [typing(Page.FIND, "0307"), typing(Page.TYPE_CODE, "KM4T"), typing(Page.LETTER, "B12"), searching(typed="PAS")],
    ids=["a birthday", "a code", "a letter", "a search"],
)
def test_no_part_says_what_was_typed(kiosk: Kiosk, screen: Screen) -> None:
    read = moment(kiosk, screen)
    assert not [part for part in read.parts if read.typed in part.name]


def test_a_search_that_is_empty_says_what_to_do(kiosk: Kiosk) -> None:
    assert any("eerste letters" in part.name for part in moment(kiosk, searching()).parts)


def test_what_the_site_has_in_english_alone_is_marked_as_english(kiosk: Kiosk) -> None:
    read = moment(kiosk, rest.panel_asked(welcome("pl"), Panel.HELP).screen)
    marked = {part.name: part.language for part in read.parts if part.language not in ("", read.language)}
    assert marked == {"At the reception, left of the entrance.": "en"}
