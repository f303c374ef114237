"""What the site asks of its counters: when somebody counts as not come, and for how long a step can be undone."""

from datetime import datetime, timedelta

from queue_server.domain.catalogue import Rules
from queue_server.domain.visit import GONE, Visit
from queue_server.domain.visit_refusal import TooLate, TooSoon


def check_may_be_no_show(visit: Visit, rules: Rules, now: datetime) -> None:
    """Raises `TooSoon` where a visitor who was called was not given the chance that the site promises."""
    possible_at = (visit.called_at or now) + timedelta(seconds=rules.no_show_after_s)
    calls_more = max(0, rules.no_show_after_calls - visit.calls_here)
    if calls_more or now < possible_at:
        raise TooSoon(visit.number, calls_more=calls_more, possible_at=possible_at)


def check_may_come_again(visit: Visit, rules: Rules, now: datetime) -> None:
    """Raises `TooLate` for somebody who is gone for longer than the site's limit."""
    until = _may_come_again_until(visit, rules)
    if until is not None and now >= until:
        raise TooLate(visit.number, asked="taken up again", until=until)


def may_come_again(visit: Visit, rules: Rules, now: datetime) -> bool:
    """Whether they would have the place of before."""
    until = _may_come_again_until(visit, rules)
    return until is None or now < until


def _may_come_again_until(visit: Visit, rules: Rules) -> datetime | None:
    """None without a limit: the site has none, or the visitor is here, if only aside."""
    if visit.state not in GONE or rules.no_show_again_min is None:
        return None
    return visit.since + timedelta(minutes=rules.no_show_again_min)
