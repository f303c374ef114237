"""What was chosen so far, in words, with the way back to each choice."""

from datetime import datetime

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.entrypoints.booking_pages.chosen import Chosen
from queue_server.entrypoints.booking_pages.page import Line, text_in
from queue_server.entrypoints.booking_pages.places import Place
from queue_server.entrypoints.booking_pages.words import PageWords

BEGIN, MORE, WHERE, DAY, TIME, DETAILS, REVIEW, CONFIRM = (
    "/book",
    "/book/more",
    "/book/place",
    "/book/day",
    "/book/time",
    "/book/details",
    "/book/review",
    "/book/confirm",
)


def chosen_lines(
    chosen: Chosen, place: Place, words: PageWords, *, several_places: bool, minutes: int = 0
) -> list[Line]:
    """The summary of a page on which something further is chosen."""
    known = [place.product(each) for each in chosen.products]
    names = tuple(text_in(each.name, words) for each in known if each is not None)
    lines = [Line(words.label_what, names, _again(chosen, BEGIN))]
    if chosen.persons > 1:
        lines.append(Line(words.label_persons, (words.people(chosen.persons),), _again(chosen, MORE)))
    away = where_away(place.meeting(chosen.products), words)
    if away:
        lines.append(Line(words.label_where, (away,)))
    elif several_places:
        lines.append(Line(words.label_where, (place.offer.name,), _again(chosen, WHERE)))
    if chosen.at is not None:
        lines.append(Line(words.label_when, when(chosen.at, place, words), _again(chosen, DAY)))
    elif chosen.day is not None:
        lines.append(Line(words.label_when, (words.day(chosen.day),), _again(chosen, DAY)))
    if minutes:
        lines.append(Line(words.label_duration, (words.duration.format(minutes=minutes),)))
    return lines


def where_away(meeting: MeetingPlace, words: PageWords) -> str:
    """How it is done where nobody need come; nothing in the house."""
    return "" if meeting.in_house else words.sentence(f"where_{meeting.value}")


def when(moment: datetime, place: Place, words: PageWords) -> tuple[str, ...]:
    there = place.there(moment)
    return words.days.day_and_year(there.date()), words.time(there)


def minutes_of(chosen: Chosen, place: Place) -> int:
    """How long it takes; the server plans it by the same rule (`domain.errand.planned_min`)."""
    known = (place.product(each) for each in chosen.products)
    return sum(each.minutes + each.extra_person_minutes * (chosen.persons - 1) for each in known if each is not None)


def _again(chosen: Chosen, path: str) -> str:
    """Back to a choice; a time that is kept is exchanged for the next one."""
    if path == BEGIN:
        return Chosen(hold=chosen.hold, language=chosen.language).address(path)
    return chosen.but(at=None, day=None).address(path)
