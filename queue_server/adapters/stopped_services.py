"""Services for which a supervisor ended the tickets of a day."""

from datetime import date

from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.staff_tables import StoppedServiceRow

STOPPED: Table = StoppedServiceRow.__table__  # type: ignore[assignment]
_ON_DAY = (STOPPED.c.site == bindparam("at_site"), STOPPED.c.day == bindparam("on_day"))
_OF_DAY = Prepared(select(STOPPED.c.service).where(*_ON_DAY))
_ONE = Prepared(select(STOPPED.c.service).where(*_ON_DAY, STOPPED.c.service == bindparam("of_service")))
_ADD = Prepared(insert(STOPPED).values({column.name: bindparam(column.name) for column in STOPPED.columns}))
_REMOVE = Prepared(delete(STOPPED).where(*_ON_DAY, STOPPED.c.service == bindparam("of_service")))
_FORGET = Prepared(delete(STOPPED).where(STOPPED.c.site == bindparam("at_site"), STOPPED.c.day < bindparam("before")))


class SqlStoppedServices:
    """Of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def has(self, service: str, day: date) -> bool:
        here = {"at_site": self._site, "on_day": day.isoformat(), "of_service": service}
        return _ONE.first(self._connection, **here) is not None

    def add(self, service: str, day: date) -> None:
        if not self.has(service, day):
            _ADD.run(self._connection, site=self._site, day=day.isoformat(), service=service)

    def remove(self, service: str, day: date) -> None:
        _REMOVE.run(self._connection, at_site=self._site, on_day=day.isoformat(), of_service=service)


def read_day(connection: Connection, site: str, day: date) -> frozenset[str]:
    """Whose tickets are stopped on this day."""
    return frozenset(row[0] for row in _OF_DAY.rows(connection, at_site=site, on_day=day.isoformat()))


def forget(connection: Connection, site: str, today: date) -> None:
    """What was stopped on earlier days is over."""
    _FORGET.run(connection, at_site=site, before=today.isoformat())
