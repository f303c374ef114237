"""Reading what a device says: a message, or one sentence about the first fault in it."""

from pydantic import ValidationError

from wire.link import FROM_DEVICE, Command, Hello, Ping

NUL = "\\u0000"
"""As JSON writes it. No text of a person holds one, and PostgreSQL cannot keep it where SQLite can."""


class UnreadableMessage(Exception):
    """The text is no message of the wire; never says what was sent, which may hold a PIN or a code."""


def message_in(text: str | bytes) -> Hello | Command | Ping:
    """The message.

    Raises:
        UnreadableMessage: It is none.
    """
    if (NUL in text) if isinstance(text, str) else (NUL.encode() in text):
        raise UnreadableMessage("message: a text holds the character NUL")
    try:
        return FROM_DEVICE.validate_json(text)
    except ValidationError as error:
        raise UnreadableMessage(_first_fault(error)) from error


def _first_fault(error: ValidationError) -> str:
    """Where it is and what was expected."""
    found = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join(str(part) for part in found["loc"])
    return f"{place or 'message'}: {found['msg']}"
