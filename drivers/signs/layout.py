"""What stands in which row of a sign, for all protocols alike."""

from drivers.signs.lettering import in_alphabet
from drivers.signs.sign import SignFace, SignSettings

BEFORE = frozenset({"←"})
"""An arrow stands on the side to which it points."""


def rows_of(face: SignFace, settings: SignSettings, codec: str) -> tuple[str, ...]:
    """The text of each row, none longer than the sign is wide; the number above, the counter below."""
    number, counter = in_alphabet(face.number, codec), in_alphabet(_counter(face), codec)
    if settings.rows == 1:
        return (_shared(number, counter, settings.columns),)
    rows = (number, counter, *[""] * (settings.rows - 2))
    return tuple(row[: settings.columns] for row in rows)


def _counter(face: SignFace) -> str:
    """An arrow without a number would send nobody somewhere."""
    if not face.arrow or not face.number:
        return face.counter
    parts = (face.arrow, face.counter) if face.arrow in BEFORE else (face.counter, face.arrow)
    return " ".join(part for part in parts if part)


def _shared(number: str, counter: str, columns: int) -> str:
    """The number is what people look for: where both do not fit, it stands alone."""
    if not number:
        return counter[:columns]
    room = columns - len(number)
    return number + counter.rjust(room) if counter and len(counter) < room else number[:columns]
