"""A supervisor ends the tickets of a service for the day, because nobody could help those who would come."""

from queue_server.domain.counter_session import Duty
from queue_server.domain.desk_refusal import UnknownService
from queue_server.service.hall import Hall
from queue_server.service.served import tell_served
from queue_server.service.steps import session_with
from queue_server.service.unit_of_work import UnitOfWork


def stop_tickets(uow: UnitOfWork, hall: Hall, *, device: str, service: str, stopped: bool) -> None:
    """No more tickets without an appointment today, or again some; who waits and who is expected are helped.

    Raises:
        NotYourDuty: Only a supervisor may.
        UnknownService: The site has no such service.
    """
    session_with(uow, device, Duty.SUPERVISE)
    if service not in hall.catalogue.services:
        raise UnknownService(service)
    today = hall.today(hall.clock.now())
    if stopped == uow.stopped.has(service, today):
        return
    if stopped:
        uow.stopped.add(service, today)
    else:
        uow.stopped.remove(service, today)
    tell_served(uow, hall, (service,))
