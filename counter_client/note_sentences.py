"""What the server notes of a visitor for staff, in the clerk's language; what a colleague wrote stays as it is."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

BETWEEN_NOTES = " · "
"""As the server joins its own note and the remarks of the appointment."""

KNOWN_NOTES: tuple[str, ...] = tuple(
    str(each)
    for each in (
        QT_TRANSLATE_NOOP("Note", "The code of this visitor leads to no appointment: ask what they come for."),
        QT_TRANSLATE_NOOP(
            "Note", "The appointment of this visitor was cancelled; a kiosk without the server could not know."
        ),
        QT_TRANSLATE_NOOP(
            "Note", "The appointment of this visitor is on another day; a kiosk without the server could not know."
        ),
        QT_TRANSLATE_NOOP(
            "Note", "The appointment of this visitor is at another place; a kiosk without the server could not know."
        ),
        QT_TRANSLATE_NOOP("Note", "This visitor may also have number {number}: the same code was shown twice."),
    )
)

_NUMBER = r"(?P<number>[A-Z][0-9]{3,4})"
_PATTERNS = tuple((known, re.compile(re.escape(known).replace(r"\{number\}", _NUMBER))) for known in KNOWN_NOTES)


def remarks_in_words(remarks: str) -> str:
    return BETWEEN_NOTES.join(_translated(part) for part in remarks.split(BETWEEN_NOTES))


def _translated(part: str) -> str:
    for known, pattern in _PATTERNS:
        found = pattern.fullmatch(part)
        if found:
            return QCoreApplication.translate("Note", known).format(**found.groupdict())
    return part
