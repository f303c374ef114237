"""What an appointment is called in somebody's calendar: the same from a letter and from a page."""

from collections.abc import Sequence

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.entrypoints.letters.words import LetterWords


def calendar_title(words: LetterWords, *, place: str, products: Sequence[str]) -> str:
    return words.calendar_title.format(place=place, products=", ".join(products))


def calendar_description(
    words: LetterWords,
    *,
    meeting: MeetingPlace = MeetingPlace.COUNTER,
    bring: Sequence[str] = (),
    short_code: str = "",
    route: str = "",
    own_url: str = "",
) -> str:
    """What to know on the way there, which is when a calendar is opened."""
    parts = (
        [words.meeting[meeting]] if meeting in words.meeting else [],
        [f"{words.to_bring(meeting)}:", *bring] if bring else [],
        [words.calendar_code.format(code=short_code)] if short_code else [],
        [f"{words.route}: {route}"] if route else [],
        [f"{words.own_page}: {own_url}"] if own_url else [],
    )
    return "\n\n".join("\n".join(part) for part in parts if part)
