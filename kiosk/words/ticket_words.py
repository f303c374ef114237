"""What the ticket page says besides what every visitor reads there."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.choices import in_language
from kiosk.hall_info import Offer
from kiosk.waiting import Turn, Wait, expected_turn, expected_wait
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
        late=say.late(ticket.late_min, keeps_turn=ticket.keeps_turn),
        wait=say.turn(say.clock_time(turn.at, offer.zone)) if turn else say.wait(_wait_of(ticket)),
        wait_detail=_wait_detail(ticket, turn, say),
        seat=say.where_to_sit(in_language(ticket.zone, language)),
        desk=say.lies_ready(ticket.desk) if ticket.desk else "",
        again=ticket.again,
        bring=in_language(product.bring, language) if product else "",
    )


def also_names(ticket: TicketIssued, language: str, offer: Offer) -> tuple[str, ...]:
    """The further products by name; one that the site no longer offers has none."""
    found = (offer.products.get(each) for each in ticket.also)
    return tuple(in_language(each.name, language) for each in found if each)


def _more(ticket: TicketIssued, language: str, offer: Offer, say: Sentences) -> str:
    """One further product by its name; several fill the card, and stand on the paper."""
    names = also_names(ticket, language, offer)
    also = say.also(names, language) if len(names) < 2 else say.also_count(len(names))
    return " ".join(part for part in (also, say.persons(ticket.persons)) if part)


def _wait_detail(ticket: TicketIssued, turn: Turn | None, say: Sentences) -> str:
    if ticket.waiting_ahead is None:
        return say.may_be_called_out()
    return say.may_be_later() if turn and turn.later else ""


def _wait_of(ticket: TicketIssued) -> Wait:
    return expected_wait(ticket.waiting_ahead, ticket.low_min, ticket.high_min)
