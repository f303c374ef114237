"""Taking a letter up to send it, and what became of it.

Two servers over one database send a letter once: it is taken up in a transaction. A server that dies between sending
and saying so sends it twice, under one `Message-ID`; the other way round it would be lost.
"""

import hashlib
import hmac
from dataclasses import dataclass, field

from codes.appointment_code import TOKEN_BYTES, token_from
from queue_server.domain import letter as letters
from queue_server.domain.appointment import Appointment
from queue_server.domain.letter import Letter
from queue_server.service.booking import Codes, further_codes
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Writing:
    """All that a letter tells, as it is at this moment."""

    letter: Letter
    appointment: Appointment
    recipient: str = field(repr=False)
    codes: Codes | None
    """None where nothing is left to come for."""


def take_up(uow: UnitOfWork, hall: Hall, *, letter: str) -> Writing | None:
    """None where there is nothing to send: somebody else does, it went, or it has lost its meaning.

    The codes in it are new ones, since the house cannot say the first ones again. They follow from the letter's id,
    so that every try holds the same; once it went the id is forgotten, and nobody can say them again either.
    """
    now = hall.clock.now()
    waiting = uow.letters.get(letter)
    if waiting is None or waiting.due_at > now:
        return None
    appointment = uow.appointments.get(waiting.appointment)
    recipient = uow.person(waiting.appointment).email
    if appointment is None or not recipient or not letters.has_meaning(waiting, appointment, now):
        uow.letters.remove(letter)
        return None
    taken = letters.taken_up(waiting, now)
    uow.letters.put(taken)
    secret = _secret_of(taken, uow.secrets.get(key_name(hall.catalogue.site)))
    cancelled = taken.kind is letters.LetterKind.CANCELLATION
    codes = None if cancelled else further_codes(uow, hall, appointment=appointment, secret=secret)
    return Writing(taken, appointment, recipient, codes)


def sent(uow: UnitOfWork, letter: Letter) -> None:
    """Or refused for good: it need not be tried again."""
    uow.letters.remove(letter.id)


def not_sent(uow: UnitOfWork, hall: Hall, letter: Letter) -> None:
    """It waits, unless what happened meanwhile has put another one in its place."""
    if uow.letters.get(letter.id) is not None:
        uow.letters.put(letters.put_off(letter, hall.clock.now()))


def key_name(site: str) -> str:
    """Under which the key for the codes in letters lies among the secrets."""
    return f"letters of {site}"


def _secret_of(letter: Letter, key: bytes) -> str:
    return token_from(hmac.digest(key, letter.id.encode(), hashlib.sha256)[:TOKEN_BYTES])
