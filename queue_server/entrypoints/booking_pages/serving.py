"""`balie pages`: the booking pages in a process of their own, which holds no data and can do nothing but book."""

import asyncio
import hashlib
import hmac
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from types import FrameType
from typing import NoReturn

import httpx
import structlog
import uvicorn
from fastapi import FastAPI

from config.pages_server import PagesSettings, PlaceServer
from queue_server.entrypoints.booking_pages.remote_desk import WITHIN_S, RemoteDesk
from queue_server.entrypoints.booking_pages.routes import booking_page_routes
from queue_server.entrypoints.booking_pages.site import booking_site
from queue_server.entrypoints.listening import believed, listening_on
from queue_server.entrypoints.logs import set_up_logs
from supervision.service_manager import ServiceManager, service_manager

PURPOSE = b"booking forms 1"
STOP_WITHIN_S = 5

log = structlog.get_logger("pages")


def run(settings: PagesSettings) -> int:
    """Serves until a signal ends it; 0, or 1 with one sentence when it could not start."""
    set_up_logs(settings.log)
    try:
        keys = [each.key_file.read_text(encoding="ascii").strip() for each in settings.servers]
    except (OSError, ValueError) as error:
        _say(f"The key of these pages cannot be read ({error}). `balie enrol` writes it, with the role pages.")
        return 1
    host, port = settings.listen.host, settings.listen.port
    try:
        listening = listening_on(host, port)
    except OSError as error:
        _say(f"The pages cannot listen on {host}:{port} ({error.strerror}). Do others run already?")
        return 1
    for end in (signal.SIGTERM, signal.SIGINT):
        signal.signal(end, _end_well)
    with listening:
        log.info("listening", host=host, port=listening.getsockname()[1])
        asyncio.run(_serve(settings, keys, listening, service_manager()))
    return 0


def pages_app(settings: PagesSettings, desks: tuple[RemoteDesk, ...], key: bytes) -> FastAPI:
    """The pages, and whether they are there; no document of an API, since there is none."""
    app = FastAPI(title="Balie booking pages", docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    app.include_router(booking_page_routes(booking_site(settings, desks, key), settings.public_url))
    return app


@asynccontextmanager
async def desks_of(settings: PagesSettings, keys: list[str]) -> AsyncIterator[tuple[RemoteDesk, ...]]:
    """One for each server, as long as it is needed."""
    async with AsyncExitStack() as stack:
        clients = [
            await stack.enter_async_context(_client(place, key))
            for place, key in zip(settings.servers, keys, strict=True)
        ]
        yield tuple(RemoteDesk(each) for each in clients)


def key_for_forms(keys: list[str]) -> bytes:
    """By which the marks of forms are signed: every process with the same keys can work it out."""
    return hmac.digest("\n".join(keys).encode(), PURPOSE, hashlib.sha256)


async def _serve(settings: PagesSettings, keys: list[str], listening: socket.socket, manager: ServiceManager) -> None:
    async with desks_of(settings, keys) as desks:
        config = uvicorn.Config(
            pages_app(settings, desks, key_for_forms(keys)),
            lifespan="off",
            log_config=None,
            access_log=False,  # an address of a visitor is personal data, and one's own page has its secret in the path
            server_header=False,
            forwarded_allow_ips=believed(settings.listen.trusted_proxies),
            timeout_graceful_shutdown=STOP_WITHIN_S,
        )
        await PagesServer(config, manager).serve(sockets=[listening])


class PagesServer(uvicorn.Server):
    """Uvicorn that tells the service manager when it serves, and that it lives."""

    def __init__(self, config: uvicorn.Config, manager: ServiceManager) -> None:
        super().__init__(config)
        self._manager = manager
        self._feeding: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._manager.tell_ready("serves the booking pages")
        if self._manager.feed_every_s is not None:
            self._feeding = asyncio.create_task(self._keep_feeding(self._manager.feed_every_s))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self._feeding is not None:
            self._feeding.cancel()
        self._manager.tell_stopping()
        await super().shutdown(sockets)
        self._manager.close()

    async def _keep_feeding(self, every_s: float) -> None:
        while True:
            self._manager.feed()
            await asyncio.sleep(every_s)


def _client(place: PlaceServer, key: str) -> httpx.AsyncClient:
    shown = {"Authorization": f"Bearer {place.name}:{key}"}
    return httpx.AsyncClient(base_url=place.url, headers=shown, timeout=WITHIN_S, trust_env=False)


def _end_well(_signal: int, _frame: FrameType | None) -> NoReturn:
    """Uvicorn ends gracefully on a signal and then raises it again, which would be told as a failure."""
    raise SystemExit(0)


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
