"""Ticket series and device reports as rows: small tables, one row per thing of the hall."""

from sqlalchemy import Table

from queue_server.adapters.moments import from_ms
from queue_server.adapters.prepared import Row
from queue_server.adapters.tables import ReportRow, SeriesRow
from queue_server.domain.device import DeviceReport

SERIES: Table = SeriesRow.__table__  # type: ignore[assignment]
REPORT: Table = ReportRow.__table__  # type: ignore[assignment]
REPORT_COLUMNS = [REPORT.c[name] for name in ("id", "health", "sentence", "since", "as_meant")]


def report_of(row: Row) -> DeviceReport:
    """The report in a row of `REPORT_COLUMNS`."""
    return DeviceReport(id=row[0], health=row[1], sentence=row[2], since=from_ms(row[3]), as_meant=bool(row[4]))
