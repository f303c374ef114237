"""Between the wire and the use cases of a kiosk that may stand alone."""

from base64 import b64encode
from datetime import UTC

import structlog

from queue_server.domain.alone_note import AloneFinding
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import PrintOutcome
from queue_server.entrypoints.hall_clock import whole_ms
from queue_server.service.hall import Hall
from queue_server.service.handing_over import LetIn, hand_over
from queue_server.service.kept_codes import take_ticket_with_code
from queue_server.service.standing_alone import prepare_offline
from queue_server.service.unit_of_work import UnitOfWork
from wire import answers, commands

log = structlog.get_logger("kiosks")


def offline_kit(uow: UnitOfWork, hall: Hall, *, device: str) -> answers.OfflineKit:
    kit = prepare_offline(uow, hall, device=device)
    rules, services = hall.catalogue.rules, hall.catalogue.services
    return answers.OfflineKit(
        site=hall.catalogue.site,
        office_day=kit.office_day,
        good_until=kit.good_until,
        key=b64encode(kit.key).decode(),
        services=kit.services,
        blocks=tuple(
            answers.NumberBlock(
                service=block.service, letter=services[block.service].letter, first=block.next_free, last=block.last
            )
            for block in kit.blocks
        ),
        check_in_opens_min_before=rules.check_in_opens_min_before,
        late_grace_min=rules.late_grace_min,
        foreign_codes=hall.foreign_codes,
    )


def handed_over(uow: UnitOfWork, hall: Hall, body: commands.HandOver, *, device: str) -> TicketIssued:
    visitor = LetIn(
        number=body.number,
        service=body.service,
        checked_in_at=whole_ms(body.checked_in_at.astimezone(UTC)),
        products=tuple(dict.fromkeys((body.product, *body.also))) if body.product is not None else (),
        persons=body.persons,
        code=body.code,
        ticket=PrintOutcome(body.ticket.value),
        language=body.language,
    )
    ticket = hand_over(uow, hall, device=device, visitor=visitor, instead_of=body.instead_of)
    found = ticket.visit.alone
    if ticket.again and found is not None and found.finding is AloneFinding.SHARED_NUMBER:
        log.warning("number_given_twice", kiosk=device, number=body.number)
    return ticket


def taken_with_code(uow: UnitOfWork, hall: Hall, body: commands.TakeTicket) -> TicketIssued:
    """For the moment between a kiosk alone that could not check a code and its visitor's choice."""
    return take_ticket_with_code(
        uow,
        hall,
        code=body.code or "",
        product=body.product,
        also=body.also,
        persons=body.persons,
        language=body.language,
    )
