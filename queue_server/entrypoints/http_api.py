"""`/api/v1`: what other programs of the municipality may ask over HTTP, each with a key of its own (`balie enrol`)."""

import asyncio
import hashlib
import hmac
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Depends, Header, HTTPException, Path, Query
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from codes.appointment_code import TOKEN_BYTES, content_of, token_from
from queue_server.adapters import credentials, day_log, device_links, hall_picture
from queue_server.adapters.errors import StorageError
from queue_server.adapters.group_commit import Job
from queue_server.adapters.hall_picture import day_bounds
from queue_server.domain.appointment import Person
from queue_server.domain.device import DeviceRole
from queue_server.domain.feedback import satisfaction
from queue_server.domain.figures import day_figures
from queue_server.domain.help_call import help_figures
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.http_shapes import (
    WITHOUT_NUL,
    DeviceShown,
    FiguresShown,
    HelpShown,
    MadeAppointment,
    NewAppointment,
    PartShown,
    SatisfactionShown,
    StayShown,
    VisitShown,
)
from queue_server.service import booking
from queue_server.service.unit_of_work import UnitOfWork
from wire.answers import Refusal as RefusalOnWire
from wire.link import Bookmark
from wire.words import RefusalCode

KEY_SEPARATOR = ":"
"""A bearer token is `<name>:<key>`, as `balie enrol --role system` prints it."""

REFUSED_STATUS = {
    RefusalCode.COMMAND_ID_REUSED: 422,
    RefusalCode.UNKNOWN_CODE: 404,
    RefusalCode.UNKNOWN_PRODUCT: 422,
    RefusalCode.IN_THE_PAST: 422,
}


@dataclass(frozen=True)
class Caller:
    """A program with a key of its own."""

    name: str
    key: str

    def token_for(self, idempotency_key: str) -> str:
        """The same token for the same question, which nobody without this program's key can work out."""
        digest = hmac.new(self.key.encode(), idempotency_key.encode(), hashlib.sha256).digest()
        return token_from(digest[:TOKEN_BYTES])


def api_routes(assembly: Assembly) -> APIRouter:
    """The routes, for programs that show a key enrolled with the role `system`."""
    bearer = HTTPBearer(description="`<name>:<key>` of a program enrolled with the role `system`.", auto_error=False)

    async def caller(shown: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> Caller:
        name, _, key = (shown.credentials if shown else "").partition(KEY_SEPARATOR)
        role = await asyncio.to_thread(_role_of, assembly, name, key)
        if role is not DeviceRole.SYSTEM:
            raise HTTPException(401, "Show the key of a program enrolled with the role system: `<name>:<key>`.")
        return Caller(name, key)

    routes = APIRouter(prefix="/api/v1", tags=["v1"], dependencies=[Depends(caller)])
    system = Annotated[Caller, Depends(caller)]

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
        token = None if idempotency_key is None else who.token_for(idempotency_key)
        said: list[str] = []

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
                token=token,
            )
            said.append(booked.token)
            return MadeAppointment(
                id=booked.appointment.id,
                starts_at=booked.appointment.starts_at,
                minutes=booked.appointment.minutes,
                code="",  # what is kept for a repetition must not let anybody in
            ).model_dump_json()

        answer = await _carried_out(assembly, who.name, idempotency_key, asked.model_dump_json(), work)
        code = content_of(token or said[0], assembly.booking_base_url)
        return MadeAppointment.model_validate_json(answer).model_copy(update={"code": code})

    @routes.delete("/appointments/{appointment}", status_code=204)
    async def cancel_appointment(
        appointment: Annotated[str, Path(max_length=64, pattern=WITHOUT_NUL)], who: system
    ) -> None:
        """Cancels an appointment whose visitor has not come yet."""

        def work(uow: UnitOfWork) -> str:
            return booking.cancel(uow, assembly.hall, appointment=appointment).id

        await _carried_out(assembly, who.name, None, f"cancel {appointment}", work)

    @routes.get("/devices")
    async def devices() -> tuple[DeviceShown, ...]:
        """Every enrolled device, whether it is in contact, and how its printer, scanner and other parts are."""
        return await asyncio.to_thread(_devices_shown, assembly)

    @routes.get("/visits")
    async def visits(day: Annotated[date | None, Query()] = None) -> tuple[VisitShown, ...]:
        """Every visit of a day with its intervals."""
        return await asyncio.to_thread(_visits_shown, assembly, day)

    @routes.get("/figures")
    async def figures(day: Annotated[date | None, Query()] = None) -> FiguresShown:
        """The figures of a day; today when none is asked."""
        return await asyncio.to_thread(_figures_shown, assembly, day)

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
        repeatable=key is not None,
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


def _devices_shown(assembly: Assembly) -> tuple[DeviceShown, ...]:
    site = assembly.hall.catalogue.site
    with assembly.database.read() as connection:
        enrolled = credentials.devices(connection, site)
        seen = {link.device: link.seen_at for link in device_links.read_all(connection, site)}
        reports = hall_picture.reports(connection, site)
    return tuple(
        DeviceShown(
            name=name,
            role=role.value,
            seen_at=seen.get(name),
            parts=tuple(
                PartShown(
                    part=report.part,
                    health=report.health,
                    sentence=report.sentence,
                    since=report.since,
                    as_meant=report.as_meant,
                )
                for report in sorted(reports, key=lambda report: report.id)
                if report.device == name
            ),
        )
        for name, role in sorted(enrolled.items())
        if role is not DeviceRole.SYSTEM
    )


def _visits_shown(assembly: Assembly, day: date | None) -> tuple[VisitShown, ...]:
    read = _read_day(assembly, day)
    stays: dict[str, list[StayShown]] = {visit.id: [] for visit in read.visits}
    for stay in read.stays:
        stays[stay.visit].append(
            StayShown(
                state=stay.state.value,
                leg=stay.leg,
                service=stay.service,
                counter=stay.counter,
                started_at=stay.started_at,
                ended_at=stay.ended_at,
            )
        )
    return tuple(
        VisitShown(
            id=visit.id,
            number=visit.number,
            service=visit.service,
            state=visit.state.value,
            checked_in_at=visit.checked_in_at,
            appointed_at=visit.appointed_at,
            ticket=visit.ticket.value,
            stays=tuple(stays[visit.id]),
        )
        for visit in read.visits
    )


def _figures_shown(assembly: Assembly, day: date | None) -> FiguresShown:
    read = _read_day(assembly, day)
    promise = assembly.hall.catalogue.rules.called_within_min
    _, ends = day_bounds(read.day, assembly.hall.zone)
    counted = day_figures(read.visits, read.stays, called_within_min=promise, ends=ends)
    return FiguresShown(
        day=read.day,
        **asdict(counted),
        satisfaction=SatisfactionShown(**asdict(satisfaction(read.scores, served=counted.served))),
        help=HelpShown(**asdict(help_figures(read.help_calls))),
    )
