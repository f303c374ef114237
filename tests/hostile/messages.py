"""What may come over the link, or to the hand: a message of the wire, or one sentence about what is wrong with it."""

from contextlib import suppress

from pydantic import ValidationError

from drivers.printers.escpos_commands import UnknownBytes, all_commands
from qtkit.hand_deeds import DEED
from queue_server.entrypoints.reading import UnreadableMessage, message_in
from tests.hostile.parser import Parser
from tests.wire import examples
from wire.link import FROM_DEVICE, FROM_SERVER, Command

OF_DEVICES = tuple(message.model_dump_json().encode() for message in examples.FROM_DEVICE) + tuple(
    Command(id="c0ffee00", body=body).model_dump_json().encode()  # type: ignore[arg-type]
    for body in examples.COMMAND_BODIES
)
OF_THE_SERVER = tuple(message.model_dump_json().encode() for message in examples.FROM_SERVER)
DEEDS = (
    b'{"do": "tap", "name": "ready", "within_ms": 5000}',
    b'{"do": "wait", "name": "pages", "property": "page", "equals": "welcome"}',
    b'{"do": "scan_keys", "text": "A042"}',
)
COMMANDS = (
    b"\x1b@\x1ba\x01\x1bE\x01A042\n\x1d!\x77\x1bt\x13\x1bd\x06\x1dVA\x03",
    b"\x1b@\x1dv0\x00\x02\x00\x02\x00\xff\x00\xff\x00\x1dVB\x00\x1d(H\x06\x0000ABCD",
    b"\x1d(k\x04\x001A2\x00\x1d(k\x03\x001C\x06\x10\x04\x01",
)


def check_from_device(fed: bytes) -> None:
    try:
        message = message_in(fed)
    except UnreadableMessage as error:
        sentence, command_id = str(error), error.command_id
        assert sentence
        assert 8 <= len(command_id) <= 64
        return
    assert FROM_DEVICE.validate_json(message.model_dump_json()) == message


def check_from_server(fed: bytes) -> None:
    try:
        message = FROM_SERVER.validate_json(fed)
    except ValidationError:
        return
    assert FROM_SERVER.validate_json(message.model_dump_json()) == message


def check_deed(fed: bytes) -> None:
    with suppress(ValidationError):
        DEED.validate_json(fed)


def check_printer_commands(fed: bytes) -> None:
    try:
        commands = all_commands(fed)
    except UnknownBytes:
        return
    assert b"".join(command.data for command in commands) == fed


PARSERS = (
    Parser("wire_from_device", OF_DEVICES, check_from_device),
    Parser("wire_from_server", OF_THE_SERVER, check_from_server),
    Parser("hand_deeds", DEEDS, check_deed),
    Parser("simulated_printer", COMMANDS, check_printer_commands),
)
