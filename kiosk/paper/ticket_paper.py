"""From a ticket that the server issued to the paper that a visitor takes along."""

from dataclasses import dataclass
from pathlib import Path

from codes.ticket_code import ticket_content
from drivers.printers.paper import TicketPaper
from wire.answers import TicketIssued


@dataclass(frozen=True)
class PaperWords:
    """The sentences on a ticket, already in the visitor's language and with this visitor's figures."""

    number_label: str
    product: str
    also: str
    persons: str
    desk: str
    where_to_sit: str
    appointment: str
    late: str
    wait: str
    bring_title: str
    bring: tuple[str, ...]
    footer: str
    printed_at: str
    code_label: str
    copy_word: str


@dataclass(frozen=True)
class PaperHouse:
    """What every ticket of this place has in common."""

    title: str
    logo: Path | None = None


def ticket_paper(
    ticket: TicketIssued, words: PaperWords, house: PaperHouse, *, language: str, right_to_left: bool, copy: bool
) -> TicketPaper:
    """Nothing on it tells who holds it."""
    return TicketPaper(
        number=ticket.number,
        title=house.title,
        lines=tuple(line for line in _lines(words) if line),
        appointment=words.appointment,
        wait=words.wait,
        bring=words.bring,
        qr_text=ticket_code(ticket),
        footer=words.footer,
        language=language,
        right_to_left=right_to_left,
        printed_at=words.printed_at,
        logo=house.logo,
        copy=copy,
        number_label=words.number_label,
        bring_title=words.bring_title,
        code_label=words.code_label,
        copy_word=words.copy_word,
    )


def _lines(words: PaperWords) -> tuple[str, ...]:
    return words.product, words.also, words.persons, words.where_to_sit, words.desk, words.late


def ticket_code(ticket: TicketIssued) -> str:
    """The visitor's own page, which their phone opens and our scanners know; without one, number and visit by bare id.

    Either way capitals, digits and slashes only: QR's alphanumeric mode keeps the code small (version 3).
    """
    return ticket.status_url or ticket_content(ticket.number, ticket.visit)
