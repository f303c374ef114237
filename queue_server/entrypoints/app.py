"""The ASGI application: device link, health, and the API for other programs, over one assembly."""

from importlib.metadata import version

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

from queue_server.adapters.errors import StorageError
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.faces.astray import no_route_handler
from queue_server.entrypoints.faces.opening import face_answers, face_routes
from queue_server.entrypoints.health import health_routes
from queue_server.entrypoints.http_api import api_routes
from queue_server.entrypoints.http_booking import booking_routes
from queue_server.entrypoints.said_outside import AWAY


def create_app(assembly: Assembly) -> FastAPI:
    """An application over a running server."""

    async def link(websocket: WebSocket) -> None:
        await assembly.link.serve(websocket)

    app = FastAPI(
        title="Balie queue server",
        version=version("balie"),
        description="Appointments, figures and the state of one hall, for other programs of the municipality.",
        docs_url=None,
        redoc_url=None,
    )
    app.add_exception_handler(StorageError, _storage_away)
    app.include_router(health_routes(assembly))
    app.include_router(api_routes(assembly))
    app.include_router(booking_routes(assembly))
    app.add_exception_handler(HTTPException, no_route_handler(face_answers(assembly.faces)))
    for face in face_routes(assembly):
        app.include_router(face)
    if assembly.status is not None:
        from queue_server.entrypoints.status_page.routes import status_routes  # Jinja2: only where there is a page

        app.include_router(status_routes(assembly.status))
    if assembly.pages is not None and assembly.pages.here:
        from queue_server.entrypoints.booking_pages.opening import pages_of_this_server
        from queue_server.entrypoints.booking_pages.routes import booking_page_routes

        app.include_router(
            booking_page_routes(pages_of_this_server(assembly, assembly.pages), assembly.pages.public_url)
        )
    if assembly.boards is not None:
        from queue_server.entrypoints.web_board.routes import board_routes  # likewise

        app.include_router(board_routes(assembly.boards))
    app.router.routes.append(WebSocketRoute("/link", link))
    return app


async def _storage_away(_request: Request, _error: Exception) -> JSONResponse:
    """The database is away: whoever asks may ask again."""
    return JSONResponse({"detail": AWAY}, status_code=503)
