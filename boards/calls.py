"""Which calls the hall may see, newest first, and which of them it has not been rung for yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from boards.replica import Replica
from wire.texts import Texts
from wire.things import Counter, DisplayVisit, Message
from wire.words import VisitState

Direction = Literal["left", "right", "ahead", "none"]

CALLED_TO_A_COUNTER = frozenset({VisitState.CALLED, VisitState.SERVING, VisitState.DONE, VisitState.NO_SHOW})
"""Whoever was away for a moment still finds the number and where to go; who waits again, or left, is not sent there."""

SHOWN_FOR = timedelta(minutes=10)
"""A call that was answered leaves the board after this long; one that nobody answered stays."""

RINGS_WITHIN = timedelta(seconds=60)
"""After a lost link or a restart an older call is shown without a sound: its visitor has asked at the desk by now."""


@dataclass(frozen=True, kw_only=True)
class ShownCall:
    """One number and where it is called to; no person is in it."""

    visit: str
    number: str
    service: str
    counter: str
    """The label as it stands on the counter: "3"."""
    direction: Direction
    zone: Texts
    call: int
    """Raised by every recall."""
    called_at: datetime
    awaited: bool
    """Nobody has come to the counter yet."""


Ring = tuple[str, int, datetime]
"""Visit, call and moment: what makes one ring different from every other."""


@dataclass(frozen=True)
class Heard:
    """The rings that this hall has had; only the young ones, since older calls never ring."""

    rings: frozenset[Ring] = frozenset()


@dataclass(frozen=True)
class Scope:
    """The part of the house that this display speaks for; as it is made, the whole house."""

    counters: frozenset[str] = frozenset()
    """Empty: all of them."""
    zone: str | None = None
    """As the site's settings name it in any language."""
    services: frozenset[str] = frozenset()
    """Empty: all of them."""
    display: str = ""
    """Its own name: some messages are meant for some displays only."""

    def covers(self, counter: Counter) -> bool:
        in_zone = self.zone is None or self.zone in counter.zone.values()
        return in_zone and (not self.counters or counter.id in self.counters)

    def covers_service(self, service: str) -> bool:
        return not self.services or service in self.services

    def is_told(self, message: Message) -> bool:
        return not message.displays or self.display in message.displays


def shown_calls(replica: Replica, now: datetime, scope: Scope) -> tuple[ShownCall, ...]:
    """Every call that may stand on this board, newest on top; a counter's newer number takes the place of its older."""
    visits = replica.display_visits.values()
    candidates = (_shown_call(visit, replica, scope) for visit in visits if _may_be_shown(visit, now))
    found = sorted((call for call in candidates if call is not None), key=_order_of_calling, reverse=True)
    called_since: set[str] = set()
    shown = []
    for call in found:
        if call.awaited or call.counter not in called_since:
            shown.append(call)
        called_since.add(call.counter)
    return tuple(shown)


def listen(
    heard: Heard, calls: Iterable[ShownCall], now: datetime, rings_within: timedelta
) -> tuple[Heard, tuple[ShownCall, ...]]:
    """What must ring now, in the order of calling, and what has been heard after that.

    A recall is another ring. Each ring comes out once, over any number of reconnects.
    """
    young = {_ring(call): call for call in calls if now - call.called_at < rings_within}
    new = [call for ring, call in young.items() if call.awaited and ring not in heard.rings]
    still_young = {ring for ring in heard.rings if now - ring[2] < rings_within}
    rung = frozenset(still_young | {_ring(call) for call in new})
    return Heard(rung), tuple(sorted(new, key=_order_of_calling))


def _may_be_shown(visit: DisplayVisit, now: datetime) -> bool:
    if visit.state not in CALLED_TO_A_COUNTER or visit.last_call_at is None:
        return False
    return visit.state is VisitState.CALLED or now - visit.last_call_at < SHOWN_FOR


def _shown_call(visit: DisplayVisit, replica: Replica, scope: Scope) -> ShownCall | None:
    if visit.counter is None or visit.last_call_at is None:
        return None
    counter = replica.counters.get(visit.counter)
    if counter is None or not scope.covers(counter) or not scope.covers_service(visit.service):
        return None
    return ShownCall(
        visit=visit.id,
        number=visit.number,
        service=visit.service,
        counter=counter.label,
        direction=counter.direction,
        zone=counter.zone,
        call=visit.call,
        called_at=visit.last_call_at,
        awaited=visit.state is VisitState.CALLED,
    )


def _order_of_calling(call: ShownCall) -> tuple[datetime, str, str]:
    return call.called_at, call.number, call.visit


def _ring(call: ShownCall) -> Ring:
    return call.visit, call.call, call.called_at
