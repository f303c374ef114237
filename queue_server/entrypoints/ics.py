"""An appointment for somebody's own calendar (iCalendar, RFC 5545), which follows it when it moves or is cancelled.

`UID` is the appointment's own id, a random one (RFC 7986, 5.3), and `SEQUENCE` grows with each change, so that a
calendar finds what it has already and believes the newest, whichever of mail and page it came from. Times are in UTC,
which needs no rules of a zone in the file and is exact over both changes of the clock.
"""

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from queue_server.entrypoints.qr_picture import qr_png

LINE_OCTETS = 75
"""RFC 5545, 3.1: a longer line is folded."""

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
"""RFC 5545, 3.3.11."""
_UNQUOTABLE = str.maketrans(dict.fromkeys((*range(32), 34, 127)))
"""What no value of a parameter may hold, in quotes either (RFC 5545, 3.1)."""


class Method(StrEnum):
    """What a calendar is to do with it (RFC 5546, 1.4)."""

    PUBLISH = "PUBLISH"
    """For a file that somebody fetches."""
    REQUEST = "REQUEST"
    """For a mail: the calendar takes it in, and what follows is a change of the same."""
    CANCEL = "CANCEL"


@dataclass(frozen=True, kw_only=True)
class CalendarEntry:
    """An appointment in the words of one language; nothing of whom it is for."""

    id: str
    starts_at: datetime
    minutes: int
    sequence: int
    changed_at: datetime
    """When it was made, moved or cancelled last."""
    title: str
    description: str = ""
    place: str = ""
    """Where to go, in one line; empty where the visitor need not come."""
    position: tuple[float, float] | None = None
    """Latitude and longitude of that place."""
    house: str = ""
    """Who receives the visitor."""
    contact: str = ""
    """An address of the house: `mailto:` or a web address; calendars want to know whose event it is."""
    language: str = "nl"
    url: str = field(default="", repr=False)
    """The visitor's own page."""
    code: str = field(default="", repr=False)
    """The content of the QR code: calendars that show pictures can be held before the kiosk."""
    cancelled: bool = False


def method_of(entry: CalendarEntry, recipient: str = "") -> Method:
    """Also for the headers of a mail, which must say the same."""
    if entry.cancelled:
        return Method.CANCEL
    return Method.REQUEST if recipient else Method.PUBLISH


def calendar_text(entry: CalendarEntry, *, recipient: str = "") -> str:
    """The whole `.ics`; `recipient` is the mail address that it goes to, none where somebody fetches it from a page."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(entry, recipient))


def _lines(entry: CalendarEntry, recipient: str) -> Iterator[str]:
    changed_at = _utc(entry.changed_at)
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Balie//Balie//EN"
    yield "CALSCALE:GREGORIAN"
    yield f"METHOD:{method_of(entry, recipient)}"
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.id}"
    yield f"SEQUENCE:{entry.sequence}"
    yield f"DTSTAMP:{changed_at}"
    yield f"LAST-MODIFIED:{changed_at}"
    yield f"DTSTART:{_utc(entry.starts_at)}"
    yield f"DTEND:{_utc(entry.starts_at + timedelta(minutes=entry.minutes))}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    yield "CLASS:PRIVATE"
    yield f"SUMMARY;LANGUAGE={entry.language}:{_text(entry.title)}"
    if entry.description:
        yield f"DESCRIPTION;LANGUAGE={entry.language}:{_text(entry.description)}"
    if entry.place:
        yield f"LOCATION;LANGUAGE={entry.language}:{_text(entry.place)}"
    if entry.position is not None:
        yield f"GEO:{entry.position[0]:.6f};{entry.position[1]:.6f}"
    yield from _people(entry, recipient)
    if entry.url:
        yield f"URL:{entry.url}"
    if entry.code and not entry.cancelled:
        picture = base64.b64encode(qr_png(entry.code)).decode("ascii")
        yield f"ATTACH;FMTTYPE=image/png;ENCODING=BASE64;VALUE=BINARY:{picture}"
    yield "END:VEVENT"
    yield "END:VCALENDAR"


def _people(entry: CalendarEntry, recipient: str) -> Iterator[str]:
    """Nobody is asked to accept: the appointment stands. A file has no attendee (RFC 5546, 3.2.1)."""
    if entry.contact:
        name = entry.house.translate(_UNQUOTABLE)
        yield f'ORGANIZER;CN="{name}":{entry.contact}' if name else f"ORGANIZER:{entry.contact}"
    if recipient:
        yield f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{recipient}"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(text: str) -> str:
    return text.translate(_ESCAPED)


def _folded(line: str) -> str:
    """In pieces of at most 75 octets, none of which ends within a letter."""
    pieces, piece, octets = [], "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > LINE_OCTETS:
            pieces.append(piece)
            piece, octets = " ", 1
        piece += letter
        octets += size
    return "\r\n".join((*pieces, piece))
