"""`/api/v1`: what other programs of the municipality may ask over HTTP, each with a key of its own (`balie enrol`)."""

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Depends, Header, HTTPException, Query
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from queue_server.adapters import credentials, day_log
from queue_server.adapters.errors import StorageError
from queue_server.adapters.group_commit import Job
from queue_server.domain.appointment import Person
from queue_server.domain.appointment_code import content_of
from queue_server.domain.device import DeviceRole
from queue_server.domain.figures import day_figures
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.assembly import Assembly
from queue_server.service import booking
from queue_server.service.unit_of_work import UnitOfWork
from wire.answers import Refusal as RefusalOnWire
from wire.link import Bookmark
from wire.words import RefusalCode

KEY_SEPARATOR = ":"
"""A bearer token is `<name>:<key>`, as `balie enrol --role system` prints it."""

REFUSED_STATUS = {RefusalCode.COMMAND_ID_REUSED: 422, RefusalCode.UNKNOWN_CODE: 404, RefusalCode.UNKNOWN_PRODUCT: 422}


class Shape(BaseModel):
    """A body of this API: closed, so that a misspelt field is answered and not ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NewAppointment(Shape):
    """An appointment to be made."""

    product: Annotated[str, Field(min_length=1, max_length=64)]
    starts_at: AwareDatetime
    persons: Annotated[int, Field(ge=1, le=20)] = 1
    name: Annotated[str, Field(max_length=200)] = ""
    remarks: Annotated[str, Field(max_length=500)] = ""
    channel: Annotated[str, Field(max_length=32)] = "web"


class MadeAppointment(Shape):
    """An appointment that was made; `code` is what its QR code holds, and cannot be read again later."""

    id: str
    starts_at: datetime
    minutes: int
    code: str


class StayShown(Shape):
    """One interval of a visit."""

    state: str
    leg: int
    service: str
    counter: str | None
    started_at: datetime
    ended_at: datetime | None


class VisitShown(Shape):
    """A visit with its intervals; no name."""

    id: str
    number: str
    service: str
    state: str
    checked_in_at: datetime
    appointed_at: datetime | None
    ticket: str
    stays: tuple[StayShown, ...]


class FiguresShown(Shape):
    """The figures of a day, as `docs/glossary.md` defines them."""

    day: date
    visits: int
    with_appointment: int
    walk_ins: int
    called: int
    served: int
    no_shows: int
    left: int
    still_here: int
    wait_mean_s: float | None
    punctual_share: float | None
    called_before_time: int
    transaction_mean_s: float | None
    products: dict[str, int]


def api_routes(assembly: Assembly) -> APIRouter:
    """The routes, for programs that show a key enrolled with the role `system`."""
    bearer = HTTPBearer(description="`<name>:<key>` of a program enrolled with the role `system`.", auto_error=False)

    async def caller(shown: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> str:
        name, _, key = (shown.credentials if shown else "").partition(KEY_SEPARATOR)
        role = await asyncio.to_thread(_role_of, assembly, name, key)
        if role is not DeviceRole.SYSTEM:
            raise HTTPException(401, "Show the key of a program enrolled with the role system: `<name>:<key>`.")
        return name

    routes = APIRouter(prefix="/api/v1", tags=["v1"], dependencies=[Depends(caller)])
    system = Annotated[str, Depends(caller)]

    @routes.get("/hall")
    async def hall() -> Bookmark:
        """Where the log stands, whether the office is open, and how busy each service is."""
        return await assembly.state.bookmark(assembly.broadcast.seq)

    @routes.post("/appointments", status_code=201)
    async def make_appointment(
        asked: NewAppointment,
        who: system,
        idempotency_key: Annotated[str | None, Header(min_length=8, max_length=64)] = None,
    ) -> MadeAppointment:
        """Makes an appointment; repeated with the same `Idempotency-Key` it answers the same and makes no second."""

        def work(uow: UnitOfWork) -> str:
            person = Person(asked.name, asked.remarks)
            booked = booking.book(
                uow,
                assembly.hall,
                product=asked.product,
                starts_at=asked.starts_at,
                persons=asked.persons,
                person=person,
                channel=asked.channel,
            )
            return MadeAppointment(
                id=booked.appointment.id,
                starts_at=booked.appointment.starts_at,
                minutes=booked.appointment.minutes,
                code=content_of(booked.token, assembly.booking_base_url),
            ).model_dump_json()

        answer = await _carried_out(assembly, who, idempotency_key, asked.model_dump_json(), work)
        return MadeAppointment.model_validate_json(answer)

    @routes.delete("/appointments/{appointment}", status_code=204)
    async def cancel_appointment(appointment: str, who: system) -> None:
        """Cancels an appointment whose visitor has not come yet."""

        def work(uow: UnitOfWork) -> str:
            return booking.cancel(uow, appointment=appointment).id

        await _carried_out(assembly, who, None, f"cancel {appointment}", work)

    @routes.get("/visits")
    async def visits(day: Annotated[date | None, Query()] = None) -> tuple[VisitShown, ...]:
        """Every visit of a day with its intervals."""
        read = await asyncio.to_thread(_read_day, assembly, day)
        return tuple(
            VisitShown(
                id=visit.id,
                number=visit.number,
                service=visit.service,
                state=visit.state.value,
                checked_in_at=visit.checked_in_at,
                appointed_at=visit.appointed_at,
                ticket=visit.ticket.value,
                stays=tuple(
                    StayShown(
                        state=stay.state.value,
                        leg=stay.leg,
                        service=stay.service,
                        counter=stay.counter,
                        started_at=stay.started_at,
                        ended_at=stay.ended_at,
                    )
                    for stay in read.stays
                    if stay.visit == visit.id
                ),
            )
            for visit in read.visits
        )

    @routes.get("/figures")
    async def figures(day: Annotated[date | None, Query()] = None) -> FiguresShown:
        """The figures of a day; today when none is asked."""
        read = await asyncio.to_thread(_read_day, assembly, day)
        counted = day_figures(
            read.visits, read.stays, called_within_min=assembly.hall.catalogue.rules.called_within_min
        )
        return FiguresShown(day=read.day, **asdict(counted))

    return routes


async def _carried_out(
    assembly: Assembly, who: str, key: str | None, body: str, work: Callable[[UnitOfWork], str]
) -> str:
    job = Job(
        device=who,
        command=key or uuid4().hex,
        fingerprint=hashlib.sha256(body.encode()).hexdigest(),
        work=work,
        refuse=_refusal_json,
    )
    try:
        answer = await assembly.commands.result(job)
    except StorageError as error:
        raise HTTPException(503, str(error)) from error
    if answer.startswith('{"code":'):
        refusal = RefusalOnWire.model_validate_json(answer)
        raise HTTPException(REFUSED_STATUS.get(refusal.code, 409), refusal.model_dump())
    return answer


def _role_of(assembly: Assembly, name: str, key: str) -> DeviceRole | None:
    with assembly.database.read() as connection:
        return credentials.role_of(connection, assembly.hall.catalogue.site, name=name, key=key)


def _read_day(assembly: Assembly, day: date | None) -> day_log.DayLog:
    wanted = day or assembly.hall.today(assembly.hall.clock.now())
    with assembly.database.read() as connection:
        return day_log.read(connection, assembly.hall.catalogue.site, wanted)


def _refusal_json(refusal: Refusal) -> str:
    return RefusalOnWire(
        code=RefusalCode(refusal.code), sentence=refusal.sentence, facts=refusal.facts
    ).model_dump_json()
