"""Appointments of another system: taken over as it says them, as often as it says them, and nothing is undone here."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.listed import Listed, Taken, TakenOver, Vanished
from queue_server.domain.refusal import UnknownProduct
from queue_server.service import booking, ticketing
from queue_server.service.taking_over import FEW, cancel_vanished, take_over
from tests.queue_server.builders import NINE, SITE, TODAY, minutes
from tests.queue_server.service.desks import Desks

TEN = NINE + minutes(60)
ADA = Listed(
    external_id="20817344",
    starts_at=TEN,
    products=("passport",),
    minutes=20,
    person=Person("Ada de Vries", "rolstoel"),
    code="4f2a9c01d77be3",
)


@pytest.fixture
def desks() -> Desks:
    return drawing_codes()


def drawing_codes() -> Desks:
    """Each appointment has codes of its own."""
    desks, numbers = Desks(), count()
    desks.hall = replace(desks.hall, random_bytes=lambda size: next(numbers).to_bytes(size))
    return desks


def taken(desks: Desks, listed: Listed = ADA) -> TakenOver:
    return take_over(desks.uow, desks.hall, "jcc", listed)


def here(desks: Desks, listed: Listed = ADA) -> Appointment:
    found = desks.uow.appointments.from_elsewhere(SITE, "jcc", listed.external_id)
    assert found is not None
    return found


def vanished(desks: Desks, *named: str, however_many: bool = False) -> Vanished:
    return cancel_vanished(
        desks.uow, desks.hall, "jcc", first=TODAY, last=TODAY, named=named, however_many=however_many
    )


def listed(number: int) -> Listed:
    return replace(ADA, external_id=f"other-{number}", starts_at=TEN + minutes(number), code=f"code-{number:08}")


def test_a_new_one_is_booked_as_it_is_and_its_own_code_checks_in(desks: Desks) -> None:
    assert taken(desks) == TakenOver(Taken.NEW)
    made = here(desks)
    assert (made.starts_at, made.minutes, made.products, made.source) == (TEN, 20, ("passport",), "jcc")
    assert desks.uow.person(made.id) == ADA.person
    issued = ticketing.check_in(desks.uow, desks.hall, code="4F2A9C01D77BE3", language="nl")
    assert issued.visit.appointment == made.id


def test_what_is_said_again_changes_nothing(desks: Desks) -> None:
    taken(desks)
    told = len(desks.uow.told)
    assert (taken(desks), len(desks.uow.told)) == (TakenOver(Taken.SAME), told)


def test_one_that_was_moved_there_is_moved_here_and_takes_its_new_time_alone(desks: Desks) -> None:
    taken(desks)
    assert taken(desks, replace(ADA, starts_at=TEN + minutes(30))) == TakenOver(Taken.MOVED)
    moved = here(desks)
    assert (moved.starts_at, moved.moved_from, moved.sequence) == (TEN + minutes(30), TEN, 1)
    assert [each.taken.minutes for each in desks.uow.taken_times.all] == [20]


def test_one_that_is_for_something_else_now_is_so_here(desks: Desks) -> None:
    taken(desks)
    other = replace(ADA, products=("collect",), minutes=None, persons=2, person=Person("Ada Jansen"))
    assert taken(desks, other) == TakenOver(Taken.CHANGED)
    changed = here(desks)
    assert (changed.service, changed.products, changed.minutes, changed.persons) == ("collecting", ("collect",), 4, 2)
    assert desks.uow.person(changed.id).name == "Ada Jansen"
    assert changed.moved_from is None


def test_one_that_was_cancelled_there_is_cancelled_here_and_its_time_is_free(desks: Desks) -> None:
    taken(desks)
    assert taken(desks, replace(ADA, cancelled=True)) == TakenOver(Taken.CANCELLED)
    assert (here(desks).state, desks.uow.taken_times.all) == (AppointmentState.CANCELLED, [])
    assert taken(desks) == TakenOver(Taken.CHANGED)
    assert here(desks).state is AppointmentState.BOOKED


def test_what_a_clerk_did_with_it_meanwhile_is_not_undone_by_the_same_list(desks: Desks) -> None:
    taken(desks)
    booking.cancel(desks.uow, desks.hall, appointment=here(desks).id)
    assert (taken(desks), here(desks).state) == (TakenOver(Taken.SAME), AppointmentState.CANCELLED)


def test_whoever_is_checked_in_stays_so_whatever_the_list_says_then(desks: Desks) -> None:
    taken(desks)
    ticketing.check_in(desks.uow, desks.hall, code=ADA.code or "", language="nl")
    assert taken(desks, replace(ADA, cancelled=True)) == TakenOver(Taken.SAME)
    assert taken(desks, replace(ADA, starts_at=TEN + minutes(5))) == TakenOver(Taken.PAST)
    assert here(desks).state is AppointmentState.CHECKED_IN


def test_what_is_over_or_cancelled_when_it_is_first_heard_of_is_nothing_here(desks: Desks) -> None:
    assert taken(desks, replace(ADA, starts_at=NINE - minutes(30))) == TakenOver(Taken.PAST)
    assert taken(desks, replace(ADA, cancelled=True)) == TakenOver(Taken.SAME)
    assert desks.uow.appointments.by_id == {}


def test_an_unknown_product_is_refused(desks: Desks) -> None:
    with pytest.raises(UnknownProduct):
        taken(desks, replace(ADA, products=("nothing",)))


def test_a_code_that_somebody_else_has_stays_theirs_until_their_appointment_is_over(desks: Desks) -> None:
    taken(desks)
    other = replace(listed(1), code=ADA.code, starts_at=TEN + timedelta(days=3))
    assert taken(desks, other) == TakenOver(Taken.NEW, code_of_another=True)
    desks.clock.forward(minutes=2 * 24 * 60)
    assert taken(desks, replace(other, starts_at=other.starts_at + minutes(5))) == TakenOver(Taken.MOVED)
    desks.clock.forward(minutes=24 * 60 + 30)
    issued = ticketing.check_in(desks.uow, desks.hall, code=ADA.code or "", language="nl")
    assert issued.visit.appointment == here(desks, other).id


def test_a_code_too_short_to_be_safe_checks_nobody_in(desks: Desks) -> None:
    assert taken(desks, replace(ADA, code="1234")) == TakenOver(Taken.NEW)
    assert len(desks.uow.appointments.by_code) == 1


def test_what_a_whole_list_no_longer_names_is_cancelled_and_comes_back_when_it_is_named_again(desks: Desks) -> None:
    for number in range(3):
        taken(desks, listed(number))
    assert vanished(desks, "other-0", "other-2") == Vanished(cancelled=1)
    assert here(desks, listed(1)).state is AppointmentState.CANCELLED
    assert taken(desks, listed(1)) == TakenOver(Taken.CHANGED)
    assert here(desks, listed(1)).state is AppointmentState.BOOKED


def test_a_list_that_was_cut_off_cancels_nobody(desks: Desks) -> None:
    for number in range(2 * FEW + 2):
        taken(desks, listed(number))
    gone = FEW + 2
    named = [listed(number).external_id for number in range(FEW)]
    assert vanished(desks, *named) == Vanished(too_many=gone)
    assert all(each.state is AppointmentState.BOOKED for each in desks.uow.appointments.by_id.values())
    assert vanished(desks, *named, however_many=True) == Vanished(cancelled=gone)


def test_other_days_other_systems_and_what_is_over_are_not_missing_from_a_list(desks: Desks) -> None:
    taken(desks, replace(listed(1), starts_at=NINE))
    desks.clock.forward(minutes=1)
    taken(desks, replace(listed(2), starts_at=TEN + timedelta(days=1)))
    take_over(desks.uow, desks.hall, "another", listed(3))
    assert vanished(desks) == Vanished()


@given(
    st.lists(
        st.dictionaries(
            st.integers(0, 8),
            st.tuples(st.integers(0, 20), st.sampled_from(["passport", "collect"]), st.booleans()),
            max_size=8,
        ),
        max_size=6,
    )
)
def test_after_any_lists_the_house_expects_exactly_whom_the_last_one_names(
    lists: list[dict[int, tuple[int, str, bool]]],
) -> None:
    desks = drawing_codes()
    named: dict[str, Listed] = {}
    for each in lists:
        named = {
            f"other-{number}": replace(
                listed(number), starts_at=TEN + minutes(15 * quarter), products=(product,), cancelled=cancelled
            )
            for number, (quarter, product, cancelled) in each.items()
        }
        for one in named.values():
            taken(desks, one)
        vanished(desks, *named, however_many=True)
        assert all(taken(desks, one).taken is Taken.SAME for one in named.values())
    expected = {(one.external_id, one.starts_at, one.products) for one in named.values() if not one.cancelled}
    booked = [each for each in desks.uow.appointments.by_id.values() if each.state is AppointmentState.BOOKED]
    assert {(each.external_id, each.starts_at, each.products) for each in booked} == expected
    assert len(desks.uow.taken_times.all) == len(booked)
