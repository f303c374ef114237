"""Telling other systems what happens (`[[webhooks]]` in `server.toml`)."""

import base64
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from config.addresses import HttpUri
from config.misfit import Misfit, misfit
from config.model import SettingsModel
from config.names import Id

SECRET_PREFIX = "whsec_"
SECRET_BYTES = range(24, 65)
"""As many as Standard Webhooks asks for."""


class WebhookEvent(StrEnum):
    """What can be told."""

    APPOINTMENT_BOOKED = "appointment.booked"
    APPOINTMENT_CHANGED = "appointment.changed"
    """Moved, or for something else now, or booked again after all."""
    APPOINTMENT_CANCELLED = "appointment.cancelled"
    APPOINTMENT_CHECKED_IN = "appointment.checked_in"
    APPOINTMENT_MISSED = "appointment.missed"
    VISIT_WAITING = "visit.waiting"
    VISIT_CALLED = "visit.called"
    VISIT_SERVING = "visit.serving"
    VISIT_PARKED = "visit.parked"
    VISIT_TRANSFERRED = "visit.transferred"
    VISIT_DONE = "visit.done"
    VISIT_NO_SHOW = "visit.no_show"
    VISIT_LEFT = "visit.left"


def secret_bytes(secret: str) -> bytes | None:
    """The key in a secret as it is written; None where it is none."""
    try:
        key = base64.b64decode(secret.removeprefix(SECRET_PREFIX), validate=True)
    except ValueError:
        return None
    return key if secret.startswith(SECRET_PREFIX) and len(key) in SECRET_BYTES else None


def _secret(secret: str) -> str:
    if secret_bytes(secret) is None:
        raise misfit(
            f'"{SECRET_PREFIX}" and {SECRET_BYTES.start} to {SECRET_BYTES.stop - 1} random bytes in base64'
            " (openssl rand -base64 32)",
            found="another text",
        )
    return secret


class WebhookSettings(SettingsModel):
    """One subscriber, who is told by a POST what happens, in order, signed as Standard Webhooks describes."""

    name: Id
    """How far it was told is kept under this name: a new one is told what happens from then on."""

    url: HttpUri
    """Where it listens; by HTTPS, unless it is on the server's own machine or network."""

    secret: Annotated[str, AfterValidator(_secret), Field(repr=False)]
    """What the messages are signed with, known to it and to this server only: `whsec_` and base64."""

    events: Annotated[tuple[Annotated[WebhookEvent, Field(strict=False)], ...], Field(min_length=1)] = tuple(
        WebhookEvent
    )
    """Of what it wants to hear; without it, of everything."""

    deadline_s: Annotated[float, Field(ge=1, le=60)] = 15.0
    """How long it may take to answer; then the message is sent again, later and later, as long as it is kept."""


def webhook_misfits(webhooks: tuple[WebhookSettings, ...]) -> Iterator[Misfit]:
    """Where two have one name."""
    for position, each in enumerate(webhooks):
        if each.name in [other.name for other in webhooks[:position]]:
            yield Misfit("a name that no other of the webhooks has", at=("webhooks", position, "name"))
