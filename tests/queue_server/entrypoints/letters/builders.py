"""A house that writes, and letters that it writes."""

from dataclasses import replace
from datetime import timedelta

from codes.own_secret import token_of
from codes.short_code import short_code_of
from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.catalogue import Address
from queue_server.domain.letter import Letter, LetterKind
from queue_server.entrypoints.day_words import read_day_words
from queue_server.entrypoints.letters.sheet import Letterhead, LetterSheet, letter_sheet
from queue_server.entrypoints.letters.words import LetterWords, read_letter_words
from queue_server.service.booking import Codes
from queue_server.service.hall import Hall
from queue_server.service.letter_writing import Writing
from tests.queue_server.builders import NINE, PASSPORTS, appointment, catalogue, hall

WORDS, DAYS = read_letter_words(), read_day_words()
LANGUAGES = tuple(WORDS)
SECRET = "ABCDEFGHIJKLMNOPQRSTUVWXYA"
RECIPIENT = "noor@voorbeeld.nl"
TWENTY_TO_ELEVEN = NINE + timedelta(minutes=100)
HEAD = Letterhead({"nl": "Stadswinkel", "en": "City Desk"}, "afspraken@voorbeeld.nl")
ADDRESS = Address(
    "Marktplein",
    "1",
    "1234 AB",
    "Voorbeeldstad",
    telephone="+31101234567",
    latitude=51.92,
    longitude=4.48,
    route={"nl": "Tram 3, halte Marktplein."},
)


def writing_hall(*, place: MeetingPlace = MeetingPlace.COUNTER, address: Address | None = ADDRESS) -> Hall:
    """With pages, an address, and a passport for which one brings something."""
    offered = catalogue(services=(replace(PASSPORTS, place=place),))
    passport = replace(offered.products["passport"], bring={"nl": "Uw oude paspoort en een pasfoto."})
    return hall(
        catalogue=replace(
            offered,
            address=address,
            booking_url="https://afspraak.voorbeeld.nl/",
            products={**offered.products, "passport": passport},
        ),
        code_url="https://afspraak.voorbeeld.nl/k/",
        booking_pages_url="https://afspraak.voorbeeld.nl",
    )


def writing(kind: LetterKind = LetterKind.CONFIRMATION, **changed: object) -> Writing:
    """About two products for two persons, at twenty to eleven."""
    about = {"starts_at": TWENTY_TO_ELEVEN, "minutes": 25, "persons": 2, "products": ("passport", "naturalisation")}
    booked = appointment(**{**about, **changed})
    token = token_of(SECRET)
    codes = None if kind is LetterKind.CANCELLATION else Codes(SECRET, token, short_code_of(token, 0), 0, bytes(14))
    return Writing(Letter("letter-1", booked.id, kind, NINE), booked, RECIPIENT, codes)


def sheet(about: Writing, *, language: str = "nl", at: Hall | None = None, head: Letterhead = HEAD) -> LetterSheet:
    return letter_sheet(about, at or writing_hall(), WORDS[language], DAYS[language], head)


def words(language: str = "nl") -> LetterWords:
    return WORDS[language]
