"""The links of status pages: one per visit that was told of one, until the visit's day is over."""

from datetime import date

from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import StatusLinkRow, VisitRow
from queue_server.adapters.visit_rows import COLUMNS, VISIT, visit_of
from queue_server.domain.visit import Visit

LINK: Table = StatusLinkRow.__table__  # type: ignore[assignment]
_OF_VISIT = Prepared(select(LINK.c.token).where(LINK.c.visit == bindparam("of_visit")))
_BEHIND = Prepared(select(LINK.c.visit).where(LINK.c.token == bindparam("behind"), LINK.c.site == bindparam("at_site")))
_ADD = Prepared(insert(LINK).values({column.name: bindparam(column.name) for column in LINK.columns}))
_VISIT_OF_TODAY = Prepared(
    select(*COLUMNS)
    .join(LINK, LINK.c.visit == VISIT.c.id)
    .where(LINK.c.token == bindparam("behind"), LINK.c.site == bindparam("at_site"), VISIT.c.day == bindparam("on_day"))
)


def visit_of_today(connection: Connection, site: str, token: str, day: date) -> Visit | None:
    """The visit that this link shows; None where it never led anywhere, or leads nowhere any more."""
    row = _VISIT_OF_TODAY.first(connection, at_site=site, behind=token, on_day=day.isoformat())
    return None if row is None else visit_of(row)


def forget(connection: Connection, site: str, before: date) -> None:
    """Drops the links of days that are over: their pages say nothing more."""
    over = select(VisitRow.id).where(VisitRow.site == site, VisitRow.day < before.isoformat())
    connection.execute(delete(StatusLinkRow).where(StatusLinkRow.site == site, StatusLinkRow.visit.in_(over)))


class SqlStatusLinks:
    """The links of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def of_visit(self, visit: str) -> str | None:
        row = _OF_VISIT.first(self._connection, of_visit=visit)
        return None if row is None else str(row[0])

    def visit_behind(self, token: str) -> str | None:
        row = _BEHIND.first(self._connection, at_site=self._site, behind=token)
        return None if row is None else str(row[0])

    def add(self, visit: str, token: str) -> None:
        _ADD.run(self._connection, token=token, site=self._site, visit=visit)
