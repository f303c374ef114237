"""The paper of an appointment: when, what for, what to bring, and the code that lets its visitor in."""

from drivers.printers.paper import TicketPaper
from kiosk.hall_info import Offer
from kiosk.paper.paper_words import BETWEEN_SENTENCES
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.words.booking_sentences import BookingSentences
from kiosk.words.booking_words import bring_for, names_of
from qtkit.languages import reads_right_to_left
from wire.answers import AppointmentPaper


def appointment_paper(
    paper: AppointmentPaper, offer: Offer, say: BookingSentences, house: PaperHouse, *, language: str, copy: bool
) -> TicketPaper:
    """`say` speaks this language. The time stands where a ticket has its number: it is what one comes back for."""
    zone = offer.zone
    bring = bring_for(paper, offer, language)
    return TicketPaper(
        number=say.bare_time(paper.starts_at, zone),
        number_label=say.your_appointment_on(paper.starts_at.astimezone(zone).date(), language),
        title=house.title,
        lines=(
            *names_of(paper.products, offer, language),
            *(line for line in (say.common.persons(paper.persons), say.takes(paper.minutes)) if line),
        ),
        wait=say.tell_us(),
        bring_title=say.bring_title(),
        bring=tuple(BETWEEN_SENTENCES.split(bring)) if bring else (),
        qr_text=paper.code,
        footer=say.scan_here(paper.check_in_from, zone),
        code_label=say.or_type(paper.short_code),
        language=language,
        right_to_left=reads_right_to_left(language),
        logo=house.logo,
        copy=copy,
        copy_word=say.common.copy_word(),
    )
