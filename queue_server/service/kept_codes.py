"""A code that a kiosk could not check while it was alone, shown again with a choice once the server is back."""

from dataclasses import replace

from queue_server.domain.alone_note import note_on
from queue_server.domain.refusal import (
    AppointmentCancelled,
    NotABalieCode,
    UnknownCode,
    UnknownProduct,
    VisitOver,
    WrongDay,
    WrongLocation,
)
from queue_server.domain.ticket import TicketIssued
from queue_server.service import ticketing
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork

LEADS_NOWHERE = (
    AppointmentCancelled,
    NotABalieCode,
    UnknownCode,
    UnknownProduct,
    VisitOver,
    WrongDay,
    WrongLocation,
)


def take_ticket_with_code(
    uow: UnitOfWork, hall: Hall, *, code: str, product: str, also: tuple[str, ...], persons: int, language: str
) -> TicketIssued:
    """The check-in of the appointment, where one answers to the code; else a number for what was chosen.

    The visitor was told that the code goes along, so that it was good for nothing is no reason to send them back; staff
    see why.

    Raises:
        Refusal: As for a visitor without an appointment.
    """
    try:
        return ticketing.check_in(uow, letting_wait(hall), code=code, language=language, early=True)
    except LEADS_NOWHERE as refusal:
        alone = note_on(refusal)
    return ticketing.take_ticket(uow, hall, product=product, language=language, also=also, persons=persons, alone=alone)


def letting_wait(hall: Hall) -> Hall:
    """The hall for who was told by a kiosk alone that they may wait, however early they are."""
    rules = replace(hall.catalogue.rules, early_may_wait=True)
    return replace(hall, catalogue=replace(hall.catalogue, rules=rules))
