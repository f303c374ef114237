"""`/api/v1`: what other programs of the municipality may ask over HTTP, each with a key of its own (`balie enrol`)."""

import asyncio
from dataclasses import asdict
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from queue_server.adapters import credentials, day_log, device_links, hall_picture, pauses
from queue_server.adapters.hall_picture import day_bounds
from queue_server.domain.contact import by_channel
from queue_server.domain.device import PROGRAMS, DeviceRole
from queue_server.domain.feedback import satisfaction
from queue_server.domain.figures import day_figures
from queue_server.domain.help_call import help_figures
from queue_server.domain.pause_figures import pause_figures
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.consumers import by_bearer
from queue_server.entrypoints.http_appointments import add_appointments
from queue_server.entrypoints.http_documents import add_documents
from queue_server.entrypoints.http_problems import PROBLEMS
from queue_server.entrypoints.http_shapes import (
    ContactsShown,
    DeviceShown,
    FiguresShown,
    HelpShown,
    PartShown,
    PausesShown,
    SatisfactionShown,
    StayShown,
    VisitShown,
)
from wire.link import Bookmark


def api_routes(assembly: Assembly) -> APIRouter:
    """The routes, for programs that show a key enrolled with the role `system`."""
    caller = by_bearer(assembly.consumers, DeviceRole.SYSTEM)
    routes = APIRouter(prefix="/api/v1", tags=["v1"], dependencies=[Depends(caller)], responses=PROBLEMS)

    @routes.get("/hall")
    async def hall() -> Bookmark:
        """Where the log stands, whether the office is open, and how busy each service is."""
        return await assembly.state.bookmark(assembly.broadcast.seq)

    add_appointments(routes, assembly, caller)
    add_documents(routes, assembly, caller)

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


def _read_day(assembly: Assembly, day: date | None) -> day_log.DayLog:
    wanted = day or assembly.hall.today(assembly.hall.clock.now())
    with assembly.database.read() as connection:
        return day_log.read(connection, assembly.hall.catalogue.site, wanted)


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
        if role not in PROGRAMS
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
    begins, ends = day_bounds(read.day, assembly.hall.zone)
    with assembly.database.read() as connection:
        logged = pauses.read_between(connection, assembly.hall.catalogue.site, begins=begins, ends=ends)
    paused = pause_figures(logged, ends=ends)
    counted = day_figures(read.visits, read.stays, called_within_min=promise, ends=ends)
    return FiguresShown(
        day=read.day,
        **asdict(counted),
        satisfaction=SatisfactionShown(**asdict(satisfaction(read.scores, served=counted.served))),
        help=HelpShown(**asdict(help_figures(read.help_calls))),
        contacts=ContactsShown.model_validate(by_channel(read.contacts)),
        pauses={reason.value: PausesShown(**asdict(each)) for reason, each in paused.items()},
    )
