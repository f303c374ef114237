"""A hall with people in it, at the level of use cases: what every test of the service begins with."""

from dataclasses import dataclass, field

from codes.appointment_code import hash_of, token_from
from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.visit import Visit
from queue_server.service import calling, staffing, ticketing
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import CodeHashes
from tests.queue_server.builders import CODE_BYTES, NINE, appointment, clerk_at, hall
from tests.queue_server.fakes import FakeClock, FakeUnitOfWork

CODE = token_from(CODE_BYTES)


@dataclass
class Desks:
    """A unit of work, a hall and its clock, with the steps that most stories begin with."""

    uow: FakeUnitOfWork = field(default_factory=FakeUnitOfWork)
    clock: FakeClock = field(default_factory=lambda: FakeClock(NINE))
    hall: Hall = field(init=False)

    def __post_init__(self) -> None:
        self.hall = hall(clock=self.clock)

    def booked(self, **changed: object) -> Appointment:
        """An appointment whose visitor holds `CODE`."""
        found = appointment(**changed)
        self.uow.appointments.add(found, Person("Ada de Vries", "rolstoel"), CodeHashes(hash_of(CODE)))
        return found

    def walk_in(self, product: str = "passport", *, also: tuple[str, ...] = (), persons: int = 1) -> Visit:
        issued = ticketing.take_ticket(self.uow, self.hall, product=product, language="nl", also=also, persons=persons)
        return issued.visit

    def staffed(self, counter: str = "desk-1", *, device: str = "pc-1") -> str:
        """A clerk at this counter; returns the device."""
        staffing.sign_in(self.uow, self.hall, device=device, counter=counter, clerk=clerk_at(counter))
        return device

    def called(self, device: str = "pc-1") -> Visit:
        return calling.call_next(self.uow, self.hall, device=device)
