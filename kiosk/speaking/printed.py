"""What stands on the ticket and, where the glass lacks room, not on its page: who cannot read paper hears it too.

EN 301 549, 5.1.3.16: what a receipt or a ticket says is spoken.
"""

from dataclasses import astuple, replace

from kiosk.speaking.parts import Kind, Moment, Part
from kiosk.ticket_words import TicketWords


def with_all_of_it(moment: Moment, ticket: TicketWords) -> Moment:
    words = [each for each in astuple(ticket) if isinstance(each, str) and each]
    left_out = [each for each in words if not any(each in part.name for part in moment.parts)]
    return replace(moment, parts=(*moment.parts, *(Part(kind=Kind.TEXT, name=each) for each in left_out)))
