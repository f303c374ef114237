"""A ticket that staff ask for comes out of the right kiosk, once, and only while somebody waits for it."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper.print_orders import WAITED_FOR, Noticed, at_the_start, taken_up
from tests.kiosk.tickets import NINE, a_ticket
from wire.things import PrintOrder


def order(name: str = "order-1", *, kiosk: str = "kiosk-1", since_s: float = 0.0) -> PrintOrder:
    return PrintOrder(id=name, kiosk=kiosk, ticket=a_ticket(), since=NINE + timedelta(seconds=since_s))


def test_an_order_is_taken_up_once_however_often_the_hall_changes() -> None:
    asked = order()
    noticed, first = taken_up(Noticed(), [asked], kiosk="kiosk-1", now=NINE)
    _, again = taken_up(noticed, [asked], kiosk="kiosk-1", now=NINE + timedelta(seconds=5))
    assert (first, again) == ((asked,), ())


def test_what_was_asked_before_the_start_may_be_on_paper_already() -> None:
    asked = order()
    assert taken_up(at_the_start([asked]), [asked], kiosk="kiosk-1", now=NINE)[1] == ()
    newer = order("order-2", since_s=1)
    assert taken_up(at_the_start([asked]), [asked, newer], kiosk="kiosk-1", now=NINE)[1] == (newer,)


def test_another_kiosk_prints_its_own() -> None:
    assert taken_up(Noticed(), [order(kiosk="kiosk-2")], kiosk="kiosk-1", now=NINE)[1] == ()


def test_nobody_waits_any_more_for_an_order_that_the_kiosk_hears_of_too_late() -> None:
    just_in_time = NINE + WAITED_FOR - timedelta(milliseconds=1)
    assert taken_up(Noticed(), [order()], kiosk="kiosk-1", now=just_in_time)[1] != ()
    assert taken_up(Noticed(), [order()], kiosk="kiosk-1", now=NINE + WAITED_FOR)[1] == ()


def test_an_order_that_is_over_is_not_printed() -> None:
    ended = order().model_copy(update={"open": False})
    assert taken_up(Noticed(), [ended], kiosk="kiosk-1", now=NINE)[1] == ()


def test_the_one_that_waits_longest_is_printed_first() -> None:
    late, early = order("order-1", since_s=9), order("order-2", since_s=3)
    assert taken_up(Noticed(), [late, early], kiosk="kiosk-1", now=NINE)[1] == (early, late)


@given(asked_s=st.lists(st.integers(0, 600), max_size=20), looks_s=st.lists(st.integers(0, 900), max_size=40))
def test_whenever_the_kiosk_looks_it_prints_each_young_order_once(asked_s: list[int], looks_s: list[int]) -> None:
    """Orders stay in the list as if the server ended none of them: the worst that a broken line can do."""
    orders = [order(f"order-{place}", since_s=since_s) for place, since_s in enumerate(asked_s)]
    noticed, printed = Noticed(), list[PrintOrder]()
    for look_s in sorted(looks_s):
        now = NINE + timedelta(seconds=look_s)
        noticed, fresh = taken_up(noticed, [each for each in orders if each.since <= now], kiosk="kiosk-1", now=now)
        assert all(now - each.since < WAITED_FOR for each in fresh)
        printed += fresh
        assert all(now - since < WAITED_FOR for since in noticed.since_by_id.values())
    assert len({each.id for each in printed}) == len(printed)
    seen_young = {
        each.id
        for each in orders
        if any(0 <= look_s - (each.since - NINE).total_seconds() < WAITED_FOR.total_seconds() for look_s in looks_s)
    }
    assert {each.id for each in printed} == seen_young
