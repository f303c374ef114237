"""Every way in: by a code, by what only visitor and appointment know, or by choosing what one comes for.

A visitor gets a number once, however often they ask.
"""

from datetime import UTC, date, datetime, time

from codes.foreign_code import foreign_code_in
from codes.letter_code import letter_code_in
from codes.short_code import readings_in
from queue_server.domain import appointment as appointments
from queue_server.domain.alone_note import AloneNote
from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.domain.refusal import (
    NotABalieCode,
    NotAWalkInProduct,
    NotFound,
    OfficeClosed,
    UnknownCode,
    UnknownProduct,
    WrongDay,
    WrongLocation,
)
from queue_server.domain.ticket import TicketIssued
from queue_server.service.code_lookup import appointment_behind
from queue_server.service.hall import Hall
from queue_server.service.served import check_served
from queue_server.service.short_codes import hash_of_letter_code
from queue_server.service.shown_tickets import may_be_a_ticket, visit_of_ticket
from queue_server.service.tickets import Entrance, enter, entrance_of, issued, once_more
from queue_server.service.unit_of_work import UnitOfWork

MAY_BE_FOUND = frozenset({AppointmentState.BOOKED, AppointmentState.CHECKED_IN, AppointmentState.MISSED})


def check_in(uow: UnitOfWork, hall: Hall, *, code: str, language: str, early: bool = False) -> TicketIssued:
    """The visitor of an appointment shows or types its code, or somebody who has a ticket the code of that ticket.

    Raises:
        Refusal: Not a code, unknown, cancelled, wrong place or day, too early, helped already.
    """
    appointment = appointment_behind(uow, code)
    if appointment is not None:
        return admit(uow, hall, appointment, language=language, early=early)
    if may_be_a_ticket(code):
        return _same_ticket(uow, hall, code)
    if readings_in(code):
        raise UnknownCode
    raise NotABalieCode(perhaps_guessed=foreign_code_in(code) is not None and not _is_of_a_letter(uow, code))


def find_appointment(
    uow: UnitOfWork, hall: Hall, *, born: date, at: time, language: str, early: bool = False
) -> TicketIssued:
    """A visitor without a code says when they were born and when they are expected today.

    Nobody, or more than one, is the same answer: it must not tell whether such a person is expected.

    Raises:
        NotFound: No appointment fits, or several do.
        Refusal: As for a code.
    """
    then = datetime.combine(hall.today(hall.clock.now()), at, hall.zone).astimezone(UTC)
    fitting = [
        appointment
        for appointment, birthday in uow.appointments.at(hall.catalogue.site, then)
        if birthday == born and appointment.state in MAY_BE_FOUND
    ]
    if len(fitting) != 1:
        raise NotFound
    return admit(uow, hall, fitting[0], language=language, early=early)


def admit(uow: UnitOfWork, hall: Hall, appointment: Appointment, *, language: str, early: bool) -> TicketIssued:
    """The visitor of this appointment stands here; whoever has a ticket gets the same one again.

    Raises:
        Refusal: Cancelled, wrong place or day, too early, helped already.
    """
    if appointment.state is AppointmentState.CHECKED_IN:
        return _same_ticket_again(uow, hall, appointment)
    appointments.check_expected(appointment, hall.catalogue.site)
    if appointment.service not in hall.catalogue.services:
        raise UnknownProduct(appointment.products[0])  # it was booked before the site stopped offering it
    now = hall.clock.now()
    arrival = appointments.checked_in(
        appointment,
        site=hall.catalogue.site,
        now=now,
        zone=hall.zone,
        rules=hall.catalogue.rules,
        place=hall.catalogue.services[appointment.service].place,
        early=early,
    )
    entrance = entrance_of(uow, hall, arrival, language=language)
    return issued(uow, hall, enter(uow, hall, entrance, now=now), late=arrival.lateness)


def take_ticket(
    uow: UnitOfWork,
    hall: Hall,
    *,
    product: str,
    language: str,
    also: tuple[str, ...] = (),
    persons: int = 1,
    alone: AloneNote | None = None,
) -> TicketIssued:
    """A visitor without an appointment chooses what they come for, and for how many.

    Raises:
        Refusal: Closed, unknown product, by appointment only, not served now, no numbers left.
    """
    now = hall.clock.now()
    if not hall.hours.is_open(now):
        raise OfficeClosed(hall.hours.next_opening(now))
    products = tuple(dict.fromkeys((product, *also)))
    for each in products:
        if not hall.catalogue.product(each).walk_in:
            raise NotAWalkInProduct(each)
        check_served(uow, hall, each, now)
    service = hall.catalogue.product(product).service
    entrance = Entrance(service=service, products=products, language=language, persons=persons, alone=alone)
    return issued(uow, hall, enter(uow, hall, entrance, now=now))


def _same_ticket_again(uow: UnitOfWork, hall: Hall, appointment: Appointment) -> TicketIssued:
    if appointment.site != hall.catalogue.site:
        raise WrongLocation(appointment.site)
    visit = uow.visits.of_appointment(appointment.id)
    now = hall.clock.now()
    if visit is None or visit.day != hall.today(now):
        raise WrongDay(appointment.starts_at, passed=appointment.starts_at < now)
    return once_more(uow, hall, visit)


def _is_of_a_letter(uow: UnitOfWork, code: str) -> bool:
    letter = letter_code_in(code)
    return letter is not None and uow.documents.with_letter(hash_of_letter_code(uow, letter)) is not None


def _same_ticket(uow: UnitOfWork, hall: Hall, code: str) -> TicketIssued:
    visit = visit_of_ticket(uow, hall, code)
    if visit is None:
        raise UnknownCode
    return once_more(uow, hall, visit)
