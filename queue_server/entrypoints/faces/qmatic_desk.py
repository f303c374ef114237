"""What the routes of the Qmatic-compatible face ask of the house: what is free, what is booked, and for whom."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from queue_server.adapters.appointment_rows import SqlAppointments, person_of
from queue_server.adapters.appointments_by_email import first_made_with, to_come_with
from queue_server.adapters.database import Reader
from queue_server.adapters.taken_times import SqlTakenTimes
from queue_server.domain.appointment import AppointmentState
from queue_server.domain.booking_plan import Audience
from queue_server.domain.refusal import Refusal, UnknownCode
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.faces.matrix import matrix_parameters
from queue_server.entrypoints.faces.qmatic_answers import Kept, Shop
from queue_server.entrypoints.faces.qmatic_errors import UnknownBranchError, WrongQuestionError
from queue_server.entrypoints.faces.reads import Reads
from queue_server.entrypoints.faces.rights import Rights
from queue_server.entrypoints.http_shapes import EARLIEST, LATEST
from queue_server.service.free_times import Wish, check_free, free_times
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import TakenTimes

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::00(?:\.0+)?)?")
COUNT = re.compile(r"[0-9]{1,3}")

STANDING = frozenset({AppointmentState.BOOKED, AppointmentState.CHECKED_IN, AppointmentState.MISSED})
"""What can be asked for by its id: everything but what was cancelled."""

LISTED_MOST = 100
"""Of one customer, the soonest; a law office has hundreds, and whoever looks for their own has never so many."""


@dataclass(frozen=True)
class QmaticDesk:
    """Of one running server."""

    assembly: Assembly
    shop: Shop
    reads: Reads
    rights: Rights

    @property
    def hall(self) -> Hall:
        return self.assembly.hall

    def check_branch(self, branch: str) -> None:
        """Raises `UnknownBranchError` for another one than this site."""
        if branch != self.shop.branch_id:
            raise UnknownBranchError

    async def free_times(self, wish: Wish, day: date | None = None) -> list[datetime]:
        """Of that day, or of all days on which the public may book."""
        first = day or self.hall.today(self.hall.clock.now())

        def look(connection: Reader) -> list[datetime]:
            taken = SqlTakenTimes(connection, self.hall.catalogue.site)
            last = day or date.max
            return free_times(taken, self.hall, wish, audience=Audience.PROGRAM, first=first, last=last)

        return await self.reads.find(look)

    async def appointment(self, appointment: str, who: Caller) -> Kept:
        """Raises `UnknownCode` where there is none that this program may see, or none any more."""

        def look(connection: Reader) -> Kept:
            found = SqlAppointments(connection).get(appointment)
            if found is None or found.site != self.shop.branch_id or found.state not in STANDING:
                raise UnknownCode
            if not self.rights.sees(who, found):
                raise UnknownCode
            person = person_of(connection, found.id)
            known_as = first_made_with(connection, found.site, person.email, self.rights.made_by(who))
            return Kept(found, person, known_as or found.id)

        return await self.reads.find(look)

    async def customer_with(self, email: str, who: Caller) -> str | None:
        """One e-mail address leads to one customer: clients use the first that they are told.

        A customer goes by the first appointment that was made with the address: opaque, and gone with the person.
        """
        site, made_by = self.shop.branch_id, self.rights.made_by(who)
        return await self.reads.find(lambda connection: first_made_with(connection, site, email, made_by))

    async def to_come(self, customer: str, who: Caller) -> list[Kept]:
        """What a customer has booked and is not over yet, the soonest first; nothing for somebody unknown."""
        site, now, made_by = self.shop.branch_id, self.hall.clock.now(), self.rights.made_by(who)

        def look(connection: Reader) -> list[Kept]:
            email = person_of(connection, customer).email
            known_as = first_made_with(connection, site, email, made_by)
            if known_as is None:
                return []
            found = to_come_with(connection, site, email, now, made_by=made_by, most=LISTED_MOST)
            return [Kept(appointment, person, known_as) for appointment, person in found]

        return await self.reads.find(look)


def wish_in(parameters: str) -> Wish:
    """What is asked behind the first semicolon of a path: products, and how many further persons.

    Raises:
        WrongQuestionError: No product, or a number that is none.
    """
    given = matrix_parameters(parameters)
    further = (*given.get("numberOfCustomers", ()), "0")[0]
    if not COUNT.fullmatch(further):
        raise WrongQuestionError("numberOfCustomers is the number of further persons.")
    return wish_of(given.get("servicePublicId", ()), 1 + int(further))


def wish_of(products: Sequence[str], persons: int) -> Wish:
    """Each product once, for everybody.

    Raises:
        WrongQuestionError: No product.
    """
    if not products:
        raise WrongQuestionError("At least one servicePublicId is needed.")
    return Wish(tuple(dict.fromkeys(products)), persons)


def day_in(text: str) -> date:
    """Raises `WrongQuestionError` for what is no day, or none on which anybody comes."""
    try:
        day = date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None or not EARLIEST.date() < day < LATEST.date():
        raise WrongQuestionError("A day is written like 2026-11-24.")
    return day


def time_in(text: str) -> time:
    """Raises `WrongQuestionError` for what no clock shows."""
    found = TIME.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise WrongQuestionError("A time is written like 08:30.")
    return time(int(found[1]), int(found[2]))


def moments_of(day: date, at: time, hall: Hall) -> list[datetime]:
    """When clocks show this: once on most days, twice where they go back.

    Raises:
        WrongQuestionError: It is in the hour that they leave out.
    """
    shown = (datetime.combine(day, at, tzinfo=hall.zone).replace(fold=fold) for fold in (0, 1))
    moments = (each.astimezone(UTC) for each in shown)
    wall = datetime.combine(day, at)
    found = list(dict.fromkeys(each for each in moments if each.astimezone(hall.zone).replace(tzinfo=None) == wall))
    if not found:
        raise WrongQuestionError("No clock shows this time on that day.")
    return found


def first_free(taken: TakenTimes, hall: Hall, wish: Wish, moments: Sequence[datetime]) -> datetime:
    """The one of these that can be had; the last one where none can, which the booking itself refuses."""
    for each in moments[:-1]:
        with suppress(Refusal):
            check_free(taken, hall, wish, each, audience=Audience.PROGRAM)
            return each
    return moments[-1]
