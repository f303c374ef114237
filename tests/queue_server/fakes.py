"""A memory of the house in dictionaries, a clock that stands still, and opening hours at will."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from queue_server.domain.appointment import NOBODY, Person
from queue_server.domain.contact import ContactChannel
from queue_server.domain.counter_session import Duty
from queue_server.domain.device import DeviceLink, DeviceReport
from queue_server.domain.document import Document
from queue_server.domain.number_block import NumberBlock
from queue_server.domain.outlook import Crowd, waiting_per_service
from queue_server.domain.stay import Stay
from queue_server.domain.visit import AT_A_COUNTER, UNFINISHED, Visit, VisitState
from queue_server.service.unit_of_work import Changed, EarlierCommand
from tests.queue_server.fake_appointments import FakeAppointments, FakeOtherLists, FakeTakenTimes
from tests.queue_server.fake_kiosks import (
    FakeConfirmationOrders,
    FakeHelpCalls,
    FakePrintOrders,
    FakeRatings,
    FakeRatingsWanted,
)
from tests.queue_server.fake_letters import FakeLetterBox
from tests.queue_server.fake_staff import (
    FakeLastSteps,
    FakePauses,
    FakeSessions,
    FakeStaffMessages,
    FakeStoppedServices,
)


@dataclass
class FakeClock:
    """Stands still until it is told otherwise."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    def forward(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.at += timedelta(minutes=minutes, seconds=seconds)


class AlwaysOpen:
    """An office that never closes."""

    def is_open(self, at: datetime) -> bool:
        return True

    def next_opening(self, at: datetime) -> datetime | None:
        return None

    def last_closing(self, day: date) -> datetime | None:
        return datetime.combine(day, time(23, 59), UTC)


@dataclass(frozen=True)
class ClosedUntil:
    """An office that is closed; `opens_at` None means that nobody knows until when."""

    opens_at: datetime | None

    def is_open(self, at: datetime) -> bool:
        return False

    def next_opening(self, at: datetime) -> datetime | None:
        return self.opens_at

    def last_closing(self, day: date) -> datetime | None:
        return None


class FakeVisits:
    def __init__(self) -> None:
        self.by_id: dict[str, Visit] = {}

    def get(self, visit: str) -> Visit | None:
        return self.by_id.get(visit)

    def of_appointment(self, appointment: str) -> Visit | None:
        return next((visit for visit in self.by_id.values() if visit.appointment == appointment), None)

    def with_number(self, day: date, number: str) -> Visit | None:
        return next((visit for visit in self.by_id.values() if (visit.day, visit.number) == (day, number)), None)

    def waiting(self, day: date, services: Collection[str]) -> list[Visit]:
        return [
            visit
            for visit in self.by_id.values()
            if visit.state is VisitState.WAITING and visit.service in services and visit.day == day
        ]

    def at_counter(self, day: date, counter: str) -> Visit | None:
        here = (visit for visit in self.by_id.values() if visit.counter == counter and visit.day == day)
        return next((visit for visit in here if visit.state in AT_A_COUNTER), None)

    def unfinished_before(self, day: date) -> list[Visit]:
        return [visit for visit in self.by_id.values() if visit.day < day and visit.state in UNFINISHED]

    def add(self, visit: Visit) -> None:
        assert visit.id not in self.by_id
        self._put(visit)

    def update(self, visit: Visit) -> None:
        assert visit.id in self.by_id
        self._put(visit)

    def _put(self, visit: Visit) -> None:
        """As the database: a number is given once a day."""
        other = self.with_number(visit.day, visit.number)
        assert other is None or other.id == visit.id, f"{visit.number} is {other}"
        self.by_id[visit.id] = visit


class FakeStays:
    def __init__(self) -> None:
        self.log: list[Stay] = []

    def begin(self, stay: Stay) -> None:
        self.log.append(stay)

    def end(self, visit: str, at: datetime) -> None:
        self.log = [
            replace(stay, ended_at=at) if stay.visit == visit and stay.ended_at is None else stay for stay in self.log
        ]

    def take_back(self, visit: str, count: int) -> None:
        lasting, *taken = self.of(visit)[-count - 1 :]
        assert len(taken) == count
        self.log = [replace(stay, ended_at=None) if stay == lasting else stay for stay in self.log if stay not in taken]

    def of(self, visit: str) -> list[Stay]:
        return [stay for stay in self.log if stay.visit == visit]


class FakeNumbers:
    def __init__(self) -> None:
        self.lasts: dict[tuple[str, date], int] = {}

    def last(self, service: str, day: date) -> int | None:
        return self.lasts.get((service, day))

    def put(self, service: str, day: date, number: int) -> None:
        self.lasts[service, day] = number


class FakeNumberBlocks:
    def __init__(self) -> None:
        self.by_key: dict[tuple[str, date, str], NumberBlock] = {}

    def of_service(self, service: str, day: date) -> list[NumberBlock]:
        return [block for block in self.by_key.values() if (block.service, block.day) == (service, day)]

    def lowest(self, service: str, day: date) -> int | None:
        return min((block.first for block in self.of_service(service, day)), default=None)

    def add(self, block: NumberBlock) -> None:
        assert (block.service, block.day, block.device) not in self.by_key
        self.by_key[block.service, block.day, block.device] = block

    def update(self, block: NumberBlock) -> None:
        assert (block.service, block.day, block.device) in self.by_key
        self.by_key[block.service, block.day, block.device] = block


class FakeServiceIndexes:
    def __init__(self) -> None:
        self.services: list[str] = []

    def all(self) -> tuple[str, ...]:
        return tuple(self.services)

    def of(self, service: str) -> int:
        if service not in self.services:
            self.services.append(service)
        return self.services.index(service)


class FakeEarlierCommands:
    def __init__(self) -> None:
        self.by_id: dict[tuple[str, str], EarlierCommand] = {}
        self.shut: set[tuple[str, str]] = set()

    def of(self, device: str, command: str) -> EarlierCommand | None:
        return self.by_id.get((device, command))

    def shut_out(self, device: str, command: str, at: datetime) -> None:
        assert (device, command) not in self.by_id
        self.shut.add((device, command))


class FakeReports:
    def __init__(self) -> None:
        self.by_id: dict[str, DeviceReport] = {}

    def get(self, report: str) -> DeviceReport | None:
        return self.by_id.get(report)

    def of_device(self, device: str) -> list[DeviceReport]:
        return [report for report in self.by_id.values() if report.device == device]

    def put(self, report: DeviceReport) -> None:
        self.by_id[report.id] = report

    def remove(self, report: str) -> None:
        del self.by_id[report]


class FakeDeviceLinks:
    def __init__(self) -> None:
        self.by_device: dict[str, DeviceLink] = {}

    def get(self, device: str) -> DeviceLink | None:
        return self.by_device.get(device)

    def put(self, link: DeviceLink) -> None:
        self.by_device[link.device] = link

    def remove(self, device: str) -> None:
        self.by_device.pop(device, None)


class FakeStatusLinks:
    def __init__(self) -> None:
        self.visits: dict[str, str] = {}

    def of_visit(self, visit: str) -> str | None:
        return next((token for token, here in self.visits.items() if here == visit), None)

    def visit_behind(self, token: str) -> str | None:
        return self.visits.get(token)

    def add(self, visit: str, token: str) -> None:
        assert token not in self.visits
        self.visits[token] = visit


class FakeContacts:
    def __init__(self) -> None:
        self.counts: Counter[tuple[date, ContactChannel, str]] = Counter()

    def add(self, day: date, channel: ContactChannel, product: str) -> None:
        self.counts[day, channel, product] += 1


class FakeDocuments:
    def __init__(self) -> None:
        self.by_id: dict[str, Document] = {}
        self.letters: dict[str, str] = {}

    def get(self, document: str) -> Document | None:
        return self.by_id.get(document)

    def with_letter(self, letter_hash: str) -> Document | None:
        return self.by_id.get(self.letters.get(letter_hash, ""))

    def of_visit(self, visit: str) -> list[Document]:
        return [document for document in self.by_id.values() if document.visit == visit]

    def put(self, document: Document, letter_hash: str) -> None:
        self.remove(document.id)
        assert letter_hash not in self.letters
        self.by_id[document.id] = document
        self.letters[letter_hash] = document.id

    def update(self, document: Document) -> None:
        assert document.id in self.by_id
        self.by_id[document.id] = document

    def remove(self, document: str) -> None:
        self.by_id.pop(document, None)
        self.letters = {letter: of for letter, of in self.letters.items() if of != document}


class FakeSecrets:
    def __init__(self, drawn: bytes = b"") -> None:
        self._drawn = drawn

    def get(self, name: str) -> bytes:
        return sha256(self._drawn + name.encode()).digest()


class FakeUnitOfWork:
    """Keeps what it is given; `told` is everything that was said to have changed, in order."""

    def __init__(self) -> None:
        self.visits = FakeVisits()
        self.stays = FakeStays()
        self.last_steps = FakeLastSteps()
        self.appointments = FakeAppointments()
        self.other_lists = FakeOtherLists(self.appointments)
        self.taken_times = FakeTakenTimes()
        self.numbers = FakeNumbers()
        self.sessions = FakeSessions()
        self.pauses = FakePauses()
        self.stopped = FakeStoppedServices()
        self.messages = FakeStaffMessages()
        self.reports = FakeReports()
        self.device_links = FakeDeviceLinks()
        self.status_links = FakeStatusLinks()
        self.secrets = FakeSecrets()
        self.documents = FakeDocuments()
        self.help_calls = FakeHelpCalls()
        self.ratings = FakeRatings()
        self.ratings_wanted = FakeRatingsWanted()
        self.blocks = FakeNumberBlocks()
        self.service_indexes = FakeServiceIndexes()
        self.earlier_commands = FakeEarlierCommands()
        self.print_orders = FakePrintOrders()
        self.confirmation_orders = FakeConfirmationOrders()
        self.contacts = FakeContacts()
        self.letters = FakeLetterBox()
        self.kiosks = {"kiosk-1", "kiosk-2"}
        self.dismissed: set[str] = set()
        self.told: list[Changed] = []

    def waiting_crowds(self, day: date) -> Mapping[str, Crowd]:
        return waiting_per_service(visit for visit in self.visits.by_id.values() if visit.day == day)

    def has_kiosk(self, name: str) -> bool:
        return name in self.kiosks

    def duties_of(self, clerk: str) -> frozenset[Duty]:
        return frozenset() if clerk in self.dismissed else frozenset(Duty)

    def person(self, appointment: str) -> Person:
        return self.appointments.people.get(appointment, NOBODY)

    def changed(self, thing: Changed) -> None:
        self.told.append(thing)
