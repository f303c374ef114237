"""All the places where bytes from outside come in; a new driver adds its own here."""

from tests.hostile import (
    addresses_and_settings,
    headset_bytes,
    messages,
    printer_answers,
    scanner_bytes,
    signs_and_lights,
)
from tests.hostile.parser import Parser

EVERY_PARSER: tuple[Parser, ...] = (
    *printer_answers.PARSERS,
    *scanner_bytes.PARSERS,
    *signs_and_lights.PARSERS,
    *headset_bytes.PARSERS,
    *messages.PARSERS,
    *addresses_and_settings.PARSERS,
)
