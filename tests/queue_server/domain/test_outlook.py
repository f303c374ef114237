from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.counter_session import Pause, PauseReason
from queue_server.domain.outlook import STEP_MIN, Crowd, Outlook, crowd_of, outlook, outlooks
from tests.queue_server.builders import NINE, catalogue, session, visit

HALL = catalogue()


def many(visits: int) -> Crowd:
    """So many visits for which nobody planned minutes."""
    return Crowd(visits, unplanned=visits)


def of(service: str, found: tuple[Outlook, ...]) -> Outlook:
    return next(each for each in found if each.service == service)


def test_without_a_counter_nobody_can_know() -> None:
    assert outlook(HALL, "passports", many(3), 0) == Outlook("passports", 3, None, None)


def test_a_counter_without_a_clerk_counts_for_nothing() -> None:
    closed = session(clerk=None)
    assert of("passports", outlooks(HALL, {"passports": many(3)}, [closed])).low_min is None


def test_a_paused_counter_counts_for_nothing_since_nobody_knows_when_it_is_back() -> None:
    paused = session("desk-2", pause=Pause(PauseReason.BREAK, NINE))
    assert of("passports", outlooks(HALL, {"passports": many(3)}, [paused])).low_min is None
    both, one = (of("passports", outlooks(HALL, {}, each)) for each in ([session(), paused], [session()]))
    assert both == one


def test_with_nobody_before_you_it_is_at_most_one_step() -> None:
    found = of("passports", outlooks(HALL, {}, [session()]))
    assert (found.waiting, found.low_min, found.high_min) == (0, 0, STEP_MIN)


def test_every_service_has_an_outlook_also_when_nobody_waits() -> None:
    assert [each.service for each in outlooks(HALL, {}, [])] == list(HALL.services)


def test_a_counter_that_also_serves_another_busy_service_counts_for_its_share_only() -> None:
    alone = of("passports", outlooks(HALL, {"passports": many(4)}, [session()]))
    shared = of("passports", outlooks(HALL, {"passports": many(4), "collecting": many(9)}, [session()]))
    assert alone.high_min is not None
    assert shared.high_min is not None
    assert shared.high_min > alone.high_min


def test_more_counters_shorten_the_range() -> None:
    one = of("passports", outlooks(HALL, {"passports": many(8)}, [session()]))
    three = of("passports", outlooks(HALL, {"passports": many(8)}, [session(f"desk-{n}") for n in (1, 2, 3)]))
    assert one.high_min is not None
    assert three.high_min is not None
    assert three.high_min < one.high_min


def test_a_service_without_products_still_has_a_range() -> None:
    bare = replace(HALL, products={})
    assert outlook(bare, "passports", many(2), 1).high_min == 30


@given(ahead=st.integers(0, 500), counters=st.floats(0.05, 40))
def test_a_range_is_whole_steps_and_its_low_end_is_below_its_high_end(ahead: int, counters: float) -> None:
    found = outlook(HALL, "passports", many(ahead), counters)
    assert found.low_min is not None
    assert found.high_min is not None
    assert found.low_min % STEP_MIN == found.high_min % STEP_MIN == 0
    assert 0 <= found.low_min < found.high_min


@given(ahead=st.integers(0, 200), counters=st.floats(0.1, 20))
def test_more_people_before_you_never_make_it_shorter(ahead: int, counters: float) -> None:
    fewer, more = (outlook(HALL, "passports", many(count), counters) for count in (ahead, ahead + 1))
    assert (fewer.low_min or 0) <= (more.low_min or 0)
    assert (fewer.high_min or 0) <= (more.high_min or 0)


def test_a_family_before_you_takes_longer_than_one_person() -> None:
    alone, family = (crowd_of([visit(planned_min=minutes)]) for minutes in (9, 33))
    one, five = (outlook(HALL, "passports", crowd, 1).high_min for crowd in (alone, family))
    assert one is not None
    assert five is not None
    assert five > one


@given(st.lists(st.integers(0, 60), max_size=20))
def test_a_crowd_is_as_much_work_as_its_visitors_bring(planned: list[int]) -> None:
    visits = [visit(f"A{number:03}", planned_min=minutes) for number, minutes in enumerate(planned)]
    crowd = crowd_of(visits)
    assert (crowd.visits, crowd.planned_min, crowd.unplanned) == (len(planned), sum(planned), planned.count(0))
