"""What a letter says, in sentences of one language: never who it is for.

Anybody can type anybody's address into a booking page. A letter that repeated the name or the remarks that were typed
there would carry a stranger's words to whomever they like, from the address of the city.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

from codes.appointment_code import content_of
from codes.short_code import as_written
from codes.signed_code import sealed
from queue_server.domain.appointment import Appointment
from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.catalogue import Catalogue, Product, Texts
from queue_server.domain.letter import LetterKind
from queue_server.domain.own_link import own_url
from queue_server.entrypoints.day_words import DayWords
from queue_server.entrypoints.ics import CalendarEntry
from queue_server.entrypoints.letters.calendar_words import calendar_description, calendar_title
from queue_server.entrypoints.letters.words import LetterWords
from queue_server.entrypoints.said import Said, said_in
from queue_server.entrypoints.telephone_number import readable
from queue_server.service.hall import Hall
from queue_server.service.letter_writing import Writing


@dataclass(frozen=True)
class Letterhead:
    """Who writes."""

    names: Texts
    """What visitors call the place, per language."""
    sender: str
    reply_to: str = ""


@dataclass(frozen=True)
class Row:
    """What is told under a word."""

    label: str
    lines: tuple[Said, ...]


@dataclass(frozen=True)
class Link:
    """The one thing that a visitor may want to do with a letter."""

    label: str
    url: str = field(repr=False)
    then: str = ""


@dataclass(frozen=True)
class Note:
    """A sentence below, with the part of it that leads somewhere."""

    text: str
    part: str = ""
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterSheet:
    """A letter before it is set in type."""

    kind: LetterKind
    direction: str
    subject: str
    heading: str
    lead: str
    day: str
    hours: str
    rows: tuple[Row, ...]
    short_code: str = field(repr=False)
    code_then: str
    link: Link | None
    notes: tuple[Note, ...]
    entry: CalendarEntry
    """For the attached file; it also holds the place's name and the content of the QR code."""

    @property
    def place(self) -> str:
        return self.entry.house


def letter_sheet(writing: Writing, hall: Hall, words: LetterWords, days: DayWords, head: Letterhead) -> LetterSheet:
    appointment, kind = writing.appointment, writing.letter.kind
    begin = appointment.starts_at.astimezone(hall.zone)
    end = (appointment.starts_at + timedelta(minutes=appointment.minutes)).astimezone(hall.zone)
    entry = _entry(writing, hall, words, head)
    link = _link(entry, hall, words)
    return LetterSheet(
        kind=kind,
        direction=days.direction,
        subject=_on_one_line(words.subject[kind].format(day=days.day(begin.date()), time=days.time(begin))),
        heading=words.heading[kind],
        lead=_lead(kind, words, is_today=begin.date() == hall.today(hall.clock.now())).format(place=entry.house),
        day=days.day_and_year(begin.date()),
        hours=words.from_to.format(begin=days.time(begin), end=days.time(end)),
        rows=tuple(_rows(appointment, hall.catalogue, words, kind)),
        short_code=_short_code(writing, hall.catalogue),
        code_then=words.code_then.format(minutes=hall.catalogue.rules.check_in_opens_min_before),
        link=link,
        notes=tuple(_notes(kind, hall.catalogue, words, head, link, days.direction)),
        entry=entry,
    )


def _lead(kind: LetterKind, words: LetterWords, *, is_today: bool) -> str:
    return words.reminder_today if kind is LetterKind.REMINDER and is_today else words.lead[kind]


def _entry(writing: Writing, hall: Hall, words: LetterWords, head: Letterhead) -> CalendarEntry:
    appointment, catalogue, language = writing.appointment, hall.catalogue, words.language
    house = said_in(head.names, language).text
    meeting, address = _meeting(appointment, catalogue), catalogue.address
    code, own = _code(writing, hall), _own_url(writing, hall)
    products = [said_in(each.name, language).text for each in _products(appointment, catalogue)]
    return CalendarEntry(
        id=appointment.id,
        starts_at=appointment.starts_at,
        minutes=appointment.minutes,
        sequence=appointment.sequence,
        changed_at=appointment.changed_at or appointment.booked_at,
        title=calendar_title(words, place=house, products=products),
        description=calendar_description(
            words,
            meeting=meeting,
            bring=[each.text for each in _to_bring(appointment, catalogue, language)],
            short_code=_short_code(writing, catalogue),
            route=_route(appointment, catalogue, language).text,
            own_url=own,
        ),
        place=", ".join((house, *(address.lines if address else ()))) if meeting.in_house else "",
        position=_position(catalogue) if meeting.in_house else None,
        house=house,
        contact=f"mailto:{head.sender}",
        language=language,
        url=own,
        code=code,
        cancelled=writing.letter.kind is LetterKind.CANCELLATION,
    )


def _rows(appointment: Appointment, catalogue: Catalogue, words: LetterWords, kind: LetterKind) -> Iterator[Row]:
    meeting, language = _meeting(appointment, catalogue), words.language
    people = (Said(words.people(appointment.persons)),) if appointment.persons > 1 else ()
    yield Row(words.what_for, (*_what_for(appointment, catalogue, words), *people))
    if kind is LetterKind.CANCELLATION:
        return
    if not meeting.in_house:
        yield Row(words.where, (Said(words.meeting[meeting]),))
    elif catalogue.address is not None:
        yield Row(words.where, tuple(map(Said, catalogue.address.lines)))
        route = _route(appointment, catalogue, language)
        if route.text:
            yield Row(words.route, (route,))
    if bring := _to_bring(appointment, catalogue, language):
        yield Row(words.to_bring(meeting), bring)


def _what_for(appointment: Appointment, catalogue: Catalogue, words: LetterWords) -> Iterator[Said]:
    amounts = dict(zip(appointment.products, appointment.amounts, strict=False))
    for product in _products(appointment, catalogue):
        name, count = said_in(product.name, words.language), amounts.get(product.id, 1)
        yield replace(name, text=words.how_often.format(product=name.text, count=count)) if count > 1 else name


def _link(entry: CalendarEntry, hall: Hall, words: LetterWords) -> Link | None:
    if entry.url:
        return Link(words.own_page, entry.url, words.own_page_then)
    new_one = hall.catalogue.booking_url or hall.booking_pages_url
    return Link(words.new_one, new_one) if entry.cancelled and new_one else None


def _notes(
    kind: LetterKind, catalogue: Catalogue, words: LetterWords, head: Letterhead, link: Link | None, direction: str
) -> Iterator[Note]:
    if kind is not LetterKind.CANCELLATION:
        yield Note(words.calendar_file)
    if catalogue.address is not None and catalogue.address.telephone:
        number = catalogue.address.telephone
        shown = _isolated(readable(number), direction)
        yield Note(words.contact.format(telephone=shown), shown, f"tel:{number}")
    elif head.reply_to:
        shown = _isolated(head.reply_to, direction)
        yield Note(words.contact_by_mail.format(email=shown), shown, f"mailto:{head.reply_to}")
    if kind is LetterKind.CONFIRMATION:
        # Else a stranger's time stays taken, and the reminder follows.
        yield Note(words.somebody_else.format(button=link.label) if link else words.somebody_else_unlinked)
    yield Note(words.automatic)


def _isolated(text: str, direction: str) -> str:
    """Numbers and addresses run from left to right in every text (Unicode bidirectional algorithm, isolates)."""
    return f"\u2066{text}\u2069" if direction == "rtl" else text


def _on_one_line(subject: str) -> str:
    """A header need not keep its words together, and one without foreign letters is sent as it is."""
    return subject.replace("\u00a0", " ")


def _code(writing: Writing, hall: Hall) -> str:
    if writing.codes is None or not _meeting(writing.appointment, hall.catalogue).in_house:
        return ""
    return content_of(sealed(writing.codes.token, writing.codes.seal), hall.code_url)


def _short_code(writing: Writing, catalogue: Catalogue) -> str:
    if writing.codes is None or not _meeting(writing.appointment, catalogue).in_house:
        return ""
    return as_written(writing.codes.short_code)


def _own_url(writing: Writing, hall: Hall) -> str:
    if writing.codes is None or hall.booking_pages_url is None:
        return ""
    return own_url(hall.booking_pages_url, writing.codes.secret)


def _meeting(appointment: Appointment, catalogue: Catalogue) -> MeetingPlace:
    service = catalogue.services.get(appointment.service)
    return MeetingPlace.COUNTER if service is None else service.place


def _products(appointment: Appointment, catalogue: Catalogue) -> list[Product]:
    """Those that the site still offers."""
    return [catalogue.products[each] for each in appointment.products if each in catalogue.products]


def _to_bring(appointment: Appointment, catalogue: Catalogue, language: str) -> tuple[Said, ...]:
    """Each once: several products ask for the same passport."""
    texts = (said_in(product.bring, language) for product in _products(appointment, catalogue))
    return tuple(dict.fromkeys(each for each in texts if each.text))


def _route(appointment: Appointment, catalogue: Catalogue, language: str) -> Said:
    if catalogue.address is None or not _meeting(appointment, catalogue).in_house:
        return Said("")
    return said_in(catalogue.address.route, language)


def _position(catalogue: Catalogue) -> tuple[float, float] | None:
    address = catalogue.address
    if address is None or address.latitude is None or address.longitude is None:
        return None
    return address.latitude, address.longitude
