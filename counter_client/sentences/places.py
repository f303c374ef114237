"""Where an appointment takes place, and what its visitor brings."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from counter_client.desk.waiting_rows import text_in
from wire.house import Product
from wire.words import MeetingPlace

translate = QCoreApplication.translate


def place_words(place: MeetingPlace, telephone: str = "") -> str:
    """What a clerk has to do where the visitor does not come to a counter; empty where they do."""
    match place:
        case MeetingPlace.COUNTER:
            return ""
        case MeetingPlace.ROOM:
            return translate("Place", "In a room")
        case MeetingPlace.TELEPHONE if telephone:
            return translate("Place", "Call {telephone}").format(telephone=telephone)
        case MeetingPlace.TELEPHONE:
            return translate("Place", "By telephone")
        case MeetingPlace.VIDEO:
            return translate("Place", "By video")
        case MeetingPlace.HOME:
            return translate("Place", "At the visitor's home")


def place_word(place: MeetingPlace) -> str:
    """Within a line, where else the standing of a visitor is said."""
    words = place_words(place)
    return words[:1].lower() + words[1:]


def meeting_sentence(place: MeetingPlace) -> str:
    """What the visitor must be told of an appointment that is being made."""
    match place:
        case MeetingPlace.COUNTER:
            return ""
        case MeetingPlace.ROOM:
            return translate("Place", "This appointment is in a room, not at a counter.")
        case MeetingPlace.TELEPHONE:
            return translate("Place", "We call the visitor: nobody comes here.")
        case MeetingPlace.VIDEO:
            return translate("Place", "This appointment is by video: nobody comes here.")
        case MeetingPlace.HOME:
            return translate("Place", "We go to the visitor: nobody comes here.")


def to_know(place: MeetingPlace, telephone: str, remarks: str) -> str:
    """What a clerk must have read before the appointment begins."""
    return " · ".join(filter(None, (place_words(place, telephone), remarks)))


def bring_sentence(products: Sequence[Product], language: str) -> str:
    """What a visitor must be told to bring, for all products together; empty where it is nothing."""
    said = dict.fromkeys(filter(None, (text_in(each.bring, language) for each in products)))
    return translate("Place", "To bring: {things}").format(things=" ".join(said)) if said else ""
