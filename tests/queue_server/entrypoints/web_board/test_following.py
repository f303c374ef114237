"""The server's own replica for its boards: nothing is missed, whatever comes while a snapshot is being read."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

from queue_server.adapters.errors import StorageError
from queue_server.entrypoints.web_board.following import HallFollower
from tests.qtkit.hall import bookmark, event, visit, welcome
from tests.queue_server.entrypoints.devices import played
from wire.link import Welcome

WITHIN_S = 5.0


class Snapshots:
    """The hall as the database has it; a reading takes until it is let go."""

    def __init__(self, *answers: Welcome | Exception) -> None:
        self.asked = 0
        self._answers = list(answers)
        self._may_answer = asyncio.Semaphore(0)

    def let_go(self) -> None:
        self._may_answer.release()

    async def read(self) -> Welcome:
        self.asked += 1
        await self._may_answer.acquire()
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@asynccontextmanager
async def following(snapshots: Snapshots) -> AsyncIterator[HallFollower]:
    follower = HallFollower(snapshots.read, lambda: 7.0, read_again_after_s=0.0)
    reading = asyncio.create_task(follower.keep_reading())
    yield follower
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)


async def until(so: Callable[[], bool]) -> None:
    async with asyncio.timeout(WITHIN_S):
        while not so():
            await asyncio.sleep(0)


def numbers(follower: HallFollower) -> set[str]:
    return {each.number for each in follower.replica.display_visits.values()}


@played
async def test_nothing_is_known_before_the_first_snapshot() -> None:
    snapshots = Snapshots(welcome(visit("A001"), seq=3))
    async with following(snapshots) as follower:
        await until(lambda: snapshots.asked == 1)
        assert (follower.heard_s, follower.replica.house) == (None, None)
        snapshots.let_go()
        await until(lambda: follower.heard_s == 7.0)
        assert numbers(follower) == {"A001"}


@played
async def test_events_that_come_while_a_snapshot_is_read_are_not_lost_and_not_applied_twice() -> None:
    snapshots = Snapshots(welcome(visit("A001"), seq=3))
    async with following(snapshots) as follower:
        await until(lambda: snapshots.asked == 1)
        for seq, number in ((3, "A001"), (4, "A002"), (5, "A003")):
            follower.hear_event(event(seq, visit(number)))
        snapshots.let_go()
        await until(lambda: follower.replica.seq == 5)
        assert numbers(follower) == {"A001", "A002", "A003"}


@played
async def test_a_gap_asks_for_the_whole_hall_again_and_keeps_what_came_after_it() -> None:
    snapshots = Snapshots(welcome(visit("A001"), seq=3), welcome(visit("A001"), visit("A002"), seq=4))
    async with following(snapshots) as follower:
        snapshots.let_go()
        await until(lambda: follower.replica.seq == 3)
        follower.hear_event(event(5, visit("A003")))
        await until(lambda: snapshots.asked == 2)
        assert numbers(follower) == {"A001"}, "what was known stays until something truer is there"
        snapshots.let_go()
        await until(lambda: follower.replica.seq == 5)
        assert numbers(follower) == {"A001", "A002", "A003"}


@played
async def test_a_bookmark_tells_of_an_event_that_never_came() -> None:
    snapshots = Snapshots(welcome(seq=3), welcome(visit("A001"), seq=4))
    async with following(snapshots) as follower:
        snapshots.let_go()
        await until(lambda: follower.replica.seq == 3)
        follower.hear_bookmark(bookmark(4))
        snapshots.let_go()
        await until(lambda: follower.replica.seq == 4)


@played
async def test_another_day_begins_with_another_hall() -> None:
    tomorrow = welcome(seq=3)
    house = tomorrow.house.model_copy(update={"office_day": tomorrow.house.office_day + timedelta(days=1)})
    snapshots = Snapshots(welcome(visit("A001"), seq=3), tomorrow.model_copy(update={"house": house}))
    async with following(snapshots) as follower:
        snapshots.let_go()
        await until(lambda: numbers(follower) == {"A001"})
        follower.hear_bookmark(bookmark(3).model_copy(update={"house": house}))
        snapshots.let_go()
        await until(lambda: numbers(follower) == set())


@played
async def test_every_event_and_every_bookmark_wakes_the_boards() -> None:
    snapshots = Snapshots(welcome(seq=3))
    woken = []
    async with following(snapshots) as follower:
        follower.changed = lambda: woken.append(follower.replica.seq)
        snapshots.let_go()
        await until(lambda: woken == [3])
        follower.hear_event(event(4, visit("A001")))
        follower.hear_bookmark(bookmark(4))
        assert woken == [3, 4, 4]


def test_a_database_that_is_away_is_told_once_and_asked_again(announce_log: Callable[[str], None]) -> None:
    announce_log("boards_wait_for_the_database")

    @played
    async def story() -> None:
        away = StorageError("The database does not answer.")
        snapshots = Snapshots(away, away, welcome(visit("A001"), seq=3))
        async with following(snapshots) as follower:
            for _ in range(3):
                snapshots.let_go()
            await until(lambda: follower.heard_s is not None)
            assert snapshots.asked == 3
            assert numbers(follower) == {"A001"}

    story()


def test_a_mistake_in_reading_is_logged_and_the_hall_is_read_again(announce_log: Callable[[str], None]) -> None:
    announce_log("boards_cannot_read_the_hall")

    @played
    async def story() -> None:
        snapshots = Snapshots(ValueError("a mistake"), welcome(visit("A001"), seq=3))
        async with following(snapshots) as follower:
            for _ in range(2):
                snapshots.let_go()
            await until(lambda: numbers(follower) == {"A001"})

    story()
