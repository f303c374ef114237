"""A time kept for whoever is still typing: for how long, and what it is worth."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience, Pool
from queue_server.domain.booking_refusal import TimeTaken, TooShortNotice
from queue_server.service import booking, holding
from queue_server.service.booking import Booked
from queue_server.service.free_times import Besides, Wish
from queue_server.service.holding import Hold
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import Desks
from tests.queue_server.service.planned_desks import EveryMorning, planned_desks

PASSPORT = Wish(("passport",))
LAST_OFFERED = NINE + minutes(60)
"""The first moment of which the public still gives an hour's notice at nine."""
TOMORROW = NINE + timedelta(days=1)


@pytest.fixture
def desks() -> Desks:
    """One counter, from nine to eleven."""
    desks = planned_desks()
    plan = desks.hall.booking
    assert plan is not None
    pool = Pool("desks", ("passports",), EveryMorning(1, length=120))
    desks.hall = replace(desks.hall, booking=replace(plan, pools={"passports": pool}))
    return desks


def held(desks: Desks, instead_of: Hold | None = None, *, at: datetime = LAST_OFFERED) -> Hold:
    besides = Besides(hold=None if instead_of is None else instead_of.id)
    return holding.hold(desks.uow, desks.hall, wish=PASSPORT, starts_at=at, audience=Audience.PUBLIC, besides=besides)


def book(desks: Desks, hold: Hold | None, at: datetime = LAST_OFFERED) -> Booked:
    return booking.book(
        desks.uow,
        desks.hall,
        wish=PASSPORT,
        starts_at=at,
        person=Person("Ada"),
        channel="web",
        held=None if hold is None else hold.id,
    )


def test_a_held_time_is_taken_for_others_and_free_for_whoever_holds_it(desks: Desks) -> None:
    hold = held(desks, at=TOMORROW)
    with pytest.raises(TimeTaken):
        book(desks, None, TOMORROW)
    assert book(desks, hold, TOMORROW).appointment.starts_at == TOMORROW
    assert not any(each.hold for each in desks.uow.taken_times.all)


def test_a_hold_ends_by_itself(desks: Desks) -> None:
    assert held(desks, at=TOMORROW).lapses_at == NINE + minutes(10)
    desks.clock.forward(minutes=10)
    assert book(desks, None, TOMORROW)


@pytest.mark.parametrize("renewed", [0, 1, 2])
def test_a_time_held_with_notice_enough_can_be_booked_until_the_hold_lapses(desks: Desks, renewed: int) -> None:
    hold = held(desks)
    for _ in range(renewed):
        desks.clock.forward(minutes=9)
        hold = held(desks, hold)
    desks.clock.forward(minutes=9)
    assert book(desks, hold).appointment.starts_at == LAST_OFFERED


def test_a_held_time_is_moved_to_with_the_notice_that_it_was_held_with(desks: Desks) -> None:
    booked = book(desks, None, TOMORROW).appointment.id
    hold = held(desks)
    desks.clock.forward(minutes=9)
    moved = booking.move(desks.uow, desks.hall, appointment=booked, starts_at=LAST_OFFERED, held=hold.id)
    assert moved.starts_at == LAST_OFFERED


def test_a_hold_that_is_kept_anew_without_end_lapses_for_good_all_the_same(desks: Desks) -> None:
    hold = held(desks, at=TOMORROW)
    for _ in range(3):
        desks.clock.forward(minutes=9)
        hold = held(desks, hold, at=TOMORROW)
    assert hold.lapses_at == NINE + minutes(30)
    desks.clock.forward(minutes=3)
    assert book(desks, None, TOMORROW).appointment.starts_at == TOMORROW
    with pytest.raises(TimeTaken):
        held(desks, hold, at=TOMORROW)


def test_another_time_is_held_from_now_on(desks: Desks) -> None:
    hold = held(desks, at=TOMORROW)
    for _ in range(2):
        desks.clock.forward(minutes=9)
        hold = held(desks, hold, at=TOMORROW)
    desks.clock.forward(minutes=9)
    assert held(desks, hold, at=TOMORROW + minutes(10)).lapses_at == NINE + minutes(27 + 10)


def test_nobody_holds_on_to_a_time_to_come_without_notice(desks: Desks) -> None:
    hold = held(desks)
    for _ in range(3):
        desks.clock.forward(minutes=9)
        hold = held(desks, hold)
    desks.clock.forward(minutes=3)
    with pytest.raises(TooShortNotice):
        held(desks, hold)
    with pytest.raises(TooShortNotice):
        book(desks, hold)


def test_a_hold_is_notice_of_its_own_time_only_and_not_once_it_lapsed(desks: Desks) -> None:
    hold = held(desks)
    desks.clock.forward(minutes=9)
    with pytest.raises(TooShortNotice):
        book(desks, hold, LAST_OFFERED - minutes(10))
    desks.clock.forward(minutes=1)
    with pytest.raises(TooShortNotice):
        book(desks, hold)
