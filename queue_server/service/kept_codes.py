"""A code that a kiosk could not check while it was alone, shown again with a choice once the server is back."""

from queue_server.domain.refusal import (
    AppointmentCancelled,
    NotABalieCode,
    TooEarly,
    UnknownCode,
    UnknownProduct,
    VisitOver,
    WrongDay,
    WrongLocation,
)
from queue_server.service import ticketing
from queue_server.service.hall import Hall
from queue_server.service.tickets import TicketIssued
from queue_server.service.unit_of_work import UnitOfWork

LEADS_NOWHERE = (
    AppointmentCancelled,
    NotABalieCode,
    TooEarly,
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

    The visitor was told that the code goes along, so that it was good for nothing is no reason to send them back.

    Raises:
        Refusal: As for a visitor without an appointment.
    """
    try:
        return ticketing.check_in(uow, hall, code=code, language=language, early=True)
    except LEADS_NOWHERE:
        return ticketing.take_ticket(uow, hall, product=product, language=language, also=also, persons=persons)
