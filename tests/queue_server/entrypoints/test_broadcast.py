"""What happened is told to everybody, whatever a part of the server itself makes of it."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.writer import Writer
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.guesses import GuessLimits
from queue_server.entrypoints.measures import Measures
from queue_server.service import ticketing
from tests.queue_server.adapters.storage import Storage, job, stored
from tests.queue_server.builders import NINE, hall, visit
from tests.queue_server.entrypoints.devices import played
from wire.link import Event
from wire.words import Role

ONE, TWO = EventRecord(1, NINE, (visit("A001"),)), EventRecord(2, NINE, (visit("A002"),))


class Mistake(Exception):
    """What no part of a server should make."""


def errs(_: object) -> None:
    raise Mistake


@contextmanager
def desk_of(storage: Storage, broadcast: Broadcast) -> Iterator[DeskOfCommands]:
    desk = DeskOfCommands(storage.hall, broadcast, GuessLimits(lambda: 0.0), Measures())
    writer = Writer(storage.database, storage.site, storage.clock.now, desk.delivered)
    storage.group.disconnect()
    desk.connect(writer)
    writer.start(after=storage.seq)
    try:
        yield desk
    finally:
        writer.stop()


def test_a_part_of_the_server_hears_every_event_as_its_role_may_see_it() -> None:
    broadcast = Broadcast(hall())
    heard: list[Event] = []
    broadcast.follow(Role.DISPLAY, heard.append)
    broadcast.publish([ONE, TWO])
    assert [(each.seq, [thing.thing for thing in each.changed]) for each in heard] == [
        (1, ["display_visit"]),
        (2, ["display_visit"]),
    ]
    assert broadcast.seq == 2


def test_a_part_that_errs_takes_nothing_from_the_others(announce_log: Callable[[str], None]) -> None:
    announce_log("part_cannot_follow")
    broadcast = Broadcast(hall())
    heard: list[int] = []
    seen: list[int] = []
    broadcast.watch(errs)
    broadcast.watch(lambda record: seen.append(record.seq))
    broadcast.follow(Role.DISPLAY, errs)
    broadcast.follow(Role.DISPLAY, lambda event: heard.append(event.seq))
    broadcast.publish([ONE, TWO])
    assert (seen, heard, broadcast.seq) == ([1, 2], [1, 2], 2)


def test_what_is_on_disk_is_answered_although_a_part_errs(tmp_path: Path, announce_log: Callable[[str], None]) -> None:
    announce_log("part_cannot_follow")

    @played
    async def story() -> None:
        with stored(f"sqlite:///{tmp_path / 'balie.sqlite3'}") as storage:
            broadcast = Broadcast(storage.hall)
            broadcast.follow(Role.DISPLAY, errs)
            with desk_of(storage, broadcast) as desk:
                taken = job(
                    lambda uow: ticketing.take_ticket(uow, storage.hall, product="passport", language="nl").visit.number
                )
                async with asyncio.timeout(20):
                    assert await desk.result(taken) == "A001"

    story()


def test_a_mistake_in_one_answer_costs_no_other(tmp_path: Path, announce_log: Callable[[str], None]) -> None:
    announce_log("not_answered")

    @played
    async def story() -> None:
        with (
            stored(f"sqlite:///{tmp_path / 'balie.sqlite3'}") as storage,
            desk_of(storage, Broadcast(storage.hall)) as desk,
        ):
            desk.submit(job(lambda _: "one"), errs)
            async with asyncio.timeout(20):
                assert await desk.result(job(lambda _: "two")) == "two"

    story()
