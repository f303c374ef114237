"""What stands on the paper and, where the glass lacks room, not on its page: who cannot read paper hears it too.

EN 301 549, 5.1.3.16: what a receipt or a ticket says is spoken.
"""

from collections.abc import Iterable
from dataclasses import astuple, replace

from kiosk.speaking.parts import Kind, Moment, Part
from kiosk.words.booking_words import BookingWords
from kiosk.words.ticket_words import TicketWords


def with_all_of_it(moment: Moment, printed: Iterable[str]) -> Moment:
    left_out = [each for each in printed if each and not any(_is_in(each, part) for part in moment.parts)]
    return replace(moment, parts=(*moment.parts, *(Part(kind=Kind.TEXT, name=each) for each in left_out)))


def on_the_ticket(ticket: TicketWords) -> tuple[str, ...]:
    return tuple(each for each in astuple(ticket) if isinstance(each, str))


def on_the_appointments_paper(words: BookingWords) -> tuple[str, ...]:
    return words.day, words.time, words.what, words.bring, words.code


def _is_in(words: str, part: Part) -> bool:
    return words in part.name or words in part.detail
