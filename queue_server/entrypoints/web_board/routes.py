"""`GET /board/{name}`: the lobby display as a web page, and what that page asks for by itself.

Nobody signs in: the page shows what hangs in the hall for everybody to see, numbers and counters, and takes nothing.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import structlog
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response, StreamingResponse
from starlette.types import Message, Receive, Scope, Send

from queue_server.entrypoints.status_page.rate import WINDOW_S, VisitorRate
from queue_server.entrypoints.web_board.desk import BEAT_EVERY_S, BoardDesk, BoardsFullError
from queue_server.entrypoints.web_board.page import ASSETS, POLICY, BoardPages
from queue_server.entrypoints.web_board.words import BoardWords

KEPT_FOR_S = 31_536_000
"""A year: an asset's address has its version in it."""

SOME_OLD_BROWSERS_WAIT_FOR_B = 2_048
"""Before they hand on the first event of a stream."""

TAKEN_WITHIN_S = 5 * BEAT_EVERY_S
"""A browser that lives takes a sign of life long before; a message waits for it only when many lie in the way."""

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


log = structlog.get_logger("web_board")


@dataclass(frozen=True)
class WebBoards:
    """What the routes need of a running server."""

    desk: BoardDesk
    pages: BoardPages
    words: BoardWords
    """For a page about no board."""
    rate: VisitorRate


class SeatedStream(StreamingResponse):
    """A stream that gives its place back however it ends, also when its browser takes nothing of what it is sent."""

    def __init__(self, desk: BoardDesk, content: AsyncIterator[str], *, taken_within_s: float = TAKEN_WITHIN_S) -> None:
        # A proxy that gathers a stream before it passes it on would hold every call back.
        headers = {**HEADERS, "X-Accel-Buffering": "no"}
        super().__init__(content, media_type="text/event-stream", headers=headers)
        self._desk = desk
        self._taken_within_s = taken_within_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sent_in_time(message: Message) -> None:
            async with asyncio.timeout(self._taken_within_s):
                await send(message)

        client = scope.get("client")
        try:
            with self._desk.seat("" if client is None else client[0]):
                await super().__call__(scope, receive, sent_in_time)
        except TimeoutError:
            log.info("board_viewer_takes_nothing")  # uvicorn closes what was not answered to its end
        except BoardsFullError:
            await Response(status_code=503, headers={**HEADERS, "Retry-After": "10"})(scope, receive, send)


def board_routes(boards: WebBoards) -> APIRouter:
    """Pages, streams and files of the web boards."""
    routes = APIRouter(include_in_schema=False)
    desk, pages = boards.desk, boards.pages

    @routes.api_route("/board/{name}", methods=["GET", "HEAD"])
    async def page(request: Request, name: str) -> HTMLResponse:
        if not _allowed(boards, request):
            html = pages.apart(boards.words, boards.words.too_many, boards.words.too_many_then, int(WINDOW_S))
            return HTMLResponse(html, status_code=429, headers={**HEADERS, "Retry-After": str(int(WINDOW_S))})
        board = desk.boards.get(name)
        if board is None:
            html = pages.apart(boards.words, boards.words.unknown_board, boards.words.unknown_board_then)
            return HTMLResponse(html, status_code=404, headers=HEADERS)
        return HTMLResponse(pages.board(board), headers={**HEADERS, "Content-Language": board.words[0].language})

    @routes.get("/board/{name}/events")
    async def events(request: Request, name: str) -> Response:
        refused = _refused(boards, request, name)
        return refused or SeatedStream(desk, _as_events(desk.follow(name)))

    @routes.get("/board/{name}/now")
    async def now(request: Request, name: str) -> Response:
        refused = _refused(boards, request, name)
        return refused or Response(desk.now(name), media_type="application/json", headers=HEADERS)

    @routes.get(f"{ASSETS}/{{version}}/{{name}}")
    async def asset(version: str, name: str) -> Response:
        found = pages.assets.get(name) if version == pages.version else None
        if found is None:
            return Response(status_code=404, headers=HEADERS)
        kept = {**HEADERS, "Cache-Control": f"public, max-age={KEPT_FOR_S}, immutable"}
        return Response(found.content, media_type=found.kind, headers=kept)

    return routes


def _refused(boards: WebBoards, request: Request, name: str) -> Response | None:
    if not _allowed(boards, request):
        return Response(status_code=429, headers={**HEADERS, "Retry-After": str(int(WINDOW_S))})
    return None if name in boards.desk.boards else Response(status_code=404, headers=HEADERS)


def _allowed(boards: WebBoards, request: Request) -> bool:
    return request.client is None or boards.rate.allows(request.client.host)


async def _as_events(messages: AsyncIterator[str]) -> AsyncIterator[str]:
    yield f":{' ' * SOME_OLD_BROWSERS_WAIT_FOR_B}\n\n"
    async for message in messages:
        yield f"data: {message}\n\n"
