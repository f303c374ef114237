"""Which services are served now: their own hours, whether any number is left today, and what a supervisor stopped."""

from datetime import datetime, time, timedelta

from queue_server.domain.reception_refusal import NotOpenThen
from queue_server.domain.refusal import NotServedToday
from queue_server.domain.served import Served
from queue_server.domain.ticket_number import is_used_up
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def served(hall: Hall, service: str, *, last: int | None, below: int | None, stopped: bool = False) -> Served:
    """By the clock of the hall, by the numbers (the last one handed out today, the lowest one set aside), by staff."""
    now = hall.clock.now()
    hours = hall.service_hours.get(service)
    until = None if hours is None else hours.last_closing(hall.today(now))
    if stopped:
        return Served(service, now=False, until=until, again=next_day_opening(hall, service), stopped=True)
    if is_used_up(hall.catalogue.services[service], last, below=below):
        return Served(service, now=False, until=until, again=next_day_opening(hall, service))
    if hours is None or hours.is_open(now):
        return Served(service, until=until)
    return Served(service, now=False, until=until, again=hours.next_opening(now))


def tell_served(uow: UnitOfWork, hall: Hall, services: tuple[str, ...]) -> None:
    """Says of these services to every screen how it stands with them."""
    today = hall.today(hall.clock.now())
    for service in services:
        last, below = uow.numbers.last(service, today), uow.blocks.lowest(service, today)
        uow.changed(served(hall, service, last=last, below=below, stopped=uow.stopped.has(service, today)))


def check_served(uow: UnitOfWork, hall: Hall, product: str, at: datetime) -> None:
    """Raises `NotServedToday` outside the hours of the product or its service, and where its tickets are stopped."""
    service = hall.catalogue.product(product).service
    if uow.stopped.has(service, hall.today(at)):
        raise NotServedToday(product, next_day_opening(hall, service))
    for hours in (hall.product_hours.get(product), hall.service_hours.get(service)):
        if hours is not None and not hours.is_open(at):
            raise NotServedToday(product, hours.next_opening(at))


def check_open_then(hall: Hall, service: str, product: str, at: datetime) -> None:
    """Raises `NotOpenThen` for a moment to come at which the house, the service or the product has no hours."""
    for hours in (hall.hours, hall.service_hours.get(service), hall.product_hours.get(product)):
        if hours is not None and not hours.is_open(at):
            raise NotOpenThen(at, hours.next_opening(at))


def next_day_opening(hall: Hall, service: str) -> datetime | None:
    """When there are numbers again: with the first opening of a later day."""
    tomorrow = hall.today(hall.clock.now()) + timedelta(days=1)
    midnight = datetime.combine(tomorrow, time(), hall.zone)
    hours = hall.service_hours.get(service, hall.hours)
    return midnight if hours.is_open(midnight) else hours.next_opening(midnight)
