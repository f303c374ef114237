"""Lists as iCalendar, as Outlook and booking systems write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.entrypoints.day_lists.entries import NotAList
from queue_server.entrypoints.day_lists.reading import read_text
from tests.queue_server.entrypoints.day_lists.lists import event, ics_read, reader, told

HALF_PAST_NINE = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
START, END = "DTSTART:20261124T083000Z", "DTEND:20261124T085000Z"
ADA = event(
    "UID:20817344@voorbeeld.nl",
    START,
    END,
    "SUMMARY:Afspraak",
    "CATEGORIES:Paspoort",
    "DESCRIPTION:komt met rolst",
    " oel\\, graag drempelvrij",
    'ATTENDEE;CN="de Vries, Ada";ROLE=REQ-PARTICIPANT:mailto:ada@voorbeeld.nl',
    "X-BALIE-CODE:4f2a9c01d77be3",
    "BEGIN:VALARM",
    "UID:not-this-one",
    "END:VALARM",
)


def test_an_event_is_understood_whole() -> None:
    read = ics_read(ADA)
    ((line, listed),) = read.listed
    assert (line, listed.external_id, listed.starts_at, listed.minutes) == (
        4,
        "20817344@voorbeeld.nl",
        HALF_PAST_NINE,
        20,
    )
    assert (listed.products, listed.code, listed.cancelled) == (("passport",), "4f2a9c01d77be3", False)
    person = listed.person
    assert (person.name, person.email) == ("de Vries, Ada", "ada@voorbeeld.nl")
    assert person.remarks == "komt met rolstoel, graag drempelvrij"
    assert told(read) == []


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART:20261124T083000Z",
        "DTSTART:20261124T093000",
        "DTSTART;TZID=Europe/Amsterdam:20261124T093000",
        'DTSTART;TZID="W. Europe Standard Time":20261124T093000',
        "DTSTART;TZID=Europe/London:20261124T083000",
    ],
)
def test_a_time_is_of_its_own_zone_or_else_of_the_site(start: str) -> None:
    ((_, listed),) = ics_read(event("UID:1", start, "DURATION:PT1H5M", "SUMMARY:passport")).listed
    assert (listed.starts_at, listed.minutes) == (HALF_PAST_NINE, 65)


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART;VALUE=DATE:20261124",
        "DTSTART;TZID=Customized Time Zone:20261124T093000",
        "DTSTART;TZID=Europe:20261124T093000",
        "DTSTART;TZID=../../etc/passwd:20261124T093000",
        "X-NO-START:1",
    ],
    ids=["a whole day", "a zone that nobody knows", "a folder of zones", "a path", "none"],
)
def test_a_moment_that_would_have_to_be_guessed_is_told(start: str) -> None:
    (sentence,) = told(ics_read(event("UID:1", start, "SUMMARY:passport")))
    assert sentence.startswith("line 4: start: found ")


def test_one_that_repeats_itself_is_no_visitors_appointment() -> None:
    (trouble,) = ics_read(event("UID:1", START, END, "SUMMARY:passport", "RRULE:FREQ=DAILY")).troubles
    assert "repeats itself" in trouble.in_full


def test_a_visitor_who_stands_in_the_summary_is_not_told() -> None:
    read = ics_read(event("UID:1", START, END, "SUMMARY:Ada de Vries 12-03-1980 paspoort"))
    (sentence,) = told(read)
    assert sentence.startswith("line 4: product: found 32 characters, expected a product of the site")
    assert "Ada" not in repr(read)


def test_a_cancelled_event_and_a_calendar_that_cancels_are_both_heard() -> None:
    plain = event("UID:1", START, END, "SUMMARY:passport")
    off = event("UID:1", START, END, "SUMMARY:passport", "STATUS:CANCELLED")
    assert [read.listed[0][1].cancelled for read in (ics_read(plain), ics_read(off))] == [False, True]
    assert ics_read(plain, method="CANCEL").listed[0][1].cancelled


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("", "does not begin"), ("id,start", "does not begin"), ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1", "in the middle")],
)
def test_what_is_no_whole_calendar_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(NotAList, match=sentence):
        read_text(text.encode(), ".ics", reader())


@given(st.text(max_size=300))
def test_whatever_stands_in_a_calendar_it_is_read_or_told(text: str) -> None:
    ics_read(event("UID:1", START, text, "SUMMARY:passport"))
    ics_read(text)
