"""Free times are asked for as far ahead as somebody looks, and what is heard again takes the place of before."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_client.desk.free_days import (
    ASKED_DAYS,
    ASKED_MOST_DAYS,
    FRESH_FOR,
    FreeDays,
    Wish,
    by_day,
    further_question,
    next_question,
    stepped,
    with_answer,
)
from counter_client.desk.typed_moment import FARTHEST_DAYS
from tests.counter_client.halls import NOW
from wire.answers import FreeTimes
from wire.commands import LookUpFreeTimes

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 23)
WISH = Wish(("passport", "move"), persons=2)


def at(days: float) -> datetime:
    return NOW + timedelta(days=days)


def asked(
    known: FreeDays | None, wish: Wish = WISH, *, day: date | None = None, now: datetime = NOW
) -> LookUpFreeTimes | None:
    return next_question(known, wish, today=TODAY, day=day, now=now)


def heard(known: FreeDays | None, question: LookUpFreeTimes | None, *days: float, now: datetime = NOW) -> FreeDays:
    assert question is not None
    times = FreeTimes(times=tuple(at(each) for each in days), minutes=20)
    return with_answer(known, question, times, now=now, zone=AMSTERDAM)


def test_nothing_is_asked_before_somebody_says_what_it_is_for() -> None:
    assert asked(None, Wish(())) is None


def test_a_month_from_today_on_is_asked_for_all_that_is_wished_together() -> None:
    question = asked(None)
    last = TODAY + timedelta(days=ASKED_DAYS - 1)
    assert question == LookUpFreeTimes(product="passport", also=("move",), persons=2, first=TODAY, last=last)


def test_what_is_known_and_fresh_is_not_asked_again() -> None:
    known = heard(None, asked(None), 1)
    assert asked(known) is None
    assert asked(known, now=NOW + FRESH_FOR) == asked(None)


def test_another_wish_is_asked_anew() -> None:
    known = heard(None, asked(None), 1)
    other = Wish(("passport",), moving="appointment-1")
    question = asked(known, other)
    assert question is not None
    assert (question.first, question.moving) == (TODAY, "appointment-1")


def test_whoever_names_a_later_day_is_shown_all_days_up_to_it() -> None:
    known = heard(None, asked(None), 1)
    question = asked(known, day=TODAY + timedelta(days=40))
    assert question is not None
    assert question.first == known.until + timedelta(days=1)
    known = heard(known, question, 40)
    assert known.times == (at(1), at(40))
    assert asked(known, day=TODAY + timedelta(days=40)) is None


def test_as_long_as_nothing_is_free_the_next_month_is_asked_up_to_a_year() -> None:
    known, questions = heard(None, asked(None)), 1
    while (question := asked(known)) is not None:
        assert question.last - question.first <= timedelta(days=ASKED_MOST_DAYS)
        known, questions = heard(known, question), questions + 1
    assert TODAY + timedelta(days=FARTHEST_DAYS) <= known.until
    assert questions < 15


def test_what_others_took_meanwhile_is_gone_when_it_is_heard_again() -> None:
    known = heard(None, asked(None), 1, 2, 3)
    later = heard(known, further_question(known), 30)
    assert later.times == (at(1), at(2), at(3), at(30))
    again = heard(later, asked(later, now=NOW + FRESH_FOR), 2, 30, now=NOW + FRESH_FOR)
    assert again.times == (at(2), at(30))
    assert again.asked_at == NOW + FRESH_FOR


def test_a_day_ends_at_the_midnight_of_the_hall() -> None:
    midnight = datetime(2026, 11, 23, 23, tzinfo=UTC)
    known = with_answer(
        None,
        LookUpFreeTimes(product="passport", first=TODAY, last=TODAY),
        FreeTimes(times=(midnight - timedelta(minutes=5), midnight), minutes=5),
        now=NOW,
        zone=AMSTERDAM,
    )
    assert [str(day) for day in by_day(known, AMSTERDAM)] == ["2026-11-23", "2026-11-24"]


@given(st.lists(st.floats(min_value=0.1, max_value=80), max_size=8), st.integers(min_value=0, max_value=90))
def test_in_whichever_order_days_are_looked_at_each_free_time_is_known_once(free: list[float], wanted: int) -> None:
    """A server that has exactly these times is asked until nothing is left to ask."""
    day, known = TODAY + timedelta(days=wanted), None
    times = sorted({at(each) for each in free})
    while (question := asked(known, day=day)) is not None:
        inside = (each for each in times if question.first <= each.astimezone(AMSTERDAM).date() <= question.last)
        answer = FreeTimes(times=tuple(inside), minutes=10)
        known = with_answer(known, question, answer, now=NOW, zone=AMSTERDAM)
    assert known is not None
    assert list(known.times) == [each for each in times if each.astimezone(AMSTERDAM).date() <= known.until]
    assert known.until >= day


DAYS = [TODAY + timedelta(days=each) for each in (1, 2, 5)]


@pytest.mark.parametrize(
    ("chosen", "steps", "expected"),
    [
        (None, 1, 1),
        (1, 1, 2),
        (5, 1, 5),
        (1, -1, 1),
        (5, -1, 2),
        (3, 1, 5),
        (3, -1, 2),
        (9, 1, 5),
        (9, -1, 5),
        (0, 1, 1),
        (1, 5, 5),
        (5, -5, 1),
    ],
)
def test_the_arrow_keys_go_from_one_free_day_to_the_next_also_from_a_day_that_is_not_free(
    chosen: int | None, steps: int, expected: int
) -> None:
    day = None if chosen is None else TODAY + timedelta(days=chosen)
    assert stepped(DAYS, day, steps) == TODAY + timedelta(days=expected)


def test_where_nothing_is_free_there_is_nowhere_to_go() -> None:
    assert stepped([], TODAY, 1) is None
