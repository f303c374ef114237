"""A line of a visitor's address, as forms send it: read only where staff go to the visitor."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

LINE_MAX = 200


def _as_line(given: Any) -> str | None:
    if isinstance(given, bool) or not isinstance(given, str | int):
        return None
    line = " ".join(str(given).split())
    return line if line and line.isprintable() and len(line) <= LINE_MAX else None


AddressLine = Annotated[
    str | None,
    BeforeValidator(_as_line),
    WithJsonSchema({"description": "A text or a number; anything else is passed over."}),
    Field(repr=False),
]
"""Never refused: most appointments are at a desk, where nothing in an address may cost anybody theirs."""
