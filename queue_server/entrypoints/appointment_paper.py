"""An appointment as a kiosk shows and prints it, with the codes that nobody else is told.

What is kept of such an answer for a repetition holds no code: the codes follow from the key of the kiosk that asks.
"""

from datetime import timedelta

from codes.appointment_code import content_of
from codes.own_secret import token_of
from codes.short_code import as_written, short_code_of
from codes.signed_code import sealed
from queue_server.domain.own_link import own_url
from queue_server.entrypoints.asker import Asker
from queue_server.entrypoints.translation import meeting_place
from queue_server.service.booking import Booked
from queue_server.service.hall import Hall
from wire.answers import Answer, AppointmentPaper
from wire.commands import BookHere, CommandBody, FetchConfirmation


def as_kept(hall: Hall, booked: Booked) -> AppointmentPaper:
    """Without its codes: in their places stand the seal, and how often the short code was drawn again."""
    appointment, catalogue = booked.appointment, hall.catalogue
    return AppointmentPaper(
        appointment=appointment.id,
        starts_at=appointment.starts_at,
        minutes=appointment.minutes,
        service=appointment.service,
        products=appointment.products,
        persons=appointment.persons,
        place=meeting_place(appointment.service, catalogue),
        check_in_from=appointment.starts_at - timedelta(minutes=catalogue.rules.check_in_opens_min_before),
        code=booked.codes.seal.hex(),
        short_code=str(booked.codes.redrawn),
    )


def secret_of(body: BookHere | FetchConfirmation, *, who: Asker, command: str) -> str:
    """A confirmation that is fetched twice has the same codes, whoever of both papers is held."""
    return who.secret_for(f"confirmation {body.order}" if isinstance(body, FetchConfirmation) else command)


def as_told(kept: str, body: CommandBody, *, hall: Hall, who: Asker, command: str) -> str:
    """The answer for the kiosk that asks, from the one that is kept."""
    if not isinstance(body, BookHere | FetchConfirmation):
        return kept
    answer = Answer.model_validate_json(kept)
    if not isinstance(answer.result, AppointmentPaper):
        return kept
    paper = _with_codes(answer.result, hall, secret_of(body, who=who, command=command))
    return answer.model_copy(update={"result": paper}).model_dump_json()


def _with_codes(kept: AppointmentPaper, hall: Hall, secret: str) -> AppointmentPaper:
    token = token_of(secret)
    return kept.model_copy(
        update={
            "code": content_of(sealed(token, bytes.fromhex(kept.code)), hall.code_url),
            "short_code": as_written(short_code_of(token, int(kept.short_code))),
            "own_url": None if hall.booking_pages_url is None else own_url(hall.booking_pages_url, secret),
        }
    )
