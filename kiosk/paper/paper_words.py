"""The sentences on one visitor's ticket, in the language that the screen has at that moment."""

import re
from datetime import datetime

from PySide6.QtCore import QLocale

from kiosk.choices import in_language
from kiosk.hall_info import Offer
from kiosk.paper.ticket_paper import PaperWords
from kiosk.waiting import expected_turn, expected_wait
from kiosk.words.sentences import Sentences
from kiosk.words.ticket_words import also_names, where_to_go
from wire.answers import TicketIssued

BETWEEN_SENTENCES = re.compile(r"(?<=[.!?؟]) +(?![a-z])")


def paper_words(ticket: TicketIssued, offer: Offer, now: datetime, language: str, say: Sentences) -> PaperWords:
    product = offer.products.get(ticket.product)
    bring = in_language(product.bring, language) if product else ""
    appointment = say.appointment(say.clock_time(ticket.appointed_at, offer.zone)) if ticket.appointed_at else ""
    issued_at = say.day_and_time(ticket.checked_in_at, offer.zone, language)
    return PaperWords(
        number_label=say.number_label(),
        product=in_language(product.name, language) if product else "",
        where_to_sit=f"{where_to_go(ticket, language, say)}.",
        appointment=appointment,
        late="" if ticket.called_to else say.late(ticket.late_min, keeps_turn=ticket.keeps_turn),
        also=say.also(also_names(ticket, language, offer), language),
        persons=say.persons(ticket.persons),
        desk=say.lies_ready(ticket.desk) if ticket.desk else "",
        wait=_wait(ticket, now, say),
        bring_title=say.bring_title(),
        bring=tuple(BETWEEN_SENTENCES.split(bring)) if bring else (),
        footer=say.next_step(),
        printed_at=_as_a_sentence(issued_at, language),
        code_label=say.code_label(for_phone=ticket.status_url is not None),
        copy_word=say.copy_word(),
    )


def _wait(ticket: TicketIssued, now: datetime, say: Sentences) -> str:
    if ticket.called_to:
        return ""
    if ticket.aside:
        return say.called_again_soon()
    turn = expected_turn(ticket, now)
    if ticket.waiting_ahead is None:
        return f"{say.wait(expected_wait(None, None, None))} {say.may_be_called_out()}"
    if turn is None:
        return say.wait_in_full(expected_wait(ticket.waiting_ahead, ticket.low_min, ticket.high_min))
    return f"{say.turn_then()} {say.may_be_later()}" if turn.later else say.turn_then()


def _as_a_sentence(text: str, language: str) -> str:
    """Dutch days have a small letter; at the head of a line they take a large one."""
    return QLocale(language).toUpper(text[:1]) + text[1:]
