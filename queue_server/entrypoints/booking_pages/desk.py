"""What the booking pages ask of a queue server, in this process or over the network: this, and nothing else."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

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


class DeskRefusedError(Exception):
    """The server says no; `code` is one of `wire.words.RefusalCode`, or a newer one."""

    def __init__(self, code: str, facts: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.facts = dict(facts or {})


class DeskAwayError(Exception):
    """The server, or its database, cannot be reached; nobody knows whether it did what was asked."""


class Desk(Protocol):
    """Each raises `DeskRefusedError` or `DeskAwayError`."""

    async def offer(self) -> Offer: ...
    async def days(self, products: tuple[str, ...], persons: int, first: date, last: date) -> FreeDays: ...
    async def times(self, products: tuple[str, ...], persons: int, day: date) -> FreeTimesShown: ...
    async def hold(self, asked: NewHold) -> Held: ...
    async def book(self, asked: NewBooking, key: str) -> Made:
        """Asked again under the same key it is the same appointment."""
        ...

    async def own(self, secret: str) -> OwnAppointment: ...
    async def own_days(self, secret: str, first: date, last: date) -> FreeDays: ...
    async def own_times(self, secret: str, day: date) -> FreeTimesShown: ...
    async def own_hold(self, secret: str, asked: NewOwnHold) -> Held: ...
    async def move(self, secret: str, asked: NewOwnMoment) -> OwnAppointment: ...
    async def cancel(self, secret: str) -> OwnAppointment: ...
