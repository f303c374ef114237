"""The pages' desk in the process of the queue server itself."""

from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from fastapi import HTTPException

from queue_server.adapters.errors import StorageError
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.booking_desk import BookingDesk
from queue_server.entrypoints.booking_pages.desk import DeskAwayError, DeskRefusedError
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
)
from queue_server.entrypoints.caller import Caller
from queue_server.service.free_times import Wish

AWAY = 503

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class HallDesk:
    """Asks in the name of `who`, as a process of its own would by its key."""

    desk: BookingDesk
    who: Caller

    async def offer(self) -> Offer:
        return self.desk.offer()

    async def days(self, products: tuple[str, ...], persons: int, first: date, last: date) -> FreeDays:
        return await _told(self.desk.days(Wish(products, persons), first, last))

    async def times(self, products: tuple[str, ...], persons: int, day: date) -> FreeTimesShown:
        return await _told(self.desk.times(Wish(products, persons), day))

    async def hold(self, asked: NewHold) -> Held:
        return await _told(self.desk.hold(asked, self.who))

    async def book(self, asked: NewBooking, key: str) -> Made:
        return await _told(self.desk.book(asked, self.who, key))

    async def own(self, secret: str) -> OwnAppointment:
        return await _told(self.desk.own(secret, self.who))

    async def own_days(self, secret: str, first: date, last: date) -> FreeDays:
        return await _told(self.desk.own_days(secret, first, last))

    async def own_times(self, secret: str, day: date) -> FreeTimesShown:
        return await _told(self.desk.own_times(secret, day))

    async def own_hold(self, secret: str, asked: NewOwnHold) -> Held:
        return await _told(self.desk.own_hold(secret, asked, self.who))

    async def move(self, secret: str, asked: NewOwnMoment) -> OwnAppointment:
        return await _told(self.desk.move(secret, asked, self.who))

    async def cancel(self, secret: str) -> OwnAppointment:
        return await _told(self.desk.cancel(secret, self.who))


async def _told(asked: Awaitable[Answer]) -> Answer:
    try:
        return await asked
    except Refusal as refusal:
        raise DeskRefusedError(refusal.code, refusal.facts) from refusal
    except StorageError as error:
        raise DeskAwayError from error
    except HTTPException as error:
        if error.status_code == AWAY:
            raise DeskAwayError from error
        told: Any = error.detail
        raise DeskRefusedError(told["code"], told["facts"]) from error
