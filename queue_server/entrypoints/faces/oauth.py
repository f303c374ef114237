"""The token endpoint (RFC 6749): a program shows its enrolled name and key, and gets a token for one face."""

import base64
import binascii
from dataclasses import dataclass
from typing import Annotated, Any, Literal
from urllib.parse import parse_qsl, unquote_plus

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from queue_server.adapters.errors import StorageError
from queue_server.entrypoints.consumers import AskedTooOftenError, address_of
from queue_server.entrypoints.faces import tokens
from queue_server.entrypoints.faces.rights import Rights
from queue_server.entrypoints.faces.token_desk import TokenDesk, TokenRefusedError
from queue_server.entrypoints.said_outside import AWAY

FORM = "application/x-www-form-urlencoded"
BODY_MAX_BYTES = 4_096
FIELDS_MAX = 20
NOT_KEPT = {"Cache-Control": "no-store", "Pragma": "no-cache"}
"""RFC 6749, section 5.1."""

_STATUS = {"invalid_client": 401}


class TokenGiven(BaseModel):
    """RFC 6749, section 5.1."""

    access_token: str
    token_type: Literal["Bearer"] = "Bearer"
    expires_in: Annotated[int, Field(gt=0)] = tokens.LASTS_S
    scope: str


class TokenRefused(BaseModel):
    """RFC 6749, section 5.2."""

    error: str
    error_description: str


@dataclass(frozen=True)
class _Asked:
    name: str
    key: str
    scope: str


def token_routes(desk: TokenDesk, scope: str, rights: Rights, *paths: str) -> APIRouter:
    """A token endpoint of a face, at each of these paths: clients know it by one of them."""
    routes = APIRouter(tags=["tokens"])
    for path in paths:
        _add(routes, desk, scope, rights, path)
    return routes


def _add(routes: APIRouter, desk: TokenDesk, scope: str, rights: Rights, path: str) -> None:
    documented: dict[int | str, dict[str, Any]] = {
        status: {"model": TokenRefused, "description": "No token, and why."} for status in (400, 401, 429, 503)
    }

    @routes.post(path, response_model=TokenGiven, responses=documented, openapi_extra=_FORM_OF_A_REQUEST)
    async def give(request: Request) -> Response:
        """A token for whoever shows an enrolled name and key, by HTTP Basic or in the form."""
        try:
            asked = _asked(request, await _body(request), scope)
            token = await desk.grant(
                name=asked.name, key=asked.key, scope=scope, rights=rights, address=address_of(request)
            )
            given = TokenGiven(access_token=token, scope=scope)
        except TokenRefusedError as error:
            return _refused(_STATUS.get(error.error, 400), error.error, str(error))
        except AskedTooOftenError as error:
            refused = _refused(429, "temporarily_unavailable", str(error))
            refused.headers["Retry-After"] = str(error.retry_after_s)
            return refused
        except StorageError:
            return _refused(503, "temporarily_unavailable", AWAY)
        return JSONResponse(given.model_dump(), headers=NOT_KEPT)


def _refused(status: int, error: str, sentence: str) -> JSONResponse:
    headers = {**NOT_KEPT, "WWW-Authenticate": 'Basic realm="balie"'} if status == 401 else NOT_KEPT
    return JSONResponse(TokenRefused(error=error, error_description=sentence).model_dump(), status, headers)


async def _body(request: Request) -> str:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        raise TokenRefusedError("invalid_request", f"Ask with a form ({FORM}).")
    read = b""
    async for part in request.stream():
        read += part
        if len(read) > BODY_MAX_BYTES:
            raise TokenRefusedError("invalid_request", f"The form is longer than {BODY_MAX_BYTES} bytes.")
    try:
        return read.decode("ascii")
    except UnicodeDecodeError as error:
        raise TokenRefusedError("invalid_request", "A form holds ASCII only; encode the rest with %.") from error


def _asked(request: Request, body: str, scope: str) -> _Asked:
    """What the request says.

    Raises:
        TokenRefusedError: Something is missing, double, or not for this face.
    """
    try:
        fields = parse_qsl(body, keep_blank_values=True, max_num_fields=FIELDS_MAX)
    except ValueError as error:
        raise TokenRefusedError("invalid_request", f"The form has more than {FIELDS_MAX} fields.") from error
    form = dict(fields)
    if len(form) != len(fields):
        raise TokenRefusedError("invalid_request", "A field of the form is there twice.")
    name, key = _shown(request) or (form.get("client_id", ""), form.get("client_secret", ""))
    if not name.isprintable() or not key.isprintable():
        raise TokenRefusedError("invalid_client", "No program has such a name or key.")
    if form.get("grant_type") != "client_credentials":
        missing = "invalid_request" if "grant_type" not in form else "unsupported_grant_type"
        raise TokenRefusedError(missing, "Programs ask with grant_type=client_credentials.")
    wanted = form.get("scope", "").split()
    if wanted and scope not in wanted:
        raise TokenRefusedError("invalid_scope", f"A token from here is for {scope}.")
    return _Asked(name, key, scope)


def _shown(request: Request) -> tuple[str, str] | None:
    """Name and key by HTTP Basic, each encoded as in a form (RFC 6749, section 2.3.1); None where neither is shown."""
    kind, _, encoded = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "basic":
        return None
    try:
        name, _, key = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise TokenRefusedError("invalid_client", "HTTP Basic holds `<name>:<key>` in base64.") from error
    return unquote_plus(name), unquote_plus(key)


_TEXT = {"type": "string"}
_FORM_OF_A_REQUEST: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            FORM: {
                "schema": {
                    "type": "object",
                    "required": ["grant_type"],
                    "properties": {
                        "grant_type": {"type": "string", "enum": ["client_credentials"]},
                        "scope": _TEXT,
                        "client_id": _TEXT,
                        "client_secret": _TEXT,
                    },
                }
            }
        },
    }
}
