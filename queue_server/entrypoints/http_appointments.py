"""Appointments over `/api/v1`: made, moved and cancelled by other programs of the municipality."""

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path

from codes.appointment_code import TOKEN_BYTES, content_of, token_from
from codes.own_secret import token_of
from codes.short_code import as_written, short_code_of
from codes.signed_code import sealed
from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller, KnownCaller
from queue_server.entrypoints.http_callers import carried_out
from queue_server.entrypoints.http_shapes import (
    WITHOUT_NUL,
    KeptAppointment,
    MadeAppointment,
    MovedAppointment,
    NewAppointment,
    NewMoment,
)
from queue_server.service import booking
from queue_server.service.free_times import Wish
from queue_server.service.unit_of_work import UnitOfWork

AppointmentId = Annotated[str, Path(max_length=64, pattern=WITHOUT_NUL)]


def add_appointments(routes: APIRouter, assembly: Assembly, caller: KnownCaller) -> None:
    """Adds the routes; `caller` lets a program in."""
    system = Annotated[Caller, Depends(caller)]

    @routes.post("/appointments", status_code=201)
    async def make_appointment(
        asked: NewAppointment,
        who: system,
        idempotency_key: Annotated[str | None, Header(min_length=8, max_length=64)] = None,
    ) -> MadeAppointment:
        """Makes an appointment; repeated with the same `Idempotency-Key` it answers the same and makes no second."""
        drawn = assembly.hall.random_bytes(TOKEN_BYTES)
        secret = token_from(drawn) if idempotency_key is None else who.secret_for(idempotency_key)

        def work(uow: UnitOfWork) -> str:
            booked = booking.book(
                uow,
                assembly.hall,
                wish=Wish((asked.product, *asked.also), asked.persons),
                starts_at=asked.starts_at,
                person=Person(asked.name, asked.remarks, asked.born, asked.email, asked.telephone),
                channel=asked.channel,
                audience=Audience.CITY,
                language=asked.language,
                secret=secret,
            )
            return KeptAppointment(
                id=booked.appointment.id,
                starts_at=booked.appointment.starts_at,
                minutes=booked.appointment.minutes,
                redrawn=booked.codes.redrawn,
                seal=booked.codes.seal.hex(),
            ).model_dump_json()

        answer = await carried_out(assembly, who, asked=asked.model_dump_json(), work=work, key=idempotency_key)
        kept = KeptAppointment.model_validate_json(answer)
        token = token_of(secret)
        return MadeAppointment(
            id=kept.id,
            starts_at=kept.starts_at,
            minutes=kept.minutes,
            code=content_of(sealed(token, bytes.fromhex(kept.seal)), assembly.booking_base_url),
            short_code=as_written(short_code_of(token, kept.redrawn)),
        )

    @routes.patch("/appointments/{appointment}")
    async def move_appointment(appointment: AppointmentId, asked: NewMoment, who: system) -> MovedAppointment:
        """Gives an appointment another moment; its codes stay the same."""

        def work(uow: UnitOfWork) -> str:
            moved = booking.move(
                uow,
                assembly.hall,
                appointment=appointment,
                starts_at=asked.starts_at,
                audience=Audience.CITY,
            )
            return MovedAppointment(id=moved.id, starts_at=moved.starts_at, minutes=moved.minutes).model_dump_json()

        answer = await carried_out(assembly, who, asked=f"move {appointment} {asked.starts_at}", work=work)
        return MovedAppointment.model_validate_json(answer)

    @routes.delete("/appointments/{appointment}", status_code=204)
    async def cancel_appointment(appointment: AppointmentId, who: system) -> None:
        """Cancels an appointment whose visitor has not come yet."""

        def work(uow: UnitOfWork) -> str:
            return booking.cancel(uow, assembly.hall, appointment=appointment, audience=Audience.CITY).id

        await carried_out(assembly, who, asked=f"cancel {appointment}", work=work)
