"""What a server does by itself goes on after a mistake, and ends well."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import pytest

from queue_server.adapters.errors import StorageError
from queue_server.entrypoints import own_deeds
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
        async with asyncio.timeout(5):
            await looked.wait()
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


def test_a_part_that_does_not_hear_that_it_should_end_is_asked_again() -> None:
    deaf = [asyncio.CancelledError, asyncio.CancelledError]

    async def hears_badly() -> None:
        while True:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                if not deaf:
                    raise
                deaf.pop()

    @played
    async def story() -> None:
        going = asyncio.create_task(hears_badly())
        await asyncio.sleep(0)
        await end_all(going)
        assert going.cancelled()

    story()


def test_a_part_that_will_not_end_does_not_keep_the_server(
    announce_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    announce_log("part_does_not_end")
    monkeypatch.setattr(own_deeds, "ENDS_WITHIN_S", 0.01)
    released = asyncio.Event()

    async def goes_on() -> None:
        while not released.is_set():
            with suppress(asyncio.CancelledError):
                await released.wait()

    @played
    async def story() -> None:
        going = asyncio.create_task(goes_on())
        await asyncio.sleep(0)
        await end_all(going)
        assert not going.done()
        released.set()
        await going

    story()
