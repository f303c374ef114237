"""Asking the server, and what its answer means: a ticket, or why not, or a question back to whom was helped.

At most one question is under way: `turn` counts them, and an answer to an older one is nobody's.
"""

from dataclasses import replace

from kiosk.answers import Sorry, SorryKind, sorry_for
from kiosk.flow.feedback import unrated_visit
from kiosk.flow.paper import print_ticket
from kiosk.flow.screen import Ask, Page, Question, Screen, Step
from wire.answers import Answer, TicketIssued


def ask(screen: Screen, body: Question) -> Step:
    turn = screen.turn + 1
    asking = replace(screen, page=Page.CHECKING, turn=turn, stir=screen.stir + 1, slow=False, closing=False, panel=None)
    return Step(replace(asking, asked=body, typed="", born=None), Ask(turn, body))


def answered(screen: Screen, turn: int, answer: Answer) -> Step:
    if screen.page is not Page.CHECKING or turn != screen.turn:
        return Step(screen)
    settled = replace(screen, stir=screen.stir + 1, slow=False, asked=None)
    match answer.result:
        case TicketIssued() as ticket:
            return print_ticket(replace(settled, page=Page.TICKET, ticket=ticket), ticket, copy=ticket.again)
    unrated = unrated_visit(answer.refusal)
    if unrated:
        return Step(replace(settled, page=Page.FEEDBACK, rates=unrated))
    sorry = sorry_for(answer.refusal, screen.asked) if answer.refusal else Sorry(SorryKind.OUR_FAULT)
    may_ask_again = sorry.kind is SorryKind.TOO_EARLY
    return Step(replace(settled, page=Page.SORRY, sorry=sorry, asked=screen.asked if may_ask_again else None))
