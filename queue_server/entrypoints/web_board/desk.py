"""The web boards of a site at work: drawn anew with every change, once for all browsers that follow them."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from math import inf
from zoneinfo import ZoneInfo

from boards.board import Board, LinkView, board
from boards.calls import RINGS_WITHIN, Heard, Scope, ShownCall, listen
from boards.replica import EMPTY
from config.site_boards import SiteBoard
from queue_server.entrypoints.own_deeds import look_for_ever
from queue_server.entrypoints.status_page.rate import network_of
from queue_server.entrypoints.web_board.following import HallFollower
from queue_server.entrypoints.web_board.sheet import sheet_of
from queue_server.entrypoints.web_board.words import BoardWords
from wire.link import SILENT_FOR_S, Clock

LOOK_EVERY_S = 1.0
"""For what changes by itself: calls that grow old, a day that ends, a database that stays away."""

BEAT_EVERY_S = 3.0
"""A page that hears nothing for two beats and a bit says that its picture is old (`script/following.js`)."""


STANDS_STILL_AFTER_S = 5.0
"""Boards that were not drawn for so long may be wrong: no more signs of life, and every page says that it is old."""


class BoardsFullError(Exception):
    """As many browsers follow the boards as may, altogether or from one address."""


@dataclass(frozen=True, kw_only=True)
class WebBoard:
    """One board of the settings."""

    settings: SiteBoard
    words: tuple[BoardWords, ...]
    """In the languages that take turns."""
    names: Mapping[str, str]
    """What stands there while nobody is called."""

    @property
    def scope(self) -> Scope:
        asked = self.settings
        return Scope(
            counters=frozenset(asked.counters),
            zone=asked.zone,
            services=frozenset(asked.services),
            display=asked.name,
        )


class BoardDesk:
    """Every method is called on the event loop."""

    def __init__(
        self,
        boards: Mapping[str, WebBoard],
        follower: HallFollower,
        *,
        clock: Callable[[], Clock],
        zone: ZoneInfo,
        monotonic_s: Callable[[], float],
        max_viewers: int,
        max_viewers_per_address: int,
        page_version: str,
        beat_every_s: float = BEAT_EVERY_S,
    ) -> None:
        self.boards = boards
        self.follower = follower
        self.viewers = 0
        self._clock = clock
        self._zone = zone
        self._monotonic_s = monotonic_s
        self._max_viewers = max_viewers
        self._max_viewers_per_address = max_viewers_per_address
        self._viewers_from: Counter[str] = Counter()
        self._page_version = page_version
        self._beat_every_s = beat_every_s
        self._bodies: dict[str, str] = {}
        self._followed: Counter[str] = Counter()
        """How many follow each board; one that nobody looks at is not drawn."""
        self._asked: dict[str, tuple[float, str]] = {}
        """What was drawn for browsers that ask again and again, and when; true until the hall changes."""
        self._drawn_s = monotonic_s()
        self._look = asyncio.Event()
        self._redrawn = asyncio.Event()
        self._closed = False
        follower.changed = self._changed

    async def keep_drawing(self) -> None:
        """At once after each event, and regularly for what time alone changes; a mistake costs one drawing."""
        await look_for_ever(self._draw, every_s=0, failing="boards_not_drawn")

    async def _draw(self) -> None:
        await _within(LOOK_EVERY_S, self._look)
        self._look.clear()
        bodies = {name: self._body(self.boards[name]) for name in +self._followed}
        self._drawn_s = self._monotonic_s()
        if bodies != self._bodies:
            self._bodies = bodies
            self._wake()

    def close(self) -> None:
        """The server stops: who follows is let go, and finds by itself when it is back."""
        self._closed = True
        self._wake()

    def now(self, name: str) -> str:
        """The whole board as it is, for a browser that asks again and again; drawn once for all that ask now."""
        now_s = self._monotonic_s()
        drawn_s, body = self._asked.get(name, (-inf, ""))
        if now_s - drawn_s >= LOOK_EVERY_S:
            body = self._body(self.boards[name])
            self._asked[name] = now_s, body
        return self._message(body)

    @contextmanager
    def seat(self, address: str) -> Iterator[None]:
        """A place among those that follow, and of those that one address may have.

        Raises:
            BoardsFullError: There is none.
        """
        who = network_of(address)
        if self.viewers >= self._max_viewers or self._viewers_from[who] >= self._max_viewers_per_address:
            raise BoardsFullError
        self.viewers += 1
        self._viewers_from[who] += 1
        try:
            yield
        finally:
            self.viewers -= 1
            self._viewers_from[who] -= 1
            self._viewers_from = +self._viewers_from

    async def follow(self, name: str) -> AsyncIterator[str]:
        """The board now and after every change, and a sign of life in between.

        A browser that reads slowly misses what is no longer true, and nothing else: each message is the whole board.
        """
        told = ""
        if not self._followed[name]:  # else it is kept as it was told, so that nobody misses the next change
            self._bodies[name] = self._body(self.boards[name])
        self._followed[name] += 1
        try:
            while not self._closed:
                redrawn, body = self._redrawn, self._bodies[name]
                if body != told:
                    told = body
                    yield self._message(body)
                elif not await _within(self._beat_every_s, redrawn) and self._is_drawn():
                    yield self._message("null")
        finally:
            self._followed[name] -= 1

    def _changed(self) -> None:
        self._asked.clear()
        self._look.set()

    def _is_drawn(self) -> bool:
        return self._monotonic_s() - self._drawn_s < STANDS_STILL_AFTER_S

    def _wake(self) -> None:
        before, self._redrawn = self._redrawn, asyncio.Event()
        before.set()

    def _body(self, web_board: WebBoard) -> str:
        clock = self._clock()
        shown = self._board(web_board, clock)
        calls = shown.large + shown.recent
        ringing = () if shown.state_of is not None else _ringing(calls, clock)
        sheet = sheet_of(shown, ringing, web_board.words, web_board.names)
        return json.dumps(sheet, ensure_ascii=False, separators=(",", ":"))

    def _board(self, web_board: WebBoard, clock: Clock) -> Board:
        heard_s = self.follower.heard_s
        if heard_s is None:
            return board(EMPTY, None, web_board.scope, LinkView())
        silent_s = self._monotonic_s() - heard_s
        lost_at = clock.now - timedelta(seconds=silent_s * clock.rate) if silent_s > SILENT_FOR_S else None
        return board(self.follower.replica, clock.now, web_board.scope, LinkView(lost_at=lost_at))

    def _message(self, body: str) -> str:
        clock = self._clock()
        clock_told = json.dumps(_told(clock, self._zone))
        return f'{{"page":"{self._page_version}","clock":{clock_told},"board":{body}}}'


async def _within(seconds: float, happens: asyncio.Event) -> bool:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            return await happens.wait()
    return False


def _ringing(calls: tuple[ShownCall, ...], clock: Clock) -> tuple[ShownCall, ...]:
    """Those that ring wherever they were not heard yet; each page knows for itself which it has rung for."""
    _, ringing = listen(Heard(), calls, clock.now, RINGS_WITHIN * max(1.0, clock.rate))
    return ringing


def _told(clock: Clock, zone: ZoneInfo) -> dict[str, float]:
    """For a page that knows neither the time nor the zone: what a television thinks of both is often wrong."""
    offset = clock.now.astimezone(zone).utcoffset()
    minutes = offset.total_seconds() / 60 if offset is not None else 0.0
    return {"now_ms": round(clock.now.timestamp() * 1000), "zone_min": minutes, "rate": clock.rate}
