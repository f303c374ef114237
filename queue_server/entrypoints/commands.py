"""From a command on the wire to its use case, for the roles that may ask it."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, time

from pydantic import BaseModel

from codes.appointment_code import token_in
from queue_server.domain.counter_session import Clerk, PauseReason
from queue_server.domain.help_call import HelpEnding
from queue_server.domain.refusal import NotAllowed, Refusal
from queue_server.domain.visit import PrintOutcome
from queue_server.entrypoints import (
    appointment_paper,
    kiosk_alone,
    reception_commands,
    supervisor_commands,
    visit_commands,
)
from queue_server.entrypoints.asker import Asker
from queue_server.entrypoints.counter_translation import signed_in
from queue_server.entrypoints.hall_clock import whole_ms
from queue_server.entrypoints.reception_commands import OF_THE_RECEPTION
from queue_server.entrypoints.supervisor_commands import OF_A_SUPERVISOR
from queue_server.entrypoints.ticket_translation import ticket
from queue_server.entrypoints.visit_commands import OF_A_VISIT
from queue_server.service import (
    booking_here,
    collecting,
    confirmations,
    device_links,
    device_reports,
    feedback,
    help_calls,
    pausing,
    print_orders,
    staffing,
    ticketing,
)
from queue_server.service.free_times import Wish
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from wire import answers, commands
from wire.commands import CommandBody
from wire.words import RefusalCode, Role

_ANYBODY: frozenset[type[BaseModel]] = frozenset({commands.ReportDevice, commands.ReportParts})
MAY_ASK: Mapping[Role, frozenset[type[BaseModel]]] = {
    Role.KIOSK: frozenset(
        {
            commands.CheckIn,
            commands.FindAppointment,
            commands.TakeTicket,
            commands.CollectDocument,
            commands.CallForHelp,
            commands.EndHelpCall,
            commands.GiveFeedback,
            commands.PrepareOffline,
            commands.HandOver,
            commands.ReportPrint,
            commands.LookUpFreeTimes,
            commands.FetchConfirmation,
            commands.BookHere,
            *_ANYBODY,
        }
    ),
    Role.DISPLAY: frozenset(_ANYBODY),
    Role.COUNTER: frozenset(
        {
            commands.AnswerHelpCall,
            commands.SettleHelpCall,
            commands.SignIn,
            commands.SignOut,
            *OF_A_VISIT,
            *OF_THE_RECEPTION,
            commands.LookUpAppointments,
            commands.LookUpFreeTimes,
            *OF_A_SUPERVISOR,
            commands.Pause,
            commands.EndPause,
            *_ANYBODY,
        }
    ),
}
"""A kiosk cannot call, a counter reads no code, a display can only say how it is. What is not listed is refused.

What only some of the clerks at a counter may do, the use case checks.
"""

_DONE = answers.Done()


def check_allowed(role: Role, body: CommandBody) -> None:
    """Raises `NotAllowed` for a command that this role may not ask."""
    if type(body) not in MAY_ASK[role]:
        raise NotAllowed(role.value, body.type)


def fingerprint(body: CommandBody) -> str:
    """Tells two different commands under one id apart.

    A PIN, a birthday, a name and a code short enough to be typed never go into it: of all of them every one can be
    tried.
    Nor does what became of a paper: a kiosk that hands over may know more of it the second time.
    """
    left_out = {"pin", "born"} | _short_code_in(body) | _of_a_person_in(body)
    if isinstance(body, commands.HandOver):
        left_out.add("ticket")
    return hashlib.sha256(body.model_dump_json(exclude=left_out).encode()).hexdigest()


def is_kept(body: CommandBody) -> bool:
    """Whether its answer is kept for a repetition. Not a kit: it holds a key, and can be asked anew."""
    return not isinstance(body, commands.PrepareOffline)


def _of_a_person_in(body: CommandBody) -> set[str]:
    return {"name", "remarks", "email", "telephone"} if isinstance(body, commands.BookAppointment) else set()


def _short_code_in(body: CommandBody) -> set[str]:
    code = getattr(body, "code", None)
    return {"code"} if code is not None and token_in(code) is None else set()


def carry_out(
    uow: UnitOfWork, hall: Hall, body: CommandBody, *, who: Asker, command: str, clerk: Clerk | None
) -> answers.Result:
    """The use case of the command, asked under this id. `clerk` is who signs in, after the PIN was found right.

    Raises:
        Refusal: What the use case refuses, and why.
    """
    if who.role is Role.COUNTER and type(body) in OF_THE_RECEPTION:
        return reception_commands.carry_out(uow, hall, body, who=who, command=command)
    if type(body) in OF_A_VISIT:
        return visit_commands.carry_out(uow, hall, body, device=who.name)
    if type(body) in OF_A_SUPERVISOR:
        return supervisor_commands.carry_out(uow, hall, body, device=who.name)
    device = who.name
    match body:
        case commands.CheckIn():
            return ticket(
                ticketing.check_in(uow, hall, code=body.code, language=body.language, early=body.early), hall.catalogue
            )
        case commands.FindAppointment():
            at = time.fromisoformat(body.at)
            return ticket(
                ticketing.find_appointment(uow, hall, born=body.born, at=at, language=body.language, early=body.early),
                hall.catalogue,
            )
        case commands.TakeTicket(code=str()):
            return ticket(kiosk_alone.taken_with_code(uow, hall, body), hall.catalogue)
        case commands.TakeTicket():
            return ticket(
                ticketing.take_ticket(
                    uow, hall, product=body.product, language=body.language, also=body.also, persons=body.persons
                ),
                hall.catalogue,
            )
        case commands.PrepareOffline():
            return kiosk_alone.offline_kit(uow, hall, device=device)
        case commands.HandOver():
            return ticket(kiosk_alone.handed_over(uow, hall, body, device=device), hall.catalogue)
        case commands.CollectDocument():
            return ticket(collecting.collect(uow, hall, code=body.code, language=body.language), hall.catalogue)
        case commands.BookHere():
            booked = booking_here.book_here(
                uow,
                hall,
                wish=Wish((body.product, *body.also), body.persons),
                starts_at=whole_ms(body.starts_at.astimezone(UTC)),
                language=body.language,
                secret=appointment_paper.secret_of(body, who=who, command=command),
            )
            return appointment_paper.as_kept(hall, booked)
        case commands.FetchConfirmation():
            secret = appointment_paper.secret_of(body, who=who, command=command)
            fetched = confirmations.fetch_confirmation(uow, hall, kiosk=device, order=body.order, secret=secret)
            return appointment_paper.as_kept(hall, fetched)
        case commands.SignIn():
            if clerk is None:
                raise NotAllowed("counter", body.type)
            session = staffing.sign_in(uow, hall, device=device, counter=body.counter, clerk=clerk)
            return signed_in(session)
    _step(uow, hall, body, device=device)
    return _DONE


def _step(uow: UnitOfWork, hall: Hall, body: CommandBody, *, device: str) -> None:
    """Commands that are answered with a plain "done"."""
    match body:
        case commands.SignOut():
            staffing.sign_out(uow, hall, device=device)
        case commands.Pause():
            pausing.pause(uow, hall, device=device, reason=PauseReason(body.reason.value))
        case commands.EndPause():
            pausing.end_pause(uow, hall, device=device)
        case commands.ReportPrint():
            if body.visit is not None:
                device_reports.report_print(uow, visit=body.visit, outcome=PrintOutcome(body.outcome.value))
            _end_order(uow, body, kiosk=device)
        case commands.ReportDevice():
            device_reports.report_device(
                uow,
                hall,
                device=device,
                part=body.part,
                health=body.health.value,
                sentence=body.sentence,
                since=None if body.since is None else whole_ms(body.since.astimezone(UTC)),
                as_meant=body.as_meant,
            )
        case commands.ReportParts():
            device_links.keep_parts(uow, device=device, parts=body.parts)
        case commands.CallForHelp():
            help_calls.call_for_help(uow, hall, kiosk=device, page=body.page, language=body.language)
        case commands.EndHelpCall():
            help_calls.end_help_call(uow, hall, kiosk=device, ending=HelpEnding.BY_KIOSK)
        case commands.AnswerHelpCall():
            help_calls.answer_help_call(uow, hall, device=device, kiosk=body.kiosk)
        case commands.SettleHelpCall():
            help_calls.end_help_call(uow, hall, kiosk=body.kiosk, ending=HelpEnding.BY_STAFF)
        case commands.GiveFeedback():
            feedback.give_feedback(uow, hall, visit=body.visit, score=body.score)
        case _:
            raise AssertionError(f"{body.type} was let in, and nobody carries it out")


def _end_order(uow: UnitOfWork, body: commands.ReportPrint, *, kiosk: str) -> None:
    """Which kind of paper it was, only the order knows."""
    if body.order is not None:
        print_orders.end_reported_order(uow, kiosk=kiosk, order=body.order)
        outcome = PrintOutcome(body.outcome.value)
        confirmations.end_reported_confirmation(uow, kiosk=kiosk, order=body.order, outcome=outcome)


def answer_text(command: str, result: answers.Result) -> str:
    """A granted command, as it goes over the wire and into the store of answers."""
    return answers.Answer(id=command, result=result).model_dump_json()


def refusal_text(command: str, refusal: Refusal) -> str:
    """A refused command, likewise."""
    return refused(command, RefusalCode(refusal.code), refusal.sentence, refusal.facts)


def refused(command: str, code: RefusalCode, sentence: str, facts: Mapping[str, str] | None = None) -> str:
    """A refusal that no use case spoke, such as "try again"."""
    refusal = answers.Refusal(code=code, sentence=sentence, facts=facts or {})
    return answers.Answer(id=command, refusal=refusal).model_dump_json()
