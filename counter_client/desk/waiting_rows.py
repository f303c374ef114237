"""The waiting list as rows: who is in it, in which order, what a filter leaves, and how it stays calm under a mouse."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from boards.replica import Replica
from counter_client.desk.order import Seat, in_likely_order, is_for
from counter_client.desk.promise import Wait, wait_of
from counter_client.desk.row_memory import Person, RowMemory
from counter_client.desk.typed_words import occur_in
from wire.texts import Texts
from wire.things import AloneNote, CounterVisit
from wire.words import VisitState


class Scope(StrEnum):
    """Which part of the hall a clerk looks at."""

    MINE = "mine"
    ALL = "all"
    APPOINTED = "appointed"
    """Whoever of those for this counter comes with an appointment."""
    ASIDE = "aside"
    """Parked, called and not come, or seen to go: they can be put back in line."""


class Order(StrEnum):
    """How the list is sorted."""

    TURN = "turn"
    """The likely next first."""
    LONGEST = "longest"
    NUMBER = "number"
    APPOINTMENT = "appointment"
    """By its time; whoever has none after them, by turn."""


@dataclass(frozen=True)
class Filter:
    """What a clerk wants to see of the list."""

    scope: Scope = Scope.MINE
    service: str | None = None
    """None: every one."""
    words: str = ""
    order: Order = Order.TURN


_ASIDE = (VisitState.PARKED, VisitState.NO_SHOW, VisitState.LEFT)
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class WaitingRow:
    """One visitor in the list, in the language of the clerk."""

    visit: str
    number: str
    product: str
    name: str
    service: str
    state: VisitState
    since: datetime
    """When the visitor came into this state."""
    wait: Wait
    appointed_at: datetime | None
    transferred: bool
    ticket: str
    """What became of the paper: where it did not come out, nobody in the hall holds this number."""
    remarks: str
    alone: AloneNote | None = None
    persons: int = 1
    kept_for: str = ""
    """The label of another counter, or the name of another clerk, who alone calls this visitor."""
    gone: bool = False
    """No longer in the list; shown until the mouse leaves it, so that nothing moves under a click."""


def waiting_rows(
    replica: Replica,
    *,
    seat: Seat,
    now: datetime,
    language: str,
    wanted: Filter = Filter(),
    memory: RowMemory[WaitingRow] | None = None,
) -> tuple[WaitingRow, ...]:
    """The rows of the scope and service that match every word, in the order that was asked for.

    `memory` is that of the list which is drawn again and again.
    """
    visits = [
        each
        for each in replica.counter_visits.values()
        if wanted.service in (None, each.service) and _belongs(replica, each, seat, wanted.scope, now)
    ]
    people = (
        (each, replica.appointments.get(each.appointment) if each.appointment else None)
        for each in in_order(visits, wanted.order, now)
    )
    rows = (memory or RowMemory[WaitingRow]()).rows(
        people,
        lambda person: _row(replica, person, seat, now, language),
        now=now,
        context=(replica.products, replica.services, replica.counters, seat, language),
    )
    return tuple(row for row in rows if not wanted.words or matches(row, wanted.words))


def in_order(visits: Iterable[CounterVisit], order: Order, now: datetime) -> list[CounterVisit]:
    """Equal ones stay in the order of their turn."""
    by_turn = in_likely_order(visits, now)
    match order:
        case Order.TURN:
            return by_turn
        case Order.LONGEST:
            return sorted(by_turn, key=lambda each: each.waiting_from)
        case Order.NUMBER:
            return sorted(by_turn, key=lambda each: each.number)
        case Order.APPOINTMENT:
            return sorted(by_turn, key=lambda each: each.appointed_at or _LAST)


def count_by_scope(replica: Replica, seat: Seat, now: datetime) -> Mapping[Scope, int]:
    counts = dict.fromkeys(Scope, 0)
    for visit in replica.counter_visits.values():
        if visit.state is VisitState.WAITING:
            counts[Scope.ALL] += 1
            if is_for(replica, seat, visit, now):
                counts[Scope.MINE] += 1
                counts[Scope.APPOINTED] += visit.appointed_at is not None
        elif _belongs(replica, visit, seat, Scope.ASIDE, now):
            counts[Scope.ASIDE] += 1
    return counts


def matches(row: WaitingRow, words: str) -> bool:
    """Every word of the filter occurs in number, name, product, service or remarks."""
    return occur_in(words, row.number, row.name, row.product, row.service, row.remarks)


def kept_in_place(shown: Sequence[WaitingRow], wanted: Sequence[WaitingRow]) -> tuple[WaitingRow, ...]:
    """`wanted`, with every row that is shown staying where it is: who left is marked as gone, who came stands below."""
    now_wanted = {row.visit: row for row in wanted}
    stay = tuple(now_wanted.pop(row.visit, replace(row, gone=True)) for row in shown)
    return stay + tuple(now_wanted.values())


def text_in(texts: Texts, language: str) -> str:
    """The text in this language, else in the site's first one."""
    return texts.get(language) or next(iter(texts.values()), "")


def product_names(replica: Replica, products: tuple[str, ...], service: str, language: str) -> str:
    """What the visitor comes for; the service's name when no product is known."""
    known = [replica.products[each].name for each in products if each in replica.products]
    if known:
        return ", ".join(text_in(each, language) for each in known)
    return service_name(replica, service, language)


def service_name(replica: Replica, service: str, language: str) -> str:
    known = replica.services.get(service)
    return text_in(known.name, language) if known else service


def _belongs(replica: Replica, visit: CounterVisit, seat: Seat, scope: Scope, now: datetime) -> bool:
    match scope:
        case Scope.MINE:
            return is_for(replica, seat, visit, now)
        case Scope.ALL:
            return visit.state is VisitState.WAITING
        case Scope.APPOINTED:
            return visit.appointed_at is not None and is_for(replica, seat, visit, now)
        case Scope.ASIDE:
            return visit.state in _ASIDE and _may_take_up(visit, seat)


def _may_take_up(visit: CounterVisit, seat: Seat) -> bool:
    """A desk that calls nobody, such as a reception, is where anybody comes who stands in the hall again."""
    return not seat.services or visit.service in seat.services or visit.counter == seat.counter


def _kept_for(replica: Replica, visit: CounterVisit, seat: Seat) -> str:
    """Only worth a word where it is somebody else."""
    if visit.for_clerk is not None and visit.for_clerk != seat.clerk:
        names = (each.clerk_name for each in replica.counters.values() if each.clerk == visit.for_clerk)
        return next(names, "") or visit.for_clerk
    if visit.for_counter is not None and visit.for_counter != seat.counter:
        counter = replica.counters.get(visit.for_counter)
        return counter.label if counter else visit.for_counter
    return ""


def _row(replica: Replica, person: Person, seat: Seat, now: datetime, language: str) -> tuple[WaitingRow, datetime]:
    visit, appointment = person
    row = WaitingRow(
        visit=visit.id,
        number=visit.number,
        product=product_names(replica, visit.products, visit.service, language),
        name=appointment.name if appointment else "",
        service=service_name(replica, visit.service, language),
        state=visit.state,
        since=visit.since,
        wait=wait_of(visit, now),
        appointed_at=visit.appointed_at,
        transferred=visit.leg > 1,
        ticket=visit.ticket,
        remarks=visit.remarks or (appointment.remarks if appointment else ""),
        alone=visit.alone,
        persons=visit.persons,
        kept_for=_kept_for(replica, visit, seat),
    )
    return row, row.wait.until
