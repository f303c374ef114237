from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from queue_server.domain.appointment import IN_TIME, Appointment, AppointmentState, Arrival, Lateness, checked_in
from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.booking_refusal import NotReceivedHere
from queue_server.domain.catalogue import Rules
from queue_server.domain.refusal import AppointmentCancelled, Refusal, TooEarly, WrongDay, WrongLocation
from tests.queue_server.builders import NINE, SITE, ZONE, appointment, minutes

RULES = Rules(check_in_opens_min_before=60, late_grace_min=15)
A_SECOND = timedelta(seconds=1)


def arrive(booked: Appointment, now: datetime, *, rules: Rules = RULES, early: bool = False) -> Arrival:
    return checked_in(booked, site=SITE, now=now, zone=ZONE, rules=rules, early=early)


def refusal_of(booked: Appointment, now: datetime) -> Refusal:
    with pytest.raises(Refusal) as refused:
        arrive(booked, now)
    return refused.value


def local(day: date, hour: int, minute: int = 0) -> datetime:
    """A time on the wall of the hall, in UTC."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def test_a_visitor_on_time_is_checked_in() -> None:
    arrival = arrive(appointment(), NINE)
    assert arrival.appointment.state is AppointmentState.CHECKED_IN
    assert arrival.lateness == IN_TIME


def test_a_cancelled_appointment_is_refused_before_anything_else_is_said() -> None:
    elsewhere = appointment(state=AppointmentState.CANCELLED, site="other", starts_at=NINE + timedelta(days=1))
    assert isinstance(refusal_of(elsewhere, NINE), AppointmentCancelled)


def test_an_appointment_at_another_site_names_that_site() -> None:
    refusal = refusal_of(appointment(site="north"), NINE)
    assert isinstance(refusal, WrongLocation)
    assert refusal.facts == {"location": "north"}


@pytest.mark.parametrize("place", [MeetingPlace.TELEPHONE, MeetingPlace.VIDEO, MeetingPlace.HOME])
@pytest.mark.parametrize("days", [0, 1])
def test_nobody_is_let_in_for_an_appointment_that_is_not_in_the_house(place: MeetingPlace, days: int) -> None:
    starts_at = NINE + timedelta(days=days)
    with pytest.raises(NotReceivedHere) as refused:
        checked_in(appointment(starts_at=starts_at), site=SITE, now=NINE, zone=ZONE, rules=RULES, place=place)
    assert refused.value.facts == {"place": place.value, "appointed_at": starts_at.isoformat()}


@pytest.mark.parametrize(("since_start", "passed"), [(minutes(29), False), (minutes(30), True), (minutes(3000), True)])
def test_what_was_elsewhere_is_over_once_its_time_has_passed(since_start: timedelta, passed: bool) -> None:
    booked, now = replace(appointment(), minutes=30), NINE + since_start
    with pytest.raises(NotReceivedHere) as refused:
        checked_in(booked, site=SITE, now=now, zone=ZONE, rules=RULES, place=MeetingPlace.TELEPHONE)
    assert ("passed" in refused.value.facts) is passed


def test_a_room_of_the_house_receives_like_a_counter() -> None:
    arrival = checked_in(appointment(), site=SITE, now=NINE, zone=ZONE, rules=RULES, place=MeetingPlace.ROOM)
    assert arrival.lateness == IN_TIME


@pytest.mark.parametrize("days", [1, 7])
def test_an_appointment_on_another_day_says_which(days: int) -> None:
    starts_at = NINE + timedelta(days=days)
    refusal = refusal_of(appointment(starts_at=starts_at), NINE)
    assert isinstance(refusal, WrongDay)
    assert refusal.facts == {"appointed_at": starts_at.isoformat()}


@pytest.mark.parametrize("moved_from", [None, NINE - timedelta(days=9)])
def test_an_appointment_of_an_earlier_day_is_said_to_have_passed(moved_from: datetime | None) -> None:
    yesterday = NINE - timedelta(days=1)
    refusal = refusal_of(appointment(starts_at=yesterday, moved_from=moved_from), NINE)
    assert isinstance(refusal, WrongDay)
    assert (refusal.facts["appointed_at"], refusal.facts["passed"]) == (yesterday.isoformat(), "yes")


def test_check_in_opens_exactly_when_the_site_says() -> None:
    opens_at = NINE - minutes(60)
    refusal = refusal_of(appointment(), opens_at - A_SECOND)
    assert isinstance(refusal, TooEarly)
    assert refusal.facts == {"appointed_at": NINE.isoformat(), "opens_at": opens_at.isoformat()}
    assert arrive(appointment(), opens_at).lateness == IN_TIME


def test_until_the_end_of_the_grace_an_appointment_keeps_its_claim() -> None:
    assert arrive(appointment(), NINE + minutes(15)).lateness == Lateness(late_min=15, keeps_turn=True)


def test_beyond_the_grace_the_visitor_is_late_and_still_let_in() -> None:
    arrival = arrive(appointment(), NINE + minutes(15) + A_SECOND)
    assert arrival.lateness == Lateness(late_min=15, keeps_turn=False)
    assert arrival.appointment.state is AppointmentState.CHECKED_IN


def test_without_a_grace_the_first_second_counts() -> None:
    arrival = arrive(appointment(), NINE + A_SECOND, rules=Rules(late_grace_min=0))
    assert arrival.lateness == Lateness(late_min=0, keeps_turn=False)


def test_who_is_too_early_may_choose_to_wait_and_keeps_the_appointed_time() -> None:
    arrival = arrive(appointment(), NINE - minutes(61), early=True)
    assert (arrival.lateness, arrival.appointment.starts_at) == (IN_TIME, NINE)


def test_where_the_site_has_no_room_to_wait_choosing_it_changes_nothing() -> None:
    with pytest.raises(TooEarly):
        arrive(appointment(), NINE - minutes(61), early=True, rules=replace(RULES, early_may_wait=False))


def test_choosing_to_wait_is_for_the_same_day_only() -> None:
    with pytest.raises(WrongDay):
        arrive(appointment(starts_at=NINE + timedelta(days=1)), NINE, early=True)


@pytest.mark.parametrize(
    "starts_at", [NINE + timedelta(days=1), NINE + minutes(90)], ids=["another day", "later today"]
)
def test_whoever_comes_by_an_older_letter_hears_that_it_was_moved(starts_at: datetime) -> None:
    facts = refusal_of(appointment(starts_at=starts_at, moved_from=NINE), NINE).facts
    assert (facts["moved"], facts["appointed_at"]) == ("yes", starts_at.isoformat())


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)], ids=["clocks forward", "clocks back"])
def test_on_the_days_of_the_clock_change_grace_and_opening_are_real_minutes(day: date) -> None:
    starts_at = local(day, 3, 30)  # the hour after the change
    assert arrive(appointment(starts_at=starts_at), starts_at - minutes(60)).lateness == IN_TIME
    assert isinstance(refusal_of(appointment(starts_at=starts_at), starts_at - minutes(60) - A_SECOND), TooEarly)
    assert arrive(appointment(starts_at=starts_at), starts_at + minutes(16)).lateness == Lateness(16, keeps_turn=False)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)], ids=["clocks forward", "clocks back"])
def test_on_the_days_of_the_clock_change_the_whole_local_day_is_the_right_day(day: date) -> None:
    late_evening = local(day, 23, 30)
    assert arrive(appointment(starts_at=late_evening), late_evening).lateness == IN_TIME
    just_after_midnight = local(day + timedelta(days=1), 0, 5)
    assert isinstance(refusal_of(appointment(starts_at=late_evening), just_after_midnight), WrongDay)


def test_the_office_day_ends_at_local_midnight_and_not_at_that_of_utc() -> None:
    after_local_midnight = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # already Monday in Amsterdam
    assert arrive(appointment(starts_at=after_local_midnight), after_local_midnight).lateness == IN_TIME
    before_local_midnight = after_local_midnight - minutes(45)
    assert isinstance(refusal_of(appointment(starts_at=after_local_midnight), before_local_midnight), WrongDay)
