"""What an hour without a server makes of its papers: one that is in no queue, or twice, or too early, is counted."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest

from reliability.offline import Hour, figures, out_of_order
from tests.acceptance.lone_kiosk import LoneKiosk

NOBODY = cast(LoneKiosk, Path())
"""Nobody is asked: papers and queue are given."""


def of_an_hour(papers: Sequence[tuple[str, str]], queue: Sequence[str]) -> dict[str, float | None]:
    found = figures(Hour(NOBODY, visitors=len(papers)), papers, queue, spent_s=1.0)
    return {figure.name: figure.value for figure in found}


def test_an_hour_in_which_all_paper_is_true_breaks_nothing() -> None:
    papers = [("A940", "a"), ("B940", "b"), ("A940", "a"), ("A941", "c")]  # one came back for a copy
    assert of_an_hour(papers, ["A940", "B940", "A999", "A941"]) == {
        "offline.tickets_lost": 0,
        "offline.numbers_twice": 0,
        "offline.out_of_order": 0,
    }


def test_paper_that_is_in_no_queue_is_lost() -> None:
    assert of_an_hour([("A940", "a"), ("A941", "b")], ["A940"])["offline.tickets_lost"] == 1


def test_one_number_on_the_paper_of_two_visitors_is_counted() -> None:
    assert of_an_hour([("A940", "a"), ("A940", "b")], ["A940"])["offline.numbers_twice"] == 1


@pytest.mark.parametrize(
    ("queue", "count"), [(["A", "B", "C"], 0), (["B", "A", "C"], 1), (["C", "B", "A"], 2), (["A", "X", "B"], 0)]
)
def test_who_stands_before_somebody_who_came_earlier_is_counted(queue: list[str], count: int) -> None:
    assert out_of_order(["A", "B", "C"], queue) == count
