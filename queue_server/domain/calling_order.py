"""Who is next, and why: the policies of the hall, as pure functions that a town clerk can read.

`appointment_first`, the policy of the house:

1. **Whoever has a claim now goes first, the oldest claim before the others.**
   An appointment has its claim from its appointed time (a moment before, to walk there).
   A walk-in has one too after waiting `longest_wait_min` of the service: so nobody starves, because only the
   claims that are older than one's own go before it, and those are a finite number.
   Somebody whom a colleague sent "first in line" has a claim at once.
2. **Then walk-ins, by the end of their target wait.** The express desk has a short target and so goes before
   longer errands without ever blocking them.
3. **Then appointments that came early**, by appointed time: called before their time only when nobody else has a
   claim. Such a wait is negative in the figures, as it should be.

`first_come` is for sites without appointments: the longest wait goes first.

Order comes from moments that the server stamped; equal moments are decided by number, so two servers agree.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from queue_server.domain.catalogue import Catalogue, Service
from queue_server.domain.visit import CallReason, CallRule, Visit


@dataclass(frozen=True, slots=True)
class Choice:
    """The visitor to call, and why this one."""

    visit: Visit
    reason: CallReason


Policy = Callable[[Iterable[Visit], Catalogue, datetime], Choice | None]
"""From the waiting visits that a counter may serve to its choice; None when there are none."""

_Rank = tuple[int, datetime, datetime, str]


def appointment_first(waiting: Iterable[Visit], catalogue: Catalogue, now: datetime) -> Choice | None:
    """The rule of the house; see the top of this page."""
    ranked = [(_rank(visit, catalogue, now), visit) for visit in waiting]
    if not ranked:
        return None
    _, visit = min(ranked, key=lambda each: each[0])
    return Choice(visit, _reason(visit, catalogue, now))


def first_come(waiting: Iterable[Visit], catalogue: Catalogue, now: datetime) -> Choice | None:
    """The longest wait goes first, whatever the errand."""
    visit = min(waiting, key=lambda each: _by_arrival(each, catalogue, now), default=None)
    if visit is None:
        return None
    return Choice(visit, CallReason(CallRule.FIRST_COME, waited_min=_waited_min(visit, now)))


POLICIES: Mapping[str, Policy] = {"appointment_first": appointment_first, "first_come": first_come}
"""By the name that the site's settings choose."""


def people_before(visit: Visit, rivals: Iterable[Visit], catalogue: Catalogue, now: datetime) -> list[Visit]:
    """Which of these would be called before this visitor, as the hall stands now; later claims may change it."""
    rank = _RANKS[catalogue.rules.policy]
    own = rank(visit, catalogue, now)
    return [each for each in rivals if rank(each, catalogue, now) < own]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a visitor stands in the order, as two moments that a screen can compare with its clock."""

    claim_at: datetime
    turn_at: datetime


def standing(visit: Visit, catalogue: Catalogue) -> Standing:
    """From then on with a claim; before that at `turn_at` among the others, walk-ins before appointments.

    A service that the site has no more gives its last visitors a claim at once.
    """
    service = catalogue.services.get(visit.service)
    if service is None or catalogue.rules.policy == "first_come":
        return Standing(visit.waiting_from, visit.waiting_from)
    turn_at = visit.appointed_at or visit.waiting_from + timedelta(minutes=service.target_wait_min)
    return Standing(claim_from(visit, catalogue), turn_at)


def claim_from(visit: Visit, catalogue: Catalogue) -> datetime:
    """From when on this visitor goes before everybody without a claim."""
    if visit.first_in_line:
        return visit.waiting_from
    if visit.appointed_at is not None:
        return visit.appointed_at - timedelta(minutes=catalogue.rules.appointment_lead_min)
    return visit.waiting_from + timedelta(minutes=_service_of(visit, catalogue).longest_wait_min)


def _rank(visit: Visit, catalogue: Catalogue, now: datetime) -> _Rank:
    claim = claim_from(visit, catalogue)
    if claim <= now:
        return (1, claim, visit.waiting_from, visit.number)
    if visit.appointed_at is None:
        target = timedelta(minutes=_service_of(visit, catalogue).target_wait_min)
        return (2, visit.waiting_from + target, visit.waiting_from, visit.number)
    return (3, visit.appointed_at, visit.waiting_from, visit.number)


def _by_arrival(visit: Visit, _catalogue: Catalogue, _now: datetime) -> _Rank:
    return (1, visit.waiting_from, visit.waiting_from, visit.number)


_RANKS: Mapping[str, Callable[[Visit, Catalogue, datetime], _Rank]] = {
    "appointment_first": _rank,
    "first_come": _by_arrival,
}
"""The order behind each policy; the smallest rank is called first."""


def _reason(visit: Visit, catalogue: Catalogue, now: datetime) -> CallReason:
    service = _service_of(visit, catalogue)
    waited = _waited_min(visit, now)
    has_claim = claim_from(visit, catalogue) <= now
    if visit.appointed_at is not None:
        rule = CallRule.APPOINTMENT_DUE if has_claim else CallRule.APPOINTMENT_EARLY
        return CallReason(
            rule,
            appointed_at=visit.appointed_at,
            waited_min=waited,
            promised_min=catalogue.rules.called_within_min,
        )
    if visit.first_in_line:
        return CallReason(CallRule.CHOSEN_BY_STAFF, waited_min=waited)
    if has_claim:
        return CallReason(CallRule.WAITED_TOO_LONG, waited_min=waited, promised_min=service.longest_wait_min)
    rule = CallRule.EXPRESS_TURN if service.express else CallRule.WALK_IN_TURN
    return CallReason(rule, waited_min=waited, promised_min=service.target_wait_min)


def _service_of(visit: Visit, catalogue: Catalogue) -> Service:
    return catalogue.services[visit.service]


def _waited_min(visit: Visit, now: datetime) -> int:
    return int((now - visit.waiting_from).total_seconds() // 60)
