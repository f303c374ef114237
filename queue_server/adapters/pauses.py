"""The log of pauses: which counter called nobody for how long and why, and nothing of whose pause it was."""

from datetime import datetime

from sqlalchemy import Connection, Table, bindparam, insert, select

from queue_server.adapters.moments import from_ms, to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.staff_tables import PauseRow
from queue_server.domain.counter_session import Pause, PauseReason

PAUSE: Table = PauseRow.__table__  # type: ignore[assignment]
_WRITTEN = ("site", "counter", "reason", "started_at", "ended_at")
_ADD = Prepared(insert(PAUSE).values({name: bindparam(name) for name in _WRITTEN}))
_OF_DAY = Prepared(
    select(PAUSE.c.reason, PAUSE.c.started_at, PAUSE.c.ended_at)
    .where(
        PAUSE.c.site == bindparam("at_site"),
        PAUSE.c.started_at >= bindparam("day_begins"),
        PAUSE.c.started_at < bindparam("day_ends"),
    )
    .order_by(PAUSE.c.started_at)
)


class SqlPauses:
    """The pauses of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def add(self, counter: str, pause: Pause, *, ended_at: datetime) -> None:
        _ADD.run(
            self._connection,
            site=self._site,
            counter=counter,
            reason=pause.reason.value,
            started_at=to_ms(pause.since),
            ended_at=to_ms(ended_at),
        )


def read_between(
    connection: Connection, site: str, *, begins: datetime, ends: datetime
) -> list[tuple[Pause, datetime]]:
    """The pauses that began in this time, each with its end."""
    rows = _OF_DAY.rows(connection, at_site=site, day_begins=to_ms(begins), day_ends=to_ms(ends))
    return [(Pause(PauseReason(row[0]), from_ms(row[1])), from_ms(row[2])) for row in rows]
