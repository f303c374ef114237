"""Tickets that a supervisor stopped for the day."""

from datetime import timedelta

import pytest

from queue_server.domain.counter_session import Clerk, Duty
from queue_server.domain.desk_refusal import NotYourDuty, UnknownService
from queue_server.domain.refusal import NotServedToday
from queue_server.domain.served import Served
from queue_server.service import staffing, ticketing
from queue_server.service.stopping import stop_tickets
from tests.queue_server.service.desks import CODE, Desks


@pytest.fixture
def supervised(desks: Desks) -> Desks:
    clerk = Clerk("eva", "Eva", may=frozenset({Duty.SUPERVISE}))
    staffing.sign_in(desks.uow, desks.hall, device="pc-3", counter="desk-3", clerk=clerk)
    return desks


def stop(desks: Desks, service: str = "passports", *, stopped: bool = True, device: str = "pc-3") -> None:
    stop_tickets(desks.uow, desks.hall, device=device, service=service, stopped=stopped)


def test_no_more_tickets_are_given_and_the_kiosk_hears_when_there_are_again(supervised: Desks) -> None:
    stop(supervised)
    with pytest.raises(NotServedToday) as refused:
        supervised.walk_in()
    assert refused.value.facts["next_opening"].startswith("2026-11-24T00:00")
    with pytest.raises(NotServedToday):
        supervised.walk_in("collect", also=("passport",))
    assert supervised.walk_in("collect").number == "S001"


def test_every_screen_is_told_that_the_service_is_not_served_and_why(supervised: Desks) -> None:
    stop(supervised)
    (told,) = [each for each in supervised.uow.told if isinstance(each, Served)]
    assert (told.id, told.now, told.stopped) == ("passports", False, True)


def test_whoever_has_an_appointment_checks_in_all_the_same_and_is_called(supervised: Desks) -> None:
    supervised.booked()
    stop(supervised)
    visit = ticketing.check_in(supervised.uow, supervised.hall, code=CODE, language="nl").visit
    supervised.staffed()
    assert supervised.called().id == visit.id


def test_whoever_waits_already_is_still_called(supervised: Desks) -> None:
    waiting = supervised.walk_in()
    stop(supervised)
    supervised.staffed()
    assert supervised.called().id == waiting.id


def test_tickets_are_given_again_when_the_supervisor_says_so(supervised: Desks) -> None:
    stop(supervised)
    stop(supervised, stopped=False)
    assert supervised.walk_in().number == "A001"
    assert supervised.uow.told[-3] != Served("passports")
    assert Served("passports") in supervised.uow.told


def test_the_next_day_there_are_tickets_again(supervised: Desks) -> None:
    stop(supervised)
    supervised.clock.at += timedelta(days=1)
    assert supervised.walk_in().number == "A001"


def test_saying_it_twice_tells_nobody_twice(supervised: Desks) -> None:
    stop(supervised)
    told = len(supervised.uow.told)
    stop(supervised)
    assert len(supervised.uow.told) == told


def test_only_a_supervisor_may_and_only_for_a_service_that_there_is(supervised: Desks) -> None:
    supervised.staffed()
    with pytest.raises(NotYourDuty):
        stop(supervised, device="pc-1")
    with pytest.raises(UnknownService) as refused:
        stop(supervised, "weddings")
    assert refused.value.facts == {"service": "weddings"}
