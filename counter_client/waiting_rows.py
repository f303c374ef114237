"""The waiting list as rows: who is in it, in which order, what a filter leaves, and how it stays calm under a mouse."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from boards.replica import Replica
from counter_client.order import Seat, in_likely_order
from counter_client.promise import Wait, wait_of
from wire.things import AloneNote, CounterVisit, Texts
from wire.words import VisitState


class Scope(StrEnum):
    """Which part of the hall a clerk looks at."""

    MINE = "mine"
    ALL = "all"
    ASIDE = "aside"
    """Parked, or called and not come: they can be put back in line."""


_ASIDE = (VisitState.PARKED, VisitState.NO_SHOW)


@dataclass(frozen=True)
class WaitingRow:
    """One visitor in the list, in the language of the clerk."""

    visit: str
    number: str
    product: str
    name: str
    service: str
    state: VisitState
    wait: Wait
    appointed_at: datetime | None
    transferred: bool
    ticket: str
    """What became of the paper: where it did not come out, nobody in the hall holds this number."""
    remarks: str
    alone: AloneNote | None = None
    persons: int = 1
    gone: bool = False
    """No longer in the list; shown until the mouse leaves it, so that nothing moves under a click."""


def waiting_rows(
    replica: Replica, *, seat: Seat, now: datetime, scope: Scope, language: str, words: str = ""
) -> tuple[WaitingRow, ...]:
    """The rows of `scope` that match every word of the filter, the likely next first."""
    visits = [each for each in replica.counter_visits.values() if _belongs(each, seat, scope)]
    rows = (_row(replica, visit, now, language) for visit in in_likely_order(visits, now))
    return tuple(row for row in rows if matches(row, words))


def count_by_scope(replica: Replica, seat: Seat) -> Mapping[Scope, int]:
    visits = replica.counter_visits.values()
    return {scope: sum(_belongs(each, seat, scope) for each in visits) for scope in Scope}


def matches(row: WaitingRow, words: str) -> bool:
    """Every word of the filter occurs in number, name, product, service or remarks."""
    text = " ".join((row.number, row.name, row.product, row.service, row.remarks)).casefold()
    return all(word in text for word in words.casefold().split())


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


def _belongs(visit: CounterVisit, seat: Seat, scope: Scope) -> bool:
    match scope:
        case Scope.MINE:
            return visit.state is VisitState.WAITING and visit.service in seat.services
        case Scope.ALL:
            return visit.state is VisitState.WAITING
        case Scope.ASIDE:
            return visit.state in _ASIDE and (visit.counter == seat.counter or visit.service in seat.services)


def _row(replica: Replica, visit: CounterVisit, now: datetime, language: str) -> WaitingRow:
    appointment = replica.appointments.get(visit.appointment) if visit.appointment else None
    return WaitingRow(
        visit=visit.id,
        number=visit.number,
        product=product_names(replica, visit.products, visit.service, language),
        name=appointment.name if appointment else "",
        service=service_name(replica, visit.service, language),
        state=visit.state,
        wait=wait_of(visit, now),
        appointed_at=visit.appointed_at,
        transferred=visit.leg > 1,
        ticket=visit.ticket,
        remarks=visit.remarks or (appointment.remarks if appointment else ""),
        alone=visit.alone,
        persons=visit.persons,
    )
