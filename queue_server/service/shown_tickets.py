"""Whose ticket somebody holds up: who lost the way, whose paper tore, or who wants to say how it was."""

from codes.appointment_code import token_in
from codes.ticket_code import TicketCode, ticket_code_in
from codes.ticket_number import number_in
from queue_server.domain.visit import Visit
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def may_be_a_ticket(code: str) -> bool:
    """The link to a visitor's own page, or the code that stands on a ticket without one."""
    return token_in(code) is not None or ticket_code_in(code) is not None


def visit_of_ticket(uow: UnitOfWork, hall: Hall, code: str) -> Visit | None:
    """Of today, whatever became of it; None where the code leads to nobody."""
    token, printed = token_in(code), ticket_code_in(code)
    visit = None
    if token is not None:
        visit = uow.visits.get(uow.status_links.visit_behind(token) or "")
    elif printed is not None:
        visit = uow.visits.get(printed.id) or _let_in_alone(uow, hall, printed)
    return visit if visit is not None and visit.day == hall.today(hall.clock.now()) else None


def _let_in_alone(uow: UnitOfWork, hall: Hall, printed: TicketCode) -> Visit | None:
    """A kiosk alone knew no visit: its paper names the command that handed its visitor over, and the number says where.

    Only the kiosk whose block holds the number can have printed it, so only its commands are looked at.
    """
    read, day = number_in(printed.number), hall.today(hall.clock.now())
    if read is None:
        return None
    letter, number = read
    services = [each.id for each in hall.catalogue.services.values() if each.letter == letter]
    blocks = [block for service in services for block in uow.blocks.of_service(service, day) if block.holds(number)]
    if any(uow.earlier_commands.of(block.device, printed.id) is not None for block in blocks):
        return uow.visits.with_number(day, printed.number)
    return None
