"""Looking for a product: pages of them, and letters typed."""

from collections.abc import Callable

import pytest

from kiosk.flow import rest, walk_in
from kiosk.flow.screen import Page, Screen, Step
from tests.kiosk.screens import CLOSED_HALL, products, searching, welcome


def test_the_products_can_be_leafed_through_from_one_end_to_the_other() -> None:
    page = products()

    assert walk_in.products_turned(page, 1, 2).screen.product_page == 1
    assert walk_in.products_turned(page, 2, 2).screen.product_page == 1
    assert walk_in.products_turned(page, -1, 2).screen.product_page == 0
    assert walk_in.products_turned(page, 1, 0).screen == page


def test_letters_are_typed_and_erased_one_by_one() -> None:
    assert searching(typed="pas").search == "pas"
    assert walk_in.search_erased(searching(typed="pas")).screen.search == "pa"
    assert walk_in.search_erased(searching()).screen.search == ""


def test_a_space_before_any_letter_types_nothing() -> None:
    assert searching(typed=" i d").search == "i d"


def test_typing_stops_where_the_line_is_full() -> None:
    assert len(searching(typed="x" * 40).search) == walk_in.SEARCH_MAX_CHARS


@pytest.mark.parametrize("deed", [walk_in.search_erased, lambda screen: walk_in.search_typed(screen, "p")])
def test_nothing_is_typed_on_another_page(deed: Callable[[Screen], Step]) -> None:
    assert deed(products()).screen == products()


def test_the_search_opens_from_the_products_only_and_begins_empty() -> None:
    assert walk_in.search_opened(welcome()).screen == welcome()
    again = walk_in.search_opened(rest.back(searching(typed="pas")).screen).screen
    assert (again.page, again.search) == (Page.SEARCH, "")


def test_back_from_the_search_leads_to_the_products() -> None:
    assert rest.back(searching(typed="pas")).screen.page is Page.PRODUCTS


def test_who_searches_when_the_office_closes_is_told() -> None:
    assert rest.hall_changed(searching(typed="pas"), CLOSED_HALL).screen.page is Page.CLOSED
