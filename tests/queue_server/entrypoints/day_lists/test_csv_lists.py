"""Lists in CSV, as spreadsheets and other systems write them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.imports import ImportColumns
from queue_server.domain.appointment import Person
from queue_server.domain.listed import Listed
from queue_server.entrypoints.day_lists.entries import NotAList
from queue_server.entrypoints.day_lists.reading import read_text
from tests.queue_server.entrypoints.day_lists.lists import HEADER, csv_read, lines_read, reader, told

HALF_PAST_NINE = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
FULL = (
    "20817344,2026-11-24 09:30,20,Paspoort,2,Ada de Vries,1947-02-28,ada@voorbeeld.nl,+31 6 12345678,rolstoel,nl,"
    "4f2a9c01d77be3,"
)


def test_a_full_line_is_understood_whole() -> None:
    read = lines_read(FULL)
    assert read.listed == (
        (
            2,
            Listed(
                external_id="20817344",
                starts_at=HALF_PAST_NINE,
                products=("passport",),
                minutes=20,
                persons=2,
                person=Person(
                    "Ada de Vries", "rolstoel", date(1947, 2, 28), "ada@voorbeeld.nl", telephone="+31 6 12345678"
                ),
                language="nl",
                code="4f2a9c01d77be3",
            ),
        ),
    )
    assert (read.troubles, read.named, read.names_all) == ((), frozenset({"20817344"}), True)


@pytest.mark.parametrize(
    "start",
    [
        "2026-11-24 09:30",
        "2026-11-24T09:30:00",
        "2026-11-24T08:30:00Z",
        "2026-11-24T09:30+01:00",
        "24-11-2026 09:30",
        "24-11-2026 9:30",
        "24/11/2026 09:30:00",
        "24.11.2026 09.30",
        "20261124T0930",
    ],
)
def test_a_moment_may_be_written_in_any_usual_way(start: str) -> None:
    ((_, listed),) = lines_read(f"1,{start},,passport").listed
    assert listed.starts_at == HALF_PAST_NINE


@pytest.mark.parametrize(
    "start",
    ["", "2026-11-24", "31-11-2026 09:30", "24-11-2026 25:00", "soon", "2027-03-28 02:30", "0001-01-01 09:30"],
    ids=["none", "no time", "no such day", "no such hour", "no moment", "skipped by summer time", "long ago"],
)
def test_what_is_no_moment_is_told_with_its_line(start: str) -> None:
    read = lines_read(FULL, f"2,{start},,passport")
    assert [line for line, _ in read.listed] == [2]
    (sentence,) = told(read)
    assert sentence.startswith("line 3: start: found ")
    assert read.named == frozenset({"20817344", "2"})


def test_semicolons_other_names_day_and_time_apart_and_old_windows_letters_are_read_too() -> None:
    columns = {"id": "Afspraaknummer", "date": "Datum", "time": "Tijd", "product": "Activiteit", "name": "Naam"}
    text = 'Afspraaknummer;Datum;Tijd;Activiteit;Naam\n7;24-11-2026;09:30;Paspoort 18+;"Zoë; Müller"\n'
    settings = {"columns": columns, "products": {"paspoort  18+": "passport"}, "encoding": "cp1252"}
    ((_, listed),) = read_text(text.encode("cp1252"), ".csv", reader(**settings)).listed
    assert (listed.starts_at, listed.products, listed.person.name) == (HALF_PAST_NINE, ("passport",), "Zoë; Müller")


def test_several_products_stand_between_bars_and_are_each_known_by_id_or_name() -> None:
    ((_, listed),) = lines_read("1,2026-11-24 09:30,,PASPOORT | collect").listed
    assert listed.products == ("passport", "collect")


def test_an_unknown_product_is_told_or_goes_to_the_one_that_the_site_chose_for_it() -> None:
    line = "1,2026-11-24 09:30,,Huwelijk"
    (trouble,) = lines_read(line).troubles
    assert str(trouble).startswith("line 2: product: found 8 characters, expected a product of the site")
    assert trouble.in_full.startswith('line 2: product: found "Huwelijk", expected a product of the site')
    ((_, listed),) = lines_read(line, other_product="collect").listed
    assert listed.products == ("collect",)


@pytest.mark.parametrize(
    "line",
    [
        "1,Ada de Vries,,passport",
        "1,2026-11-24 09:30,Ada de Vries,passport",
        "1,2026-11-24 09:30,,Ada de Vries",
        "1,2026-11-24 09:30,,passport,Ada de Vries",
    ],
    ids=["start", "minutes", "product", "persons"],
)
def test_a_name_in_a_shifted_column_is_not_told(line: str) -> None:
    read = lines_read(line)
    assert "found 12 characters" in " ".join(told(read))
    assert "Ada" not in f"{told(read)} {read}"


def test_one_that_is_cancelled_may_be_for_anything() -> None:
    ((_, listed),) = lines_read("1,2026-11-24 09:30,,Huwelijk,,,,,,,,,Geannuleerd").listed
    assert listed.cancelled


def test_its_end_says_how_long_it_takes() -> None:
    head = "id,start,end,product"
    ((_, listed),) = csv_read(f"{head}\n1,2026-11-24 09:30,2026-11-24 09:50,passport").listed
    assert listed.minutes == 20
    (sentence,) = told(csv_read(f"{head}\n1,2026-11-24 09:30,2026-11-24 09:30,passport"))
    assert "end: found" in sentence


@pytest.mark.parametrize(
    ("column", "line"),
    [
        ("minutes", "1,2026-11-24 09:30,0,passport"),
        ("minutes", "1,2026-11-24 09:30,twenty,passport"),
        ("persons", "1,2026-11-24 09:30,,passport,21"),
        ("persons", "1,2026-11-24 09:30,,passport,-1"),
    ],
)
def test_a_number_that_cannot_be_is_told(column: str, line: str) -> None:
    (sentence,) = told(lines_read(line))
    assert sentence.startswith(f"line 2: {column}: found ")


def test_a_bad_detail_of_a_person_costs_the_detail_and_is_not_shown() -> None:
    read = lines_read("1,2026-11-24 09:30,,passport,,Ada,30-02-1947,not an address,call me,,xx")
    ((_, listed),) = read.listed
    assert listed.person == Person("Ada")
    assert listed.language == "nl"
    assert told(read) == [
        "line 2: born: cannot be used, and was left out",
        "line 2: email: cannot be used, and was left out",
        "line 2: telephone: cannot be used, and was left out",
    ]
    assert not any(trouble.lost for trouble in read.troubles)


def test_a_line_without_an_id_is_told_and_nobody_can_say_then_what_has_vanished() -> None:
    read = lines_read(",2026-11-24 09:30,,passport")
    assert (told(read), read.names_all) == (["line 2: id: expected 1 to 200 characters"], False)


def test_the_same_appointment_twice_is_taken_once_and_told() -> None:
    read = lines_read(FULL, FULL)
    assert len(read.listed) == 1
    assert told(read) == ["line 3: id: the same appointment as in line 2, which was taken"]


def test_lines_are_counted_as_an_editor_does_also_after_a_field_of_several_lines() -> None:
    read = lines_read('1,2026-11-24 09:30,,passport,,Ada,,,,"two\nlines"', "", "2,never,,passport")
    assert [line for line, _ in read.listed] == [2]
    assert read.listed[0][1].person.remarks == "two lines"
    assert told(read)[0].startswith("line 5: start")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "The first line names no column 'id' and no column 'product' and no column 'start'."),
        ("PK\x03\x04 a spreadsheet", "The first line names no column 'id'"),
        ("id,product,date\n1,passport,24-11-2026", "The first line names no column 'start'."),
        (f'{HEADER}\n1,"{"x" * 20_000}', "line 2: this is no CSV any more"),
    ],
    ids=["empty", "another file", "no time", "endless field"],
)
def test_what_is_no_list_is_said_to_be_none(text: str, sentence: str) -> None:
    with pytest.raises(NotAList) as refused:
        csv_read(text)
    assert str(refused.value).startswith(sentence)


def test_letters_of_another_encoding_are_told_with_their_line() -> None:
    with pytest.raises(NotAList, match="line 2: the byte 0xeb is no utf-8"):
        read_text(f"{HEADER}\n1,2026-11-24 09:30,,passport,,Zoë".encode("cp1252"), ".csv", reader())


@given(st.text(max_size=200), st.sampled_from(list(ImportColumns.model_fields)))
def test_whatever_stands_in_a_line_it_is_taken_or_told(text: str, column: str) -> None:
    fields = {"id": "1", "start": "2026-11-24 09:30", "product": "passport"}
    fields[column] = text
    quoted = ",".join('"' + field.replace('"', '""') + '"' for field in fields.values())
    read = csv_read(f"{','.join(fields)}\n{quoted}\n")
    assert len(read.listed) == 1 or any(trouble.lost for trouble in read.troubles)
