"""What a supervisor may ask of the server."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from wire.fields import WITHOUT_NUL, Id, Language, Moment
from wire.message import WireModel

SERVICES_MAX = 64
DISPLAYS_MAX = 64
LANGUAGES_MAX = 16
MESSAGE_MAX_CHARS = 120
"""What a hall reads in passing."""


class ArrangeCounter(WireModel):
    """How a counter works today; said whole, so that saying it twice is harmless."""

    type: Literal["arrange_counter"] = "arrange_counter"
    counter: Id
    shut: bool = False
    """Nobody but a supervisor can sign in; whoever sits there finishes with the visitor of now and is signed out. A
    supervisor stays, calls nobody, and can open it again."""
    services: Annotated[tuple[Id, ...], Field(max_length=SERVICES_MAX)] | None = None
    """Of those that it is equipped for; None: all."""
    team: Annotated[str, Field(max_length=32, pattern=WITHOUT_NUL)] = ""


class StopTickets(WireModel):
    """No more tickets without an appointment for this service today, or again some."""

    type: Literal["stop_tickets"] = "stop_tickets"
    service: Id
    stopped: bool = True


MessageText = Annotated[str, Field(min_length=1, max_length=MESSAGE_MAX_CHARS, pattern=WITHOUT_NUL)]


class ShowMessage(WireModel):
    """Say this on the lobby displays; under an id that is shown already it takes that one's place."""

    type: Literal["show_message"] = "show_message"
    message: Id
    texts: Annotated[Mapping[Language, MessageText], Field(min_length=1, max_length=LANGUAGES_MAX)]
    displays: Annotated[tuple[Id, ...], Field(max_length=DISPLAYS_MAX)] = ()
    until: Moment | None = None


class RemoveMessage(WireModel):
    """Say it no longer."""

    type: Literal["remove_message"] = "remove_message"
    message: Id
