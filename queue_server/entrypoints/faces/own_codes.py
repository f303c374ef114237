"""The codes of an appointment for a system that asks for them: each has codes of its own, and hears the same again."""

from codes.appointment_code import content_of
from codes.short_code import as_written
from codes.signed_code import sealed
from queue_server.domain.appointment import Appointment
from queue_server.entrypoints.caller import Caller
from queue_server.service import booking
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def codes_for(uow: UnitOfWork, hall: Hall, appointment: Appointment, who: Caller) -> tuple[str, str]:
    """What a QR code holds, and what a person types; both check in at the kiosk.

    They follow from the key of whoever asks: the codes that the visitor had before cannot be said again, and stay good.
    """
    secret = who.secret_for(f"codes of {appointment.id}")
    codes = booking.further_codes(uow, hall, appointment=appointment, secret=secret)
    return content_of(sealed(codes.token, codes.seal), hall.code_url), as_written(codes.short_code)
