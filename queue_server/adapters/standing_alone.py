"""What the site keeps for kiosks that may stand alone: blocks of numbers, and the places of services in its codes."""

from datetime import date

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, update

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import NumberBlockRow, ServiceIndexRow
from queue_server.domain.number_block import NumberBlock

BLOCK: Table = NumberBlockRow.__table__  # type: ignore[assignment]
INDEX: Table = ServiceIndexRow.__table__  # type: ignore[assignment]

_HERE = (
    BLOCK.c.site == bindparam("at_site"),
    BLOCK.c.service == bindparam("of_service"),
    BLOCK.c.day == bindparam("on_day"),
)
_OF_SERVICE = Prepared(
    select(BLOCK.c.device, BLOCK.c.first, BLOCK.c.last, BLOCK.c.used).where(*_HERE).order_by(BLOCK.c.first)
)
_LOWEST = Prepared(select(func.min(BLOCK.c.first)).where(*_HERE))
_LOWEST_OF_ALL = Prepared(
    select(BLOCK.c.service, func.min(BLOCK.c.first))
    .where(BLOCK.c.site == bindparam("at_site"), BLOCK.c.day == bindparam("on_day"))
    .group_by(BLOCK.c.service)
)
_ADD = Prepared(insert(BLOCK).values({column.name: bindparam(column.name) for column in BLOCK.columns}))
_USE = Prepared(
    update(BLOCK).where(*_HERE, BLOCK.c.device == bindparam("of_device")).values(used=bindparam("new_used"))
)
_SERVICES = Prepared(select(INDEX.c.service).where(INDEX.c.site == bindparam("at_site")).order_by(INDEX.c.place))
_ADD_SERVICE = Prepared(insert(INDEX).values({column.name: bindparam(column.name) for column in INDEX.columns}))

KEPT_DAYS = 14
"""A kiosk that was away for longer hands nothing over any more: nobody of then is still to be counted."""


class SqlNumberBlocks:
    """Of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def of_service(self, service: str, day: date) -> list[NumberBlock]:
        rows = _OF_SERVICE.rows(self._connection, at_site=self._site, of_service=service, on_day=day.isoformat())
        return [NumberBlock(row[0], service, day, row[1], row[2], row[3]) for row in rows]

    def lowest(self, service: str, day: date) -> int | None:
        row = _LOWEST.first(self._connection, at_site=self._site, of_service=service, on_day=day.isoformat())
        return None if row is None or row[0] is None else int(row[0])

    def add(self, block: NumberBlock) -> None:
        _ADD.run(
            self._connection,
            site=self._site,
            service=block.service,
            day=block.day.isoformat(),
            device=block.device,
            first=block.first,
            last=block.last,
            used=block.used,
        )

    def update(self, block: NumberBlock) -> None:
        _USE.run(
            self._connection,
            at_site=self._site,
            of_service=block.service,
            on_day=block.day.isoformat(),
            of_device=block.device,
            new_used=block.used,
        )


class SqlServiceIndexes:
    """Of one site; a place that was given once is never given to another service."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def all(self) -> tuple[str, ...]:
        return tuple(str(row[0]) for row in _SERVICES.rows(self._connection, at_site=self._site))

    def of(self, service: str) -> int:
        known = self.all()
        if service in known:
            return known.index(service)
        _ADD_SERVICE.run(self._connection, site=self._site, service=service, place=len(known))
        return len(known)


def lowest_of_all(connection: Connection, site: str, day: date) -> list[tuple[str, int]]:
    """The lowest number that is set aside on this day, of each service that has any."""
    return [(row[0], row[1]) for row in _LOWEST_OF_ALL.rows(connection, at_site=site, on_day=day.isoformat())]


def forget(connection: Connection, site: str, before: date) -> None:
    """Drops the blocks of days of which nothing is handed over any more."""
    connection.execute(delete(BLOCK).where(BLOCK.c.site == site, BLOCK.c.day < before.isoformat()))
