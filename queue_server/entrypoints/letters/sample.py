"""A letter about an appointment that nobody has, to see whether letters arrive and how they look."""

import secrets
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from uuid import uuid4

from codes.appointment_code import TOKEN_BYTES, token_from
from codes.own_secret import token_of
from codes.short_code import short_code_of
from config.server import ServerSettings
from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.domain.letter import Letter, LetterKind
from queue_server.entrypoints.letters.opening import office_of, writer_of
from queue_server.entrypoints.site import clock_of, hall_of
from queue_server.service.booking import Codes
from queue_server.service.hall import Hall
from queue_server.service.letter_writing import Writing

AHEAD = timedelta(days=1)


def send_sample(settings: ServerSettings, *, recipient: str, language: str, kind: LetterKind) -> EmailMessage:
    """Its codes let nobody in and its link leads nowhere.

    Raises:
        LookupError: These settings send no mail.
        NoAddressError: The recipient's address is none.
        MailAway, LetterNotTaken, LetterRefused, AddressRefused: It did not go.
    """
    mail, house = settings.mail, settings.house_of_letters
    if mail is None or house is None:
        raise LookupError("These settings have no [mail].")
    pages = settings.booking_pages
    hall = replace(
        hall_of(settings.site, clock_of(settings), None),
        booking_pages_url=None if pages is None else pages.public_url,
    )
    message = writer_of(mail, house, hall)(_about_nobody(hall, recipient=recipient, language=language, kind=kind))
    carrier = office_of(mail).carrier()
    try:
        carrier.begin()
        carrier.send(message)
        carrier.end()
    finally:
        carrier.cut()
    return message


def _about_nobody(hall: Hall, *, recipient: str, language: str, kind: LetterKind) -> Writing:
    """The product that is asked most, tomorrow at this hour."""
    product = min(hall.catalogue.products.values(), key=lambda each: each.most_asked)
    now = hall.clock.now()
    appointment = Appointment(
        id=uuid4().hex,
        site=hall.catalogue.site,
        starts_at=now.replace(minute=0, second=0, microsecond=0) + AHEAD,
        minutes=product.minutes,
        persons=1,
        service=product.service,
        products=(product.id,),
        state=AppointmentState.BOOKED,
        booked_at=now,
        language=language,
    )
    secret = token_from(secrets.token_bytes(TOKEN_BYTES))
    token = token_of(secret)
    codes = Codes(secret, token, short_code_of(token, 0), 0)
    letter = Letter(uuid4().hex, appointment.id, kind, now)
    return Writing(letter, appointment, recipient, None if kind is LetterKind.CANCELLATION else codes)
