"""Closing what earlier days left open, so that no visit waits for ever and every figure has an end."""

from dataclasses import replace
from datetime import datetime, time

from queue_server.domain.appointment import AppointmentState
from queue_server.domain.visit import AT_A_COUNTER, finished, left
from queue_server.service.hall import Hall
from queue_server.service.steps import move
from queue_server.service.unit_of_work import UnitOfWork


def close_earlier_days(uow: UnitOfWork, hall: Hall) -> int:
    """Ends every visit of an earlier day, and misses every appointment of one; returns how many there were.

    A visitor still at a counter was helped by a clerk who forgot to finish; all others have left. Both end now, at the
    moment of closing: a later evening than the true one, and never a moment that nobody saw.
    """
    now = hall.clock.now()
    today = hall.today(now)
    midnight = datetime.combine(today, time(), hall.zone)
    open_visits = uow.visits.unfinished_before(today)
    for visit in open_visits:
        after = finished(visit, at=now) if visit.state in AT_A_COUNTER else left(visit, at=now)
        move(uow, visit, after)
    missed = uow.appointments.booked_before(hall.catalogue.site, midnight)
    for appointment in missed:
        after_midnight = replace(appointment, state=AppointmentState.MISSED)
        uow.appointments.update(after_midnight)
        uow.changed(after_midnight)
    return len(open_visits) + len(missed)
