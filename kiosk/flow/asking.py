"""Asking the server, and what its answer means: a ticket, or why not, or a question back to whom was helped.

At most one question is under way: `turn` counts them, and an answer to an older one is nobody's.
"""

from dataclasses import replace
from datetime import datetime

from codes.letter_code import letter_code_in
from codes.short_code import readings_in
from kiosk.answers import Sorry, SorryKind, sorry_for
from kiosk.flow.feedback import unrated_visit
from kiosk.flow.free_times import NONE_TO_CHOOSE, TIME_IS_GONE, question_of, times_told, without_times
from kiosk.flow.paper import print_appointment, ticket_given, without_paper
from kiosk.flow.screen import Ask, Page, Printing, Question, Screen, Step
from kiosk.flow.soon import stays
from wire.answers import Answer, AppointmentPaper, FreeTimes, TicketIssued
from wire.commands import BookHere, CheckIn, CollectDocument, LookUpFreeTimes
from wire.words import RefusalCode

NO_LETTER = frozenset({RefusalCode.UNKNOWN_LETTER, RefusalCode.TOO_MANY_ATTEMPTS})
"""What was tried as a letter's code is none; whoever never spoke of a letter hears of a code that is not ours."""


def ask(screen: Screen, body: Question) -> Step:
    """What was typed leaves the glass with the question."""
    turn = screen.turn + 1
    asking = replace(screen, page=Page.CHECKING, turn=turn, stir=screen.stir + 1, slow=False, closing=False, panel=None)
    return Step(replace(asking, asked=body, typed="", born=None), Ask(turn, body))


def answered(screen: Screen, turn: int, answer: Answer, *, now: datetime | None = None) -> Step:
    """`now` by the hall's clock, where it is known."""
    if screen.page is not Page.CHECKING or turn != screen.turn:
        return Step(screen)
    settled = replace(screen, stir=screen.stir + 1, slow=False, asked=None)
    match answer.result:
        case TicketIssued() as ticket:
            return ticket_given(replace(settled, page=Page.TICKET, ticket=ticket, booked=None), ticket)
        case FreeTimes() as found:
            return Step(times_told(settled, found))
        case AppointmentPaper() as paper:
            return _made(settled, paper, now)
    if without_paper(screen):
        return print_appointment(settled)
    asked_instead = _as_a_letter(screen, answer) or _times_again(screen, answer)
    if asked_instead is not None:
        return ask(replace(screen, just_taken=isinstance(asked_instead, LookUpFreeTimes)), asked_instead)
    if isinstance(screen.asked, LookUpFreeTimes | BookHere) and _is_one_of(answer, NONE_TO_CHOOSE):
        return Step(replace(without_times(settled), page=Page.LATER))
    unrated = unrated_visit(answer.refusal) if screen.hall.hears else ""
    if unrated:
        return Step(replace(settled, page=Page.FEEDBACK, rates=unrated))
    sorry = _sorry_for(screen, answer)
    may_ask_again = sorry.kind is SorryKind.TOO_EARLY
    return Step(replace(settled, page=Page.SORRY, sorry=sorry, asked=screen.asked if may_ask_again else None))


def _made(screen: Screen, paper: AppointmentPaper, now: datetime | None) -> Step:
    """Whoever made it for the next minutes gets their number at once; everybody else paper with its code."""
    made = replace(without_times(screen), page=Page.BOOKED, booked=paper, printing=Printing.NOT_YET)
    if not stays(paper, now):
        return print_appointment(made)
    return ask(replace(made, code=paper.code), CheckIn(code=paper.code, language=screen.language))


def _times_again(screen: Screen, answer: Answer) -> LookUpFreeTimes | None:
    """Somebody else was faster: what is free now."""
    gone = isinstance(screen.asked, BookHere) and _is_one_of(answer, TIME_IS_GONE)
    return question_of(screen) if gone else None


def _is_one_of(answer: Answer, codes: frozenset[RefusalCode]) -> bool:
    return answer.refusal is not None and answer.refusal.code in codes


def _as_a_letter(screen: Screen, answer: Answer) -> CollectDocument | None:
    """A code that is no appointment's may be a letter's, held up before anything was said of one."""
    refusal, asked = answer.refusal, screen.asked
    if refusal is None or refusal.code is not RefusalCode.NOT_A_BALIE_CODE or not isinstance(asked, CheckIn):
        return None
    code = letter_code_in(asked.code)
    return CollectDocument(code=code, language=asked.language) if code and not readings_in(asked.code) else None


def _sorry_for(screen: Screen, answer: Answer) -> Sorry:
    if answer.refusal is None:
        return Sorry(SorryKind.OUR_FAULT)
    if answer.refusal.code in NO_LETTER and isinstance(screen.asked, CollectDocument) and screen.letter_for is None:
        foreign = answer.refusal.model_copy(update={"code": RefusalCode.NOT_A_BALIE_CODE})
        return sorry_for(foreign, CheckIn(code=screen.code, language=screen.language))
    return sorry_for(answer.refusal, screen.asked)
