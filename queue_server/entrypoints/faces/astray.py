"""A question below a face's prefix for which it has no route: its asker reads that in the face's own form too."""

from collections.abc import Awaitable, Callable, Mapping

from fastapi import Request, Response
from fastapi.exception_handlers import http_exception_handler
from starlette.exceptions import HTTPException

from queue_server.entrypoints.faces.answering import Answer, NoRouteError

Handler = Callable[[Request, Exception], Awaitable[Response]]


def no_route_handler(answers: Mapping[str, Answer]) -> Handler:
    """For the application; `answers` by the prefix of each face. Whatever is asked elsewhere is answered as before."""

    async def answered(request: Request, error: Exception) -> Response:
        if not isinstance(error, HTTPException):
            raise error
        path = f"{request.url.path}/"
        answer = next((answers[prefix] for prefix in answers if path.startswith(f"{prefix}/")), None)
        if answer is None:
            return await http_exception_handler(request, error)
        response = answer(request, NoRouteError(error.status_code))
        response.headers.update(error.headers or {})
        return response

    return answered
