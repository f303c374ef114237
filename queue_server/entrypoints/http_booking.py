"""`/api/v1/booking`: free times, and an appointment of one's own, for the booking pages and programs like them.

A key with the role `pages` opens this and nothing else: the program that shows the pages can be reached by everybody,
so it must be able to do no more than everybody may.
"""

from collections.abc import Awaitable
from datetime import date
from typing import Annotated, TypeVar

from fastapi import APIRouter, Depends, Header, Path, Query

from queue_server.domain.device import DeviceRole
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.booking_desk import BookingDesk
from queue_server.entrypoints.booking_shapes import (
    FreeDays,
    FreeTimesShown,
    Held,
    Made,
    NewBooking,
    NewHold,
    NewOwnHold,
    NewOwnMoment,
    Offer,
    OwnAppointment,
    Secret,
)
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.consumers import by_bearer
from queue_server.entrypoints.http_callers import refused
from queue_server.entrypoints.http_problems import PROBLEMS
from queue_server.entrypoints.http_shapes import EARLIEST, LATEST, PRODUCTS_MAX, WITHOUT_NUL, Id
from queue_server.service.free_times import PERSONS_MAX, Wish

BOOKING_PATH = "/api/v1/booking"
IDEMPOTENCY_MIN, IDEMPOTENCY_MAX = 8, 64

Products = Annotated[list[Id], Query(alias="product", min_length=1, max_length=PRODUCTS_MAX)]
Persons = Annotated[int, Query(ge=1, le=PERSONS_MAX)]
Day = Annotated[date, Query(ge=EARLIEST.date(), lt=LATEST.date())]
HoldId = Annotated[str, Path(max_length=64, pattern=WITHOUT_NUL)]
Own = Annotated[Secret, Header(alias="Visitor-Secret", description="The visitor's own secret.")]

Answer = TypeVar("Answer")


def booking_routes(assembly: Assembly) -> APIRouter:
    """The routes, over the same desk as the pages in this process."""
    caller = by_bearer(assembly.consumers, DeviceRole.PAGES, DeviceRole.SYSTEM)
    routes = APIRouter(prefix=BOOKING_PATH, tags=["booking"], dependencies=[Depends(caller)], responses=PROBLEMS)
    program = Annotated[Caller, Depends(caller)]
    desk = BookingDesk(assembly)

    @routes.get("/offer")
    async def offer() -> Offer:
        """What can be booked here by everybody."""
        return desk.offer()

    @routes.get("/days")
    async def days(product: Products, first: Day, last: Day, persons: Persons = 1) -> FreeDays:
        """The days with free times for all of this together."""
        return await _told(desk.days(Wish(tuple(product), persons), first, last))

    @routes.get("/times")
    async def times(product: Products, day: Day, persons: Persons = 1) -> FreeTimesShown:
        """The free times of a day for all of this together."""
        return await _told(desk.times(Wish(tuple(product), persons), day))

    @routes.post("/holds", status_code=201)
    async def hold(asked: NewHold, who: program) -> Held:
        """Keeps a time for somebody who is still typing."""
        return await _told(desk.hold(asked, who))

    @routes.delete("/holds/{hold}", status_code=204)
    async def release(hold: HoldId, who: program) -> None:
        """Gives a time back; also one that lapsed already."""
        await _told(desk.release(hold, who))

    @routes.post("/appointments", status_code=201)
    async def book(
        asked: NewBooking,
        who: program,
        idempotency_key: Annotated[
            str | None, Header(min_length=IDEMPOTENCY_MIN, max_length=IDEMPOTENCY_MAX, pattern=WITHOUT_NUL)
        ] = None,
    ) -> Made:
        """Makes an appointment; repeated with the same `Idempotency-Key` it answers the same and makes no second."""
        return await _told(desk.book(asked, who, idempotency_key))

    @routes.get("/own")
    async def own(visitor_secret: Own, who: program) -> OwnAppointment:
        """The appointment of whoever has this secret, with its codes."""
        return await _told(desk.own(visitor_secret, who))

    @routes.get("/own/days")
    async def own_days(visitor_secret: Own, first: Day, last: Day) -> FreeDays:
        """The days to which it could be moved."""
        return await _told(desk.own_days(visitor_secret, first, last))

    @routes.get("/own/times")
    async def own_times(visitor_secret: Own, day: Day) -> FreeTimesShown:
        """The times of a day to which it could be moved."""
        return await _told(desk.own_times(visitor_secret, day))

    @routes.post("/own/holds", status_code=201)
    async def own_hold(visitor_secret: Own, asked: NewOwnHold, who: program) -> Held:
        """Keeps a time to which it may be moved; its own time stays taken."""
        return await _told(desk.own_hold(visitor_secret, asked, who))

    @routes.patch("/own")
    async def move(visitor_secret: Own, asked: NewOwnMoment, who: program) -> OwnAppointment:
        """Gives it another moment; its codes stay the same."""
        return await _told(desk.move(visitor_secret, asked, who))

    @routes.delete("/own")
    async def cancel(visitor_secret: Own, who: program) -> OwnAppointment:
        """Cancels it; its time is free at once."""
        return await _told(desk.cancel(visitor_secret, who))

    return routes


async def _told(asked: Awaitable[Answer]) -> Answer:
    """A refusal of a question that needs no writer, as that of a command reads."""
    try:
        return await asked
    except Refusal as refusal:
        raise refused(refusal) from refusal
