"""What the use cases need of the memory of the house; the adapters keep it in a database, the tests in dictionaries.

A unit of work is one command's share of a transaction: everything in it is kept, or nothing. `changed` collects the
things that the command changed, each whole; they become the one event of the command.
"""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Protocol

from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.device import DeviceReport
from queue_server.domain.stay import Stay
from queue_server.domain.visit import Visit

Changed = Visit | Appointment | CounterSession | DeviceReport
"""Something that the devices may have to know about."""


class Visits(Protocol):
    """The visits of the site."""

    def get(self, visit: str) -> Visit | None: ...
    def of_appointment(self, appointment: str) -> Visit | None: ...
    def waiting(self, day: date, services: Collection[str]) -> list[Visit]: ...
    def at_counter(self, day: date, counter: str) -> Visit | None:
        """The visitor called to, or served at, this counter."""
        ...

    def unfinished_before(self, day: date) -> list[Visit]:
        """Visits of earlier days that are not over."""
        ...

    def add(self, visit: Visit) -> None: ...
    def update(self, visit: Visit) -> None: ...


class Stays(Protocol):
    """The interval log."""

    def begin(self, stay: Stay) -> None: ...
    def end(self, visit: str, at: datetime) -> None:
        """Ends the stay of this visit that still lasts."""
        ...


class Appointments(Protocol):
    """The appointments of all sites that share this database."""

    def get(self, appointment: str) -> Appointment | None: ...
    def with_code(self, code_hash: str) -> Appointment | None: ...
    def booked_before(self, site: str, moment: datetime) -> list[Appointment]:
        """Appointments of this site before the moment for which nobody came."""
        ...

    def add(self, appointment: Appointment, person: Person, code_hash: str) -> None: ...
    def update(self, appointment: Appointment) -> None: ...


class Numbers(Protocol):
    """The last number handed out, per service and day."""

    def last(self, service: str, day: date) -> int | None: ...
    def put(self, service: str, day: date, number: int) -> None: ...


class Sessions(Protocol):
    """Who works at which counter."""

    def at(self, counter: str) -> CounterSession | None: ...
    def of_device(self, device: str) -> CounterSession | None: ...
    def put(self, session: CounterSession) -> None: ...
    def staffed(self) -> list[CounterSession]: ...


class StatusLinks(Protocol):
    """Which link leads to which visit; gone when the visit's day is."""

    def of_visit(self, visit: str) -> str | None: ...
    def visit_behind(self, token: str) -> str | None: ...
    def add(self, visit: str, token: str) -> None: ...


class DeviceReports(Protocol):
    """How the parts of the devices are."""

    def get(self, report: str) -> DeviceReport | None: ...
    def put(self, report: DeviceReport) -> None: ...


class UnitOfWork(Protocol):
    """One command's share of a transaction."""

    @property
    def visits(self) -> Visits: ...
    @property
    def stays(self) -> Stays: ...
    @property
    def appointments(self) -> Appointments: ...
    @property
    def numbers(self) -> Numbers: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def reports(self) -> DeviceReports: ...
    @property
    def status_links(self) -> StatusLinks: ...
    def waiting_counts(self, day: date) -> Mapping[str, int]:
        """How many wait, per service; a service where nobody waits may be absent."""
        ...

    def person(self, appointment: str) -> Person:
        """Who the appointment is for, or nobody once that was erased."""
        ...

    def changed(self, thing: Changed) -> None:
        """This thing changed; it will be part of the command's event."""
        ...
