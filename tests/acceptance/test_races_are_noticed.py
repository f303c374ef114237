"""The counter-proof: a hall with the usual mistake is caught by the very checks that the real hall passes."""

from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from sqlalchemy import Connection

from queue_server.adapters import site_row
from queue_server.adapters.database import open_database
from queue_server.adapters.group_commit import ONE_DAY
from queue_server.adapters.live_hall import read_live_hall
from queue_server.adapters.unit_of_work import SqlUnitOfWork
from queue_server.domain.desk_refusal import NobodyWaiting
from queue_server.service import calling, serving, staffing, ticketing
from tests.acceptance.bookkeeping import (
    Acknowledged,
    Shortfall,
    assert_nothing_lost_and_nothing_twice,
    shortfall,
)
from tests.queue_server.adapters.storage import Storage, stored
from tests.queue_server.builders import SITE, clerk_at

VISITORS = 6
COUNTERS = (1, 2)
WITHIN_S = 20.0

BeforeLooking = Callable[[Connection], object]
AfterLooking = Callable[[], object]


def a_hall_full_of_visitors(storage: Storage) -> Acknowledged:
    """Everybody has a ticket, and a clerk is at each counter."""
    hall, seen = storage.hall, Acknowledged()
    for number in COUNTERS:
        pc, desk = f"pc-{number}", f"desk-{number}"
        storage.look(lambda uow: staffing.sign_in(uow, hall, device=pc, counter=desk, clerk=clerk_at(desk)))  # noqa: B023
    for _ in range(VISITORS):
        visit = storage.look(lambda uow: ticketing.take_ticket(uow, hall, product="passport", language="nl")).visit
        seen.tickets[visit.id] = visit.number
    storage.group.disconnect()
    return seen


def call_everybody(url: str, storage: Storage, seen: Acknowledged, before: BeforeLooking, after: AfterLooking) -> None:
    """Each counter calls by the policy of the house, in a thread and over a connection of its own."""
    counters = [Thread(target=_call, args=(url, number, storage, seen, before, after)) for number in COUNTERS]
    for counter in counters:
        counter.start()
    for counter in counters:
        counter.join(WITHIN_S)


def _call(
    url: str, number: int, storage: Storage, seen: Acknowledged, before: BeforeLooking, after: AfterLooking
) -> None:
    database, pc = open_database(url), f"pc-{number}"
    try:
        while True:
            with database.write() as connection:
                before(connection)
                live = read_live_hall(connection, SITE, from_day=storage.clock.now().date() - ONE_DAY)
                after()
                unit = SqlUnitOfWork(connection, SITE, live)
                visit = calling.call_next(unit, storage.hall, device=pc)
                seen.calls.append(serving.finish(unit, storage.hall, device=pc, visit=visit.id).id)
    except NobodyWaiting:
        seen.finished.extend(set(seen.calls) - set(seen.finished))
    finally:
        database.close()


def test_a_hall_that_looks_without_the_lock_is_caught_calling_somebody_twice(postgres_url: str) -> None:
    together = Barrier(len(COUNTERS), timeout=WITHIN_S)
    with stored(postgres_url) as storage:
        seen = a_hall_full_of_visitors(storage)
        call_everybody(postgres_url, storage, seen, lambda _: None, together.wait)  # both look before either has called
    with pytest.raises(AssertionError, match="a visitor was called twice"):
        assert_nothing_lost_and_nothing_twice(seen, event_numbers=[], tickets=VISITORS)


def test_the_same_hall_with_the_lock_of_the_house_passes(postgres_url: str) -> None:
    with stored(postgres_url) as storage:
        seen = a_hall_full_of_visitors(storage)
        call_everybody(postgres_url, storage, seen, lambda held: site_row.lock(held, SITE), lambda: None)
    assert_nothing_lost_and_nothing_twice(seen, event_numbers=[], tickets=VISITORS)


def fine() -> Acknowledged:
    return Acknowledged(tickets={"a": "A001", "b": "A002"}, calls=["a", "b"], finished=["a", "b"])


def test_a_number_handed_out_twice_is_caught() -> None:
    seen = fine()
    seen.tickets["b"] = "A001"
    with pytest.raises(AssertionError, match="a number twice"):
        assert_nothing_lost_and_nothing_twice(seen, event_numbers=[1, 2], tickets=2)


def test_a_visitor_who_is_forgotten_is_caught() -> None:
    seen = fine()
    seen.calls.remove("b")
    with pytest.raises(AssertionError, match="was never called"):
        assert_nothing_lost_and_nothing_twice(seen, event_numbers=[1, 2], tickets=2)


@pytest.mark.parametrize("numbers", [[1, 3], [2, 3], [1, 2, 2], [2, 1]])
def test_an_event_log_with_a_gap_a_double_or_another_order_is_caught(numbers: list[int]) -> None:
    with pytest.raises(AssertionError, match="the event log has a gap"):
        assert_nothing_lost_and_nothing_twice(fine(), event_numbers=numbers, tickets=2)


def test_what_is_missing_and_what_is_double_can_be_counted() -> None:
    seen = Acknowledged(tickets={"a": "A001", "b": "A001", "c": "A003"}, calls=["a", "a", "b"], finished=["a", "b"])
    assert shortfall(seen, event_numbers=[1, 3, 4], tickets=4) == Shortfall(lost=2, twice=2, gaps=1)
    assert shortfall(fine(), event_numbers=[1, 2], tickets=2) == Shortfall(lost=0, twice=0, gaps=0)
