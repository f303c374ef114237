"""Ticket series, counter sessions and device reports as rows: small tables, one row per thing of the hall."""

import json

from sqlalchemy import Table

from queue_server.adapters.moments import from_ms
from queue_server.adapters.prepared import Row
from queue_server.adapters.tables import ReportRow, SeriesRow, SessionRow
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.device import DeviceReport

SERIES: Table = SeriesRow.__table__  # type: ignore[assignment]
SESSION: Table = SessionRow.__table__  # type: ignore[assignment]
REPORT: Table = ReportRow.__table__  # type: ignore[assignment]
SESSION_COLUMNS = [SESSION.c[name] for name in ("counter", "since", "clerk", "device", "services")]
REPORT_COLUMNS = [REPORT.c[name] for name in ("id", "health", "sentence", "since", "as_meant")]


def session_of(row: Row) -> CounterSession:
    """The session in a row of `SESSION_COLUMNS`."""
    return CounterSession(
        counter=row[0], since=from_ms(row[1]), clerk=row[2], device=row[3], services=tuple(json.loads(row[4]))
    )


def report_of(row: Row) -> DeviceReport:
    """The report in a row of `REPORT_COLUMNS`."""
    return DeviceReport(id=row[0], health=row[1], sentence=row[2], since=from_ms(row[3]), as_meant=bool(row[4]))
