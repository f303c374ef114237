"""Which appointment a code leads to, whether it was scanned or typed."""

from codes.appointment_code import hash_of, token_in
from codes.foreign_code import foreign_code_in
from codes.short_code import readings_in
from queue_server.domain.appointment import Appointment
from queue_server.service.short_codes import hash_of_foreign_code, hash_of_short_code
from queue_server.service.unit_of_work import KeptCodes


def appointment_behind(kept: KeptCodes, code: str) -> Appointment | None:
    """Of this site or another; None where the text is no code, or nobody has it.

    Another system's code may look like any text, one of ours included, so it is looked up last.
    """
    found = _behind_our_own(kept, code)
    foreign = foreign_code_in(code)
    if found is not None or foreign is None:
        return found
    return kept.appointments.with_code(hash_of_foreign_code(kept, foreign))


def _behind_our_own(kept: KeptCodes, code: str) -> Appointment | None:
    token = token_in(code)
    if token is not None:
        return kept.appointments.with_code(hash_of(token))
    readings = (kept.appointments.with_short_code(hash_of_short_code(kept, each)) for each in readings_in(code))
    return next((appointment for appointment in readings if appointment is not None), None)
