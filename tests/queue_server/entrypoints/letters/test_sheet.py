"""What a letter says in each language, and what it never says."""

import string
from dataclasses import fields, replace

import pytest

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.letter import LetterKind
from queue_server.entrypoints.letters.sheet import Row
from queue_server.entrypoints.letters.words import LetterWords
from queue_server.entrypoints.status_page.plural import forms
from tests.queue_server.entrypoints.letters.builders import (
    ADDRESS,
    DAYS,
    HEAD,
    LANGUAGES,
    SECRET,
    WORDS,
    sheet,
    writing,
    writing_hall,
)


def test_every_language_of_the_pages_is_spoken() -> None:
    assert set(LANGUAGES) == set(DAYS) == {"nl", "en", "de", "fr", "pl", "uk", "tr", "ar"}


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def flat(said: LetterWords) -> dict[str, str]:
    """Every sentence by its name; the plural forms are each language's own."""
    found: dict[str, str] = {}
    for each in fields(said):
        value = getattr(said, each.name)
        if isinstance(value, str):
            found[each.name] = value
        elif each.name != "persons":
            found |= {f"{each.name}.{key}": text for key, text in value.items()}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_and_is_filled_with_the_same(language: str) -> None:
    dutch, here = flat(WORDS["nl"]), flat(WORDS[language])
    assert here.keys() == dutch.keys()
    assert all(text.strip() for text in here.values())
    assert {name: blanks(text) for name, text in here.items()} == {name: blanks(text) for name, text in dutch.items()}
    assert set(WORDS[language].persons) == forms(language)
    assert here["calendar_name"].isascii()


def test_a_confirmation_says_when_where_and_what_to_bring() -> None:
    letter = sheet(writing())
    assert letter.subject == "Uw afspraak op maandag 23 november, 10.40 uur"
    assert (letter.heading, letter.lead) == ("Uw afspraak is gemaakt", "U hebt een afspraak bij Stadswinkel.")
    assert letter.day.replace("\u00a0", " ") == "maandag 23 november 2026"
    assert letter.hours.replace("\u00a0", " ") == "van 10.40 uur tot 11.05 uur"
    assert letter.rows == (
        Row("Waarvoor", ("Paspoort", "Naturalisatie", "2 personen")),
        Row("Waar", ("Marktplein 1", "1234 AB Voorbeeldstad")),
        Row("Route", ("Tram 3, halte Marktplein.",)),
        Row("Neem mee", ("Uw oude paspoort en een pasfoto.",)),
    )
    assert letter.link is not None
    assert letter.link.url == f"https://afspraak.voorbeeld.nl/a/{SECRET.lower()}"


def test_a_cancellation_shows_no_code_and_leads_to_a_new_appointment() -> None:
    letter = sheet(writing(LetterKind.CANCELLATION))
    assert (letter.short_code, letter.entry.code, letter.entry.url) == ("", "", "")
    assert [row.label for row in letter.rows] == ["Waarvoor"]
    assert letter.link is not None
    assert letter.link.url == "https://afspraak.voorbeeld.nl/"


@pytest.mark.parametrize("place", [MeetingPlace.TELEPHONE, MeetingPlace.VIDEO, MeetingPlace.HOME])
def test_who_need_not_come_reads_so_and_gets_neither_address_nor_code(place: MeetingPlace) -> None:
    letter = sheet(writing(), at=writing_hall(place=place))
    said = {row.label: row.lines for row in letter.rows}
    assert said["Waar"] == (WORDS["nl"].meeting[place],)
    assert "Route" not in said
    assert (letter.short_code, letter.entry.code, letter.entry.place) == ("", "", "")
    assert letter.link is not None, "they can still move or cancel it"


def test_a_room_of_the_house_is_in_the_house() -> None:
    assert sheet(writing(), at=writing_hall(place=MeetingPlace.ROOM)).short_code != ""


def test_a_house_that_says_no_address_writes_none() -> None:
    letter = sheet(writing(), at=writing_hall(address=None))
    assert [row.label for row in letter.rows] == ["Waarvoor", "Neem mee"]
    assert letter.entry.place == "Stadswinkel"


def test_a_house_without_pages_promises_none() -> None:
    letter = sheet(writing(), at=replace(writing_hall(), booking_pages_url=None))
    assert letter.link is None
    assert WORDS["nl"].own_page not in letter.entry.description


def test_who_has_questions_can_call_or_else_write() -> None:
    assert "Vragen? Bel +31101234567." in sheet(writing()).notes
    silent = writing_hall(address=replace(ADDRESS, telephone=None))
    letter = sheet(writing(), at=silent, head=replace(HEAD, reply_to="balie@voorbeeld.nl"))
    assert "Vragen? Mail naar balie@voorbeeld.nl." in letter.notes


def test_a_telephone_number_runs_from_left_to_right_in_arabic_too() -> None:
    assert any("\u2066+31101234567\u2069" in note for note in sheet(writing(), language="ar").notes)


def test_products_that_are_done_several_times_say_so() -> None:
    about = writing(persons=1, amounts=(2, 1))
    assert sheet(about).rows[0].lines == ("Paspoort (2 keer)", "Naturalisatie")


def test_a_product_that_is_offered_no_more_is_left_out() -> None:
    assert sheet(writing(products=("passport", "gone"), persons=1)).rows[0].lines == ("Paspoort",)


def test_a_letter_about_the_hour_that_comes_twice_says_the_clock_of_the_hall() -> None:
    begin = writing().appointment.starts_at.replace(month=10, day=25, hour=0, minute=40)
    assert sheet(writing(starts_at=begin)).hours.replace("\u00a0", " ") == "van 2.40 uur tot 2.05 uur"


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_calendar_and_letter_say_the_same_of_the_same_appointment(kind: LetterKind, language: str) -> None:
    letter = sheet(writing(kind), language=language)
    assert letter.entry.cancelled is (kind is LetterKind.CANCELLATION)
    assert letter.entry.language == language
    assert letter.entry.house in letter.lead
    assert letter.short_code in letter.entry.description
