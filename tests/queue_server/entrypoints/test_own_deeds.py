"""What a server does by itself goes on after a mistake, and ends well."""

import asyncio
from collections.abc import Callable

from queue_server.adapters.errors import StorageError
from queue_server.entrypoints.own_deeds import end_all, look_for_ever
from tests.queue_server.entrypoints.devices import played


class Mistake(Exception):
    """What nobody foresaw."""


def test_a_mistake_costs_one_look(announce_log: Callable[[str], None]) -> None:
    announce_log("cannot_look")
    troubles = [Mistake(), StorageError("The database does not answer.")]
    looked = asyncio.Event()

    async def look() -> None:
        if troubles:
            raise troubles.pop()
        looked.set()

    @played
    async def story() -> None:
        looking = asyncio.create_task(look_for_ever(look, every_s=0, failing="cannot_look"))
        await asyncio.wait_for(looked.wait(), 5)
        await end_all(looking)
        assert looking.cancelled()

    story()


def test_a_part_that_had_failed_does_not_keep_a_server_from_stopping_the_others(
    announce_log: Callable[[str], None],
) -> None:
    announce_log("part_had_failed")

    async def fails() -> None:
        raise Mistake

    async def goes_on() -> None:
        await asyncio.Event().wait()

    @played
    async def story() -> None:
        failed, going = asyncio.create_task(fails()), asyncio.create_task(goes_on())
        await asyncio.sleep(0)
        await end_all(failed, going)
        assert going.cancelled()

    story()
