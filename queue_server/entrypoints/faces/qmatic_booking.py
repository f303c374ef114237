"""Appointments over the Qmatic-compatible face: booked, read back, cancelled, and listed for a customer."""

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path

from codes.appointment_code import TOKEN_BYTES, token_from
from queue_server.domain.appointment import AppointmentState, Person
from queue_server.domain.booking_plan import Audience, Needed
from queue_server.domain.refusal import UnknownCode
from queue_server.entrypoints.caller import Caller, KnownCaller
from queue_server.entrypoints.faces import qmatic_answers as answers
from queue_server.entrypoints.faces import qmatic_shapes as shapes
from queue_server.entrypoints.faces.matrix import matrix_parameters
from queue_server.entrypoints.faces.needed import missing, missing_sentence, needs_of, remarks_with
from queue_server.entrypoints.faces.qmatic_desk import QmaticDesk, day_in, first_free, moments_of, time_in, wish_of
from queue_server.entrypoints.faces.qmatic_errors import WrongQuestionError
from queue_server.entrypoints.faces.qmatic_questions import AppointmentAsked
from queue_server.entrypoints.http_callers import carried_out
from queue_server.entrypoints.http_shapes import WITHOUT_NUL
from queue_server.service import booking
from queue_server.service.free_times import Wish
from queue_server.service.unit_of_work import UnitOfWork

CHANNEL = "web"

PublicId = Annotated[str, Path(max_length=64, pattern=WITHOUT_NUL)]
DayAndTime = Annotated[str, Path(max_length=16)]
IdempotencyKey = Annotated[str | None, Header(min_length=8, max_length=64)]


class NotEnoughKnownError(WrongQuestionError):
    """An appointment elsewhere than in the house that staff could not keep: the form does not ask what they need."""


def add_appointments(routes: APIRouter, desk: QmaticDesk, caller: KnownCaller) -> None:
    """Adds the routes; `caller` lets a program in."""
    system = Annotated[Caller, Depends(caller)]

    @routes.post("/v2/branches/{branch}/dates/{day}/times/{at}/book", status_code=202)
    async def book(
        branch: PublicId,
        day: DayAndTime,
        at: DayAndTime,
        asked: AppointmentAsked,
        who: system,
        idempotency_key: IdempotencyKey = None,
    ) -> shapes.Appointment:
        """Makes an appointment; repeated with the same `Idempotency-Key` it makes no second one."""
        desk.check_branch(branch)
        wish = wish_of([each.public_id for each in asked.services], asked.persons)
        return await _booked(desk, who, wish, (day, at), asked, idempotency_key)

    @routes.post("/v1/branches/{branch}/services/{product}/dates/{day}/times/{at}/book", status_code=202)
    async def book_one(
        branch: PublicId,
        product: PublicId,
        day: DayAndTime,
        at: DayAndTime,
        asked: AppointmentAsked,
        who: system,
        idempotency_key: IdempotencyKey = None,
    ) -> shapes.Appointment:
        """The first version: one product."""
        desk.check_branch(branch)
        return await _booked(desk, who, Wish((product,), asked.persons), (day, at), asked, idempotency_key)

    @routes.get("/v1/appointments/{appointment}")
    async def appointment_found(appointment: PublicId, who: system) -> shapes.AppointmentFound:
        """An appointment that was not cancelled."""
        found = answers.appointment(desk.shop, await desk.appointment(appointment, who))
        return shapes.AppointmentFound(appointment=found, meta=shapes.meta_of((found,)))

    @routes.delete("/v1/appointments/{appointment}", status_code=204)
    async def cancel(appointment: PublicId, who: system) -> None:
        """Cancels an appointment whose visitor has not come yet; its time is free at once."""
        desk.rights.check_books(who)

        def work(uow: UnitOfWork) -> str:
            found = uow.appointments.get(appointment)
            if found is not None and found.state is AppointmentState.CANCELLED:
                raise UnknownCode
            if found is not None and not desk.rights.cancels(who, found):
                raise UnknownCode
            return booking.cancel(uow, desk.hall, appointment=appointment, audience=Audience.PROGRAM).id

        await carried_out(desk.assembly, who, asked=f"cancel {appointment}", work=work)


def add_customers(routes: APIRouter, desk: QmaticDesk, caller: KnownCaller, *, public_api: str) -> None:
    """By e-mail address, which then stands in the path: only where the site switched it on."""
    system = Annotated[Caller, Depends(caller)]

    @routes.get("/appointment/customers/identify;{parameters:rest}")
    async def identify(
        parameters: Annotated[str, Path(max_length=400, pattern=WITHOUT_NUL, description="`email=..`")],
        who: system,
    ) -> tuple[shapes.CustomerFound, ...]:
        """Who has this e-mail address, whatever its case: one customer or none."""
        email = "".join(matrix_parameters(parameters).get("email", ())[:1]).strip()
        if not email:
            raise WrongQuestionError("An email is needed.")
        customer = await desk.customer_with(email, who)
        return () if customer is None else (shapes.CustomerFound(public_id=customer),)

    @routes.get(public_api + "/v1/customers/{customer}/appointments")
    async def appointments_of(customer: PublicId, who: system) -> shapes.AppointmentListing:
        """What a customer has booked and is not over yet, in the order of time."""
        found = tuple(answers.appointment(desk.shop, each) for each in await desk.to_come(customer, who))
        return shapes.AppointmentListing(appointment_list=found, meta=shapes.meta_of(found))


async def _booked(
    desk: QmaticDesk,
    who: Caller,
    wish: Wish,
    when: tuple[str, str],
    asked: AppointmentAsked,
    key: str | None,
) -> shapes.Appointment:
    desk.rights.check_books(who)
    moments = moments_of(day_in(when[0]), time_in(when[1]), desk.hall)
    person = _person(asked, needs_of(desk.hall, wish.products))
    secret = token_from(desk.hall.random_bytes(TOKEN_BYTES)) if key is None else who.secret_for(key)

    def work(uow: UnitOfWork) -> str:
        made = booking.book(
            uow,
            desk.hall,
            wish=wish,
            starts_at=first_free(uow.taken_times, desk.hall, wish, moments),
            person=person,
            channel=CHANNEL,
            audience=Audience.PROGRAM,
            source=who.name,
            language=desk.hall.catalogue.languages[0],
            secret=secret,
        )
        return made.appointment.id

    question = f"book {wish} {' '.join(when)} {asked.model_dump_json()}"
    made = await carried_out(desk.assembly, who, asked=question, work=work, key=key)
    return answers.appointment(desk.shop, await desk.appointment(made, who))


def _person(asked: AppointmentAsked, needs: frozenset[Needed]) -> Person:
    who = asked.who
    first, last = (who.first_name or "").strip(), (who.last_name or "").strip()
    address = who.address if Needed.ADDRESS in needs else ""
    person = Person(
        name=f"{first} {last}".strip(),
        remarks=remarks_with(address, (asked.notes or "").strip()),
        born=who.date_of_birth,
        email=(who.email or "").strip(),
        telephone=(who.phone or "").strip(),
        title=(asked.title or "").strip(),
        first_name=first,
    )
    if lacking := missing(needs, person, address):
        raise NotEnoughKnownError(missing_sentence(lacking))
    return person
