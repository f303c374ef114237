import pytest

from queue_server.domain.figures import DayFigures, day_figures, first_call, serving_s
from queue_server.domain.stay import Stay
from queue_server.domain.visit import Visit, VisitOutcome, VisitState
from tests.queue_server.builders import NINE, minutes, stay, visit

MIDNIGHT = NINE + minutes(15 * 60)
WAITING, CALLED, SERVING = VisitState.WAITING, VisitState.CALLED, VisitState.SERVING


def figures(*days: tuple[Visit, list[Stay]], within_min: int = 5) -> DayFigures:
    visits = [found for found, _ in days]
    return day_figures(visits, [each for _, log in days for each in log], called_within_min=within_min, ends=MIDNIGHT)


def called_at(call_min: float, *, number: str = "A001", **changed: object) -> tuple[Visit, list[Stay]]:
    """A visitor called that many minutes after nine and helped four minutes later, for ten minutes."""
    found = visit(number, state=VisitState.DONE, **changed)
    return found, [
        stay(found.id, WAITING, start_min=0, end_min=call_min),
        stay(found.id, CALLED, start_min=call_min, end_min=call_min + 4),
        stay(found.id, SERVING, start_min=call_min + 4, end_min=call_min + 14),
        stay(found.id, VisitState.DONE, start_min=call_min + 14, end_min=None),
    ]


def test_a_day_on_which_nobody_came_has_nothing_to_divide_by() -> None:
    empty = figures()
    assert (empty.visits, empty.called, empty.products) == (0, 0, {})
    assert (empty.wait_mean_s, empty.punctual_share, empty.transaction_mean_s) == (None, None, None)


def test_a_wait_runs_from_check_in_to_the_first_call() -> None:
    assert figures(called_at(7)).wait_mean_s == 7 * 60


def test_waiting_again_after_the_first_call_does_not_lengthen_the_wait() -> None:
    found, log = called_at(7)
    log.append(stay(found.id, CALLED, start_min=40, end_min=41))
    assert first_call(log) == NINE + minutes(7)


def test_the_wait_against_the_appointed_time_is_signed() -> None:
    early = figures(called_at(10, appointment="a", appointed_at=NINE + minutes(30)))
    assert early.called_before_time == 1
    assert early.against_appointed_mean_s == -20 * 60
    assert early.punctual_share == 1.0


@pytest.mark.parametrize(
    ("call_min", "kept"), [(0, True), (5, True), (5.01, False)], ids=["at once", "in time", "late"]
)
def test_the_promise_counts_from_the_appointed_time_and_includes_its_last_moment(call_min: float, kept: bool) -> None:
    assert figures(called_at(call_min, appointment="a", appointed_at=NINE)).punctual_share == float(kept)


def test_for_somebody_who_came_late_the_promise_counts_from_check_in() -> None:
    late = called_at(4, appointment="a", appointed_at=NINE - minutes(10))
    assert figures(late).punctual_share == 1.0


def test_walk_ins_are_no_part_of_the_promise() -> None:
    assert figures(called_at(55)).punctual_share is None


def test_somebody_beyond_the_grace_counts_as_having_an_appointment_but_not_in_the_promise() -> None:
    found = figures(called_at(55, appointment="a", appointed_at=None))
    assert (found.with_appointment, found.walk_ins, found.punctual_share) == (1, 0, None)


def test_time_at_the_counter_is_summed_over_legs() -> None:
    found, log = called_at(5)
    log.append(stay(found.id, SERVING, start_min=60, end_min=65, leg=2))
    assert serving_s(log, ends=MIDNIGHT) == 15 * 60


def test_somebody_still_at_the_counter_has_no_transaction_time_yet() -> None:
    assert serving_s([stay("v", SERVING, start_min=0, end_min=None)], ends=MIDNIGHT) is None


def test_what_the_house_closed_at_night_says_nothing_about_how_long_people_are_helped() -> None:
    forgotten = stay("v", SERVING, start_min=0, end_min=16 * 60)
    assert serving_s([forgotten], ends=MIDNIGHT) is None


def test_every_visitor_is_counted_where_they_ended() -> None:
    ends = [VisitState.DONE, VisitState.DONE, VisitState.NO_SHOW, VisitState.LEFT, WAITING, SERVING, VisitState.PARKED]
    found = figures(*((visit(f"A{n:03d}", state=state), []) for n, state in enumerate(ends)))
    assert (found.visits, found.served, found.no_shows, found.left, found.still_here) == (7, 2, 1, 1, 3)


def test_products_are_listed_from_most_to_least_asked() -> None:
    asked = [("collect",), ("passport",), ("passport", "collect"), ("collect",)]
    found = figures(*((visit(f"A{n:03d}", products=products), []) for n, products in enumerate(asked)))
    assert list(found.products.items()) == [("collect", 3), ("passport", 2)]


def test_what_was_done_and_how_it_ended_is_counted_of_those_who_were_helped() -> None:
    collect_later = visit(
        "A001",
        state=VisitState.DONE,
        products=("passport",),
        done=("passport", "photo"),
        outcome=VisitOutcome.TO_COLLECT,
    )
    still_waits = visit("A002", products=("collect",), done=("passport",), outcome=VisitOutcome.AT_ONCE)
    found = figures((collect_later, []), (still_waits, []))
    assert found.products == {"collect": 1, "passport": 1}
    assert found.products_done == {"passport": 1, "photo": 1}
    assert found.outcomes == {"to_collect": 1}
