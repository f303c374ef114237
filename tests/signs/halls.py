"""A small hall for the tests of the signs: two counters, and visits that are called to them."""

from datetime import UTC, date, datetime, timedelta

from boards.replica import Replica
from wire.house import House
from wire.link import Clock, Welcome
from wire.things import Counter, DisplayVisit
from wire.words import CounterState, VisitState

TEN_TO_TEN = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)
"""09.50 in Amsterdam."""

HOUSE = House(
    site="stadswinkel",
    name="Stadswinkel",
    time_zone="Europe/Amsterdam",
    languages=("nl", "en"),
    office_day=date(2026, 11, 23),
    open_now=True,
)


def after(seconds: float) -> datetime:
    return TEN_TO_TEN + timedelta(seconds=seconds)


def counter(number: int, state: CounterState = CounterState.OPEN) -> Counter:
    return Counter(
        id=f"balie-{number}",
        label=str(number),
        zone={"nl": "Noord"},
        direction="left",
        services=("passports",),
        state=state,
    )


def visit(
    number: str,
    state: VisitState = VisitState.CALLED,
    *,
    at: int | None = 3,
    call: int = 1,
    called_s: float = 0,
    since_s: float | None = None,
) -> DisplayVisit:
    """At counter `at`, called (for the last time) `called_s` seconds after ten to ten."""
    return DisplayVisit(
        id=f"visit-{number}",
        number=number,
        service="passports",
        state=state,
        since=after(called_s if since_s is None else since_s),
        counter=None if at is None else f"balie-{at}",
        called_at=after(called_s),
        call=call,
        last_call_at=after(called_s),
    )


def hall(*visits: DisplayVisit, counters: tuple[Counter, ...] = (counter(3), counter(4))) -> Replica:
    return Replica(
        epoch="one",
        seq=1,
        house=HOUSE,
        counters={each.id: each for each in counters},
        display_visits={each.id: each for each in visits},
    )


def snapshot(
    *visits: DisplayVisit,
    seq: int = 0,
    at_s: float = 0,
    epoch: str = "one",
    counters: tuple[Counter, ...] = (counter(3), counter(4)),
) -> Welcome:
    return Welcome(
        epoch=epoch,
        seq=seq,
        clock=Clock(now=after(at_s)),
        house=HOUSE,
        things=(*counters, *visits),
        outlook=(),
    )
