"""Whether visitors were called when it was promised, counted leg by leg."""

from datetime import datetime

from queue_server.domain.punctuality import LegCalled, leg_called_now, legs_called
from queue_server.domain.stay import Stay
from queue_server.domain.visit import EarlierLeg, Visit, VisitState
from tests.queue_server.builders import NINE, catalogue, minutes, stay, visit

HALL = catalogue()


def called(at: datetime) -> Visit:
    return visit(state=VisitState.CALLED, since=at, called_at=at)


def call(start_min: float, **changed: object) -> Stay:
    return stay("visit-A001", VisitState.CALLED, start_min=start_min, end_min=start_min + 1, **changed)


def in_time(found: Visit, *stays: Stay) -> list[bool]:
    return [leg.in_time for leg in legs_called([found], stays, HALL)]


def test_a_call_at_the_promised_minute_is_in_time_and_one_after_it_is_not() -> None:
    assert leg_called_now(called(NINE + minutes(15))) == LegCalled("visit-A001", 1, "passports", in_time=True)
    assert leg_called_now(called(NINE + minutes(15.1))) == LegCalled("visit-A001", 1, "passports", in_time=False)


def test_whoever_is_not_called_counts_for_nothing() -> None:
    assert leg_called_now(visit()) is None
    assert list(legs_called([visit()], [stay("visit-A001", VisitState.WAITING, start_min=0, end_min=9)], HALL)) == []


def test_only_the_first_call_of_a_leg_counts_whatever_comes_after_it() -> None:
    found = visit(state=VisitState.NO_SHOW)
    assert in_time(found, call(10), call(40)) == [True]


def test_a_visitor_who_was_sent_on_is_promised_anew_in_each_leg() -> None:
    behind = EarlierLeg("passports", "desk-1", NINE, NINE + minutes(16), NINE + minutes(20))
    found = visit(
        service="collecting",
        leg=2,
        waiting_from=NINE + minutes(20),
        promised_at=NINE + minutes(25),
        earlier=(behind,),
    )
    assert in_time(found, call(16), call(24, leg=2, service="collecting")) == [False, True]


def test_an_earlier_leg_with_an_appointment_is_measured_against_its_time_or_the_later_check_in() -> None:
    behind = EarlierLeg(
        "passports", "desk-1", NINE, NINE + minutes(14), NINE + minutes(20), appointed_at=NINE + minutes(10)
    )
    found = visit(service="collecting", leg=2, earlier=(behind,), promised_at=NINE + minutes(60))
    assert in_time(found, call(15)) == [True]
    assert in_time(found, call(15.1)) == [False]


def test_what_a_service_promised_that_the_site_has_no_more_nobody_knows() -> None:
    behind = EarlierLeg("weddings", "desk-1", NINE, NINE, NINE + minutes(1))
    found = visit(leg=2, earlier=(behind,))
    assert in_time(found, call(0, service="weddings")) == [False]
