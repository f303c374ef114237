"""Two servers over one PostgreSQL: each sees everything, in one order, and neither hands out the other's visitors."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.group_commit import GroupCommit, Outcome
from queue_server.service import calling, serving, staffing, ticketing
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage, empty, job, stored
from tests.queue_server.builders import EVERYTHING, clerk_at

ROUNDS = 150
AT_ONCE = 100


@pytest.fixture
def servers(tables_in_postgresql: str) -> Iterator[tuple[Storage, Storage]]:
    """Two servers, each with connections of its own, that started on an empty hall."""
    empty(tables_in_postgresql)
    with stored(tables_in_postgresql) as one, stored(tables_in_postgresql) as other:
        yield one, other


def take(server: Storage) -> Outcome:
    (outcome,) = server.do(
        lambda uow: ticketing.take_ticket(uow, server.hall, product="passport", language="nl").visit.number
    )
    return outcome


def sign_in(server: Storage, number: int) -> None:
    server.look(
        lambda uow: staffing.sign_in(
            uow, server.hall, device=f"pc-{number}", counter=f"desk-{number}", clerk=clerk_at(f"desk-{number}")
        )
    )


def call(server: Storage, number: int) -> Outcome:
    (outcome,) = server.do(lambda uow: calling.call_next(uow, server.hall, device=f"pc-{number}").number)
    return outcome


def test_numbers_go_on_where_the_other_server_stopped(servers: tuple[Storage, Storage]) -> None:
    one, other = servers
    assert [take(one), take(other), take(one), take(other)] == ["A001", "A002", "A003", "A004"]


def test_a_visitor_whom_one_server_let_in_is_called_by_the_other(servers: tuple[Storage, Storage]) -> None:
    one, other = servers
    sign_in(other, 2)
    take(one)
    assert call(other, 2) == "A001"


def test_a_visitor_whom_one_server_called_is_not_called_by_the_other(servers: tuple[Storage, Storage]) -> None:
    one, other = servers
    take(one)
    sign_in(one, 1)
    sign_in(other, 2)
    assert call(one, 1) == "A001"
    assert call(other, 2) == "refused: nobody_waiting"


def test_a_counter_opened_on_one_server_is_taken_on_the_other(servers: tuple[Storage, Storage]) -> None:
    one, other = servers
    sign_in(one, 1)
    found = other.look(lambda uow: uow.sessions.at("desk-1"))
    assert found is not None
    assert found.clerk == EVERYTHING.name


def test_a_command_repeated_on_the_other_server_is_answered_there_and_not_done_again(
    servers: tuple[Storage, Storage],
) -> None:
    """A kiosk whose server died asks the one that is left."""

    def work(uow: UnitOfWork) -> str:
        return ticketing.take_ticket(uow, one.hall, product="passport", language="nl").visit.number

    one, other = servers
    first = one.group.write([job(work, command="the-same-id")])
    again = other.group.write([job(work, command="the-same-id")])
    assert first.outcomes[0][1] == again.outcomes[0][1] == "A001"
    assert [record.seq for record in again.events] == [1], "the other server tells its devices of it all the same"


def test_two_servers_that_write_at_the_same_moment_hand_out_no_number_twice(servers: tuple[Storage, Storage]) -> None:
    """Only the lock of the site keeps them apart here: each has a thread and a connection of its own."""
    with ThreadPoolExecutor(len(servers)) as threads:
        taking = [threads.submit(lambda s=server: [take(s) for _ in range(AT_ONCE)]) for server in servers]  # type: ignore[misc]
        numbers = [number for each in taking for number in each.result()]
    assert sorted(str(number) for number in numbers) == [f"A{number:03d}" for number in range(1, 2 * AT_ONCE + 1)]
    assert [record.seq for record in servers[0].events] == list(range(1, 2 * AT_ONCE + 1))


@pytest.mark.parametrize("seed", range(3))
def test_both_servers_tell_every_event_once_and_in_order_however_they_take_turns(
    servers: tuple[Storage, Storage], seed: int
) -> None:
    chance = Random(seed)
    told: tuple[list[EventRecord], list[EventRecord]] = ([], [])
    called: list[Outcome] = []
    for number, server in enumerate(servers, start=1):
        told[number - 1].extend(_sign_in_told(server.group, server, number))
    for _ in range(ROUNDS):
        turn = chance.randrange(2)
        server, number = servers[turn], turn + 1
        match chance.choice(["take", "call", "look"]):
            case "take":
                works = [
                    job(lambda uow, s=server: _take(uow, s))  # type: ignore[misc]
                    for _ in range(chance.randint(1, 3))
                ]
                told[turn].extend(server.group.write(works).events)
            case "call":
                written = server.group.write([job(lambda uow, s=server, n=number: _serve_one(uow, s, n))])  # type: ignore[misc]
                told[turn].extend(written.events)
                called.append(written.outcomes[0][1])
            case "look":
                told[turn].extend(server.group.catch_up().events)
    for turn, server in enumerate(servers):
        told[turn].extend(server.group.catch_up().events)
    everything = list(range(1, servers[0].seq + 1))
    assert [record.seq for record in told[0]] == [record.seq for record in told[1]] == everything
    assert told[0] == told[1]
    numbers = [number for number in called if number != "refused: nobody_waiting"]
    assert len(numbers) == len(set(numbers)) > 10


def _sign_in_told(group: GroupCommit, server: Storage, number: int) -> tuple[EventRecord, ...]:
    def work(uow: UnitOfWork) -> str:
        return staffing.sign_in(
            uow, server.hall, device=f"pc-{number}", counter=f"desk-{number}", clerk=clerk_at(f"desk-{number}")
        ).counter

    return group.write([job(work)]).events


def _take(uow: UnitOfWork, server: Storage) -> str:
    return ticketing.take_ticket(uow, server.hall, product="passport", language="nl").visit.number


def _serve_one(uow: UnitOfWork, server: Storage, number: int) -> str:
    visit = calling.call_next(uow, server.hall, device=f"pc-{number}")
    return serving.finish(uow, server.hall, device=f"pc-{number}", visit=visit.id).number
