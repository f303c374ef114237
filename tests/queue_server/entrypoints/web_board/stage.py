"""The routes of the web boards on a real socket, over a hall that the test says."""

import asyncio
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import uvicorn
from fastapi import FastAPI

from balie.screens.hall import EXAMPLE, NOW, OUTLOOK, sample_hall
from boards.replica import Replica
from config.house import HouseStyle
from config.loading import load
from config.site_boards import SiteBoard
from qtkit.font_files import FONT_FOLDER
from queue_server.entrypoints.status_page.rate import VisitorRate
from queue_server.entrypoints.web_board.desk import BEAT_EVERY_S, BoardDesk, WebBoard
from queue_server.entrypoints.web_board.following import HallFollower
from queue_server.entrypoints.web_board.page import BoardPages
from queue_server.entrypoints.web_board.routes import WebBoards, board_routes
from queue_server.entrypoints.web_board.words import read_words
from wire.house import House
from wire.link import Clock, Welcome
from wire.things import DisplayVisit, Message, ServiceOutlook
from wire.words import VisitState

WORDS = read_words()
HOUSE_STYLE = load(EXAMPLE / "house.toml", HouseStyle)
HALL = sample_hall()


def called(number: str, counter: str, at_s: float, *, call: int = 1) -> DisplayVisit:
    moment = NOW + timedelta(seconds=at_s)
    return DisplayVisit(
        id=f"visit-{number}",
        number=number,
        service="burgerzaken",
        state=VisitState.CALLED,
        since=moment,
        counter=counter,
        called_at=moment,
        call=call,
        last_call_at=moment,
    )


def replica_of(
    *visits: DisplayVisit,
    house: House = HALL.house,
    outlook: tuple[ServiceOutlook, ...] = OUTLOOK,
    messages: tuple[Message, ...] = (),
) -> Replica:
    return Replica(
        epoch="one",
        seq=1,
        house=house,
        services=HALL.services,
        counters=HALL.counters,
        display_visits={each.id: each for each in visits},
        messages={each.id: each for each in messages},
        outlook={each.service: each for each in outlook},
    )


def web_board(name: str, *languages: str, **asked: object) -> WebBoard:
    settings = SiteBoard.model_validate({"name": name, **asked})
    return WebBoard(
        settings=settings, words=tuple(WORDS[each] for each in languages or ("nl",)), names=HOUSE_STYLE.name
    )


class Stage:
    """Boards over a hall; its clock stands until it is set."""

    def __init__(
        self,
        boards: Mapping[str, WebBoard],
        loop: asyncio.AbstractEventLoop,
        *,
        beat_every_s: float = BEAT_EVERY_S,
        max_viewers: int = 10,
        max_viewers_per_address: int = 10,
        page_version: str = "",
        max_requests_per_min: int = 10_000,
    ) -> None:
        self.now: datetime = NOW + timedelta(seconds=5)
        self.monotonic_s = 0.0
        self._loop = loop
        self.pages = BoardPages(HOUSE_STYLE, FONT_FOLDER)
        self.follower = HallFollower(self._no_snapshot, lambda: self.monotonic_s)
        self.desk = BoardDesk(
            boards,
            self.follower,
            clock=lambda: Clock(now=self.now),
            zone=ZoneInfo("Europe/Amsterdam"),
            monotonic_s=lambda: self.monotonic_s,
            max_viewers=max_viewers,
            max_viewers_per_address=max_viewers_per_address,
            page_version=page_version or self.pages.version,
            beat_every_s=beat_every_s,
        )
        self.rate = VisitorRate(max_requests_per_min, lambda: 0.0)
        self.address = ""

    def show(self, replica: Replica) -> None:
        """From any thread; the boards are drawn anew."""
        self._loop.call_soon_threadsafe(self.show_now, replica)

    def app(self) -> FastAPI:
        app = FastAPI()
        app.include_router(board_routes(WebBoards(self.desk, self.pages, WORDS["nl"], self.rate)))
        return app

    def show_now(self, replica: Replica) -> None:
        """On the loop of the boards."""
        self.follower.replica = replica
        self.follower.heard_s = self.monotonic_s
        self.follower.changed()

    async def _no_snapshot(self) -> Welcome:
        raise AssertionError("the hall is the test's own")


@contextmanager
def stage(
    *boards: WebBoard, beat_every_s: float = BEAT_EVERY_S, page_version: str = "", **limits: int
) -> Iterator[Stage]:
    """Serves until it is left."""
    loop = asyncio.new_event_loop()
    set_up = Stage(
        {each.settings.name: each for each in boards},
        loop,
        beat_every_s=beat_every_s,
        page_version=page_version,
        **limits,
    )
    config = uvicorn.Config(set_up.app(), lifespan="off", log_config=None, timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", 0))
        set_up.address = f"http://127.0.0.1:{listening.getsockname()[1]}"

        async def serve() -> None:
            drawing = asyncio.create_task(set_up.desk.keep_drawing())
            try:
                await server.serve(sockets=[listening])
            finally:
                drawing.cancel()
                await asyncio.gather(drawing, return_exceptions=True)

        thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
        thread.start()
        try:
            yield set_up
        finally:
            loop.call_soon_threadsafe(set_up.desk.close)
            server.should_exit = True
            thread.join()
            loop.close()


def closed(replica: Replica, opens: datetime | None, house: House = HALL.house) -> Replica:
    house = house.model_copy(update={"open_now": False, "next_opening": opens})
    return replace(replica, house=house)
