"""What the JCC-compatible face does with its questions: free times, booking, showing, cancelling."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from queue_server.adapters.appointment_rows import SqlAppointments, person_of
from queue_server.adapters.database import Reader
from queue_server.adapters.taken_times import SqlTakenTimes
from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.booking_plan import Audience, Needed
from queue_server.domain.free_time import minute_of
from queue_server.domain.refusal import Refusal, UnknownCode, UnknownProduct
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.faces import jcc_catalogue
from queue_server.entrypoints.faces.jcc_shapes import (
    Acknowledgement,
    AppointmentShown,
    AskedActivity,
    AvailableTimes,
    NewAppointment,
)
from queue_server.entrypoints.faces.local_times import moment, on_the_wall
from queue_server.entrypoints.faces.needed import missing, missing_sentence, needs_of, remarks_with
from queue_server.entrypoints.faces.own_codes import codes_for
from queue_server.entrypoints.faces.reads import Reads
from queue_server.entrypoints.faces.rights import Rights
from queue_server.entrypoints.http_callers import reply_to
from queue_server.entrypoints.http_shapes import EARLIEST, LATEST
from queue_server.service import booking
from queue_server.service.free_times import Wish, free_times, legs_of
from queue_server.service.unit_of_work import UnitOfWork
from wire.words import RefusalCode

LOOKED_AHEAD = timedelta(days=62)
"""Clients ask for 50 days at most; a longer question is answered for its beginning."""

ONE_DAY = timedelta(days=1)
CHANNEL = "web"

CODES = {
    RefusalCode.TIME_TAKEN: 1,
    RefusalCode.NOT_OPEN_THEN: 2,
    RefusalCode.IN_THE_PAST: 3,
    RefusalCode.TOO_SHORT_NOTICE: 4,
    RefusalCode.TOO_FAR_AHEAD: 5,
    RefusalCode.NOT_BOOKABLE: 6,
    RefusalCode.CANNOT_COMBINE: 7,
    RefusalCode.TOO_MANY_PERSONS: 8,
    RefusalCode.UNKNOWN_PRODUCT: 9,
    RefusalCode.UNKNOWN_CODE: 10,
    RefusalCode.NOT_POSSIBLE_NOW: 11,
    RefusalCode.WRONG_LOCATION: 12,
}
"""The numbers of refusals (`docs/faces.md`)."""

ASKED_AS = {
    Needed.TELEPHONE: "body.customerList: phoneNumber is needed",
    Needed.EMAIL: "body.customerList: emailAddress is needed",
    Needed.ADDRESS: "body.customerList: streetName, houseNumber, and postalCode or city are needed",
}
"""Where what is missing should have been said."""

NAMELESS = "The main customer's last name is needed."
"""Clients of this interface take it for required without asking (`customerfields/required` does not name it)."""

NOT_UNDERSTOOD = 20
REFUSED = 21


def wish_of(activities: list[AskedActivity]) -> Wish:
    """What is wanted; an activity that is named twice is wanted so often.

    Raises:
        UnknownProduct: None is wanted.
    """
    amounts: dict[str, int] = {}
    for each in activities:
        amounts[each.activity_id] = amounts.get(each.activity_id, 0) + each.amount
    if not amounts:
        raise UnknownProduct("")
    return Wish(tuple(amounts), max(amounts.values()), amounts=tuple(amounts.values()))


@dataclass(frozen=True)
class JccDesk:
    """Every method is called on the event loop."""

    assembly: Assembly
    reads: Reads
    rights: Rights

    def minutes(self, activities: list[AskedActivity]) -> int:
        """How long it takes."""
        return sum(leg.minutes for leg in legs_of(self.assembly.hall, wish_of(activities)))

    async def available(self, activities: list[AskedActivity], first: date, after: date) -> AvailableTimes:
        """When it could begin, from the first day to before the other; nothing that cannot be booked has times.

        Raises:
            UnknownProduct: The site does not offer one of these.
        """
        hall = self.assembly.hall
        wish, last = wish_of(activities), min(after, first + LOOKED_AHEAD) - ONE_DAY

        def times(connection: Reader) -> list[str]:
            taken = SqlTakenTimes(connection, hall.catalogue.site)
            try:
                found = free_times(taken, hall, wish, audience=Audience.PROGRAM, first=first, last=last)
            except UnknownProduct:
                raise
            except Refusal:
                return []
            return list(dict.fromkeys(on_the_wall(minute_of(each), hall.zone) for each in found))

        return AvailableTimes(
            available_times_list=await self.reads.find(times), appointment_duration=self.minutes(activities) * 60
        )

    async def book(self, asked: NewAppointment, who: Caller, language: str) -> Acknowledgement:
        """A refusal is an answer too, with HTTP 200: of anything else Open Forms does not tell its visitor why.

        Raises:
            NotForThisProgramError: It only reads.
        """
        self.rights.check_books(who)
        hall = self.assembly.hall
        starts_at = moment(asked.from_date_time, hall.zone)
        if asked.location_id != hall.catalogue.site:
            return refused(CODES[RefusalCode.WRONG_LOCATION], "There is no such location.")
        if not EARLIEST <= starts_at < LATEST:
            return refused(NOT_UNDERSTOOD, "Nobody makes appointments in that year.")
        customer, needs = asked.customer, needs_of(hall, (each.activity_id for each in asked.activity_list))
        address = customer.address if Needed.ADDRESS in needs else ""
        person = Person(
            name=customer.name,
            remarks=remarks_with(address, (asked.message or "").strip()),
            born=customer.born,
            email=(customer.email_address or "").strip(),
            telephone=(customer.phone_number or customer.mobile_phone_number or "").strip(),
            first_name=customer.called,
        )
        if not (customer.last_name or "").strip():
            return refused(NOT_UNDERSTOOD, NAMELESS, ["body.customerList: lastName is needed"])
        if lacking := missing(needs, person, address):
            return refused(NOT_UNDERSTOOD, missing_sentence(lacking), [ASKED_AS[each] for each in lacking])

        def work(uow: UnitOfWork) -> str:
            made = booking.book(
                uow,
                hall,
                wish=wish_of(asked.activity_list),
                starts_at=starts_at,
                person=person,
                channel=CHANNEL,
                audience=Audience.PROGRAM,
                source=who.name,
                language=language,
            )
            return made.appointment.id

        return await self._acknowledged(who, "book", work)

    async def cancel(self, appointment: str, who: Caller) -> Acknowledgement:
        """A refusal is an answer without an id, with HTTP 200.

        Raises:
            NotForThisProgramError: It only reads.
        """
        self.rights.check_books(who)

        def work(uow: UnitOfWork) -> str:
            found = uow.appointments.get(appointment)
            if found is not None and not self.rights.cancels(who, found):
                raise UnknownCode
            return booking.cancel(uow, self.assembly.hall, appointment=appointment, audience=Audience.PROGRAM).id

        return await self._acknowledged(who, f"cancel {appointment}", work)

    async def shown(self, appointment: str, who: Caller, language: str) -> AppointmentShown:
        """An appointment as it stands.

        Raises:
            UnknownCode: There is none that this program may see, or it was cancelled.
        """
        hall = self.assembly.hall

        def look(connection: Reader) -> tuple[Appointment, Person]:
            found = self._here(SqlAppointments(connection).get(appointment), who)
            return found, person_of(connection, found.id)

        return jcc_catalogue.appointment(hall, *await self.reads.find(look), language)

    async def qr_text(self, appointment: str, who: Caller) -> str | None:
        """What its QR code holds; None where there is no such appointment."""

        def work(uow: UnitOfWork) -> str:
            return codes_for(uow, self.assembly.hall, self._here(uow.appointments.get(appointment), who), who)[0]

        reply = await reply_to(self.assembly, who, asked=f"qr code {appointment}", work=work)
        return None if reply.refusal is not None else reply.answer

    def _here(self, found: Appointment | None, who: Caller) -> Appointment:
        if found is None or found.site != self.assembly.hall.catalogue.site:
            raise UnknownCode
        if found.state is AppointmentState.CANCELLED or not self.rights.sees(who, found):
            raise UnknownCode
        return found

    async def _acknowledged(self, who: Caller, asked: str, work: Callable[[UnitOfWork], str]) -> Acknowledgement:
        reply = await reply_to(self.assembly, who, asked=asked, work=work)
        if reply.refusal is not None:
            return refused(CODES.get(reply.refusal.code, REFUSED), reply.refusal.sentence)
        return Acknowledgement(id=reply.answer, acknowledge_is_success=True, code=0)


def refused(code: int, sentence: str, wrong: list[str] | None = None) -> Acknowledgement:
    """Not done, and why."""
    return Acknowledgement(
        acknowledge_is_success=False, code=code, message=sentence, validate_errors=wrong or [sentence]
    )
