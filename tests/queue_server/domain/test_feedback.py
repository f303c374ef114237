"""Who may be asked how it was, when an answer may be changed, and what is counted."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.feedback import (
    CHANGEABLE_FOR,
    WANTED_FOR,
    Rating,
    RatingWanted,
    has_lapsed,
    may_be_rated,
    rated,
    satisfaction,
)
from queue_server.domain.visit import VisitState
from tests.queue_server.builders import NINE, TODAY, visit

A_MOMENT = timedelta(milliseconds=1)


@pytest.mark.parametrize("state", VisitState)
def test_only_who_was_helped_is_asked(state: VisitState) -> None:
    assert may_be_rated(visit(state=state), today=TODAY) is (state is VisitState.DONE)


def test_a_visit_is_judged_on_its_own_day() -> None:
    assert not may_be_rated(visit(state=VisitState.DONE), today=TODAY + timedelta(days=1))


def test_an_answer_may_be_changed_for_two_minutes_after_the_first_one() -> None:
    first = rated(None, visit="v", score=1, at=NINE)
    assert first == Rating("v", 1, NINE + CHANGEABLE_FOR)
    second = rated(first, visit="v", score=5, at=NINE + CHANGEABLE_FOR - A_MOMENT)
    assert second == Rating("v", 5, NINE + CHANGEABLE_FOR), "changing it gives no further two minutes"
    assert rated(second, visit="v", score=4, at=NINE + CHANGEABLE_FOR) is None


def test_an_answer_whose_moment_was_forgotten_stands() -> None:
    assert rated(Rating("v", 1, None), visit="v", score=5, at=NINE) is None


def test_a_question_lapses_once_and_only_while_it_is_open() -> None:
    wanted = RatingWanted("desk-1", "v", NINE)
    assert not has_lapsed(wanted, NINE + WANTED_FOR - A_MOMENT)
    assert has_lapsed(wanted, NINE + WANTED_FOR)
    assert not has_lapsed(RatingWanted("desk-1", "v", NINE, open=False), NINE + WANTED_FOR)


@given(st.lists(st.integers(1, 5), min_size=1), st.integers(0, 100))
def test_every_answer_is_counted_once(scores: list[int], silent: int) -> None:
    counted = satisfaction(scores, served=len(scores) + silent)
    assert counted.answers == sum(counted.scores.values()) == len(scores)
    assert counted.mean == pytest.approx(sum(score * many for score, many in counted.scores.items()) / len(scores))
    assert counted.answered_share == pytest.approx(len(scores) / (len(scores) + silent))


def test_a_day_without_answers_has_no_mean_and_five_zeros() -> None:
    counted = satisfaction([], served=3)
    assert (counted.answers, counted.mean, counted.answered_share) == (0, None, 0.0)
    assert counted.scores == dict.fromkeys((1, 2, 3, 4, 5), 0)


def test_a_day_without_visits_has_no_share() -> None:
    assert satisfaction([], served=0).answered_share is None
