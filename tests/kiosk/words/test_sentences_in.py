"""A ticket in one language beside a screen in another says the very same as on a screen of its own."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.hall_info import Offer
from kiosk.paper.appointment_paper import appointment_paper
from kiosk.paper.paper_words import paper_words
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.program import TEXTS_FOLDER
from kiosk.words.booking_sentences import BookingSentences
from kiosk.words.sentences import Sentences
from kiosk.words.sentences_in import BookingSentencesIn, SentencesIn
from tests.kiosk.conftest import NOON
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.kiosk.tickets import NINE, a_paper, a_ticket

LANGUAGES = ("nl", "en", "de", "fr", "pl", "uk", "tr", "ar")
TICKETS = (
    a_ticket(late_min=1, appointed_at=NINE),
    a_ticket(waiting_ahead=1),
    a_ticket(waiting_ahead=5, low_min=None, high_min=None).model_copy(update={"persons": 3, "also": ("rijbewijs",)}),
    a_ticket(status_url="HTTPS://WACHT.VOORBEELD.NL/V/X").model_copy(update={"desk": "4"}),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_in_a_language_of_choice_says_the_same(
    qapp: QApplication, speak: Callable[[str], None], language: str
) -> None:
    offer = Offer(products=WALK_IN_PRODUCTS)
    elsewhere = "nl" if language != "nl" else "ar"
    apart = SentencesIn(language, TEXTS_FOLDER)
    for ticket in TICKETS:
        speak(language)
        of_the_screen = paper_words(ticket, offer, NOON, language, Sentences())
        speak(elsewhere)
        assert paper_words(ticket, offer, NOON, language, apart) == of_the_screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_of_an_appointment_says_the_same_too(
    qapp: QApplication, speak: Callable[[str], None], language: str
) -> None:
    offer, house = Offer(products=WALK_IN_PRODUCTS), PaperHouse("Stadswinkel")
    made = a_paper(products=("paspoort", "rijbewijs")).model_copy(update={"persons": 3})
    speak(language)
    of_the_screen = appointment_paper(made, offer, BookingSentences(), house, language=language, copy=False)
    speak("nl" if language != "nl" else "ar")
    apart = BookingSentencesIn(language, TEXTS_FOLDER)
    assert appointment_paper(made, offer, apart, house, language=language, copy=False) == of_the_screen
