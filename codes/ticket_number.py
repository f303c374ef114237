"""How a ticket number is printed, shown and spoken, and how it is read back: `A042`."""

import re

_WHOLE = re.compile(r"([A-Z])([0-9]{3,4})", re.ASCII)


def printed_number(letter: str, number: int) -> str:
    """The letter and at least three digits."""
    return f"{letter}{number:03d}"


def number_in(text: str) -> tuple[str, int] | None:
    """Letter and number of a printed one; None where it is none, or is not written as it is printed."""
    found = _WHOLE.fullmatch(text)
    if found is None:
        return None
    letter, number = found.group(1), int(found.group(2))
    return (letter, number) if printed_number(letter, number) == text else None
