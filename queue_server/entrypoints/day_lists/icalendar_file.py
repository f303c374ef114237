"""Lists as iCalendar (RFC 5545): each VEVENT is an appointment.

UID names it, DTSTART and DTEND or DURATION say when, CATEGORIES or else SUMMARY what for, STATUS:CANCELLED or a
METHOD:CANCEL of the whole that it is off. The first ATTENDEE is who comes. X-BALIE-CODE, or X-CODE, is the QR code's
text. One that repeats itself (RRULE) is no visitor's appointment and is told as such.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from queue_server.entrypoints.day_lists.entries import Entry, NotAList
from queue_server.entrypoints.day_lists.moments import placed

WINDOWS_ZONES = {
    "W. Europe Standard Time": "Europe/Amsterdam",
    "Romance Standard Time": "Europe/Brussels",
    "GMT Standard Time": "Europe/London",
    "UTC": "UTC",
}
"""What Outlook calls the zones of this part of the world (Unicode CLDR, windowsZones)."""

_LINE = re.compile(r"([A-Za-z0-9-]+)((?:;[^:;\"=]+=(?:\"[^\"]*\"|[^:;\"]*))*):(.*)", re.DOTALL)
_PARAMETER = re.compile(r";([^:;\"=]+)=(?:\"([^\"]*)\"|([^:;\"]*))")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_DURATION = re.compile(r"\+?P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?")
_LINE_END = re.compile(r"\r\n|\n|\r")
_LINES_MAX = 500_000


@dataclass(frozen=True)
class _Property:
    value: str
    parameters: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """RFC 5545, 3.3.11."""
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value)


_Event = dict[str, _Property]


def entries_in(text: str, zone: ZoneInfo) -> list[Entry]:
    """Its events; a time without a zone is one of `zone`.

    Raises:
        NotAList: It is no calendar, or one that ends in the middle.
    """
    lines = list(_unfolded(text))
    if not lines or lines[0][1].strip().upper() != "BEGIN:VCALENDAR":
        raise NotAList("This is no iCalendar file: it does not begin with BEGIN:VCALENDAR.")
    if lines[-1][1].strip().upper() != "END:VCALENDAR":
        raise NotAList("The calendar ends in the middle: END:VCALENDAR is not there.")
    cancels = any(line.strip().upper() == "METHOD:CANCEL" for _, line in lines)
    return [Entry(line, _texts(event, zone, cancels=cancels)) for line, event in _events(lines)]


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its number; one that begins with white space goes on with the one before (3.1)."""
    begun: tuple[int, str] | None = None
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if number > _LINES_MAX:
            raise NotAList(f"The calendar has more than {_LINES_MAX} lines.")
        if line[:1] in {" ", "\t"} and begun is not None:
            begun = begun[0], begun[1] + line[1:]
        elif line.strip():
            if begun is not None:
                yield begun
            begun = number, line
    if begun is not None:
        yield begun


def _events(lines: list[tuple[int, str]]) -> Iterator[tuple[int, _Event]]:
    """The properties of each event itself: alarms and zones are components within, or beside it."""
    inside: list[str] = []
    event: _Event = {}
    begun_at = 0
    for number, line in lines:
        found = _LINE.fullmatch(line)
        name, value = (found[1].upper(), found[3]) if found else ("", "")
        if name == "BEGIN":
            inside.append(value.strip().upper())
            if inside[-1] == "VEVENT":
                event, begun_at = {}, number
        elif name == "END" and inside:
            if inside.pop() == "VEVENT":
                yield begun_at, event
        elif found and inside[-1:] == ["VEVENT"]:
            parameters = {each[1].upper(): each[2] or each[3] or "" for each in _PARAMETER.finditer(found[2])}
            event.setdefault(name, _Property(value, parameters))


def _texts(event: _Event, zone: ZoneInfo, *, cancels: bool) -> dict[str, str]:
    def text(*names: str) -> str:
        return next((event[name].text for name in names if name in event), "")

    starts_at = _moment(event.get("DTSTART"), zone)
    visitor = event.get("ATTENDEE")
    repeats = "RRULE" in event or "RDATE" in event
    return {
        "id": text("UID"),
        "start": "an appointment that repeats itself" if repeats else _shown(starts_at, event.get("DTSTART")),
        "end": _end(event, starts_at, zone),
        "product": text("CATEGORIES", "SUMMARY"),
        "name": visitor.parameters.get("CN", "") if visitor else text("X-BALIE-NAME"),
        "email": visitor.value.removeprefix("mailto:").removeprefix("MAILTO:") if visitor else "",
        "telephone": text("X-BALIE-TELEPHONE"),
        "remarks": text("DESCRIPTION"),
        "code": text("X-BALIE-CODE", "X-CODE"),
        "state": "cancelled" if cancels or text("STATUS").upper() == "CANCELLED" else "",
    }


def _end(event: _Event, starts_at: datetime | None, zone: ZoneInfo) -> str:
    if "DTEND" in event:
        return _shown(_moment(event["DTEND"], zone), event["DTEND"])
    lasts = _DURATION.fullmatch(event["DURATION"].value.strip()) if "DURATION" in event else None
    if lasts is None or starts_at is None:
        return ""
    days, hours, minutes = (int(part or 0) for part in lasts.groups())
    try:
        return (starts_at + timedelta(days=days, hours=hours, minutes=minutes)).isoformat()
    except OverflowError:
        return event["DURATION"].value


def _moment(said: _Property | None, zone: ZoneInfo) -> datetime | None:
    """None for a whole day, and for a zone that nobody knows: an hour is soon guessed wrongly."""
    if said is None:
        return None
    value = said.value.strip()
    try:
        found = datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007  # the zone follows
    except ValueError:
        return None
    if value.endswith("Z"):
        return found.replace(tzinfo=UTC)
    name = said.parameters.get("TZID", "")
    there = _zone_called(name) if name else zone
    return None if there is None else placed(found, there)


def _zone_called(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(WINDOWS_ZONES.get(name, name).lstrip("/"))
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: "Europe" is a folder of zones
        return None


def _shown(moment: datetime | None, said: _Property | None) -> str:
    """As `meaning` reads it; what is none comes through as it stands, to be told."""
    if moment is not None:
        return moment.isoformat()
    if said is None:
        return ""
    zone = said.parameters.get("TZID")
    return f"{said.value} in {zone}" if zone else said.value
