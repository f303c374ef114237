"""Reading what a device says: a message, or one sentence about the first fault in it."""

import json
import re

from pydantic import ValidationError

from wire.link import FROM_DEVICE, Command, Hello, Ping

ID = re.compile(r"[A-Za-z0-9-]{8,64}")
NUL = "\\u0000"
"""As JSON writes it. No text of a person holds one, and PostgreSQL cannot keep it where SQLite can."""


UNKNOWN_ID = "unreadable"
"""Under which a message is answered whose own id cannot be told."""


class UnreadableMessage(Exception):
    """The text is no message of the wire; never says what was sent, which may hold a PIN or a code."""

    def __init__(self, sentence: str, command_id: str = UNKNOWN_ID) -> None:
        super().__init__(sentence)
        self.command_id = command_id


def message_in(text: str | bytes) -> Hello | Command | Ping:
    """The message.

    Raises:
        UnreadableMessage: It is none.
    """
    if (NUL in text) if isinstance(text, str) else (NUL.encode() in text):
        raise UnreadableMessage("message: a text holds the character NUL", _id_in(text))
    try:
        return FROM_DEVICE.validate_json(text)
    except ValidationError as error:
        raise UnreadableMessage(_first_fault(error), _id_in(text)) from error


def _id_in(text: str | bytes) -> str:
    """The id of a command that is otherwise wrong: a device waits for its answer and must not wait for ever."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return UNKNOWN_ID
    command_id = found.get("id") if isinstance(found, dict) else None
    return command_id if isinstance(command_id, str) and ID.fullmatch(command_id) else UNKNOWN_ID


def _first_fault(error: ValidationError) -> str:
    """Where it is and what was expected."""
    found = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join(str(part) for part in found["loc"])
    return f"{place or 'message'}: {found['msg']}"
