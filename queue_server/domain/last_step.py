"""The last step that a counter took with a visitor, kept so that a mistaken press can be taken back.

Only the last one of each counter, and only steps that nobody heard: a call rang in the hall, and undoing it would leave
somebody standing at a counter that no longer wants them.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from queue_server.domain.visit import Visit, VisitState
from queue_server.domain.visit_refusal import NothingToTakeBack, TooLate


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A document that was the visitor's with this step, and since when it had lain ready."""

    document: str
    ready_since: datetime


@dataclass(frozen=True, slots=True)
class LastStep:
    """What a counter did last, to whom, and how that visit was before."""

    counter: str
    clerk: str
    at: datetime
    before: Visit
    state: VisitState
    """Into which the step led; with `leg` it tells whether the visit has gone on since."""
    leg: int
    stays: int
    """How many intervals the step began."""
    handed_out: tuple[HandedOut, ...] = ()

    def is_of(self, visit: Visit) -> bool:
        """Whether this visit still stands where the step left it: every call since would count in `call`.

        Somebody who went, came back and went again is in the same state, and since another moment.
        """
        left_at = (self.before.id, self.state, self.leg, self.before.call, self.at)
        return (visit.id, visit.state, visit.leg, visit.call, visit.since) == left_at


def step_to_take_back(step: LastStep | None, visit: Visit, *, clerk: str, now: datetime, within: timedelta) -> LastStep:
    """The counter's last step, where it may still be taken back.

    Raises:
        NothingToTakeBack: It was not this counter's last step, not this clerk's, or the visit has gone on.
        TooLate: It was, and longer ago than that.
    """
    if step is None or step.clerk != clerk or not step.is_of(visit):
        raise NothingToTakeBack(visit.number)
    if now >= step.at + within:
        raise TooLate(visit.number, asked="taken back", until=step.at + within)
    return step


def taken_back(step: LastStep, visit: Visit) -> Visit:
    """The visit as it was, with what others have learnt of it meanwhile (its paper, its number)."""
    return replace(step.before, number=visit.number, ticket=visit.ticket, alone=visit.alone)
