"""Messages on displays as rows: those that are shown now, since what is over need not be kept."""

import json

from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from queue_server.adapters.moments import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from queue_server.adapters.prepared import Prepared, Row
from queue_server.adapters.staff_tables import StaffMessageRow
from queue_server.domain.staff_message import StaffMessage

MESSAGE: Table = StaffMessageRow.__table__  # type: ignore[assignment]
_COLUMNS = [column for column in MESSAGE.columns if column.name != "site"]
_HERE = (MESSAGE.c.site == bindparam("at_site"), MESSAGE.c.id == bindparam("of_id"))
_SHOWN = select(*_COLUMNS).where(MESSAGE.c.site == bindparam("at_site")).order_by(MESSAGE.c.since, MESSAGE.c.id)
_ALL_SHOWN = Prepared(_SHOWN)
_ONE = Prepared(_SHOWN.where(MESSAGE.c.id == bindparam("of_id")))
_ADD = Prepared(insert(MESSAGE).values({column.name: bindparam(column.name) for column in MESSAGE.columns}))
_REMOVE = Prepared(delete(MESSAGE).where(*_HERE))


class SqlStaffMessages:
    """The messages of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def shown(self) -> list[StaffMessage]:
        return read_shown(self._connection, self._site)

    def get(self, message: str) -> StaffMessage | None:
        row = _ONE.first(self._connection, at_site=self._site, of_id=message)
        return None if row is None else _message_of(row)

    def put(self, message: StaffMessage) -> None:
        self.remove(message.id)
        _ADD.run(
            self._connection,
            site=self._site,
            id=message.id,
            texts=json.dumps(dict(message.texts)),
            displays=json.dumps(message.displays),
            since=to_ms(message.since),
            until=to_ms_or_none(message.until),
        )

    def remove(self, message: str) -> None:
        _REMOVE.run(self._connection, at_site=self._site, of_id=message)


def read_shown(connection: Connection, site: str) -> list[StaffMessage]:
    """What the displays say now, the oldest first."""
    return [_message_of(row) for row in _ALL_SHOWN.rows(connection, at_site=site)]


def _message_of(row: Row) -> StaffMessage:
    return StaffMessage(
        id=row[0],
        texts=json.loads(row[1]),
        displays=tuple(json.loads(row[2])),
        since=from_ms(row[3]),
        until=from_ms_or_none(row[4]),
    )
