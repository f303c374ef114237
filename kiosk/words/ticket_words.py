"""What the ticket page says besides what every visitor reads there."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.choices import in_language
from kiosk.hall_info import Offer
from kiosk.waiting import Turn, expected_turn, expected_wait
from kiosk.words.sentences import Sentences
from wire.answers import TicketIssued


@dataclass(frozen=True)
class TicketWords:
    """Each is empty where there is nothing to say."""

    number: str = ""
    product: str = ""
    more: str = ""
    """What else the number is for, and for how many persons."""
    appointment: str = ""
    late: str = ""
    wait: str = ""
    wait_detail: str = ""
    seat: str = ""
    desk: str = ""
    """Where a document lies ready."""
    again: bool = False
    called: bool = False
    """A counter waits for this visitor: the seat says which."""
    bring: str = ""


def ticket_words(
    ticket: TicketIssued, language: str, offer: Offer, now: datetime | None, say: Sentences
) -> TicketWords:
    product = offer.products.get(ticket.product)
    turn = expected_turn(ticket, now or ticket.checked_in_at)
    return TicketWords(
        number=ticket.number,
        product=in_language(product.name, language) if product else "",
        more=_more(ticket, language, offer, say),
        appointment=say.appointment(say.clock_time(ticket.appointed_at, offer.zone)) if ticket.appointed_at else "",
        late="" if ticket.called_to else say.late(ticket.late_min, keeps_turn=ticket.keeps_turn),
        wait=_wait(ticket, turn, offer, say),
        wait_detail=_wait_detail(ticket, turn, say),
        seat=where_to_go(ticket, language, say),
        desk=say.lies_ready(ticket.desk) if ticket.desk else "",
        again=ticket.again,
        called=ticket.called_to != "",
        bring=in_language(product.bring, language) if product else "",
    )


def also_names(ticket: TicketIssued, language: str, offer: Offer) -> tuple[str, ...]:
    """The further products by name; one that the site no longer offers has none."""
    found = (offer.products.get(each) for each in ticket.also)
    return tuple(in_language(each.name, language) for each in found if each)


def where_to_go(ticket: TicketIssued, language: str, say: Sentences) -> str:
    """Nobody is told to sit down whom a counter calls."""
    return say.go_now(ticket.called_to) if ticket.called_to else say.where_to_sit(in_language(ticket.zone, language))


def _wait(ticket: TicketIssued, turn: Turn | None, offer: Offer, say: Sentences) -> str:
    if ticket.called_to:
        return ""
    if ticket.aside:
        return say.called_again_soon()
    if turn is not None:
        return say.turn(say.clock_time(turn.at, offer.zone))
    return say.wait(expected_wait(ticket.waiting_ahead, ticket.low_min, ticket.high_min))


def _more(ticket: TicketIssued, language: str, offer: Offer, say: Sentences) -> str:
    """One further product by its name; several fill the card, and stand on the paper."""
    names = also_names(ticket, language, offer)
    also = say.also(names, language) if len(names) < 2 else say.also_count(len(names))
    return " ".join(part for part in (also, say.persons(ticket.persons)) if part)


def _wait_detail(ticket: TicketIssued, turn: Turn | None, say: Sentences) -> str:
    if ticket.waiting_ahead is None:
        return say.may_be_called_out()
    return say.may_be_later() if turn and turn.later else ""
