"""A visit as a row, and a row as a visit."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, repeat
from typing import Any

from sqlalchemy import Table

from queue_server.adapters.moments import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from queue_server.adapters.prepared import Row
from queue_server.adapters.tables import StayRow, VisitRow
from queue_server.domain.alone_note import AloneFinding, AloneNote
from queue_server.domain.visit import (
    CallReason,
    CallRule,
    EarlierLeg,
    PrintOutcome,
    Visit,
    VisitOutcome,
    VisitState,
)

VISIT: Table = VisitRow.__table__  # type: ignore[assignment]
STAY: Table = StayRow.__table__  # type: ignore[assignment]
COLUMNS = [column for column in VISIT.columns if column.name != "site"]
"""In the order of the table, which `visit_of` reads."""
NOTES = [VISIT.c.note, VISIT.c.earlier_notes]
NO_NOTES = {"note": "", "earlier_notes": "[]"}
"""What staff wrote about a visitor, erased."""


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
        persons=row[23],
        to_come=tuple(json.loads(row[24])),
        planned_min=row[25],
        desk=row[26],
        alone=_alone_of(row[27]),
        for_counter=row[28],
        for_clerk=row[29],
        calls_here=row[30],
        earlier=_earlier_of(row[31], row[32]),
        done=tuple(json.loads(row[33])),
        outcome=None if row[34] is None else VisitOutcome(row[34]),
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
        "persons": visit.persons,
        "to_come": json.dumps(visit.to_come),
        "planned_min": visit.planned_min,
        "desk": visit.desk,
        "alone": _alone_text(visit.alone),
        "for_counter": visit.for_counter,
        "for_clerk": visit.for_clerk,
        "calls_here": visit.calls_here,
        "earlier": _earlier_text(visit.earlier),
        "earlier_notes": json.dumps([leg.note for leg in visit.earlier]),
        "done": json.dumps(visit.done),
        "outcome": None if visit.outcome is None else visit.outcome.value,
    }


def noted(visit: Visit, row: Row) -> Visit:
    """The visit with the notes in a row of `NOTES`."""
    return replace(visit, note=row[0], earlier=_with_notes(visit.earlier, json.loads(row[1])))


def without_notes(visit: Visit) -> Visit:
    """The visit as it may be kept where nothing is erased."""
    if not visit.note and not visit.earlier:
        return visit
    return replace(visit, note="", earlier=_with_notes(visit.earlier, ()))


def _with_notes(legs: Sequence[EarlierLeg], notes: Sequence[str]) -> tuple[EarlierLeg, ...]:
    """Legs whose notes were erased have none."""
    texts = chain(notes, repeat(""))
    return tuple(replace(leg, note=note) for leg, note in zip(legs, texts, strict=False))


def _earlier_text(legs: Sequence[EarlierLeg]) -> str:
    return json.dumps(
        [
            [
                leg.service,
                leg.counter,
                to_ms(leg.waiting_from),
                to_ms_or_none(leg.called_at),
                to_ms(leg.ended_at),
                to_ms_or_none(leg.appointed_at),
            ]
            for leg in legs
        ]
    )


def _earlier_of(text: str, notes: str) -> tuple[EarlierLeg, ...]:
    legs = [
        EarlierLeg(
            service=service,
            counter=counter,
            waiting_from=from_ms(waiting_from),
            called_at=from_ms_or_none(called_at),
            ended_at=from_ms(ended_at),
            appointed_at=from_ms_or_none(appointed_at),
        )
        for service, counter, waiting_from, called_at, ended_at, appointed_at in json.loads(text)
    ]
    return _with_notes(legs, json.loads(notes))


def _reason_text(reason: CallReason | None) -> str | None:
    if reason is None:
        return None
    return json.dumps([reason.rule.value, to_ms_or_none(reason.appointed_at), reason.waited_min, reason.promised_min])


def _reason_of(text: str | None) -> CallReason | None:
    if text is None:
        return None
    rule, appointed_at, waited_min, promised_min = json.loads(text)
    return CallReason(CallRule(rule), from_ms_or_none(appointed_at), waited_min, promised_min)


def _alone_text(note: AloneNote | None) -> str | None:
    return None if note is None else json.dumps([note.finding.value, note.number])


def _alone_of(text: str | None) -> AloneNote | None:
    if text is None:
        return None
    finding, number = json.loads(text)
    return AloneNote(AloneFinding(finding), number)
