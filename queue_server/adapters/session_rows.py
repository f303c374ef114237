"""A counter session as a row, and a row as a session: one per counter where anybody ever signed in or arranged."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select

from queue_server.adapters.moments import from_ms, to_ms
from queue_server.adapters.prepared import Prepared, Row
from queue_server.adapters.staff_tables import SessionRow
from queue_server.domain.counter_session import Arrangement, CounterSession, Duty, Pause, PauseReason

SESSION: Table = SessionRow.__table__  # type: ignore[assignment]
COLUMNS = [column for column in SESSION.columns if column.name != "site"]
_ALL = Prepared(select(*COLUMNS).where(SESSION.c.site == bindparam("at_site")))


def read_all(connection: Connection, site: str) -> list[CounterSession]:
    """Of every counter, whether somebody works there or not."""
    return [_session_of(row) for row in _ALL.rows(connection, at_site=site)]


def _session_of(row: Row) -> CounterSession:
    return CounterSession(
        counter=row[0],
        since=from_ms(row[1]),
        clerk=row[2],
        device=row[3],
        services=tuple(json.loads(row[4])),
        may=frozenset(Duty(duty) for duty in json.loads(row[5])),
        clerk_name=row[6],
        qualified=None if row[7] is None else tuple(json.loads(row[7])),
        team=row[8],
        pause=_pause_of(row[9]),
        arranged=_arrangement_of(row[10]),
        leaving=bool(row[11]),
    )


def values_of(session: CounterSession) -> Mapping[str, Any]:
    """The columns of a session, without its site."""
    return {
        "counter": session.counter,
        "since": to_ms(session.since),
        "clerk": session.clerk,
        "device": session.device,
        "services": json.dumps(session.services),
        "may": json.dumps(sorted(session.may)),
        "clerk_name": session.clerk_name,
        "qualified": None if session.qualified is None else json.dumps(session.qualified),
        "team": session.team,
        "pause": _pause_text(session.pause),
        "arranged": _arrangement_text(session.arranged),
        "leaving": session.leaving,
    }


def _pause_text(pause: Pause | None) -> str | None:
    return None if pause is None else json.dumps([pause.reason.value, to_ms(pause.since)])


def _pause_of(text: str | None) -> Pause | None:
    if text is None:
        return None
    reason, since = json.loads(text)
    return Pause(PauseReason(reason), from_ms(since))


def _arrangement_text(arranged: Arrangement | None) -> str | None:
    if arranged is None:
        return None
    return json.dumps([arranged.day.isoformat(), arranged.shut, arranged.services, arranged.team])


def _arrangement_of(text: str | None) -> Arrangement | None:
    if text is None:
        return None
    day, shut, services, team = json.loads(text)
    return Arrangement(date.fromisoformat(day), shut, None if services is None else tuple(services), team)
