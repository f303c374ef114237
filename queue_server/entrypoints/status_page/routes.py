"""`GET /v/{token}`: the page behind the QR code on a ticket or a kiosk; whoever has the link may look, no more."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from queue_server.adapters import status_links
from queue_server.adapters.database import Database
from queue_server.adapters.errors import StorageError
from queue_server.adapters.hall_picture import HallPicture
from queue_server.domain.prospect import prospect
from queue_server.domain.status_link import STATUS_PATH, status_token_in
from queue_server.domain.visit import Visit, VisitState
from queue_server.entrypoints.parts_of_paths import know_parts_of_paths
from queue_server.entrypoints.status_page.page import LANGUAGE_KEY, PACE_KEY, STILL, Asked, Page
from queue_server.entrypoints.status_page.rate import WINDOW_S, VisitorRate
from queue_server.entrypoints.status_page.sheet import RENEW_S, Sheet, apart, sheet_of
from queue_server.entrypoints.status_page.words import PageWords
from queue_server.service.hall import Hall

READS_AT_ONCE = 2
"""Of the four reading connections: a crowd of phones must not keep a screen from its snapshot."""

HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


@dataclass(frozen=True)
class StatusPage:
    """What the route needs of a running server."""

    page: Page
    hall: Hall
    database: Database
    picture: Callable[[], Awaitable[HallPicture]]
    """Everybody who is here, kept as long as nothing changes."""
    rate: VisitorRate


def status_routes(status: StatusPage) -> APIRouter:
    """Both spellings: in a QR code the whole address is in capitals."""
    routes = APIRouter(include_in_schema=False)
    turns = asyncio.Semaphore(READS_AT_ONCE)
    know_parts_of_paths()

    async def page(request: Request, token: str) -> HTMLResponse:
        asked = Asked(
            language=_known(request.query_params.get(LANGUAGE_KEY, ""), status.page),
            still=request.query_params.get(PACE_KEY) == STILL,
        )
        wished = (asked.language, *_accepted(request))
        if request.client is not None and not status.rate.allows(request.client.host):
            words = status.page.words(*wished)
            busy = apart(words.crowded, words.crowded_then, renew_s=int(WINDOW_S))
            return _answer(status, busy, words, asked, code=429)
        try:
            async with turns:
                visit = await asyncio.to_thread(_visit, status, token)
            if visit is None:
                words = status.page.words(*wished)
                return _answer(status, apart(words.gone, words.gone_then), words, asked, code=404)
            words = status.page.words(asked.language, visit.language, *wished)
            return _answer(status, await _sheet(status, visit, words), words, asked)
        except StorageError:
            words = status.page.words(*wished)
            away = apart(words.away, words.away_then, renew_s=RENEW_S)
            return _answer(status, away, words, asked, code=503)

    for path in (STATUS_PATH, STATUS_PATH.upper()):
        routes.add_api_route(f"{path}{{token:rest}}", page, methods=["GET", "HEAD"])
    return routes


def _visit(status: StatusPage, text: str) -> Visit | None:
    token = status_token_in(text)
    if token is None:
        return None
    today = status.hall.today(status.hall.clock.now())
    with status.database.read() as connection:
        return status_links.visit_of_today(connection, status.hall.catalogue.site, token, today)


async def _sheet(status: StatusPage, visit: Visit, words: PageWords) -> Sheet:
    catalogue, now = status.hall.catalogue, status.hall.clock.now()
    seen = None
    if visit.state is VisitState.WAITING:
        picture = await status.picture()
        seen = prospect(visit, picture.visits, picture.sessions, catalogue, now)
    return sheet_of(visit, seen, catalogue, words, now.astimezone(status.hall.zone))


def _answer(status: StatusPage, sheet: Sheet, words: PageWords, asked: Asked, *, code: int = 200) -> HTMLResponse:
    headers = {**HEADERS, "Content-Security-Policy": status.page.policy, "Content-Language": words.language}
    if code != 200 and sheet.renew_s:
        headers["Retry-After"] = str(sheet.renew_s)
    return HTMLResponse(status.page.html(sheet, words, asked), status_code=code, headers=headers)


def _known(language: str, page: Page) -> str:
    """Only a language of the page goes into its links."""
    return language if page.words(language).language == language else ""


def _accepted(request: Request) -> tuple[str, ...]:
    """The languages of the phone, for a page that belongs to nobody."""
    said = request.headers.get("Accept-Language", "")
    return tuple(part.split(";")[0].strip()[:2].lower() for part in said.split(",")[:10])
