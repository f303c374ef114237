"""The paper of one visitor, put together: words, house and direction of reading."""

from datetime import datetime

from drivers.printers.paper import TicketPaper
from kiosk.hall_info import Offer
from kiosk.paper.paper_words import paper_words
from kiosk.paper.ticket_paper import PaperHouse, ticket_paper
from kiosk.words.sentences import Sentences
from qtkit.languages import reads_right_to_left
from wire.answers import TicketIssued


def visitor_paper(
    ticket: TicketIssued, offer: Offer, now: datetime, say: Sentences, house: PaperHouse, *, language: str, copy: bool
) -> TicketPaper:
    """`say` speaks this language."""
    return ticket_paper(
        ticket,
        paper_words(ticket, offer, now, language, say),
        house,
        language=language,
        right_to_left=reads_right_to_left(language),
        copy=copy,
    )
