"""What a ticket says, in the visitor's language."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import segno

from kiosk.hall_info import Offer
from kiosk.paper.paper_words import paper_words
from kiosk.paper.ticket_paper import PaperHouse, PaperWords, ticket_code, ticket_paper
from kiosk.words.sentences import NO_BREAK_SPACE, Sentences
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.kiosk.tickets import LINK, NINE, a_ticket
from wire.answers import TicketIssued

DATES = {
    "nl": "maandag 2 maart",
    "en": "Monday 2 March",
    "de": "Montag, 2. März",
    "fr": "lundi 2 mars",
    "pl": "poniedziałek, 2 marca",
    "uk": "понеділок, 2 березня",
    "tr": "2 Mart Pazartesi",
    "ar": "الاثنين 2 مارس",
}
OFFER = Offer(zone=ZoneInfo("Europe/Amsterdam"), products=WALK_IN_PRODUCTS)


def words(ticket: TicketIssued, language: str) -> PaperWords:
    return paper_words(ticket, OFFER, NINE, language, Sentences())


def test_a_dutch_ticket_speaks_dutch_throughout(speak: Callable[[str], None]) -> None:
    speak("nl")

    assert words(a_ticket(appointed_at=datetime(2026, 3, 2, 9, 40, tzinfo=UTC)), "nl") == PaperWords(
        number_label="Uw nummer",
        product="Paspoort aanvragen",
        also="",
        persons="",
        desk="",
        where_to_sit="Neem plaats in wachtruimte links.",
        appointment=f"Uw afspraak is om 10.40{NO_BREAK_SPACE}uur.",
        late="",
        wait="Rond die tijd bent u aan de beurt.",
        bring_title="Houd dit klaar",
        bring=("Uw oude paspoort",),
        footer="Uw nummer komt op het grote scherm. Ga dan naar de balie die ernaast staat.",
        printed_at="Maandag~2~maart om~10.00~uur".replace("~", NO_BREAK_SPACE),
        code_label="Voor de medewerker",
        copy_word="KOPIE",
    )


@pytest.mark.parametrize(
    ("waiting", "low", "high", "said"),
    [
        (0, None, None, "Nobody is waiting before you."),
        (1, None, None, "1 visitor is before you."),
        (2, None, None, "2 visitors are before you."),
        (2, 5, 5, "2 visitors are before you. You wait 5 minutes at most."),
        (0, 5, 10, "You wait 5 to 10 minutes."),
        (0, 0, 5, "You wait 5 minutes at most."),
        (1, 0, 0, "1 visitor is before you."),
        (None, None, None, "We do not know now how long you wait. A member of staff may also call out your number."),
    ],
)
def test_a_wait_is_said_only_as_exactly_as_it_is_known(
    speak: Callable[[str], None], waiting: int | None, low: int | None, high: int | None, said: str
) -> None:
    speak("en")

    assert words(a_ticket(waiting_ahead=waiting, low_min=low, high_min=high), "en").wait == said


@pytest.mark.parametrize(
    ("in_min", "late_min", "said"),
    [
        (20, 0, "It is your turn at about that time."),
        (2, 0, "It is your turn at about that time. It may be a little later."),
        (-3, 0, "3 visitors are before you. You wait 5 to 10 minutes."),
        (20, 5, "3 visitors are before you. You wait 5 to 10 minutes."),
    ],
    ids=["in time", "shortly before", "within the grace", "late"],
)
def test_an_appointment_counts_from_its_own_time(
    speak: Callable[[str], None], in_min: int, late_min: int, said: str
) -> None:
    speak("en")
    ticket = a_ticket(appointed_at=NINE + timedelta(minutes=in_min), late_min=late_min)

    assert words(ticket, "en").wait == said


@pytest.mark.parametrize(
    ("stands", "where", "wait"),
    [
        ({"called_to": "5"}, "Go to counter 5 now.", ""),
        ({"aside": True}, "Take a seat: waiting area left.", "We call you again soon."),
    ],
)
def test_a_ticket_that_is_printed_again_says_how_it_stands_with_the_visit(
    speak: Callable[[str], None], stands: dict[str, object], where: str, wait: str
) -> None:
    speak("en")
    again = a_ticket(again=True, appointed_at=NINE + timedelta(minutes=20)).model_copy(update=stands)

    assert (words(again, "en").where_to_sit, words(again, "en").wait) == (where, wait)


def test_each_sentence_of_what_to_bring_gets_a_box_of_its_own(speak: Callable[[str], None]) -> None:
    speak("nl")
    product = WALK_IN_PRODUCTS["paspoort"].model_copy(update={"bring": {"nl": "Uw paspoort. U moet zelf komen."}})
    offer = Offer(products={"paspoort": product})

    assert paper_words(a_ticket(), offer, NINE, "nl", Sentences()).bring == ("Uw paspoort.", "U moet zelf komen.")


def test_a_ticket_that_is_printed_again_tells_when_it_was_issued(speak: Callable[[str], None]) -> None:
    speak("en")
    later = NINE + timedelta(minutes=25)

    assert paper_words(a_ticket(), OFFER, later, "en", Sentences()) == words(a_ticket(), "en")


def test_who_is_late_reads_how_they_wait_now(speak: Callable[[str], None]) -> None:
    speak("en")

    assert words(a_ticket(late_min=1), "en").late.startswith("You are 1 minute late.")


def test_the_code_on_the_paper_names_number_and_visit_and_nobody() -> None:
    ticket = a_ticket("A042")

    assert ticket_code(ticket) == "BALIE/A042/VISIT-A042"


def test_the_code_on_the_paper_is_the_visitors_own_page_where_there_is_one(speak: Callable[[str], None]) -> None:
    speak("nl")
    ticket = a_ticket("A042", status_url=LINK)

    assert ticket_code(ticket) == LINK
    assert words(ticket, "nl").code_label == "Uw nummer op uw telefoon"


def test_the_code_on_the_paper_stays_small() -> None:
    """29 modules: with more, the modules would be narrower, and a worn print head spoils narrow ones first."""
    for ticket in (a_ticket(status_url=LINK), a_ticket().model_copy(update={"visit": "f" * 32})):
        assert segno.make_qr(ticket_code(ticket), error="m", boost_error=False).version == 3


@pytest.mark.parametrize(("language", "said"), DATES.items())
def test_a_date_is_written_as_its_language_writes_it(speak: Callable[[str], None], language: str, said: str) -> None:
    speak(language)

    assert Sentences().day(NINE, ZoneInfo("Europe/Amsterdam"), language).replace(NO_BREAK_SPACE, " ") == said


def test_paper_names_each_further_thing_and_how_many_came(speak: Callable[[str], None]) -> None:
    speak("nl")
    several = a_ticket().model_copy(update={"also": ("rijbewijs", "uittreksel"), "persons": 3, "desk": "7"})

    paper = ticket_paper(
        several, words(several, "nl"), PaperHouse("Stadswinkel"), language="nl", right_to_left=False, copy=False
    )

    assert paper.lines == (
        "Paspoort aanvragen",
        "Ook: Rijbewijs aanvragen en Uittreksel.",
        "Voor 3 personen.",
        "Neem plaats in wachtruimte links.",
        "Uw document ligt klaar bij balie 7.",
    )


def test_a_copy_is_marked(speak: Callable[[str], None]) -> None:
    speak("nl")
    ticket = a_ticket()

    paper = ticket_paper(
        ticket, words(ticket, "nl"), PaperHouse("Stadswinkel"), language="nl", right_to_left=False, copy=True
    )

    assert paper.copy
    assert paper.copy_word == "KOPIE"
    assert paper.number == "A042"
