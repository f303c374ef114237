"""Appointments that a reception searches: read beside the writer, which calls visitors and must wait for no search.

A name that nobody has is compared with everybody's; that takes as long as many calls. A search changes nothing, so it
needs neither the order of all commands nor an answer that is kept.
"""

import asyncio
from dataclasses import dataclass, field
from time import perf_counter

from queue_server.adapters import credentials, session_rows
from queue_server.adapters.appointment_rows import SqlAppointments
from queue_server.adapters.database import Database
from queue_server.adapters.errors import StorageError
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints import commands, translation
from queue_server.entrypoints.measures import Measures
from queue_server.service import reception
from queue_server.service.hall import Hall
from wire.answers import AppointmentsFound
from wire.commands import LookUpAppointments
from wire.words import RefusalCode

SEARCHES_AT_ONCE = 2
"""Of the connections that read, so that pictures of the hall always find one."""


@dataclass(frozen=True)
class LookUps:
    """Every method is called on the event loop."""

    database: Database
    hall: Hall
    measures: Measures
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(SEARCHES_AT_ONCE))

    async def answer(self, command: str, body: LookUpAppointments, *, device: str) -> str:
        """The answer as it is sent; a device that awaits it searches once at a time."""
        began = perf_counter()
        try:
            async with self.turns:
                found = await asyncio.to_thread(self._found, body, device)
            return commands.answer_text(command, found)
        except Refusal as refusal:
            return commands.refusal_text(command, refusal)
        except StorageError as error:
            return commands.refused(command, RefusalCode.TRY_AGAIN, str(error))
        finally:
            self.measures.command(body.type, perf_counter() - began)

    def _found(self, body: LookUpAppointments, device: str) -> AppointmentsFound:
        with self.database.read() as connection:
            site = self.hall.catalogue.site
            here = (each for each in session_rows.read_all(connection, site) if each.device == device)
            session = next((credentials.by_now(connection, site, each) for each in here), None)
            found = reception.look_up_appointments(
                session, SqlAppointments(connection), self.hall, day=body.day, name=body.name
            )
        shown = tuple(translation.counter_appointment(booked, person) for booked, person in found.appointments)
        return AppointmentsFound(appointments=shown, more=found.more)
