"""When letters are due, and whether they still mean anything."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from queue_server.domain.appointment import AppointmentState
from queue_server.domain.letter import (
    LONGEST_AGAIN_S,
    REFUSED_TRIES,
    Letter,
    LetterKind,
    LetterRules,
    first_reminded,
    goes_for,
    has_meaning,
    is_refused_for_good,
    put_off,
    reminder_at,
    taken_up,
)
from tests.queue_server.builders import NINE, ZONE, appointment

RULES = LetterRules(remind_at=time(17))
LETTER = Letter("letter-1", "appointment-1", LetterKind.CONFIRMATION, NINE)


def test_a_reminder_comes_the_day_before_at_the_hour_of_the_house() -> None:
    due_at = reminder_at(appointment(starts_at=NINE), NINE - timedelta(days=7), rules=RULES, zone=ZONE)
    assert due_at is not None
    assert due_at.astimezone(ZONE) == datetime(2026, 11, 22, 17, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("starts_at", "due_at"),
    [
        (datetime(2027, 3, 29, 7, tzinfo=UTC), datetime(2027, 3, 28, 15, tzinfo=UTC)),
        (datetime(2027, 3, 28, 8, tzinfo=UTC), datetime(2027, 3, 27, 16, tzinfo=UTC)),
        (datetime(2027, 11, 1, 8, tzinfo=UTC), datetime(2027, 10, 31, 16, tzinfo=UTC)),
        (datetime(2027, 10, 31, 8, tzinfo=UTC), datetime(2027, 10, 30, 15, tzinfo=UTC)),
    ],
)
def test_it_is_the_same_hour_when_the_clock_changes_between(starts_at: datetime, due_at: datetime) -> None:
    booked_at = starts_at - timedelta(days=7)
    assert reminder_at(appointment(starts_at=starts_at), booked_at, rules=RULES, zone=ZONE) == due_at


def test_who_books_in_the_afternoon_for_tomorrow_is_not_reminded_the_same_evening() -> None:
    assert reminder_at(appointment(starts_at=NINE), NINE - timedelta(hours=20), rules=RULES, zone=ZONE) is None


@pytest.mark.parametrize(("hour", "first"), [(4, 24), (6, 25), (22, 25)])
def test_the_first_day_that_is_reminded_is_the_first_whose_reminder_would_go(hour: int, first: int) -> None:
    now = datetime(2026, 11, 23, hour, tzinfo=ZONE)
    day = first_reminded(now, rules=RULES, zone=ZONE)
    assert day == datetime(2026, 11, first, tzinfo=ZONE).date()
    for after in range(4):
        starts_at = datetime(2026, 11, 23 + after, 9, tzinfo=ZONE)
        reminded = reminder_at(appointment(starts_at=starts_at), now, rules=RULES, zone=ZONE) is not None
        assert reminded == (starts_at.date() >= day)
    assert first_reminded(now, rules=LetterRules(remind_at=None), zone=ZONE) is None


def test_nobody_is_reminded_where_the_house_does_not_want_it() -> None:
    rules = LetterRules(remind_at=None)
    assert reminder_at(appointment(starts_at=NINE), NINE - timedelta(days=7), rules=rules, zone=ZONE) is None


def test_another_system_writes_its_own_letters_unless_the_house_says_otherwise() -> None:
    elsewhere = appointment(source="portal")
    assert goes_for(appointment(), RULES)
    assert not goes_for(elsewhere, RULES)
    assert goes_for(elsewhere, LetterRules(also_for={"portal"}))


def test_a_letter_that_did_not_go_is_tried_later_and_later_and_never_given_up() -> None:
    letter, now, waits = LETTER, NINE, []
    for _ in range(40):
        letter = put_off(taken_up(letter, now), now)
        waits.append((letter.due_at - now).total_seconds())
    assert waits[:4] == [60, 120, 240, 480]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_AGAIN_S


@pytest.mark.parametrize(
    ("kind", "state", "means"),
    [
        (LetterKind.CONFIRMATION, AppointmentState.BOOKED, True),
        (LetterKind.REMINDER, AppointmentState.BOOKED, True),
        (LetterKind.REMINDER, AppointmentState.CHECKED_IN, False),
        (LetterKind.REMINDER, AppointmentState.CANCELLED, False),
        (LetterKind.CHANGE, AppointmentState.CANCELLED, False),
        (LetterKind.CANCELLATION, AppointmentState.CANCELLED, True),
        (LetterKind.CANCELLATION, AppointmentState.BOOKED, False),
    ],
)
def test_a_letter_tells_only_what_is_still_so(kind: LetterKind, state: AppointmentState, means: bool) -> None:
    letter = replace(LETTER, kind=kind)
    assert has_meaning(letter, appointment(state=state), NINE - timedelta(hours=1)) is means


def test_once_the_hour_has_come_no_letter_helps() -> None:
    assert not has_meaning(LETTER, appointment(starts_at=NINE), NINE)


def test_a_letter_that_is_refused_is_given_up_after_some_tries() -> None:
    letter, given_up = LETTER, []
    for _ in range(REFUSED_TRIES):
        letter = taken_up(letter, NINE)
        given_up.append(is_refused_for_good(letter))
    assert given_up == [False, False, False, True]
