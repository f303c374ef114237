"""Only rows that look otherwise are made anew; what is shown is always what would be made."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from boards.replica import Replica, apply
from counter_client.desk.row_memory import RowMemory
from counter_client.desk.waiting_rows import WaitingRow, waiting_rows
from tests.counter_client.halls import CATALOGUE, NOW, SEAT, a_hall, a_walk_in, an_appointed, an_appointment
from wire.link import Event
from wire.things import Counter, Thing

HALL: tuple[Thing, ...] = (a_walk_in("A001"), a_walk_in("A002", waited=2), an_appointed("A003"), an_appointment("A003"))


def rows(hall: Replica, memory: RowMemory[WaitingRow] | None, *, now: datetime = NOW) -> tuple[WaitingRow, ...]:
    return waiting_rows(hall, seat=SEAT, now=now, language="en", memory=memory)


def after(hall: Replica, *changed: Thing) -> Replica:
    return apply(hall, Event(seq=hall.seq + 1, at=NOW, changed=changed))


def by_number(found: tuple[WaitingRow, ...]) -> dict[str, WaitingRow]:
    return {each.number: each for each in found}


def test_a_row_stays_the_same_object_while_nothing_about_it_changes() -> None:
    hall, memory = a_hall(*HALL), RowMemory[WaitingRow]()
    first = by_number(rows(hall, memory))
    changed = after(hall, a_walk_in("A002", waited=2, persons=3))
    second = by_number(rows(changed, memory, now=NOW + timedelta(seconds=1)))
    assert second["A001"] is first["A001"]
    assert second["A002"].persons == 3


def test_a_new_remark_in_an_appointment_reaches_its_visitor() -> None:
    hall, memory = a_hall(*HALL), RowMemory[WaitingRow]()
    rows(hall, memory)
    told = after(hall, an_appointment("A003", remarks="needs an interpreter"))
    assert by_number(rows(told, memory))["A003"].remarks == "needs an interpreter"


def test_a_colleague_who_sits_down_is_named_in_the_rows_that_are_kept_for_them() -> None:
    kept = a_walk_in("A004", for_clerk="sanne")
    hall, memory = a_hall(*HALL, kept), RowMemory[WaitingRow]()
    rows(hall, memory)
    counter = CATALOGUE[-1]
    assert isinstance(counter, Counter)
    told = after(hall, counter.model_copy(update={"clerk": "daan", "clerk_name": "Daan de Boer"}))
    assert rows(told, memory) == rows(told, None)


@given(seconds=st.lists(st.integers(0, 2_400), max_size=12))
def test_what_is_remembered_looks_as_if_it_were_made_anew(seconds: list[int]) -> None:
    hall, memory = a_hall(*HALL), RowMemory[WaitingRow]()
    for each in seconds:
        now = NOW + timedelta(seconds=each)
        assert rows(hall, memory, now=now) == rows(hall, None, now=now)
