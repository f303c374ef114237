"""One replica of the hall inside the server, kept for all web boards together as a lobby display keeps its own."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from boards.replica import EMPTY, GapError, Replica, apply, hear, is_of_another_day, welcome
from queue_server.adapters.errors import StorageError
from queue_server.entrypoints.own_deeds import look_for_ever
from wire.link import Bookmark, Event, Welcome

READ_AGAIN_AFTER_S = 1.0

log = structlog.get_logger("web_board")


class HallFollower:
    """Every method is called on the event loop; `replica` is the hall as a display may see it."""

    def __init__(
        self,
        snapshot: Callable[[], Awaitable[Welcome]],
        monotonic_s: Callable[[], float],
        *,
        read_again_after_s: float = READ_AGAIN_AFTER_S,
    ) -> None:
        self.replica: Replica = EMPTY
        self.heard_s: float | None = None
        """When the hall was last heard of, on the monotonic clock; the database may be away while the server lives."""
        self.changed: Callable[[], None] = lambda: None
        """Called whenever the replica may show something else."""
        self._snapshot = snapshot
        self._monotonic_s = monotonic_s
        self._read_again_after_s = read_again_after_s
        self._needs_snapshot = asyncio.Event()
        self._needs_snapshot.set()
        self._away = False
        """Whether the database was, when it was asked last."""
        self._meanwhile: list[Event] = []
        """Events that came while a snapshot was being read, which may be older than they are."""

    def hear_event(self, event: Event) -> None:
        """From the broadcast, in order."""
        if self._needs_snapshot.is_set():
            self._meanwhile.append(event)
            return
        try:
            self.replica = apply(self.replica, event)
        except GapError:
            self._ask_for_snapshot(event)
            return
        self._heard()

    def hear_bookmark(self, bookmark: Bookmark) -> None:
        """Every few seconds: the hall lives, and so busy is it."""
        if self._needs_snapshot.is_set():
            return
        if bookmark.seq > self.replica.seq or is_of_another_day(self.replica, bookmark):
            self._ask_for_snapshot()
            return
        self.replica = hear(self.replica, bookmark)
        self._heard()

    async def keep_reading(self) -> None:
        """Reads the whole hall at the start, and again whenever something was missed, but not in one breath."""
        await look_for_ever(self._read, every_s=self._read_again_after_s, failing="boards_cannot_read_the_hall")

    async def _read(self) -> None:
        await self._needs_snapshot.wait()
        try:
            message = await self._snapshot()
        except StorageError as error:
            if not self._away:
                log.warning("boards_wait_for_the_database", why=str(error))
            self._away = True
            return
        if self._away:
            log.info("boards_know_the_hall_again")
        self._away = False
        self._take(message)

    def _take(self, message: Welcome) -> None:
        self.replica = welcome(message)
        self._needs_snapshot.clear()
        events, self._meanwhile = self._meanwhile, []
        for event in events:
            self.hear_event(event)
        self._heard()

    def _ask_for_snapshot(self, *events: Event) -> None:
        self._meanwhile = list(events)
        self._needs_snapshot.set()

    def _heard(self) -> None:
        self.heard_s = self._monotonic_s()
        self.changed()
