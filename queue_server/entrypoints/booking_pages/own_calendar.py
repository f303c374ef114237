"""An appointment as a file for somebody's own calendar, with the name and number that it has in their mail."""

from collections.abc import Mapping

from fastapi.responses import Response

from queue_server.domain.appointment import AppointmentState
from queue_server.entrypoints.booking_pages.page import HEADERS
from queue_server.entrypoints.booking_pages.places import Place
from queue_server.entrypoints.booking_pages.words import PageWords
from queue_server.entrypoints.booking_shapes import OwnAppointment
from queue_server.entrypoints.ics import CalendarEntry, calendar_text
from queue_server.entrypoints.letters.calendar_words import calendar_description, calendar_title
from queue_server.entrypoints.letters.words import read_letter_words
from queue_server.entrypoints.said import said_in

LETTER_WORDS = read_letter_words()
HEADERS_OF_A_FILE = {**HEADERS, "Content-Disposition": 'attachment; filename="appointment.ics"'}


def calendar_file(place: Place, mine: OwnAppointment, page_words: PageWords, own_address: str) -> Response:
    """`own_address` is the visitor's own page, whole."""
    words = LETTER_WORDS[page_words.language]
    address, house = place.offer.address, place.offer.name
    here = mine.place.in_house
    text = calendar_text(
        CalendarEntry(
            id=mine.id,
            starts_at=mine.starts_at,
            minutes=mine.minutes,
            sequence=mine.sequence,
            changed_at=mine.changed_at or mine.booked_at,
            title=calendar_title(
                words,
                place=house,
                products=[_bare(each.name, words.language) for each in mine.errand],
            ),
            description=calendar_description(
                words,
                meeting=mine.place,
                bring=[_bare(each, words.language) for each in brought(mine)],
                short_code=mine.short_code,
                route=_bare(address.route, words.language) if here else "",
                own_url=own_address,
            ),
            place=", ".join((house, *address.lines)) if here else "",
            position=position_of(place, mine),
            house=house,
            contact=f"mailto:{address.email}" if address.email else own_address.partition("/a/")[0],
            language=words.language,
            url=own_address,
            code=mine.code,
            cancelled=mine.state is AppointmentState.CANCELLED,
        )
    )
    return Response(text, media_type="text/calendar; charset=utf-8", headers=HEADERS_OF_A_FILE)


def brought(mine: OwnAppointment) -> tuple[Mapping[str, str], ...]:
    """What to bring, each once: two products may ask for the same."""
    wanted: list[Mapping[str, str]] = []
    for each in mine.errand:
        if each.bring and each.bring not in wanted:
            wanted.append(each.bring)
    return tuple(wanted)


def position_of(place: Place, mine: OwnAppointment) -> tuple[float, float] | None:
    """Where to go, if one goes anywhere."""
    address = place.offer.address
    if address.latitude is None or address.longitude is None or not mine.place.in_house:
        return None
    return address.latitude, address.longitude


def _bare(texts: Mapping[str, str], language: str) -> str:
    """Without marks of another language, which a calendar cannot show."""
    return said_in(texts, language).text
