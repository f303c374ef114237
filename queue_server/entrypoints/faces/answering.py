"""Routes of a face answer whatever goes wrong in that face's own form, so that its clients can read why."""

from collections.abc import Awaitable, Callable

import structlog
from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from queue_server.adapters.errors import StorageError
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.consumers import AskedTooOftenError, NotLetInError
from queue_server.entrypoints.faces.entrance import Entrance
from queue_server.entrypoints.faces.rights import NotForThisProgramError
from queue_server.entrypoints.faces.token_desk import OutOfScopeError, TokenNotGoodError


class NoRouteError(HTTPException):
    """There is no such path (404), or it is not asked by this method (405)."""

    def __init__(self, status: int) -> None:
        super().__init__(status, "There is no such path." if status == 404 else "This path is not asked so.")


EXPECTED = (
    RequestValidationError,
    HTTPException,
    StorageError,
    Refusal,
    NotLetInError,
    AskedTooOftenError,
    TokenNotGoodError,
    OutOfScopeError,
    NotForThisProgramError,
)
"""What has a cause outside of this program."""

Answer = Callable[[Request, Exception], Response]

log = structlog.get_logger("faces")


def route_class(answer: Answer, entrance: Entrance) -> type[APIRoute]:
    """For the router of a face; `answer` says an error in its form. Nobody's question is read who is not let in."""

    class FaceRoute(APIRoute):
        """Clients of the faces swallow what they cannot read: this server must notice its own faults itself."""

        def get_route_handler(self) -> Callable[[Request], Awaitable[Response]]:  # type: ignore[override]
            handle = super().get_route_handler()
            path = self.path

            async def handled(request: Request) -> Response:
                try:
                    request.state.caller = await entrance.let_in(request)
                    return await handle(request)
                except Exception as error:
                    if not isinstance(error, EXPECTED):
                        log.exception("face_failed", route=path)
                    return answer(request, error)

            return handled

    return FaceRoute


def wrong_places(error: RequestValidationError) -> list[str]:
    """Where a question is wrong, and how; without what stands there, which may be personal data."""
    return [f"{'.'.join(str(step) for step in each['loc'])}: {each['msg']}" for each in error.errors()]
