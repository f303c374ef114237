"""What the use cases need of the memory of the house; the adapters keep it in a database, the tests in dictionaries.

A unit of work is one command's share of a transaction: everything in it is kept, or nothing. `changed` collects the
things that the command changed, each whole; they become the one event of the command.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.contact import ContactChannel
from queue_server.domain.counter_session import CounterSession, Duty
from queue_server.domain.device import DeviceReport
from queue_server.domain.document import Document
from queue_server.domain.feedback import RatingWanted
from queue_server.domain.free_time import Minute, Taken
from queue_server.domain.help_call import HelpCall
from queue_server.domain.last_step import LastStep
from queue_server.domain.number_block import NumberBlock
from queue_server.domain.outlook import Crowd
from queue_server.domain.print_order import PrintOrder
from queue_server.domain.served import Served
from queue_server.domain.staff_message import StaffMessage
from queue_server.domain.stay import Stay
from queue_server.domain.visit import Visit
from queue_server.service.kept_of_devices import (
    ConfirmationOrders,
    DeviceLinks,
    DeviceReports,
    HelpCalls,
    PrintOrders,
    Ratings,
    RatingsWanted,
)
from queue_server.service.kept_of_staff import Pauses, Sessions, StaffMessages, StoppedServices
from queue_server.service.letter_box import LetterBox
from queue_server.service.other_lists import OtherLists

Changed = (
    Visit
    | Appointment
    | CounterSession
    | DeviceReport
    | HelpCall
    | RatingWanted
    | PrintOrder
    | ConfirmationOrder
    | Served
    | StaffMessage
)
"""Something that the devices may have to know about."""


class Visits(Protocol):
    """The visits of the site."""

    def get(self, visit: str) -> Visit | None: ...
    def of_appointment(self, appointment: str) -> Visit | None: ...
    def with_number(self, day: date, number: str) -> Visit | None:
        """The visit of this day whose ticket says so."""
        ...

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

    def take_back(self, visit: str, count: int) -> None:
        """Forgets the last ones of this visit: the one before them lasts again."""
        ...


class LastSteps(Protocol):
    """What each counter did last."""

    def of(self, counter: str) -> LastStep | None: ...
    def put(self, step: LastStep) -> None:
        """Replaces the one before."""
        ...

    def remove(self, counter: str) -> None: ...


@dataclass(frozen=True, slots=True)
class CodeHashes:
    """What is kept of the codes of an appointment."""

    scanned: str
    typed: str | None = None
    """None where there is none to type, such as for the code of another system."""
    own: str | None = None
    """Of the visitor's own secret (`codes.own_secret`)."""


class Appointments(Protocol):
    """The appointments of all sites that share this database."""

    def get(self, appointment: str) -> Appointment | None: ...
    def with_code(self, code_hash: str) -> Appointment | None: ...
    def booked_before(self, site: str, moment: datetime) -> list[Appointment]:
        """Appointments of this site before the moment for which nobody came."""
        ...

    def with_short_code(self, short_hash: str) -> Appointment | None:
        """By the keyed hash of the code that a person types."""
        ...

    def at(self, site: str, minute: datetime) -> list[tuple[Appointment, date | None]]:
        """Whatever its state, each appointment of the site in this minute, with its visitor's date of birth."""
        ...

    def search(
        self,
        site: str,
        *,
        begins: datetime,
        ends: datetime,
        words: tuple[str, ...],
        limit: int,
        born: date | None = None,
    ) -> list[tuple[Appointment, Person]]:
        """At most `limit` of the site, by appointed time, in whose searched name each of the words occurs."""
        ...

    def with_own_secret(self, own_hash: str) -> Appointment | None:
        """By the hash of the secret that only its visitor has."""
        ...

    def from_elsewhere(self, site: str, source: str, external_id: str) -> Appointment | None:
        """One that another system made, by its name there."""
        ...

    def to_come(self, site: str, person: Person, now: datetime) -> int:
        """How many are booked and not begun with this person's e-mail address, or telephone number if that has more."""
        ...

    def add(self, appointment: Appointment, person: Person, codes: CodeHashes) -> None: ...
    def add_codes(self, appointment: str, codes: CodeHashes) -> None:
        """Further codes for the same appointment; those of before stay good."""
        ...

    def update(self, appointment: Appointment) -> None: ...


class TakenTimes(Protocol):
    """Which places are taken when, at this site."""

    def between(
        self,
        services: Collection[str],
        *,
        begins: Minute,
        ends: Minute,
        now: datetime,
        besides_appointment: str | None = None,
        besides_hold: str | None = None,
    ) -> list[Taken]:
        """Of these services together, whatever touches these minutes; a hold that has lapsed by `now` is gone."""
        ...

    def take(self, appointment: str, service: str, taken: Taken) -> None: ...
    def hold(self, hold: str, service: str, taken: Taken, *, since: datetime, lapses_at: datetime) -> None: ...
    def give_back(self, appointment: str) -> None:
        """Its times are free again."""
        ...

    def held_since(self, hold: str, begins: Minute, now: datetime) -> datetime | None:
        """Since when it keeps this very time; None where it keeps another, or has lapsed by `now`."""
        ...

    def release(self, hold: str) -> None: ...
    def forget_lapsed(self, now: datetime) -> None: ...


class Numbers(Protocol):
    """The last number handed out, per service and day."""

    def last(self, service: str, day: date) -> int | None: ...
    def put(self, service: str, day: date, number: int) -> None: ...


class NumberBlocks(Protocol):
    """Numbers that are set aside for one kiosk each."""

    def of_service(self, service: str, day: date) -> list[NumberBlock]: ...
    def lowest(self, service: str, day: date) -> int | None:
        """The first number of this service that is set aside on this day; None where none is."""
        ...

    def add(self, block: NumberBlock) -> None: ...
    def update(self, block: NumberBlock) -> None: ...


class ServiceIndexes(Protocol):
    """By which numbers the signed codes name the services; each is given once and for ever."""

    def all(self) -> tuple[str, ...]: ...
    def of(self, service: str) -> int:
        """Its number; a service that has none yet gets the next."""
        ...


@dataclass(frozen=True, slots=True)
class EarlierCommand:
    """A command that was answered."""

    visit: str | None = None
    """The visit that it began; None where it was refused, or gave somebody the same ticket again."""


class EarlierCommands(Protocol):
    """What was answered before, by device and id."""

    def of(self, device: str, command: str) -> EarlierCommand | None: ...
    def shut_out(self, device: str, command: str, at: datetime) -> None:
        """This command was never done; should it still come, it is refused."""
        ...


class Documents(Protocol):
    """Documents that visitors of this site collect."""

    def get(self, document: str) -> Document | None: ...
    def with_letter(self, letter_hash: str) -> Document | None: ...
    def of_visit(self, visit: str) -> list[Document]:
        """Those for which this visit came."""
        ...

    def put(self, document: Document, letter_hash: str) -> None:
        """Adds it, or replaces the one of the same id."""
        ...

    def update(self, document: Document) -> None: ...
    def remove(self, document: str) -> None: ...


class Secrets(Protocol):
    """What hashes of short codes are keyed with, and what the codes of each site are signed with, by name.

    They are there from the first start on: made when first needed, two sites would make the shared one at once.
    """

    def get(self, name: str) -> bytes: ...


class StatusLinks(Protocol):
    """Which link leads to which visit; gone when the visit's day is."""

    def of_visit(self, visit: str) -> str | None: ...
    def visit_behind(self, token: str) -> str | None: ...
    def add(self, visit: str, token: str) -> None: ...


class Contacts(Protocol):
    """What was asked without coming, as counts."""

    def add(self, day: date, channel: ContactChannel, product: str) -> None:
        """One more."""
        ...


class KeptCodes(Protocol):
    """With what is found to whom a code belongs: a unit of work, or what only reads."""

    @property
    def appointments(self) -> Appointments: ...
    @property
    def secrets(self) -> Secrets: ...
    def person(self, appointment: str) -> Person: ...


class UnitOfWork(Protocol):
    """One command's share of a transaction."""

    @property
    def visits(self) -> Visits: ...
    @property
    def other_lists(self) -> OtherLists: ...
    @property
    def stays(self) -> Stays: ...
    @property
    def last_steps(self) -> LastSteps: ...
    @property
    def appointments(self) -> Appointments: ...
    @property
    def taken_times(self) -> TakenTimes: ...
    @property
    def numbers(self) -> Numbers: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def pauses(self) -> Pauses: ...
    @property
    def stopped(self) -> StoppedServices: ...
    @property
    def messages(self) -> StaffMessages: ...
    @property
    def reports(self) -> DeviceReports: ...
    @property
    def device_links(self) -> DeviceLinks: ...
    @property
    def status_links(self) -> StatusLinks: ...
    @property
    def help_calls(self) -> HelpCalls: ...
    @property
    def ratings(self) -> Ratings: ...
    @property
    def ratings_wanted(self) -> RatingsWanted: ...
    @property
    def documents(self) -> Documents: ...
    @property
    def secrets(self) -> Secrets: ...
    @property
    def blocks(self) -> NumberBlocks: ...
    @property
    def service_indexes(self) -> ServiceIndexes: ...
    @property
    def earlier_commands(self) -> EarlierCommands: ...
    @property
    def print_orders(self) -> PrintOrders: ...
    @property
    def confirmation_orders(self) -> ConfirmationOrders: ...
    @property
    def contacts(self) -> Contacts: ...
    @property
    def letters(self) -> LetterBox: ...
    def has_kiosk(self, name: str) -> bool:
        """Whether a kiosk of this name may come in."""
        ...

    def duties_of(self, clerk: str) -> frozenset[Duty]:
        """What this member of staff may do by now; nothing for one who is no longer there."""
        ...

    def waiting_crowds(self, day: date) -> Mapping[str, Crowd]:
        """Who waits, per service; a service where nobody waits may be absent."""
        ...

    def person(self, appointment: str) -> Person:
        """Who the appointment is for, or nobody once that was erased."""
        ...

    def changed(self, thing: Changed) -> None:
        """This thing changed; it will be part of the command's event."""
        ...
