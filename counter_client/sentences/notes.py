"""What the server found of a visitor's code, in the clerk's language; what a colleague wrote stands beside it."""

from counter_client.sentences.actions import translate
from wire.things import AloneNote
from wire.words import AloneFinding


def what_to_know(note: AloneNote | None, remarks: str) -> str:
    """Beforehand, of a visitor."""
    return " · ".join(filter(None, (note_sentence(note) if note is not None else "", remarks)))


def note_sentence(note: AloneNote) -> str:
    match note.finding:
        case AloneFinding.NO_APPOINTMENT:
            return translate("Note", "The code of this visitor leads to no appointment: ask what they come for.")
        case AloneFinding.CANCELLED:
            return translate(
                "Note", "The appointment of this visitor was cancelled; a kiosk without the server could not know."
            )
        case AloneFinding.OTHER_DAY:
            return translate(
                "Note", "The appointment of this visitor is on another day; a kiosk without the server could not know."
            )
        case AloneFinding.OTHER_PLACE:
            return translate(
                "Note",
                "The appointment of this visitor is at another place; a kiosk without the server could not know.",
            )
        case AloneFinding.TWO_NUMBERS:
            text = translate("Note", "This visitor may also have number {number}: the same code was shown twice.")
            return text.format(number=note.number)
        case AloneFinding.SHARED_NUMBER:
            return translate("Note", "Another visitor holds this number too: ask who else has it, and help both.")
