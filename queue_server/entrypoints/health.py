"""`/healthz` (the process lives), `/readyz` (it can do its work) and `/metrics`."""

import asyncio

from fastapi import APIRouter, Response
from fastapi.responses import PlainTextResponse
from prometheus_client import CONTENT_TYPE_LATEST

from queue_server.adapters import site_row
from queue_server.adapters.errors import StorageError
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.said_outside import AWAY
from wire.words import Role

READY_WITHIN_S = 2.0


def health_routes(assembly: Assembly) -> APIRouter:
    """The routes for whoever watches over the server; they name no visitor and no clerk."""
    routes = APIRouter(tags=["health"])

    @routes.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @routes.get("/readyz", responses={503: {"model": dict[str, str], "description": "Not ready, and why."}})
    async def readyz(response: Response) -> dict[str, str]:
        why_not = await _why_not(assembly)
        if why_not:
            response.status_code = 503
            return {"status": "not ready", "why": why_not}
        return {"status": "ready"}

    @routes.get("/metrics", response_class=PlainTextResponse)
    async def metrics() -> Response:
        await _measure(assembly)
        return Response(assembly.measures.text(), media_type=CONTENT_TYPE_LATEST)

    return routes


async def _why_not(assembly: Assembly) -> str:
    if not assembly.writer.alive:
        return "The thread that writes has ended: restart the server."
    if assembly.writer.away:
        assembly.writer.look()  # the next who asks hears whether it is back, also where no command comes
        return f"The last command could not be kept. {AWAY}"
    try:
        async with asyncio.timeout(READY_WITHIN_S):
            await asyncio.to_thread(_read, assembly)
    except StorageError:
        return AWAY
    except TimeoutError:
        return f"The database did not answer within {READY_WITHIN_S:.0f} s."
    return ""


def _read(assembly: Assembly) -> None:
    with assembly.database.read() as connection:
        site_row.position(connection, assembly.hall.catalogue.site)


async def _measure(assembly: Assembly) -> None:
    measures = assembly.measures
    for role in Role:
        measures.devices.labels(role.value).set(sum(listener.role is role for listener in assembly.broadcast))
    measures.seq.set(assembly.broadcast.seq)
    measures.unwritten.set(assembly.writer.waiting)
    try:
        bookmark = await assembly.state.bookmark(assembly.broadcast.seq)
    except StorageError:
        return  # the figures of the process itself are worth having all the more
    for outlook in bookmark.outlook:
        measures.waiting.labels(outlook.service).set(outlook.waiting)
    measures.devices_are(assembly.state.reports)
