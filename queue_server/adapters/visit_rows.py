"""Visits and the interval log in the database."""

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update

from queue_server.adapters.moments import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from queue_server.adapters.prepared import Prepared, Row
from queue_server.adapters.tables import StayRow, VisitRow
from queue_server.domain.stay import Stay
from queue_server.domain.visit import AT_A_COUNTER, CallReason, CallRule, PrintOutcome, Visit, VisitState

VISIT: Table = VisitRow.__table__  # type: ignore[assignment]
STAY: Table = StayRow.__table__  # type: ignore[assignment]
COLUMNS = [column for column in VISIT.columns if column.name != "site"]
"""In the order of the table, which `visit_of` reads."""

_SELECT = select(*COLUMNS)
_GET = Prepared(_SELECT.where(VISIT.c.site == bindparam("site"), VISIT.c.id == bindparam("id")))
_OF_APPOINTMENT = Prepared(
    _SELECT.where(VISIT.c.appointment == bindparam("appointment"), VISIT.c.site == bindparam("site"))
)
_TODAY_IN_STATE = _SELECT.where(VISIT.c.site == bindparam("site"), VISIT.c.day == bindparam("day"))
_WAITING = Prepared(_TODAY_IN_STATE.where(VISIT.c.state == VisitState.WAITING.value))
_AT_COUNTER = Prepared(
    _TODAY_IN_STATE.where(
        VISIT.c.state.in_([bindparam(f"state_{state}", state.value) for state in sorted(AT_A_COUNTER)]),
        VISIT.c.counter == bindparam("counter"),
    )
)
_COUNT_WAITING = Prepared(
    select(VISIT.c.service, func.count())
    .where(
        VISIT.c.site == bindparam("site"),
        VISIT.c.day == bindparam("day"),
        VISIT.c.state == VisitState.WAITING.value,
    )
    .group_by(VISIT.c.service)
)
_ADD = Prepared(insert(VISIT).values({column.name: bindparam(column.name) for column in VISIT.columns}))
_CHANGING = [column.name for column in COLUMNS if column.name not in {"id", "day", "number", "checked_in_at"}]
_UPDATE = Prepared(
    update(VISIT).where(VISIT.c.id == bindparam("key")).values({name: bindparam(f"new_{name}") for name in _CHANGING})
)
_BEGIN = Prepared(
    insert(STAY).values({column.name: bindparam(column.name) for column in STAY.columns if column.name != "id"})
)
_END = Prepared(
    update(STAY)
    .where(STAY.c.visit == bindparam("key"), STAY.c.ended_at.is_(None))
    .values(ended_at=bindparam("new_end"))
)


def visit_of(row: Row) -> Visit:
    """The visit in a row of `COLUMNS`."""
    return Visit(
        id=row[0],
        day=date.fromisoformat(row[1]),
        number=row[2],
        service=row[3],
        products=tuple(json.loads(row[4])),
        state=VisitState(row[5]),
        since=from_ms(row[6]),
        checked_in_at=from_ms(row[7]),
        waiting_from=from_ms(row[8]),
        promised_at=from_ms(row[9]),
        appointment=row[10],
        appointed_at=from_ms_or_none(row[11]),
        leg=row[12],
        first_in_line=bool(row[13]),
        language=row[14],
        counter=row[15],
        clerk=row[16],
        call=row[17],
        called_at=from_ms_or_none(row[18]),
        last_call_at=from_ms_or_none(row[19]),
        reason=_reason_of(row[20]),
        note=row[21],
        ticket=PrintOutcome(row[22]),
    )


def values_of(visit: Visit) -> Mapping[str, Any]:
    """The columns of a visit, without its site."""
    return {
        "id": visit.id,
        "day": visit.day.isoformat(),
        "number": visit.number,
        "service": visit.service,
        "products": json.dumps(visit.products),
        "state": visit.state.value,
        "since": to_ms(visit.since),
        "checked_in_at": to_ms(visit.checked_in_at),
        "waiting_from": to_ms(visit.waiting_from),
        "promised_at": to_ms(visit.promised_at),
        "appointment": visit.appointment,
        "appointed_at": to_ms_or_none(visit.appointed_at),
        "leg": visit.leg,
        "first_in_line": visit.first_in_line,
        "language": visit.language,
        "counter": visit.counter,
        "clerk": visit.clerk,
        "call": visit.call,
        "called_at": to_ms_or_none(visit.called_at),
        "last_call_at": to_ms_or_none(visit.last_call_at),
        "reason": _reason_text(visit.reason),
        "note": visit.note,
        "ticket": visit.ticket.value,
    }


def _reason_text(reason: CallReason | None) -> str | None:
    if reason is None:
        return None
    return json.dumps([reason.rule.value, to_ms_or_none(reason.appointed_at), reason.waited_min, reason.promised_min])


def _reason_of(text: str | None) -> CallReason | None:
    if text is None:
        return None
    rule, appointed_at, waited_min, promised_min = json.loads(text)
    return CallReason(CallRule(rule), from_ms_or_none(appointed_at), waited_min, promised_min)


class SqlVisits:
    """The visits of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def get(self, visit: str) -> Visit | None:
        row = _GET.first(self._connection, site=self._site, id=visit)
        return None if row is None else visit_of(row)

    def of_appointment(self, appointment: str) -> Visit | None:
        row = _OF_APPOINTMENT.first(self._connection, site=self._site, appointment=appointment)
        return None if row is None else visit_of(row)

    def waiting(self, day: date, services: Collection[str]) -> list[Visit]:
        rows = _WAITING.rows(self._connection, site=self._site, day=day.isoformat())
        return [visit_of(row) for row in rows if row[3] in services]

    def at_counter(self, day: date, counter: str) -> Visit | None:
        row = _AT_COUNTER.first(self._connection, site=self._site, day=day.isoformat(), counter=counter)
        return None if row is None else visit_of(row)

    def waiting_counts(self, day: date) -> Mapping[str, int]:
        rows = _COUNT_WAITING.rows(self._connection, site=self._site, day=day.isoformat())
        return {row[0]: row[1] for row in rows}

    def add(self, visit: Visit) -> None:
        _ADD.run(self._connection, site=self._site, **values_of(visit))

    def update(self, visit: Visit) -> None:
        values = values_of(visit)
        _UPDATE.run(self._connection, key=visit.id, **{f"new_{name}": values[name] for name in _CHANGING})


class SqlStays:
    """The interval log, on the connection of a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, stay: Stay) -> None:
        _BEGIN.run(
            self._connection,
            visit=stay.visit,
            leg=stay.leg,
            service=stay.service,
            state=stay.state.value,
            started_at=to_ms(stay.started_at),
            ended_at=to_ms_or_none(stay.ended_at),
            counter=stay.counter,
            clerk=stay.clerk,
        )

    def end(self, visit: str, at: datetime) -> None:
        _END.run(self._connection, key=visit, new_end=to_ms(at))
