"""What a counter asks for visitors without a kiosk, from the wire to its use case and back.

The answer to a booking holds a name and a code that lets somebody in. What is kept of it for a repetition holds
neither: the name stands in the question, and the code follows from the key of the device that asks.
"""

from dataclasses import replace
from datetime import UTC

from pydantic import BaseModel

from codes.own_secret import token_of
from codes.short_code import as_written, short_code_of
from queue_server.domain.appointment import NOBODY, Person
from queue_server.domain.catalogue import Catalogue
from queue_server.domain.contact import ContactChannel
from queue_server.domain.refusal import NotAllowed
from queue_server.domain.ticket import TicketIssued
from queue_server.entrypoints import translation
from queue_server.entrypoints.asker import Asker
from queue_server.entrypoints.hall_clock import whole_ms
from queue_server.entrypoints.ticket_translation import ticket
from queue_server.service import confirmations, print_orders, reception
from queue_server.service.booking import Booked
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from wire import answers, commands
from wire.commands import CommandBody

OF_THE_RECEPTION: frozenset[type[BaseModel]] = frozenset(
    {
        commands.TakeTicket,
        commands.CheckInByHand,
        commands.BackInTheHall,
        commands.ReprintTicket,
        commands.BookAppointment,
        commands.MoveAppointment,
        commands.CancelAppointment,
        commands.ConfirmAppointment,
        commands.NoteContact,
    }
)

_DONE = answers.Done()


def carry_out(uow: UnitOfWork, hall: Hall, body: CommandBody, *, who: Asker, command: str) -> answers.Result:
    """One of `OF_THE_RECEPTION`; `command` is the id under which it was asked.

    Raises:
        Refusal: What the use case refuses, and why.
    """
    match body:
        case commands.TakeTicket():
            return _walk_in(uow, hall, body, device=who.name)
        case commands.CheckInByHand():
            issued = reception.check_in_by_hand(
                uow, hall, device=who.name, appointment=body.appointment, language=body.language
            )
            return _for_a_counter(issued, hall)
        case commands.BackInTheHall():
            return _for_a_counter(reception.back_by_hand(uow, hall, device=who.name, visit=body.visit), hall)
        case commands.BookAppointment():
            booked = _booked(uow, hall, body, who=who, secret=who.secret_for(command))
            return _as_kept(booked, hall.catalogue)
        case commands.MoveAppointment():
            starts_at = whole_ms(body.starts_at.astimezone(UTC))
            reception.move_appointment(uow, hall, device=who.name, appointment=body.appointment, starts_at=starts_at)
        case commands.CancelAppointment():
            reception.cancel_appointment(uow, hall, device=who.name, appointment=body.appointment)
        case commands.ReprintTicket():
            print_orders.reprint_ticket(uow, hall, device=who.name, visit=body.visit, kiosk=body.kiosk)
        case commands.ConfirmAppointment(kiosk=str() as kiosk):
            confirmations.print_confirmation(uow, hall, device=who.name, appointment=body.appointment, kiosk=kiosk)
        case commands.ConfirmAppointment():
            confirmations.mail_confirmation(uow, hall, device=who.name, appointment=body.appointment)
        case commands.NoteContact():
            channel = ContactChannel(body.channel.value)
            reception.note_contact(uow, hall, device=who.name, channel=channel, product=body.product)
        case _:
            raise AssertionError(f"{body.type} is not of the reception")
    return _DONE


def as_told(kept: str, body: CommandBody, *, who: Asker, command: str) -> str:
    """The answer for the device that asks, from the one that is kept."""
    if not isinstance(body, commands.BookAppointment):
        return kept
    answer = answers.Answer.model_validate_json(kept)
    made = answer.result
    if not isinstance(made, answers.AppointmentMade):
        return kept
    appointment = made.appointment.model_copy(
        update={"name": body.name, "remarks": body.remarks, "email": body.email, "telephone": body.telephone}
    )
    code = as_written(short_code_of(token_of(who.secret_for(command)), int(made.short_code)))
    told = made.model_copy(update={"appointment": appointment, "short_code": code})
    return answer.model_copy(update={"result": told}).model_dump_json()


def _as_kept(booked: Booked, catalogue: Catalogue) -> answers.AppointmentMade:
    """In the place of the code stands how often it was drawn again."""
    shown = translation.counter_appointment(booked.appointment, NOBODY, catalogue)
    return answers.AppointmentMade(appointment=shown, short_code=str(booked.codes.redrawn))


def _booked(uow: UnitOfWork, hall: Hall, body: commands.BookAppointment, *, who: Asker, secret: str) -> Booked:
    return reception.book_for_visitor(
        uow,
        hall,
        device=who.name,
        product=body.product,
        also=body.also,
        persons=body.persons,
        starts_at=whole_ms(body.starts_at.astimezone(UTC)),
        person=Person(body.name, body.remarks, body.born, body.email, body.telephone),
        language=body.language,
        by_telephone=body.by_telephone,
        secret=secret,
    )


def _walk_in(uow: UnitOfWork, hall: Hall, body: commands.TakeTicket, *, device: str) -> answers.Result:
    if body.code is not None:
        raise NotAllowed("counter", f"{body.type} with a code")
    issued = reception.give_ticket(
        uow,
        hall,
        device=device,
        product=body.product,
        also=body.also,
        persons=body.persons,
        language=body.language,
    )
    return _for_a_counter(issued, hall)


def _for_a_counter(issued: TicketIssued, hall: Hall) -> answers.TicketIssued:
    """Without the link to the visitor's page: only paper and glass show it, and answers are kept."""
    return ticket(replace(issued, status_url=None), hall.catalogue)
