"""Appointments whose visitor does not come: given up after the site's grace, so that others get their time.

Nobody is sent away for it: whoever comes later on the same day is let in and waits as a walk-in.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from queue_server.domain.appointment import Appointment, AppointmentState, has_lapsed
from queue_server.domain.booking_plan import MeetingPlace
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def is_missed(hall: Hall, appointment: Appointment, now: datetime) -> bool:
    """Whether it is to be given up now."""
    return has_lapsed(appointment, place=_place(hall, appointment), now=now, rules=hall.catalogue.rules)


def give_up_missed(uow: UnitOfWork, hall: Hall) -> int:
    """Returns how many there were."""
    now = hall.clock.now()
    latest = now - timedelta(minutes=hall.catalogue.rules.missed_after_min)
    return miss(uow, hall, uow.appointments.booked_before(hall.catalogue.site, latest))


def miss(uow: UnitOfWork, hall: Hall, booked: list[Appointment]) -> int:
    """Gives up those of these to whom a visitor should have come; returns how many."""
    missed = [each for each in booked if _place(hall, each).in_house]
    for appointment in missed:
        uow.taken_times.give_back(appointment.id)
        given_up = replace(appointment, state=AppointmentState.MISSED)
        uow.appointments.update(given_up)
        uow.changed(given_up)
    return len(missed)


def _place(hall: Hall, appointment: Appointment) -> MeetingPlace:
    """A service that is no longer offered was at a counter, as most are."""
    service = hall.catalogue.services.get(appointment.service)
    return MeetingPlace.COUNTER if service is None else service.place
