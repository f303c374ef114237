"""What the visitor comes for: one product or several, and the number for all of them."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow import basket, rest
from kiosk.flow.choosing import product_chosen
from kiosk.flow.screen import Ask, Page, Screen
from kiosk.flow.wish import Way, Wish
from tests.kiosk.screens import CLOSED_HALL, checking, offer, products, welcome
from wire.commands import TakeTicket
from wire.fields import PERSONS_MAX, PRODUCTS_MAX

PASSPORT = Wish("paspoort", for_persons=True)
LICENCE = Wish("rijbewijs")
MARRIAGE = Wish("trouwen", Way.LATER)
DOCUMENT = Wish("afhalen", Way.LETTER)


def with_persons(screen: Screen, count: int) -> Screen:
    for _ in range(count - screen.persons):
        screen = basket.persons_changed(screen, 1).screen
    return screen


def products_of(screen: Screen) -> list[str]:
    return [each.product for each in screen.chosen]


def test_a_product_and_one_tap_more_is_a_number() -> None:
    step = basket.number_taken(offer(LICENCE))

    assert step.screen.page is Page.CHECKING
    assert step.order == Ask(step.screen.turn, TakeTicket(product="rijbewijs", language="nl"))


def test_a_double_tap_on_the_number_asks_for_one_ticket() -> None:
    first = basket.number_taken(offer(LICENCE))

    assert basket.number_taken(first.screen).order is None


def test_several_products_are_one_visit_in_the_order_of_choosing() -> None:
    step = basket.number_taken(offer(LICENCE, PASSPORT, Wish("uittreksel")))

    assert step.order == Ask(
        step.screen.turn, TakeTicket(product="rijbewijs", also=("paspoort", "uittreksel"), language="nl")
    )


def test_persons_are_counted_only_where_several_may_come() -> None:
    family = with_persons(offer(PASSPORT), 4)
    alone = basket.persons_changed(offer(LICENCE), 1).screen

    assert basket.number_taken(family).order == Ask(
        family.turn + 1, TakeTicket(product="paspoort", persons=4, language="nl")
    )
    assert alone.persons == 1


def test_persons_counted_for_a_product_that_was_removed_are_not_sent() -> None:
    left = basket.product_removed(with_persons(offer(PASSPORT, LICENCE), 3), "paspoort").screen

    assert basket.number_taken(left).order == Ask(left.turn + 1, TakeTicket(product="rijbewijs", language="nl"))


@pytest.mark.parametrize(
    "undone",
    [lambda family: basket.product_removed(family, "paspoort").screen, lambda family: rest.back(family).screen],
    ids=["removed", "back"],
)
def test_persons_counted_for_a_product_that_was_removed_are_not_those_of_the_next_one(
    undone: Callable[[Screen], Screen],
) -> None:
    family = with_persons(offer(PASSPORT), 4)

    assert product_chosen(undone(family), Wish("id-kaart", for_persons=True)).screen.persons == 1


def test_persons_that_one_product_asked_for_are_those_of_the_next_one_too() -> None:
    more = basket.more_asked(with_persons(offer(PASSPORT), 4)).screen

    assert product_chosen(more, Wish("id-kaart", for_persons=True)).screen.persons == 4


def test_a_full_basket_leads_nowhere_where_more_could_be_chosen() -> None:
    full = offer(*(Wish(f"product-{at}") for at in range(PRODUCTS_MAX)))

    assert basket.more_asked(full).screen == full


@given(taps=st.lists(st.sampled_from([-1, 1]), max_size=60))
def test_however_often_it_is_tapped_the_wire_can_carry_the_persons(taps: list[int]) -> None:
    screen = offer(PASSPORT)
    for by in taps:
        screen = basket.persons_changed(screen, by).screen

    assert 1 <= screen.persons <= PERSONS_MAX


def test_the_same_product_twice_is_one() -> None:
    assert products_of(offer(LICENCE, LICENCE)) == ["rijbewijs"]


@given(st.lists(st.sampled_from([Wish(f"product-{at}") for at in range(9)]), min_size=1, max_size=20))
def test_a_basket_never_holds_more_than_one_visit_can(wishes: list[Wish]) -> None:
    screen = offer(*wishes)

    assert len(screen.chosen) <= PRODUCTS_MAX
    assert len(set(products_of(screen))) == len(screen.chosen)
    assert basket.may_add(screen) == (len(screen.chosen) < PRODUCTS_MAX)
    assert basket.number_taken(screen).order is not None


def test_whoever_removes_the_last_product_chooses_anew() -> None:
    assert basket.product_removed(offer(LICENCE), "rijbewijs").screen.page is Page.PRODUCTS
    assert products_of(basket.product_removed(offer(LICENCE, PASSPORT), "rijbewijs").screen) == ["paspoort"]


def test_back_undoes_the_last_choice() -> None:
    several = offer(LICENCE, PASSPORT)

    choosing = rest.back(several).screen
    assert (choosing.page, products_of(choosing)) == (Page.PRODUCTS, ["rijbewijs"])
    before = rest.back(choosing).screen
    assert (before.page, products_of(before)) == (Page.OFFER, ["rijbewijs"])
    assert products_of(rest.back(before).screen) == []
    assert rest.back(rest.back(before).screen).screen.page is Page.WELCOME


def test_what_takes_an_appointment_leads_to_how_to_make_one() -> None:
    step = product_chosen(products(), MARRIAGE)

    assert (step.screen.page, step.screen.later, step.order) == (Page.LATER, MARRIAGE, None)
    assert rest.back(step.screen).screen.page is Page.PRODUCTS


def test_what_takes_an_appointment_leaves_the_basket_as_it_was() -> None:
    later = product_chosen(basket.more_asked(offer(LICENCE)).screen, MARRIAGE).screen

    assert later.page is Page.LATER
    back = rest.back(later).screen
    assert (back.page, products_of(back)) == (Page.OFFER, ["rijbewijs"])


def test_a_document_to_collect_asks_for_its_letter_first() -> None:
    assert product_chosen(products(), DOCUMENT).screen.page is Page.LETTER


def test_whoever_would_rather_come_another_time_may_think_better_of_it() -> None:
    later = basket.later_chosen(offer(LICENCE)).screen

    assert later.page is Page.LATER
    assert products_of(rest.back(later).screen) == ["rijbewijs"]


def test_a_product_is_chosen_only_where_products_are_shown() -> None:
    assert product_chosen(welcome(), LICENCE).screen == welcome()
    assert product_chosen(checking(), LICENCE).screen == checking()


def test_no_number_is_offered_once_the_office_is_closed() -> None:
    assert rest.hall_changed(offer(LICENCE), CLOSED_HALL).screen.page is Page.CLOSED


def test_the_next_visitor_finds_an_empty_basket() -> None:
    assert rest.ended(offer(LICENCE, PASSPORT)).screen.chosen == ()
