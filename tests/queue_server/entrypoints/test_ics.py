"""A calendar finds the appointment that it has already, and shows what its visitor needs."""

import base64
import itertools
import operator
import string
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.entrypoints.ics import LINE_OCTETS, CalendarEntry, Method, calendar_text, method_of
from tests.queue_server.entrypoints.qr_reading import read_qr

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOP"
ENTRY = CalendarEntry(
    id="5b8f1c",
    starts_at=datetime(2026, 11, 24, 10, 40, tzinfo=AMSTERDAM),
    minutes=25,
    sequence=0,
    changed_at=datetime(2026, 11, 20, 9, 0, tzinfo=AMSTERDAM),
    title="Afspraak: paspoort, rijbewijs",
    description="Neem mee: een pasfoto; uw oude paspoort.\nCode: 7KQM-X2WN",
    place="Stadswinkel, Marktplein 1, Voorbeeldstad",
    house="Stadswinkel",
    contact="mailto:afspraken@voorbeeld.nl",
    url="https://afspraak.voorbeeld.nl/a/geheim",
    code=CODE,
)


def properties(text: str) -> dict[str, tuple[str, str]]:
    """Parameters and value by name, read as RFC 5545 says and by nothing of what wrote it."""
    assert text.endswith("\r\n")
    unfolded = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    found: dict[str, tuple[str, str]] = {}
    for line in unfolded:
        inside = itertools.accumulate((letter == '"' for letter in line), operator.xor)
        colon = next(
            at for at, (letter, quoted) in enumerate(zip(line, inside, strict=True)) if letter == ":" and not quoted
        )
        name, _, parameters = line[:colon].partition(";")
        if name not in {"BEGIN", "END"}:
            assert name not in found, f"{name} stands there twice"
            found[name] = (parameters, line[colon + 1 :])
    return found


def unescaped(value: str) -> str:
    letters = iter(value)
    return "".join({"n": "\n"}.get(after := next(letters), after) if each == "\\" else each for each in letters)


def test_a_file_from_a_page_says_when_and_where_and_names_nobody() -> None:
    said = properties(calendar_text(ENTRY))

    assert said["METHOD"][1] == "PUBLISH"
    assert said["DTSTART"][1] == "20261124T094000Z"
    assert said["DTEND"][1] == "20261124T100500Z"
    assert unescaped(said["SUMMARY"][1]) == ENTRY.title
    assert unescaped(said["DESCRIPTION"][1]) == ENTRY.description
    assert unescaped(said["LOCATION"][1]) == ENTRY.place
    assert said["ORGANIZER"] == ('CN="Stadswinkel"', "mailto:afspraken@voorbeeld.nl")
    assert said["URL"][1] == ENTRY.url
    assert "ATTENDEE" not in said


def test_a_mail_asks_the_calendar_to_take_it_and_nobody_to_answer() -> None:
    said = properties(calendar_text(ENTRY, recipient="noor@voorbeeld.nl"))

    assert said["METHOD"][1] == "REQUEST"
    parameters, address = said["ATTENDEE"]
    assert address == "mailto:noor@voorbeeld.nl"
    assert {"PARTSTAT=ACCEPTED", "RSVP=FALSE"} <= set(parameters.split(";"))


def test_a_moved_appointment_is_the_same_one_and_a_newer() -> None:
    later = replace(ENTRY, sequence=1, starts_at=ENTRY.starts_at + timedelta(days=1))

    before, after = properties(calendar_text(ENTRY)), properties(calendar_text(later, recipient="noor@voorbeeld.nl"))

    assert before["UID"] == after["UID"]
    assert int(before["SEQUENCE"][1]) < int(after["SEQUENCE"][1])


@pytest.mark.parametrize("recipient", ["", "noor@voorbeeld.nl"])
def test_a_cancelled_one_leaves_the_calendar_and_shows_no_code(recipient: str) -> None:
    gone = replace(ENTRY, sequence=1, cancelled=True)

    said = properties(calendar_text(gone, recipient=recipient))

    assert method_of(gone, recipient) is Method.CANCEL
    assert (said["METHOD"][1], said["STATUS"][1]) == ("CANCEL", "CANCELLED")
    assert "ATTACH" not in said


def test_the_picture_in_the_calendar_is_the_code_of_the_kiosk() -> None:
    parameters, picture = properties(calendar_text(ENTRY))["ATTACH"]

    assert parameters == "FMTTYPE=image/png;ENCODING=BASE64;VALUE=BINARY"
    assert read_qr(base64.b64decode(picture)) == CODE


@pytest.mark.parametrize(
    ("local", "written"),
    [
        (datetime(2027, 3, 28, 1, 50, tzinfo=AMSTERDAM), ("20270328T005000Z", "20270328T012000Z")),
        (datetime(2027, 10, 31, 2, 50, tzinfo=AMSTERDAM, fold=0), ("20271031T005000Z", "20271031T012000Z")),
        (datetime(2027, 10, 31, 2, 50, tzinfo=AMSTERDAM, fold=1), ("20271031T015000Z", "20271031T022000Z")),
    ],
)
def test_half_an_hour_stays_half_an_hour_while_the_clock_changes(local: datetime, written: tuple[str, str]) -> None:
    said = properties(calendar_text(replace(ENTRY, starts_at=local.astimezone(UTC), minutes=30)))

    assert (said["DTSTART"][1], said["DTEND"][1]) == written


def test_a_name_cannot_add_a_line_or_close_its_quotes() -> None:
    said = properties(calendar_text(replace(ENTRY, house='Stad"\r\nX-EVIL:1')))

    assert said["ORGANIZER"][0] == 'CN="StadX-EVIL:1"'
    assert "X-EVIL" not in said


@given(
    title=st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=200),
    description=st.text(string.printable.replace("\r", "") + "áéبطاقة🛂", max_size=400),
)
def test_any_text_comes_back_as_it_was_and_no_line_is_too_long(title: str, description: str) -> None:
    text = calendar_text(replace(ENTRY, title=title, description=description, code=""))

    assert all(len(line.encode()) <= LINE_OCTETS for line in text.split("\r\n"))
    said = properties(text)
    assert unescaped(said["SUMMARY"][1]) == title
    if description:
        assert unescaped(said["DESCRIPTION"][1]) == description
