"""The boards at work: drawn once for all, told at once, and silent about nothing."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, NoReturn, cast

import pytest

from boards.replica import Replica
from queue_server.entrypoints.web_board.desk import LOOK_EVERY_S, STANDS_STILL_AFTER_S, BoardsFullError
from queue_server.entrypoints.web_board.routes import SeatedStream
from tests.queue_server.entrypoints.devices import played
from tests.queue_server.entrypoints.web_board.stage import Stage, called, replica_of, web_board
from wire.link import SILENT_FOR_S
from wire.things import Message

WITHIN_S = 5.0
BEAT_S = 0.01
NO_HALL = cast("Replica", None)
"""Nothing that a board can be drawn of."""


@asynccontextmanager
async def drawing(
    *, beat_every_s: float = BEAT_S, max_viewers: int = 10, max_viewers_per_address: int = 10
) -> AsyncIterator[Stage]:
    boards = {
        "hal": web_board("hal", "nl"),
        "noord": web_board("noord", "nl", zone="North"),
        "snel": web_board("snel", "nl", services=("snelbalie",)),
    }
    stage = Stage(
        boards,
        asyncio.get_running_loop(),
        beat_every_s=beat_every_s,
        max_viewers=max_viewers,
        max_viewers_per_address=max_viewers_per_address,
    )
    task = asyncio.create_task(stage.desk.keep_drawing())
    yield stage
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def next_board(messages: AsyncIterator[str]) -> dict[str, Any]:
    async with asyncio.timeout(WITHIN_S):
        while True:
            board: dict[str, Any] | None = json.loads(await anext(messages))["board"]
            if board is not None:
                return board


def board_in(message: str) -> dict[str, Any]:
    board: dict[str, Any] = json.loads(message)["board"]
    return board


def large(board: dict[str, Any]) -> list[str]:
    return [call["number"] for call in board["large"]]


@played
async def test_whoever_follows_gets_the_board_at_once_and_after_every_change() -> None:
    async with drawing() as stage:
        messages = stage.desk.follow("hal")
        assert (await next_board(messages))["scene"] == "connecting"
        stage.show(replica_of(called("A042", "balie-5", 0)))
        assert large(await next_board(messages)) == ["A042"]
        stage.show(replica_of(called("A043", "balie-5", 4)))
        assert large(await next_board(messages)) == ["A043"]


@played
async def test_a_sign_of_life_comes_while_nothing_changes() -> None:
    async with drawing() as stage:
        messages = stage.desk.follow("hal")
        await anext(messages)
        told = json.loads(await anext(messages))
        assert told["board"] is None
        assert told["clock"] == {"now_ms": stage.now.timestamp() * 1000, "zone_min": 60, "rate": 1}
        assert told["page"] == stage.pages.version


@played
async def test_whoever_reads_slowly_gets_what_is_true_now_and_nothing_older() -> None:
    async with drawing() as stage:
        messages = stage.desk.follow("hal")
        await next_board(messages)
        fast = stage.desk.follow("hal")
        for number in ("A041", "A042", "A043"):
            stage.show(replica_of(called(number, "balie-5", 0)))
            while large(await next_board(fast)) != [number]:
                pass
        assert large(await next_board(messages)) == ["A043"]


@played
async def test_whoever_comes_at_the_moment_of_a_call_takes_it_from_nobody() -> None:
    async with drawing(beat_every_s=10 * WITHIN_S) as stage:
        early = stage.desk.follow("hal")
        await next_board(early)
        waiting = asyncio.ensure_future(next_board(early))
        await asyncio.sleep(0)
        stage.show_now(replica_of(called("A042", "balie-5", 0)))
        late = stage.desk.follow("hal")
        while large(await next_board(late)) != ["A042"]:
            pass
        assert large(await waiting) == ["A042"]


@played
async def test_each_board_shows_its_part_of_the_house() -> None:
    async with drawing() as stage:
        north, fast = stage.desk.follow("noord"), stage.desk.follow("snel")
        await next_board(north)
        await next_board(fast)
        express = called("C001", "balie-9", 3).model_copy(update={"service": "snelbalie"})
        stage.show(replica_of(called("A042", "balie-5", 0), express))
        assert large(await next_board(north)) == ["A042"], "counter 9 stands in the south"
        assert large(await next_board(fast)) == ["C001"]


@played
async def test_a_message_is_shown_where_it_was_meant_for() -> None:
    async with drawing() as stage:
        hall, north = stage.desk.follow("hal"), stage.desk.follow("noord")
        await next_board(hall)
        await next_board(north)
        message = Message(id="one", texts={"nl": "Lift defect."}, displays=("noord",), since=stage.now)
        stage.show(replica_of(messages=(message,)))
        assert (await next_board(hall))["languages"][0]["staff_messages"] == []
        assert (await next_board(north))["languages"][0]["staff_messages"] == ["Lift defect."]


@played
async def test_with_the_database_away_the_board_says_since_when_although_the_server_lives() -> None:
    async with drawing() as stage:
        messages = stage.desk.follow("hal")
        stage.show(replica_of(called("A042", "balie-5", 0)))
        while not large(await next_board(messages)):
            pass
        stage.monotonic_s += SILENT_FOR_S + 1
        lost = await next_board(messages)
        assert large(lost) == ["A042"]
        assert lost["state_of"] is not None
        assert lost["ringing"] == []


@played
async def test_boards_that_are_drawn_no_more_give_no_sign_of_life() -> None:
    async with drawing() as stage:
        messages = stage.desk.follow("hal")
        await next_board(messages)
    stage.monotonic_s += STANDS_STILL_AFTER_S
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(10 * BEAT_S):
            await anext(messages)


def test_a_mistake_in_drawing_is_logged_and_costs_no_later_call(announce_log: Callable[[str], None]) -> None:
    announce_log("boards_not_drawn")

    @played
    async def story() -> None:
        async with drawing() as stage:
            messages = stage.desk.follow("hal")
            await next_board(messages)
            stage.show_now(NO_HALL)
            await anext(messages)
            stage.show(replica_of(called("A042", "balie-5", 0)))
            assert large(await next_board(messages)) == ["A042"]

    story()


@played
async def test_no_more_browsers_follow_than_may() -> None:
    async with drawing(max_viewers=1) as stage:
        with stage.desk.seat("10.0.0.1"):
            assert stage.desk.viewers == 1
            with pytest.raises(BoardsFullError), stage.desk.seat("10.0.0.2"):
                pass
        with stage.desk.seat("10.0.0.2"):
            assert stage.desk.viewers == 1


@played
async def test_one_address_leaves_places_for_others() -> None:
    async with drawing(max_viewers_per_address=2) as stage:
        desk = stage.desk
        with desk.seat("2001:db8::1"), desk.seat("2001:db8::2"), desk.seat("2001:db8:0:1::1"):
            with pytest.raises(BoardsFullError), desk.seat("2001:db8::3"):
                pass
            assert desk.viewers == 3
        with desk.seat("2001:db8::3"):
            assert desk.viewers == 1


@played
async def test_a_board_is_drawn_once_for_all_that_ask_in_the_same_second_and_anew_for_a_call() -> None:
    async with drawing() as stage:
        stage.show_now(replica_of(called("A042", "balie-5", 0)))
        first = board_in(stage.desk.now("hal"))
        stage.now += timedelta(hours=1)
        assert board_in(stage.desk.now("hal")) == first
        stage.monotonic_s += LOOK_EVERY_S
        old = board_in(stage.desk.now("hal"))
        assert old != first, "an hour later nobody is called any more"
        stage.show_now(replica_of(called("A043", "balie-5", 3_600)))
        assert large(board_in(stage.desk.now("hal"))) == ["A043"]


@played
async def test_a_browser_that_takes_nothing_of_what_it_is_sent_gives_its_place_back() -> None:
    async with drawing() as stage:

        async def never(*_: object) -> NoReturn:
            await asyncio.Event().wait()
            raise AssertionError

        stream = SeatedStream(stage.desk, stage.desk.follow("hal"), taken_within_s=BEAT_S)
        scope = {"type": "http", "client": ("10.0.0.1", 1)}
        async with asyncio.timeout(WITHIN_S):
            await stream(scope, never, never)
        with stage.desk.seat("10.0.0.1"):
            assert stage.desk.viewers == 1


@played
async def test_everybody_is_let_go_when_the_server_stops() -> None:
    async with drawing() as stage:
        messages = stage.desk.follow("hal")
        await anext(messages)
        stage.desk.close()
        assert [message async for message in messages] == []
