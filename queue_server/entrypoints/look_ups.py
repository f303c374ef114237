"""What is looked up beside the writer, which calls visitors and must wait for no search: appointments, free times.

A name that nobody has is compared with everybody's; that takes as long as many calls. A search changes nothing, so it
needs neither the order of all commands nor an answer that is kept.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from time import perf_counter

from queue_server.adapters import credentials, session_rows
from queue_server.adapters.appointment_rows import SqlAppointments, person_of
from queue_server.adapters.database import Database, Reader
from queue_server.adapters.errors import StorageError
from queue_server.adapters.secrets import SqlSecrets
from queue_server.adapters.taken_times import SqlTakenTimes
from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.counter_session import CounterSession, Duty
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints import commands, translation
from queue_server.entrypoints.asker import Asker
from queue_server.entrypoints.measures import Measures
from queue_server.entrypoints.said_outside import AWAY
from queue_server.service import reception
from queue_server.service.free_times import Besides, Wish, free_times, legs_of
from queue_server.service.hall import Hall
from queue_server.service.reception import Sought
from queue_server.service.steps import on_duty
from wire.answers import AppointmentsFound, FreeTimes
from wire.commands import LookUpAppointments, LookUpFreeTimes
from wire.words import RefusalCode, Role

LookUp = LookUpAppointments | LookUpFreeTimes

LOOKED_AHEAD = timedelta(days=62)
"""A question may reach so far at once; a longer one is answered for its beginning."""

SEARCHES_AT_ONCE = 2
"""Of the connections that read, so that pictures of the hall always find one."""


class _Kept:
    """What codes and names are looked up in, on a connection that reads."""

    def __init__(self, connection: Reader) -> None:
        self._connection = connection
        self.appointments = SqlAppointments(connection)
        self.secrets = SqlSecrets(connection)

    def person(self, appointment: str) -> Person:
        return person_of(self._connection, appointment)


@dataclass(frozen=True)
class LookUps:
    """Every method is called on the event loop."""

    database: Database
    hall: Hall
    measures: Measures
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(SEARCHES_AT_ONCE))

    async def answer(self, command: str, body: LookUp, *, who: Asker) -> str:
        """The answer as it is sent; a device that awaits it searches once at a time."""
        began = perf_counter()
        try:
            async with self.turns:
                found = await asyncio.to_thread(self._looked_up, body, who)
            return commands.answer_text(command, found)
        except Refusal as refusal:
            return commands.refusal_text(command, refusal)
        except StorageError:
            return commands.refused(command, RefusalCode.TRY_AGAIN, AWAY)
        finally:
            self.measures.command(body.type, perf_counter() - began)

    def _looked_up(self, body: LookUp, who: Asker) -> AppointmentsFound | FreeTimes:
        if isinstance(body, LookUpFreeTimes):
            return self._free_times(body, who)
        return self._found(body, who.name)

    def _free_times(self, body: LookUpFreeTimes, who: Asker) -> FreeTimes:
        wish = Wish((body.product, *body.also), body.persons)
        staff = who.role is Role.COUNTER
        with self.database.read() as connection:
            if staff:
                on_duty(self._session(connection, who.name), Duty.RECEPTION)
            taken = SqlTakenTimes(connection, self.hall.catalogue.site)
            times = free_times(
                taken,
                self.hall,
                wish,
                audience=Audience.STAFF if staff else Audience.HERE,
                first=body.first,
                last=min(body.last, body.first + LOOKED_AHEAD),
                besides=Besides(appointment=body.moving if staff else None),
            )
        legs = legs_of(self.hall, wish)
        place = translation.meeting_place(legs[0].service, self.hall.catalogue)
        return FreeTimes(times=tuple(times), minutes=sum(leg.minutes for leg in legs), place=place)

    def _session(self, connection: Reader, device: str) -> CounterSession | None:
        site = self.hall.catalogue.site
        here = (each for each in session_rows.read_all(connection, site) if each.device == device)
        return next((credentials.by_now(connection, site, each) for each in here), None)

    def _found(self, body: LookUpAppointments, device: str) -> AppointmentsFound:
        with self.database.read() as connection:
            session = self._session(connection, device)
            sought = Sought(body.day, body.name, body.born, body.code)
            found = reception.look_up_appointments(session, _Kept(connection), self.hall, sought)
        catalogue = self.hall.catalogue
        shown = tuple(translation.counter_appointment(each, person, catalogue) for each, person in found.appointments)
        return AppointmentsFound(appointments=shown, more=found.more)
