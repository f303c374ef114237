"""VNG's draft "Afspraken API" (MijnAgenda): portals read somebody's appointments, and how they check in."""

import re
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Path, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from config.faces import MijnAgendaFace
from queue_server.adapters.errors import StorageError
from queue_server.domain.refusal import UnknownCode
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller, KnownCaller
from queue_server.entrypoints.consumers import AskedTooOftenError
from queue_server.entrypoints.faces.agenda_desk import AgendaDesk
from queue_server.entrypoints.faces.agenda_shapes import (
    AfspraakDetails,
    AfsprakenGevonden,
    AfsprakenZoekverzoek,
    Fout,
)
from queue_server.entrypoints.faces.answering import NoRouteError, route_class, wrong_places
from queue_server.entrypoints.faces.reads import Reads
from queue_server.entrypoints.faces.rights import NotForThisProgramError, Rights
from queue_server.entrypoints.faces.token_desk import OutOfScopeError, TokenDesk, TokenNotGoodError, by_token

SCOPE = "afspraken:lezen"
ROOTS = ("", "/api/v1")
"""NL Portal puts a version between the address that it is given and the path of the draft."""

PROBLEM = "application/problem+json"
API_VERSION = {"API-Version": "0.2.0"}
"""NLGov REST API Design Rules 2.1, rule /core/version-header."""

IDENTIFICATION = re.compile(r"[A-Za-z0-9._~-]{1,64}")

_AFSPRAAK = "/afspraken/{identificatie}"


class WrongIdentificationError(HTTPException):
    """No appointment can be called so."""

    def __init__(self) -> None:
        super().__init__(400)


def agenda_routes(assembly: Assembly, tokens: TokenDesk, settings: MijnAgendaFace, rights: Rights) -> APIRouter:
    """The routes below a prefix, for whoever shows a token with the scope `afspraken:lezen`."""
    entrance = by_token(tokens, SCOPE, rights, token_url=f"{settings.prefix}/connect/token")
    routes = APIRouter(prefix=settings.prefix, tags=["afspraken"], route_class=route_class(answer, entrance))
    desk = AgendaDesk(assembly, Reads(assembly.database), rights, settings.online_address)
    for root in ROOTS:
        _add(routes, root, desk, entrance.caller)
    return routes


def _add(routes: APIRouter, root: str, desk: AgendaDesk, caller: KnownCaller) -> None:
    program = Annotated[Caller, Depends(caller)]

    @routes.post(f"{root}/afspraken/opvragen", response_model_exclude_none=True, responses=_problems())
    async def opvragen(asked: AfsprakenZoekverzoek, who: program, response: Response) -> AfsprakenGevonden:
        """The appointments of whoever has one of these e-mail addresses; in the body, since paths are logged."""
        response.headers.update(API_VERSION)
        return await desk.found(asked, who)

    @routes.get(f"{root}{_AFSPRAAK}", response_model_exclude_none=True, responses=_problems(404))
    async def afspraak(
        identificatie: Annotated[str, Path(description="The `afspraakIdentificatie` of a list.")],
        who: program,
        response: Response,
    ) -> AfspraakDetails:
        """One appointment, with what its visitor shows or types at the kiosk."""
        response.headers.update(API_VERSION)
        if not IDENTIFICATION.fullmatch(identificatie):
            raise WrongIdentificationError
        return await desk.details(identificatie, who)


def answer(request: Request, error: Exception) -> Response:
    """An error in the form of the draft: a problem with a code."""
    match error:
        case NoRouteError():
            title, said = _NO_ROUTE.get(error.status_code, (_TITLES[400], error.detail))
            return _problem(request, error.status_code, "ONGELDIGE_AANVRAAG", said, title=title)
        case RequestValidationError():
            said = "Het verzoek klopt niet: " + "; ".join(wrong_places(error))
            return _problem(request, 400, "ONGELDIGE_AANVRAAG", said)
        case WrongIdentificationError():
            said = "Een afspraakidentificatie heeft 1 tot 64 letters, cijfers, punten, streepjes of tildes."
            return _problem(request, 400, "ONGELDIGE_IDENTIFICATIE", said)
        case TokenNotGoodError():
            said = "Er is geen geldig OAuth2-token, of het is verlopen."
            return _problem(request, 401, "NIET_GEAUTHENTICEERD", said, {"WWW-Authenticate": "Bearer"})
        case OutOfScopeError():
            return _problem(request, 403, "NIET_GEAUTORISEERD", f"Het token geldt niet voor {SCOPE}.")
        case NotForThisProgramError():
            return _problem(request, 403, "NIET_GEAUTORISEERD", "Dit systeem mag hier geen afspraken lezen.")
        case UnknownCode():
            return _problem(request, 404, "AFSPRAAK_NIET_GEVONDEN", "Er is geen afspraak met deze identificatie.")
        case AskedTooOftenError():
            said = f"Dit systeem vraagt te vaak. Over {error.retry_after_s} seconden mag het weer."
            return _problem(request, 429, "TE_VEEL_VERZOEKEN", said, {"Retry-After": str(error.retry_after_s)})
        case StorageError():
            return _problem(request, 503, "SERVICE_NIET_BESCHIKBAAR", "De afspraken zijn nu niet te lezen.")
        case HTTPException() if error.status_code < 500:
            return _problem(request, 400, "ONGELDIGE_AANVRAAG", "Het verzoek is niet te lezen.")
        case _:
            return _problem(request, 500, "INTERNE_FOUT", "De server maakte een fout en meldt die in zijn logboek.")


_NO_ROUTE = {
    404: ("Pad niet gevonden", "Onder dit pad is er niets."),
    405: ("Methode niet toegestaan", "Dit pad wordt niet met deze methode bevraagd."),
}
"""With the code of a wrong question: the draft has none of its own for it."""

_TITLES = {
    400: "Ongeldige aanvraag",
    401: "Niet geauthenticeerd",
    403: "Niet geautoriseerd",
    404: "Afspraak niet gevonden",
    429: "Te veel verzoeken",
    500: "Interne serverfout",
    503: "Service niet beschikbaar",
}


def _problems(*more: int) -> dict[int | str, dict[str, Any]]:
    described = {"content": {PROBLEM: {"schema": Fout.model_json_schema()}}}
    return {status: {"description": _TITLES[status], **described} for status in (400, 401, 403, *more, 429, 500, 503)}


def _problem(
    request: Request, status: int, code: str, detail: str, headers: dict[str, str] | None = None, *, title: str = ""
) -> JSONResponse:
    title = title or ("Ongeldige identificatie" if code == "ONGELDIGE_IDENTIFICATIE" else _TITLES[status])
    said = Fout(status=status, code=code, title=title, detail=detail, instance=quote(request.url.path))
    return JSONResponse(said.model_dump(), status, {**API_VERSION, **(headers or {})}, media_type=PROBLEM)
