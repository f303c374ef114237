"""How the Qmatic-compatible face says that something cannot be: a status, and two headers that its clients read."""

from typing import Any

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from queue_server.adapters.errors import StorageError
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.consumers import AskedTooOftenError, NotLetInError
from queue_server.entrypoints.faces.answering import NoRouteError
from queue_server.entrypoints.faces.qmatic_shapes import Refused
from queue_server.entrypoints.faces.rights import NotForThisProgramError
from queue_server.entrypoints.said_outside import AWAY
from wire.words import RefusalCode

STATUS = {
    RefusalCode.UNKNOWN_CODE: 404,
    RefusalCode.UNKNOWN_PRODUCT: 404,
    RefusalCode.NOT_BOOKABLE: 400,
    RefusalCode.CANNOT_COMBINE: 400,
    RefusalCode.TOO_MANY_PERSONS: 400,
    RefusalCode.COMMAND_ID_REUSED: 400,
}
"""Every other refusal is about the time: 409, after which clients offer other times."""

NO_ROUTE = {404: "unknown_path", 405: "wrong_method"}

TRY_AGAIN_S = 5


class UnknownBranchError(HTTPException):
    """Another site, or none."""

    def __init__(self) -> None:
        super().__init__(404, "There is no such branch here.")


class WrongQuestionError(HTTPException):
    """A date, a time or a number that is none."""

    def __init__(self, sentence: str) -> None:
        super().__init__(400, sentence)


def answer(_request: Request, error: Exception) -> Response:
    """The error in the form that clients read."""
    match error:
        case Refusal():
            return _refused(STATUS.get(RefusalCode(error.code), 409), error.code, error.sentence)
        case HTTPException(detail={"code": str(code), "sentence": str(sentence)}):
            return _refused(STATUS.get(RefusalCode(code), 409), code, sentence)
        case UnknownBranchError():
            return _refused(error.status_code, "unknown_branch", error.detail)
        case NoRouteError():
            return _refused(error.status_code, NO_ROUTE.get(error.status_code, "failed"), error.detail)
        case WrongQuestionError():
            return _refused(error.status_code, "bad_request", error.detail)
        case HTTPException(status_code=400):
            return _refused(400, "bad_request", "The body cannot be read.")
        case HTTPException():
            return _refused(error.status_code, "failed", str(error.detail))
        case RequestValidationError():
            return _refused(400, "bad_request", _wrong_fields(error.errors()))
        case NotForThisProgramError():
            return _refused(403, "not_allowed", str(error))
        case NotLetInError():
            return _refused(401, "unknown_key", str(error))
        case AskedTooOftenError():
            return _refused(429, "asked_too_often", str(error), retry_after_s=error.retry_after_s)
        case StorageError():
            return _refused(503, "try_again", AWAY, retry_after_s=TRY_AGAIN_S)
        case _:
            return _refused(500, "failed", "The server failed; what went wrong stands in its log.")


def _refused(status: int, code: str, sentence: str, *, retry_after_s: int | None = None) -> Response:
    headers = {
        "error_code": code,
        "error_message": "".join(each if each.isascii() and each.isprintable() else "?" for each in sentence),
        "Access-Control-Expose-Headers": "error_code, error_message",
    }
    if retry_after_s is not None:
        headers["Retry-After"] = str(retry_after_s)
    return JSONResponse(Refused(error_code=code, error_message=sentence).model_dump(by_alias=True), status, headers)


def _wrong_fields(errors: Any) -> str:
    """Which fields, and what of them; never what was in them, which may be somebody's name."""
    return "; ".join(f"{'.'.join(str(part) for part in each['loc'])}: {each['msg']}" for each in errors)
