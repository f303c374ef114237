"""Whatever bytes come as a list: they are read, or refused as no list, and nothing else happens."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.entrypoints.day_lists.entries import NotAList
from queue_server.entrypoints.day_lists.qmatic_answer import entries_in
from queue_server.entrypoints.day_lists.reading import read_text
from tests.queue_server.entrypoints.day_lists.lists import HEADER, reader

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ("publicId", "id", "start", "end", "services", "customers", "numberOfCustomers", "notes", "status", "qrCode")
APPOINTMENT = st.dictionaries(st.sampled_from(FIELDS), ANY_JSON, max_size=len(FIELDS))


@given(st.binary(max_size=300), st.sampled_from(["utf-8", "cp1252"]))
def test_any_bytes_as_csv(raw: bytes, encoding: str) -> None:
    with suppress(NotAList):
        read_text(f"{HEADER}\n".encode() + raw, ".csv", reader(encoding=encoding))
    with suppress(NotAList):
        read_text(raw, ".csv", reader())


@given(st.binary(max_size=300))
def test_any_bytes_as_a_calendar(raw: bytes) -> None:
    with suppress(NotAList):
        read_text(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n" + raw + b"\nEND:VEVENT\nEND:VCALENDAR", ".ics", reader())


@given(st.text(max_size=200))
def test_any_text_as_an_answer(text: str) -> None:
    with suppress(NotAList):
        entries_in(text, lambda _name: False)


@given(st.lists(APPOINTMENT, max_size=4))
def test_appointments_of_any_shape_in_an_answer_are_read_or_told(appointments: list[dict[str, object]]) -> None:
    reads = reader()
    read = reads.read(entries_in(json.dumps({"appointmentList": appointments}), reads.knows))
    assert len(read.listed) + sum(trouble.lost for trouble in read.troubles) == len(appointments)


@pytest.mark.parametrize("text", ["[" * 100_000, f'[{{"id": {"9" * 5_000}}}]'], ids=["endless depth", "endless digits"])
def test_an_answer_beyond_all_measure_is_no_list(text: str) -> None:
    with pytest.raises(NotAList):
        entries_in(text, lambda _name: False)


@pytest.mark.parametrize("start", ["0001-01-01 00:00", "0001-01-01T00:00Z", "9999-12-31T23:59-12:00"])
def test_a_moment_at_the_end_of_the_calendar_is_told(start: str) -> None:
    read = read_text(f"id,start,product\n1,{start},passport".encode(), ".csv", reader())
    assert [trouble.line for trouble in read.troubles] == [2]


@pytest.mark.parametrize("start", ["00010101T000000", "99991231T235959", "99991231T000000Z"])
def test_an_event_at_the_end_of_the_calendar_is_told(start: str) -> None:
    event = f"BEGIN:VEVENT\nUID:1\nDTSTART:{start}\nDURATION:P999D\nSUMMARY:passport\nEND:VEVENT"
    read = read_text(f"BEGIN:VCALENDAR\n{event}\nEND:VCALENDAR".encode(), ".ics", reader())
    assert [trouble.line for trouble in read.troubles] == [2]
