"""What the ticket page says besides the number."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from kiosk.hall_info import Offer
from kiosk.words.sentences import Sentences
from kiosk.words.ticket_words import TicketWords, ticket_words
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.kiosk.tickets import NINE, a_ticket
from wire.answers import TicketIssued

OFFER = Offer(zone=ZoneInfo("Europe/Amsterdam"), products=WALK_IN_PRODUCTS)


@pytest.fixture
def words(speak: Callable[[str], None]) -> Callable[[TicketIssued], TicketWords]:
    speak("nl")
    return lambda ticket: ticket_words(ticket, "nl", OFFER, NINE, Sentences())


Words = Callable[[TicketIssued], TicketWords]


def test_who_is_late_and_keeps_the_turn_reads_that_it_is_all_right(words: Words) -> None:
    late = a_ticket(late_min=4).model_copy(update={"keeps_turn": True})

    assert words(late).late == "U bent 4 minuten te laat. Dat is niet erg: u houdt uw beurt."


def test_who_is_in_time_reads_nothing_of_being_late(words: Words) -> None:
    assert words(a_ticket()).late == ""


def test_a_document_that_lies_ready_says_where(words: Words) -> None:
    assert words(a_ticket().model_copy(update={"desk": "7"})).desk == "Uw document ligt klaar bij balie 7."


@pytest.mark.parametrize(
    ("also", "persons", "said"),
    [
        ((), 1, ""),
        (("rijbewijs",), 1, "Ook: Rijbewijs aanvragen."),
        (("rijbewijs", "uittreksel"), 1, "En nog 2 andere dingen."),
        ((), 3, "Voor 3 personen."),
        (("rijbewijs",), 2, "Ook: Rijbewijs aanvragen. Voor 2 personen."),
        (("gone",), 1, ""),
    ],
)
def test_what_else_the_number_is_for_is_said(words: Words, also: tuple[str, ...], persons: int, said: str) -> None:
    assert words(a_ticket().model_copy(update={"also": also, "persons": persons})).more == said


def test_a_kiosk_that_is_alone_says_that_nobody_knows_how_long(words: Words) -> None:
    assert (
        words(a_ticket(waiting_ahead=None, low_min=None, high_min=None)).wait == "Wij weten nu niet hoe lang u wacht."
    )


def test_whom_a_counter_calls_is_sent_there_and_told_of_no_wait(words: Words) -> None:
    called = words(a_ticket(again=True, late_min=4).model_copy(update={"called_to": "5"}))

    assert (called.seat, called.called) == ("Ga nu naar balie 5", True)
    assert (called.wait, called.wait_detail, called.late) == ("", "", "")


def test_who_stepped_aside_is_told_to_be_called_again_and_not_of_a_wait_that_is_not_theirs(words: Words) -> None:
    aside = words(a_ticket(again=True).model_copy(update={"aside": True}))

    assert (aside.wait, aside.called) == ("Wij roepen u straks weer.", False)
