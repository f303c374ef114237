"""The waiting list holds whom this clerk may call, in a likely order, and stays calm under a mouse."""

from dataclasses import replace

import pytest

from counter_client.desk.waiting_rows import (
    Filter,
    Order,
    Scope,
    WaitingRow,
    count_by_scope,
    kept_in_place,
    text_in,
    waiting_rows,
)
from counter_client.sentences.waits import paper_word, state_word
from tests.counter_client.halls import CATALOGUE, NOW, SEAT, a_hall, a_walk_in, an_appointed, an_appointment
from wire.things import Thing
from wire.words import CounterState, VisitState


def rows(
    *things: Thing,
    scope: Scope = Scope.MINE,
    service: str | None = None,
    words: str = "",
    order: Order = Order.TURN,
    language: str = "nl",
) -> tuple[WaitingRow, ...]:
    wanted = Filter(scope, service, words, order)
    return waiting_rows(a_hall(*things), seat=SEAT, now=NOW, language=language, wanted=wanted)


def numbers(found: tuple[WaitingRow, ...]) -> list[str]:
    return [each.number for each in found]


def test_due_appointments_stand_first_and_then_whoever_was_promised_soonest() -> None:
    found = rows(a_walk_in("A001", waited=2), a_walk_in("A002", waited=12), an_appointed("A003", due_in=-2))
    assert numbers(found) == ["A003", "A002", "A001"]


def test_only_those_of_this_clerks_services_are_listed_unless_all_are_asked_for() -> None:
    mine, other = a_walk_in("A001"), a_walk_in("D001", service="housing", products=())
    assert numbers(rows(mine, other)) == ["A001"]
    assert numbers(rows(mine, other, scope=Scope.ALL)) == ["A001", "D001"]


def test_whoever_stepped_aside_did_not_come_or_went_away_is_kept_apart() -> None:
    parked = a_walk_in("A001", state=VisitState.PARKED, counter="counter-3")
    absent = a_walk_in("A002", state=VisitState.NO_SHOW, counter="counter-4")
    left = a_walk_in("A003", state=VisitState.LEFT)
    done = a_walk_in("A004", state=VisitState.DONE)
    hall = (parked, absent, left, done)
    assert rows(*hall) == rows(*hall, scope=Scope.ALL) == ()
    assert numbers(rows(*hall, scope=Scope.ASIDE)) == ["A001", "A002", "A003"]
    assert numbers(rows(*hall, scope=Scope.ASIDE, words="a003")) == ["A003"]
    assert count_by_scope(a_hall(*hall), SEAT, NOW)[Scope.ASIDE] == 3
    assert [state_word(each.state) for each in rows(*hall, scope=Scope.ASIDE)] == [
        "stepped aside",
        "did not come",
        "went away",
    ]


def test_a_desk_that_calls_nobody_sees_everybody_who_is_aside_and_nobody_else() -> None:
    reception = replace(SEAT, counter="reception", services=())
    hall = a_hall(
        a_walk_in("A001"),
        a_walk_in("A002", state=VisitState.NO_SHOW, counter="counter-4"),
        a_walk_in("D001", service="housing", state=VisitState.LEFT),
    )
    found = waiting_rows(hall, seat=reception, now=NOW, language="nl", wanted=Filter(Scope.ASIDE))
    assert numbers(found) == ["A002", "D001"]
    assert count_by_scope(hall, reception, NOW) == {Scope.MINE: 0, Scope.ALL: 1, Scope.APPOINTED: 0, Scope.ASIDE: 2}


def test_each_scope_is_counted() -> None:
    hall = a_hall(
        a_walk_in("A001"),
        an_appointed("A003"),
        a_walk_in("D001", service="housing"),
        a_walk_in("A002", state=VisitState.PARKED),
    )
    assert count_by_scope(hall, SEAT, NOW) == {Scope.MINE: 2, Scope.ALL: 3, Scope.APPOINTED: 1, Scope.ASIDE: 1}


def test_the_list_narrows_to_one_service_and_to_appointments() -> None:
    hall = (
        a_walk_in("A001"),
        a_walk_in("C001", service="collect"),
        an_appointed("A003"),
        a_walk_in("D001", service="housing"),
    )
    assert numbers(rows(*hall, service="collect")) == ["C001"]
    assert numbers(rows(*hall, scope=Scope.ALL, service="housing")) == ["D001"]
    assert numbers(rows(*hall, scope=Scope.APPOINTED)) == ["A003"]


@pytest.mark.parametrize(
    ("order", "first_to_last"),
    [
        (Order.TURN, ["A009", "A001", "A005", "A003"]),
        (Order.LONGEST, ["A001", "A003", "A009", "A005"]),
        (Order.NUMBER, ["A001", "A003", "A005", "A009"]),
        (Order.APPOINTMENT, ["A009", "A003", "A001", "A005"]),
    ],
)
def test_a_clerk_sorts_the_list(order: Order, first_to_last: list[str]) -> None:
    hall = (
        a_walk_in("A001", waited=12),
        an_appointed("A003", due_in=30, waited=11),
        a_walk_in("A005", waited=2),
        an_appointed("A009", due_in=-1, waited=8),
    )
    assert numbers(rows(*hall, order=order)) == first_to_last


def test_who_is_kept_for_a_colleague_says_so_in_the_hall_and_is_not_mine() -> None:
    working = CATALOGUE[-1].model_copy(
        update={"state": CounterState.OPEN, "serves": ("documents",), "clerk": "daan", "clerk_name": "Daan de Boer"}
    )
    by_counter = a_walk_in("A001", for_counter="counter-4")
    by_clerk = a_walk_in("A002", for_clerk="daan")
    mine = a_walk_in("A003", for_counter="counter-3", for_clerk="sanne")
    assert numbers(rows(working, by_counter, by_clerk, mine)) == ["A003"]
    kept = {row.number: row.kept_for for row in rows(working, by_counter, by_clerk, mine, scope=Scope.ALL)}
    assert kept == {"A001": "4", "A002": "Daan de Boer", "A003": ""}


def test_a_row_speaks_the_language_of_the_clerk_else_the_first_one_of_the_site() -> None:
    assert rows(a_walk_in())[0].product == "Verhuizing doorgeven"
    assert rows(a_walk_in(), language="en")[0].product == "Change of address"
    assert text_in({"nl": "Zone geel"}, "en") == "Zone geel"
    assert text_in({}, "en") == ""


def test_a_visit_without_a_known_product_is_named_after_its_service() -> None:
    assert rows(a_walk_in(products=("unheard-of",)))[0].product == "Reisdocumenten"


@pytest.mark.parametrize(
    ("ticket", "said"),
    [
        ("not_printed", ""),
        ("printed", ""),
        ("failed", "has no ticket on paper"),
        ("no_printer", "has no ticket on paper"),
        ("unknown", "may have no ticket on paper"),
    ],
)
def test_a_row_says_who_may_hold_no_paper(ticket: str, said: str) -> None:
    assert paper_word(rows(a_walk_in(ticket=ticket))[0].ticket) == said


def test_the_filter_looks_for_every_word_in_number_name_and_product() -> None:
    hall = (a_walk_in("A001"), an_appointed("A042"), an_appointment("A042"))
    assert numbers(rows(*hall, words="a0")) == ["A042", "A001"]
    assert numbers(rows(*hall, words="GROOT paspoort")) == ["A042"]
    assert numbers(rows(*hall, words="groot verhuizing")) == []


@pytest.mark.parametrize(("name", "typed"), [("S. Yılmaz", "yilmaz"), ("José Łukasz", "jose lukasz"), ("Ö. Öz", "oz")])
def test_a_name_is_found_without_the_marks_on_its_letters(name: str, typed: str) -> None:
    hall = (a_walk_in("A001"), an_appointed("A042"), an_appointment("A042", name=name))
    assert numbers(rows(*hall, words=typed)) == ["A042"]


def test_nothing_moves_while_it_is_kept_in_place() -> None:
    shown = rows(a_walk_in("A001", waited=9), a_walk_in("A002", waited=8), a_walk_in("A003", waited=7))
    wanted = rows(an_appointed("A009", due_in=-1), a_walk_in("A001", waited=9), a_walk_in("A003", waited=7))
    kept = kept_in_place(shown, wanted)
    assert [(each.number, each.gone) for each in kept] == [
        ("A001", False),
        ("A002", True),
        ("A003", False),
        ("A009", False),
    ]


def test_what_is_kept_in_place_shows_the_newest_facts() -> None:
    shown, wanted = rows(a_walk_in(waited=4)), rows(a_walk_in(waited=6))
    assert kept_in_place(shown, wanted)[0].wait.waited_min == 6
