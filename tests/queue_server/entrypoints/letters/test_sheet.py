"""What a letter says in each language, and what it never says."""

import string
from dataclasses import fields, replace
from datetime import timedelta

import pytest

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.letter import LetterKind
from queue_server.entrypoints.letters.setting import Setting
from queue_server.entrypoints.letters.sheet import LetterSheet, Note, Row
from queue_server.entrypoints.letters.words import LetterWords
from queue_server.entrypoints.said import Said
from queue_server.entrypoints.status_page.plural import forms
from tests.queue_server.entrypoints.letters.builders import (
    ADDRESS,
    DAYS,
    HEAD,
    LANGUAGES,
    SECRET,
    TWENTY_TO_ELEVEN,
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


def row(label: str, *lines: str) -> Row:
    return Row(label, tuple(map(Said, lines)))


def said(letter: LetterSheet) -> list[str]:
    return [note.text for note in letter.notes]


def test_a_confirmation_says_when_where_and_what_to_bring() -> None:
    letter = sheet(writing())
    assert letter.subject == "Uw afspraak op maandag 23 november, 10.40 uur"
    assert (letter.heading, letter.lead) == ("Uw afspraak is gemaakt", "U hebt een afspraak bij Stadswinkel.")
    assert letter.day.replace("\u00a0", " ") == "maandag 23 november 2026"
    assert letter.hours.replace("\u00a0", " ") == "van 10.40 uur tot 11.05 uur"
    assert letter.rows == (
        row("Waarvoor", "Paspoort", "Naturalisatie", "2 personen"),
        row("Waar", "Marktplein 1", "1234 AB Voorbeeldstad"),
        row("Route", "Tram 3, halte Marktplein."),
        row("Neem mee", "Uw oude paspoort en een pasfoto."),
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
    rows = {row.label: row for row in letter.rows}
    assert rows["Waar"] == row("Waar", WORDS["nl"].meeting[place])
    assert "Route" not in rows
    assert "Neem mee" not in rows, "one cannot take anything along to a call"
    assert rows["Leg klaar"].lines == (Said("Uw oude paspoort en een pasfoto."),)
    assert "Leg klaar:" in letter.entry.description
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
    assert Note("Vragen? Bel 010 123 45 67.", "010 123 45 67", "tel:+31101234567") in sheet(writing()).notes
    silent = writing_hall(address=replace(ADDRESS, telephone=None))
    letter = sheet(writing(), at=silent, head=replace(HEAD, reply_to="balie@voorbeeld.nl"))
    assert "Vragen? Mail naar balie@voorbeeld.nl." in said(letter)


def test_a_telephone_number_runs_from_left_to_right_in_arabic_too() -> None:
    assert any("\u2066010 123 45 67\u2069" in note for note in said(sheet(writing(), language="ar")))


def test_products_that_are_done_several_times_say_so() -> None:
    about = writing(persons=1, amounts=(2, 1))
    assert sheet(about).rows[0] == row("Waarvoor", "Paspoort (2 keer)", "Naturalisatie")


def test_a_product_that_is_offered_no_more_is_left_out() -> None:
    assert sheet(writing(products=("passport", "gone"), persons=1)).rows[0] == row("Waarvoor", "Paspoort")


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


def test_whoever_did_not_make_the_appointment_is_told_how_to_give_the_time_back() -> None:
    linked = sheet(writing())
    assert linked.link is not None
    assert any("Zeg hem dan af" in note and linked.link.label in note for note in said(linked))
    unlinked = sheet(writing(), at=replace(writing_hall(), booking_pages_url=None))
    assert any("Laat het ons dan weten" in note for note in said(unlinked))


def test_a_letter_says_from_when_its_code_works() -> None:
    assert f"vanaf {writing_hall().catalogue.rules.check_in_opens_min_before} minuten" in sheet(writing()).code_then


def test_a_reminder_that_could_not_go_the_day_before_says_today() -> None:
    tomorrow = writing(LetterKind.REMINDER, starts_at=TWENTY_TO_ELEVEN + timedelta(days=1))
    assert sheet(tomorrow).lead == "U hebt morgen een afspraak bij Stadswinkel."
    assert sheet(writing(LetterKind.REMINDER)).lead == "U hebt vandaag een afspraak bij Stadswinkel."


def test_what_a_site_says_in_few_languages_is_english_for_the_others_and_marked_as_such() -> None:
    hall = writing_hall()
    passport = replace(hall.catalogue.products["passport"], name={"nl": "Paspoort", "en": "Passport"})
    changed = replace(hall, catalogue=replace(hall.catalogue, products={"passport": passport}))
    letter = sheet(writing(products=("passport",), persons=1), language="ar", at=changed)
    assert letter.rows[0].lines == (Said("Passport", "en"),)
    assert letter.rows[-1].lines == (Said("Uw oude paspoort en een pasfoto.", "nl"),)
    assert "Passport" in letter.entry.title
    html = Setting("#154273").html(letter, WORDS["ar"], picture="")
    assert '<bdi lang="en">Passport</bdi>' in html
    assert 'href="tel:+31101234567"' in html
