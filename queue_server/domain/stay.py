"""The interval log: every stay of a visit in a state, with start and end; all figures are counted from it."""

from dataclasses import dataclass
from datetime import datetime

from queue_server.domain.visit import Visit, VisitState


@dataclass(frozen=True, slots=True)
class Stay:
    """One interval of a visit in one state; `ended_at` is None while it lasts."""

    visit: str
    leg: int
    service: str
    state: VisitState
    started_at: datetime
    ended_at: datetime | None = None
    counter: str | None = None
    clerk: str | None = None


def stay_of(visit: Visit) -> Stay:
    """The stay that this state of the visit begins."""
    return Stay(
        visit=visit.id,
        leg=visit.leg,
        service=visit.service,
        state=visit.state,
        started_at=visit.since,
        counter=visit.counter,
        clerk=visit.clerk,
    )
