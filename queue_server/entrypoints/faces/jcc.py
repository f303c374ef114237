"""A REST face in the shape of JCC's, which Open Forms speaks: free times, booking, cancelling, the QR code's text."""

from datetime import date, datetime
from importlib.metadata import version
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from queue_server.adapters.errors import StorageError
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller, KnownCaller
from queue_server.entrypoints.consumers import AskedTooOftenError
from queue_server.entrypoints.faces import jcc_catalogue
from queue_server.entrypoints.faces.answering import NoRouteError, route_class, wrong_places
from queue_server.entrypoints.faces.jcc_desk import CODES, NOT_UNDERSTOOD, ONE_DAY, REFUSED, JccDesk, refused
from queue_server.entrypoints.faces.jcc_shapes import (
    ACTIVITIES_MAX,
    Acknowledgement,
    Activity,
    Amount,
    AppointmentShown,
    AskedActivity,
    AvailableTimes,
    CustomerFields,
    DateRange,
    Id,
    Location,
    NewAppointment,
    Version,
    Wrong,
)
from queue_server.entrypoints.faces.needed import needs_of
from queue_server.entrypoints.faces.reads import Reads
from queue_server.entrypoints.faces.rights import NotForThisProgramError, Rights
from queue_server.entrypoints.faces.token_desk import OutOfScopeError, TokenDesk, TokenNotGoodError, by_token
from queue_server.entrypoints.http_shapes import EARLIEST, LATEST
from queue_server.entrypoints.said_outside import AWAY
from queue_server.service import offer
from queue_server.service.free_times import Wish
from wire.words import RefusalCode

SCOPE = "warp-api"
API = "/api/warp/v1"
API_VERSION = "1.0"

Day = Annotated[date, Query(ge=EARLIEST.date(), lt=LATEST.date())]
Selected = Annotated[list[Id], Query(alias="selectedActivityId", min_length=1, max_length=ACTIVITIES_MAX)]
Activities = Annotated[list[Id], Query(alias="activityId", min_length=1, max_length=ACTIVITIES_MAX)]
Amounts = Annotated[list[Amount], Query(alias="amount", max_length=ACTIVITIES_MAX)]
LocationId = Annotated[Id | None, Query(alias="locationId")]
Language = Annotated[str | None, Header(max_length=100)]
AppointmentId = Annotated[Id, Query(alias="id")]

_NOT_THERE: dict[int | str, dict[str, Any]] = {404: {"model": Wrong, "description": "There is none."}}
_WRONG: dict[int | str, dict[str, Any]] = {
    status: {"model": Wrong, "description": "Why there is no answer."} for status in (400, 401, 403, 429, 503)
}


def jcc_routes(assembly: Assembly, tokens: TokenDesk, prefix: str, rights: Rights) -> APIRouter:
    """The routes below a prefix, for whoever shows a token with the scope `warp-api`."""
    entrance = by_token(tokens, SCOPE, rights, token_url=f"{prefix}/connect/token")
    routes = APIRouter(
        prefix=f"{prefix}{API}",
        tags=["jcc"],
        route_class=route_class(answer, entrance),
        dependencies=[Depends(entrance.caller)],
        responses=_WRONG,
    )
    desk = JccDesk(assembly, Reads(assembly.database), rights)
    _add_catalogue(routes, assembly)
    _add_times(routes, assembly, desk)
    _add_appointments(routes, assembly, desk, entrance.caller)
    return routes


def _add_catalogue(routes: APIRouter, assembly: Assembly) -> None:
    hall, catalogue = assembly.hall, assembly.hall.catalogue
    location = jcc_catalogue.location(catalogue)

    def activities(products: list[str], language: str | None) -> list[Activity]:
        spoken = jcc_catalogue.language_of(catalogue, language)
        return [jcc_catalogue.activity(catalogue, catalogue.product(each), spoken) for each in products]

    @routes.get("/version")
    async def versions() -> Version:
        """Says that the settings of a client are right."""
        return Version(warp_api_version=API_VERSION, afspraken_version=version("balie"))

    @routes.get("/activity/listforappointment", response_model_exclude_none=True)
    async def list_for_appointment(location_id: LocationId = None, language: Language = None) -> list[Activity]:
        """What everybody may make an appointment for."""
        if location_id not in {None, location.id}:
            return []
        return activities([each.id for each in offer.bookable(hall)], language)

    @routes.get("/activity/listforappointment/additional", response_model_exclude_none=True, responses=_NOT_THERE)
    async def additional(
        selected: Selected,
        include_selected: Annotated[bool, Query(alias="includeSelectedActivities")] = False,
        location_id: LocationId = None,
        language: Language = None,
    ) -> list[Activity]:
        """What goes together with all of these."""
        together = [each.id for each in offer.goes_with(hall, tuple(selected))]
        if location_id not in {None, location.id}:
            return []
        return activities([each for each in together if include_selected or each not in selected], language)

    @routes.get("/location", response_model_exclude_none=True)
    async def locations() -> list[Location]:
        """The site."""
        return [location]

    @routes.get("/location/forappointment", response_model_exclude_none=True, responses=_NOT_THERE)
    async def locations_for(selected: Selected) -> list[Location]:
        """The site, where all of these can be done here in one appointment."""
        together = {each.id for each in offer.goes_with(hall, tuple(selected))}
        return [location] if together >= set(selected) else []

    @routes.get("/location/{location_id}", response_model_exclude_none=True, responses=_NOT_THERE)
    async def one_location(location_id: Annotated[Id, Path()]) -> Location:
        """The site."""
        if location_id != location.id:
            raise HTTPException(404, "There is no such location.")
        return location

    @routes.get("/customer/customerfields/required", response_model_exclude_none=True, responses=_NOT_THERE)
    async def customer_fields(selected: Selected) -> CustomerFields:
        """What is asked of a customer: a name, what the appointment needs, and what the site may use beside it."""
        for each in selected:
            catalogue.product(each)
        return jcc_catalogue.customer_fields(catalogue, needs_of(hall, selected))


def _add_times(routes: APIRouter, assembly: Assembly, desk: JccDesk) -> None:
    hall = assembly.hall

    @routes.get("/activity/appointmentdaterange", responses=_NOT_THERE)
    async def date_range(wanted: Activities) -> DateRange:
        """The first day on which all of these can be had, and the day after the last.

        Open Forms asks for the times up to `maxDate`, as the `toDate` that is not asked for.
        """
        today = hall.today(hall.clock.now())
        first, last = offer.bookable_days(hall, Wish(tuple(dict.fromkeys(wanted)))) or (today, today)
        after = last + ONE_DAY
        return DateRange(min_date=f"{first.isoformat()}T00:00:00", max_date=f"{after.isoformat()}T00:00:00")

    @routes.get("/appointment/availabletimelist", responses=_NOT_THERE)
    async def available_times(
        location_id: Annotated[Id, Query(alias="locationId")],
        from_date: Annotated[Day, Query(alias="fromDate")],
        to_date: Annotated[Day, Query(alias="toDate")],
        wanted: Activities,
        amounts: Amounts = [],  # noqa: B006 - FastAPI makes a new list for each question
    ) -> AvailableTimes:
        """When it could begin; `toDate` is the first day that is not asked for."""
        if location_id != hall.catalogue.site:
            raise HTTPException(404, "There is no such location.")
        return await desk.available(_each(wanted, amounts), from_date, to_date)

    @routes.get("/appointment/calculateduration", responses=_NOT_THERE)
    async def duration(
        wanted: Activities,
        amounts: Amounts = [],  # noqa: B006 - as above
        date_time: Annotated[datetime | None, Query(alias="dateTime")] = None,
    ) -> int:
        """How many minutes it takes: the same on every day."""
        return desk.minutes(_each(wanted, amounts))


def _add_appointments(routes: APIRouter, assembly: Assembly, desk: JccDesk, caller: KnownCaller) -> None:
    program = Annotated[Caller, Depends(caller)]
    catalogue = assembly.hall.catalogue

    @routes.post("/appointment", response_model_exclude_none=True)
    async def book(asked: NewAppointment, who: program, language: Language = None) -> Acknowledgement:
        """Makes an appointment, or says by a code why not."""
        return await desk.book(asked, who, jcc_catalogue.language_of(catalogue, language))

    @routes.get("/appointment", response_model_exclude_none=True, responses=_NOT_THERE)
    async def show(appointment: AppointmentId, who: program, language: Language = None) -> AppointmentShown:
        """An appointment that was not cancelled."""
        return await desk.shown(appointment, who, jcc_catalogue.language_of(catalogue, language))

    @routes.get("/appointment/qrcode", responses=_NOT_THERE)
    async def qr_code(appointment: AppointmentId, who: program) -> str:
        """What the QR code holds that checks the visitor in at the kiosk; the same for the same program."""
        text = await desk.qr_text(appointment, who)
        if text is None:
            raise HTTPException(404, "There is no such appointment.")
        return text

    @routes.delete("/appointment", response_model_exclude_none=True)
    async def cancel(appointment: AppointmentId, who: program) -> Acknowledgement:
        """Cancels an appointment; its time is free at once."""
        return await desk.cancel(appointment, who)


def _each(wanted: list[str], amounts: list[int]) -> list[AskedActivity]:
    if amounts and len(amounts) != len(wanted):
        raise HTTPException(400, f"{len(wanted)} activities need as many amounts, not {len(amounts)}.")
    often = amounts or [1] * len(wanted)
    return [AskedActivity(activity_id=each, amount=amount) for each, amount in zip(wanted, often, strict=True)]


def answer(request: Request, error: Exception) -> Response:
    """An error in the form of this face; a booking that is not understood is refused with HTTP 200, as the others."""
    match error:
        case NoRouteError():
            return _wrong(error.status_code, REFUSED, error.detail)
        case RequestValidationError() if request.method == "POST":
            return _not_booked("The appointment is not complete.", wrong_places(error))
        case HTTPException() if request.method == "POST":
            return _not_booked(str(error.detail))
        case RequestValidationError():
            return _wrong(400, NOT_UNDERSTOOD, "The question is not understood.", wrong_places(error))
        case HTTPException():
            return _wrong(error.status_code, REFUSED, str(error.detail))
        case Refusal():
            return _wrong(404, CODES.get(RefusalCode(error.code), REFUSED), error.sentence)
        case TokenNotGoodError():
            return _wrong(401, REFUSED, str(error), headers={"WWW-Authenticate": "Bearer"})
        case OutOfScopeError() | NotForThisProgramError():
            return _wrong(403, REFUSED, str(error))
        case AskedTooOftenError():
            return _wrong(429, REFUSED, str(error), headers={"Retry-After": str(error.retry_after_s)})
        case StorageError():
            return _wrong(503, REFUSED, AWAY)
        case _:
            return _wrong(500, REFUSED, "The server made a mistake, and says so in its log.")


def _not_booked(sentence: str, wrong: list[str] | None = None) -> Response:
    said = refused(NOT_UNDERSTOOD, sentence, wrong)
    return JSONResponse(said.model_dump(by_alias=True, exclude_none=True))


def _wrong(
    status: int, code: int, sentence: str, wrong: list[str] | None = None, headers: dict[str, str] | None = None
) -> Response:
    said = Wrong(code=code, message=sentence, validate_errors=wrong)
    return JSONResponse(said.model_dump(by_alias=True, exclude_none=True), status, headers)
