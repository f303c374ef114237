"""Which products are offered, in which order, and where each leads."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.choices import (
    PER_PAGE,
    PER_PAGE_IN_LITTLE_ROOM,
    by_demand,
    choice_of,
    in_language,
    language_had,
    product_page,
)
from kiosk.flow.wish import Way
from wire.house import Product, Service

NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
SERVICE = Service(id="burgerzaken", letter="A", name={"nl": "Burgerzaken"}, zone={"nl": "Noord"})
CLOSED = SERVICE.model_copy(update={"served_now": False, "served_again": NOON})


def a_product(name: str = "paspoort", *, walk_in: bool = True, letter: bool = False, most_asked: int = 1) -> Product:
    return Product(
        id=name,
        service="burgerzaken",
        name={"nl": name},
        minutes=10,
        walk_in=walk_in,
        letter=letter,
        most_asked=most_asked,
    )


many_products = st.lists(
    st.builds(
        a_product,
        st.text("abcdef", min_size=1, max_size=6),
        walk_in=st.booleans(),
        letter=st.booleans(),
        most_asked=st.integers(1, 99),
    ),
    max_size=40,
    unique_by=lambda each: each.id,
)


@given(many_products, st.booleans())
def test_leafing_shows_every_product_once(products: list[Product], little: bool) -> None:
    ordered = by_demand(products)
    pages = product_page(ordered, 0, little_room=little).of

    shown = [each for page in range(pages) for each in product_page(ordered, page, little_room=little).products]

    assert shown == ordered
    assert sorted(each.id for each in shown) == sorted(each.id for each in products)


@given(many_products, st.integers(0, 20), st.booleans())
def test_a_page_is_never_empty_where_there_are_products(products: list[Product], page: int, little: bool) -> None:
    shown = product_page(products, page, little_room=little)

    assert bool(shown.products) == bool(products)
    assert len(shown.products) <= (PER_PAGE_IN_LITTLE_ROOM if little else PER_PAGE)
    assert 0 <= shown.at < max(1, shown.of)


@given(many_products)
def test_whom_we_help_at_once_comes_first_and_then_what_is_asked_most(products: list[Product]) -> None:
    at_once = [each.walk_in or each.letter for each in by_demand(products)]
    assert at_once == sorted(at_once, reverse=True)
    ranks = [each.most_asked for each in by_demand(products) if each.walk_in or each.letter]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("product", "service", "way"),
    [
        (a_product(), SERVICE, Way.NUMBER),
        (a_product(letter=True), SERVICE, Way.LETTER),
        (a_product(letter=True, walk_in=False), SERVICE, Way.LETTER),
        (a_product(walk_in=False), SERVICE, Way.LATER),
        (a_product(), CLOSED, Way.LATER),
        (a_product(letter=True), CLOSED, Way.LATER),
    ],
    ids=["walk-in", "letter", "letter only", "appointment", "not served now", "letter, not served now"],
)
def test_each_product_leads_to_what_can_be_done(product: Product, service: Service, way: Way) -> None:
    assert choice_of(product, {service.id: service}, {}, "nl").wish.way is way


def test_a_service_that_the_server_did_not_name_is_served() -> None:
    assert choice_of(a_product(), {}, {}, "nl").wish.way is Way.NUMBER


@pytest.mark.parametrize(
    ("had", "read"),
    [
        ({"nl": "Hier", "en": "Here", "pl": "Tutaj"}, "pl"),
        ({"nl": "Hier", "en": "Here", "pl": ""}, "en"),
        ({"nl": "Hier", "de": "Da"}, "nl"),
    ],
    ids=["its own language", "English, which most visitors read", "the first of the site"],
)
def test_a_text_is_in_the_language_that_its_visitor_most_likely_reads(had: dict[str, str], read: str) -> None:
    assert language_had(had, "pl") == read
    assert in_language(had, "pl") == had[read]


def test_a_text_that_a_site_does_not_have_is_empty_and_in_no_other_language() -> None:
    assert (in_language({}, "pl"), language_had({}, "pl")) == ("", "pl")
