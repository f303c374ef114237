"""What somebody at home may ask of the queue server: what is free, and an appointment of their own.

The audience is always the public: whoever comes this way can neither book what staff book nor see anybody's data.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TypeVar

from pydantic import BaseModel

from codes.appointment_code import TOKEN_BYTES, content_of, hash_of, token_from
from codes.short_code import as_written
from codes.signed_code import sealed
from queue_server.adapters.appointment_rows import SqlAppointments
from queue_server.adapters.database import Database
from queue_server.adapters.taken_times import SqlTakenTimes
from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.booking_plan import Audience, MeetingPlace
from queue_server.domain.refusal import UnknownCode
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.booking_offer import errand_of, offered
from queue_server.entrypoints.booking_shapes import (
    FreeDay,
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
from queue_server.entrypoints.http_callers import carried_out
from queue_server.service import booking, holding
from queue_server.service.free_times import NOTHING, Besides, Wish, free_times, legs_of, place_of
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork

READS_AT_ONCE = 2
"""Of the connections that read, so that pictures of the hall always find one."""

ASKED_AT_ONCE = timedelta(days=400)
"""A question may reach so far; a longer one is answered for its beginning. The site's own limit is nearer."""

OWN = "own:"
"""Before the name of a secret in what is asked of the writer: told apart from other questions under one key."""

SHOWN_DIGITS = 3

Found = TypeVar("Found")


class KeptBooking(BaseModel):
    """What is kept of an answer for its repetition: nothing that lets anybody in."""

    id: str
    starts_at: datetime
    minutes: int


@dataclass(frozen=True)
class BookingDesk:
    """Every method is called on the event loop.

    Each raises `HTTPException` where a use case refuses or the database is away, as `http_callers` words it.
    """

    assembly: Assembly
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(READS_AT_ONCE))

    def offer(self) -> Offer:
        return offered(self._hall)

    async def days(self, wish: Wish, first: date, last: date) -> FreeDays:
        """The local days, both included, that have free times."""
        times = await self._read(lambda database: self._free(database, wish, first, last, NOTHING))
        return _by_day(self._hall, wish, times)

    async def times(self, wish: Wish, day: date) -> FreeTimesShown:
        times = await self._read(lambda database: self._free(database, wish, day, day, NOTHING))
        return _of_a_day(self._hall, wish, times)

    async def hold(self, asked: NewHold, who: Caller) -> Held:
        wish = Wish(asked.products, asked.persons)
        besides = Besides(hold=asked.instead_of)
        return await self._hold(lambda uow: (wish, besides), asked.starts_at, who)

    async def release(self, held: str, who: Caller) -> None:
        def work(uow: UnitOfWork) -> str:
            holding.release(uow, held)
            return held

        await carried_out(self.assembly, who, asked=f"release {held}", work=work)

    async def book(self, asked: NewBooking, who: Caller, key: str | None) -> Made:
        """Repeated under the same key it answers the same and makes no second."""
        drawn = self._hall.random_bytes(TOKEN_BYTES)
        secret = token_from(drawn) if key is None else who.secret_for(key)
        person = Person(asked.name, asked.remarks, asked.born, asked.email, asked.telephone)

        def work(uow: UnitOfWork) -> str:
            made = booking.book(
                uow,
                self._hall,
                wish=Wish(asked.products, asked.persons),
                starts_at=asked.starts_at,
                person=person,
                channel=asked.channel,
                audience=Audience.PUBLIC,
                language=asked.language,
                secret=secret,
                held=asked.hold,
            ).appointment
            return KeptBooking(id=made.id, starts_at=made.starts_at, minutes=made.minutes).model_dump_json()

        question = asked.model_dump_json(exclude={"hold"})
        answer = await carried_out(self.assembly, who, asked=question, work=work, key=key)
        kept = KeptBooking.model_validate_json(answer)
        return Made(id=kept.id, secret=secret, starts_at=kept.starts_at, minutes=kept.minutes)

    async def own(self, secret: str, who: Caller) -> OwnAppointment:
        """Its codes are said again, which needs the writer; whether there is one at all does not."""
        await self._read(lambda database: _known(database, self._hall, secret))

        def work(uow: UnitOfWork) -> str:
            return self._shown(uow, _own(uow, self._hall, secret), secret).model_dump_json()

        return await self._about_own(secret, who, "look", work)

    async def own_days(self, secret: str, first: date, last: date) -> FreeDays:
        wish, times = await self._read(lambda database: self._free_for_own(database, secret, first, last))
        return _by_day(self._hall, wish, times)

    async def own_times(self, secret: str, day: date) -> FreeTimesShown:
        wish, times = await self._read(lambda database: self._free_for_own(database, secret, day, day))
        return _of_a_day(self._hall, wish, times)

    async def own_hold(self, secret: str, asked: NewOwnHold, who: Caller) -> Held:
        def wanted(uow: UnitOfWork) -> tuple[Wish, Besides]:
            mine = _own(uow, self._hall, secret)
            return booking.wish_of(self._hall, mine), Besides(appointment=mine.id, hold=asked.instead_of)

        return await self._hold(wanted, asked.starts_at, who)

    async def move(self, secret: str, asked: NewOwnMoment, who: Caller) -> OwnAppointment:
        def work(uow: UnitOfWork) -> str:
            mine = _own(uow, self._hall, secret)
            moved = booking.move(uow, self._hall, appointment=mine.id, starts_at=asked.starts_at, held=asked.hold)
            return self._shown(uow, moved, secret).model_dump_json()

        return await self._about_own(secret, who, f"move {asked.starts_at}", work)

    async def cancel(self, secret: str, who: Caller) -> OwnAppointment:
        def work(uow: UnitOfWork) -> str:
            cancelled = booking.cancel(uow, self._hall, appointment=_own(uow, self._hall, secret).id)
            return self._shown(uow, cancelled, secret).model_dump_json()

        return await self._about_own(secret, who, "cancel", work)

    @property
    def _hall(self) -> Hall:
        return self.assembly.hall

    async def _read(self, looked_up: Callable[[Database], Found]) -> Found:
        async with self.turns:
            return await asyncio.to_thread(looked_up, self.assembly.database)

    def _free(self, database: Database, wish: Wish, first: date, last: date, besides: Besides) -> list[datetime]:
        with database.read() as connection:
            return free_times(
                SqlTakenTimes(connection, self._hall.catalogue.site),
                self._hall,
                wish,
                audience=Audience.PUBLIC,
                first=first,
                last=min(last, first + ASKED_AT_ONCE),
                besides=besides,
            )

    def _free_for_own(self, database: Database, secret: str, first: date, last: date) -> tuple[Wish, list[datetime]]:
        mine = _known(database, self._hall, secret)
        wish = booking.wish_of(self._hall, mine)
        return wish, self._free(database, wish, first, last, Besides(appointment=mine.id))

    async def _hold(
        self, wanted: Callable[[UnitOfWork], tuple[Wish, Besides]], starts_at: datetime, who: Caller
    ) -> Held:
        def work(uow: UnitOfWork) -> str:
            wish, besides = wanted(uow)
            held = holding.hold(
                uow, self._hall, wish=wish, starts_at=starts_at, audience=Audience.PUBLIC, besides=besides
            )
            return Held(
                hold=held.id, starts_at=held.starts_at, minutes=held.minutes, lapses_at=held.lapses_at
            ).model_dump_json()

        return Held.model_validate_json(await carried_out(self.assembly, who, asked=f"hold {starts_at}", work=work))

    async def _about_own(
        self, secret: str, who: Caller, asked: str, work: Callable[[UnitOfWork], str]
    ) -> OwnAppointment:
        answer = await carried_out(self.assembly, who, asked=f"{OWN}{hash_of(secret)} {asked}", work=work)
        return OwnAppointment.model_validate_json(answer)

    def _shown(self, uow: UnitOfWork, mine: Appointment, secret: str) -> OwnAppointment:
        hall = self._hall
        known = hall.catalogue.services.get(mine.service)
        place = known.place if known is not None else MeetingPlace.COUNTER
        booked = mine.state is AppointmentState.BOOKED
        code, short_code = "", ""
        if place.in_house and mine.state in {AppointmentState.BOOKED, AppointmentState.CHECKED_IN}:
            codes = booking.said_again(uow, hall, appointment=mine, secret=secret)
            code = content_of(sealed(codes.token, codes.seal), self.assembly.booking_base_url)
            short_code = as_written(codes.short_code)
        return OwnAppointment(
            id=mine.id,
            state=mine.state,
            starts_at=mine.starts_at,
            minutes=mine.minutes,
            persons=mine.persons,
            errand=errand_of(hall, mine.products),
            place=place,
            language=mine.language,
            booked_at=mine.booked_at,
            changed_at=mine.changed_at,
            moved_from=mine.moved_from,
            sequence=mine.sequence,
            changeable=booked and mine.starts_at > hall.clock.now(),
            called_on=_last_digits(uow.person(mine.id).telephone) if place is MeetingPlace.TELEPHONE else "",
            code=code,
            short_code=short_code,
        )


def _last_digits(telephone: str) -> str:
    return "".join(filter(str.isdecimal, telephone))[-SHOWN_DIGITS:]


def _own(uow: UnitOfWork, hall: Hall, secret: str) -> Appointment:
    return _of_this_site(uow.appointments.with_own_secret(hash_of(secret)), hall)


def _known(database: Database, hall: Hall, secret: str) -> Appointment:
    with database.read() as connection:
        return _of_this_site(SqlAppointments(connection).with_own_secret(hash_of(secret)), hall)


def _of_this_site(found: Appointment | None, hall: Hall) -> Appointment:
    if found is None or found.site != hall.catalogue.site:
        raise UnknownCode
    return found


def _by_day(hall: Hall, wish: Wish, times: list[datetime]) -> FreeDays:
    days = ((day, list(each)) for day, each in groupby(times, key=hall.today))
    return FreeDays(
        days=tuple(FreeDay(day=day, times=len(each), first=each[0]) for day, each in days),
        minutes=_minutes(hall, wish),
        place=_place(hall, wish),
    )


def _of_a_day(hall: Hall, wish: Wish, times: list[datetime]) -> FreeTimesShown:
    return FreeTimesShown(times=tuple(times), minutes=_minutes(hall, wish), place=_place(hall, wish))


def _minutes(hall: Hall, wish: Wish) -> int:
    return sum(leg.minutes for leg in legs_of(hall, wish))


def _place(hall: Hall, wish: Wish) -> MeetingPlace:
    return place_of(hall, hall.catalogue.product(wish.products[0]))
