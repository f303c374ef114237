"""A visit: one person's presence from check-in to leaving, and the steps that it can take.

    waiting -> called -> serving -> done
    waiting -> left
    called -> no_show -> waiting
    left -> waiting (they are here after all, on the same day)
    called | serving -> parked -> waiting | left
    called | serving | parked -> transferred -> waiting (a new leg of the same visit, the same number): a colleague
                                               sent it on, or it came for another service as well

`docs/visit-life.md` says the same as the buttons of a counter. Each step is a function from a visit to the visit after
it; a step that the state does not allow is refused.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from queue_server.domain.alone_note import AloneNote
from queue_server.domain.desk_refusal import NotPossibleNow


class VisitState(StrEnum):
    """Where a visit stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    TRANSFERRED = "transferred"
    DONE = "done"
    NO_SHOW = "no_show"
    LEFT = "left"


class CallRule(StrEnum):
    """Why a visitor was called and no other."""

    APPOINTMENT_DUE = "appointment_due"
    WAITED_TOO_LONG = "waited_too_long"
    EXPRESS_TURN = "express_turn"
    WALK_IN_TURN = "walk_in_turn"
    APPOINTMENT_EARLY = "appointment_early"
    FIRST_COME = "first_come"
    CHOSEN_BY_STAFF = "chosen_by_staff"


@dataclass(frozen=True, slots=True)
class CallReason:
    """A rule and the facts that fill its sentence; waits in whole minutes."""

    rule: CallRule
    appointed_at: datetime | None = None
    waited_min: int | None = None
    promised_min: int | None = None


class PrintOutcome(StrEnum):
    """What became of the paper."""

    NOT_PRINTED = "not_printed"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NO_PRINTER = "no_printer"


class VisitOutcome(StrEnum):
    """How a visit ended, the least that is left to do first."""

    AT_ONCE = "at_once"
    TO_COLLECT = "to_collect"
    TO_CONTINUE = "to_continue"


@dataclass(frozen=True, slots=True)
class EarlierLeg:
    """What a leg leaves behind when its visitor is sent on."""

    service: str
    counter: str | None
    waiting_from: datetime
    called_at: datetime | None
    ended_at: datetime
    appointed_at: datetime | None = None
    note: str = ""
    """What was told to the next counter."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's presence today. All moments are UTC."""

    id: str
    day: date
    number: str
    service: str
    products: tuple[str, ...]
    state: VisitState
    since: datetime
    checked_in_at: datetime
    waiting_from: datetime
    """When the wait of this leg began; a resumed visitor keeps it, a transferred one starts anew."""
    promised_at: datetime
    """The latest moment at which the site promised to call this leg."""
    appointment: str | None = None
    appointed_at: datetime | None = None
    """Set only where the appointment gives a claim: not for a visitor beyond the grace for lateness."""
    leg: int = 1
    first_in_line: bool = False
    language: str = "nl"
    counter: str | None = None
    clerk: str | None = None
    call: int = 0
    called_at: datetime | None = None
    last_call_at: datetime | None = None
    reason: CallReason | None = None
    note: str = ""
    """What one counter tells the next about this leg."""
    alone: AloneNote | None = None
    """What the server found when a kiosk that had been alone told of this visitor's code."""
    ticket: PrintOutcome = PrintOutcome.NOT_PRINTED
    persons: int = 1
    to_come: tuple[str, ...] = ()
    """The services that follow after this leg, each with the same number."""
    planned_min: int = 0
    """Minutes at the counter planned for this leg, all persons and products of its service; 0 where nobody knows."""
    desk: str | None = None
    """The counter where what this visitor collects lies ready."""
    for_counter: str | None = None
    """Sent on to this counter, and kept for it while somebody works there."""
    for_clerk: str | None = None
    """Likewise for this clerk, wherever they sit."""
    calls_here: int = 0
    """How often it was called to the counter of now; `call` counts all of them."""
    earlier: tuple[EarlierLeg, ...] = ()
    done: tuple[str, ...] = ()
    """The products that were done, over all legs."""
    outcome: VisitOutcome | None = None
    """The one that leaves most to do among the legs that were finished."""


def _needs(visit: Visit, asked: str, *states: VisitState) -> None:
    if visit.state not in states:
        raise NotPossibleNow(asked=asked, number=visit.number, state=visit.state.value)


def called(visit: Visit, *, counter: str, clerk: str, at: datetime, reason: CallReason) -> Visit:
    """The visitor is asked to come to this counter."""
    _needs(visit, "called", VisitState.WAITING)
    return replace(
        visit,
        state=VisitState.CALLED,
        since=at,
        counter=counter,
        clerk=clerk,
        call=visit.call + 1,
        calls_here=1,
        called_at=at,
        last_call_at=at,
        reason=reason,
    )


def recalled(visit: Visit, *, at: datetime) -> Visit:
    """The same call again; the wait ended at the first one, so `since` and `called_at` stay."""
    _needs(visit, "recalled", VisitState.CALLED)
    return replace(visit, call=visit.call + 1, calls_here=visit.calls_here + 1, last_call_at=at)


def arrived(visit: Visit, *, at: datetime) -> Visit:
    """The visitor stands at the counter: the transaction begins."""
    _needs(visit, "served", VisitState.CALLED)
    return replace(visit, state=VisitState.SERVING, since=at)


def finished(
    visit: Visit, *, at: datetime, done: tuple[str, ...] = (), outcome: VisitOutcome = VisitOutcome.AT_ONCE
) -> Visit:
    """Helped; a clerk who forgot to press "arrived" may finish from the call."""
    _needs(visit, "finished", VisitState.SERVING, VisitState.CALLED)
    most_left = max((outcome, visit.outcome or outcome), key=list(VisitOutcome).index)
    return replace(
        visit,
        state=VisitState.DONE,
        since=at,
        done=tuple(dict.fromkeys((*visit.done, *done))),
        outcome=most_left,
    )


def not_shown(visit: Visit, *, at: datetime) -> Visit:
    """Called and not come; may be taken up again with `resumed`."""
    _needs(visit, "marked as no-show", VisitState.CALLED)
    return replace(visit, state=VisitState.NO_SHOW, since=at)


def parked(visit: Visit, *, at: datetime, note: str = "") -> Visit:
    """Steps aside, for example to fill in a form; keeps its place by `waiting_from`, and its note where none is new."""
    _needs(visit, "parked", VisitState.SERVING, VisitState.CALLED)
    return replace(visit, state=VisitState.PARKED, since=at, note=note or visit.note)


def resumed(visit: Visit, *, at: datetime) -> Visit:
    """Waits again, with the claim of before."""
    _needs(visit, "taken up again", *ASIDE)
    return replace(
        visit,
        state=VisitState.WAITING,
        since=at,
        counter=None,
        clerk=None,
        called_at=None,
        calls_here=0,
        reason=None,
    )


def transferred(visit: Visit, *, at: datetime) -> Visit:
    """This leg ends here; `next_leg` follows at once."""
    _needs(visit, "transferred", VisitState.SERVING, VisitState.CALLED, VisitState.PARKED)
    return replace(visit, state=VisitState.TRANSFERRED, since=at)


def next_leg(
    visit: Visit,
    *,
    service: str,
    at: datetime,
    promised_at: datetime,
    first_in_line: bool,
    note: str = "",
    planned_min: int = 0,
    for_counter: str | None = None,
    for_clerk: str | None = None,
) -> Visit:
    """Goes on to another service or place with the same number: a new leg, which starts waiting at once."""
    _needs(visit, "sent on", VisitState.TRANSFERRED)
    behind = EarlierLeg(
        service=visit.service,
        counter=visit.counter,
        waiting_from=visit.waiting_from,
        called_at=visit.called_at,
        ended_at=at,
        appointed_at=visit.appointed_at,
        note=note,
    )
    return replace(
        visit,
        state=VisitState.WAITING,
        since=at,
        waiting_from=at,
        promised_at=promised_at,
        service=service,
        leg=visit.leg + 1,
        first_in_line=first_in_line,
        appointed_at=None,
        counter=None,
        clerk=None,
        called_at=None,
        calls_here=0,
        reason=None,
        note=note,
        to_come=tuple(each for each in visit.to_come if each != service),
        planned_min=planned_min,
        desk=None,
        for_counter=for_counter,
        for_clerk=for_clerk,
        earlier=(*visit.earlier, behind),
    )


def left(visit: Visit, *, at: datetime) -> Visit:
    """Went away before being helped, or the day ended."""
    _needs(visit, "marked as left", VisitState.WAITING, VisitState.PARKED)
    return replace(visit, state=VisitState.LEFT, since=at)


def first_appointed_at(visit: Visit) -> datetime | None:
    """The appointed time with which the visitor came: being sent on ends the claim, and not what was promised."""
    return visit.earlier[0].appointed_at if visit.earlier else visit.appointed_at


GONE = frozenset({VisitState.NO_SHOW, VisitState.LEFT})
"""Nobody knows where they are: they may be back at any moment of their day."""
ASIDE = frozenset({VisitState.PARKED}) | GONE
"""From where somebody can be taken up again."""
AT_A_COUNTER = frozenset({VisitState.CALLED, VisitState.SERVING})
OVER = frozenset({VisitState.DONE, VisitState.LEFT})
UNFINISHED = frozenset({VisitState.WAITING, VisitState.CALLED, VisitState.SERVING, VisitState.PARKED})
"""What must not be left open overnight; a no-show has an end, although it may be taken up again the same day."""
