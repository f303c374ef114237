"""The counters of a unit of work, and who works there."""

from sqlalchemy import Connection, bindparam, insert, select, update

from queue_server.adapters.live_hall import LiveHall
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.session_rows import COLUMNS, SESSION, values_of
from queue_server.domain.counter_session import CounterSession

_HERE = (SESSION.c.site == bindparam("at_site"), SESSION.c.counter == bindparam("at_counter"))
_CHANGING = [column.name for column in COLUMNS if column.name != "counter"]
_KNOWN = Prepared(select(SESSION.c.counter).where(*_HERE))
_ADD = Prepared(insert(SESSION).values({column.name: bindparam(column.name) for column in SESSION.columns}))
_UPDATE = Prepared(update(SESSION).where(*_HERE).values({name: bindparam(f"new_{name}") for name in _CHANGING}))


class SqlSessions:
    """Counter sessions of one site: read from the writer's memory, written to the database."""

    def __init__(self, connection: Connection, site: str, live: LiveHall) -> None:
        self._connection = connection
        self._site = site
        self._live = live

    def at(self, counter: str) -> CounterSession | None:
        return self._live.session_at(counter)

    def of_device(self, device: str) -> CounterSession | None:
        return self._live.session_of(device)

    def staffed(self) -> list[CounterSession]:
        return self._live.staffed()

    def all(self) -> list[CounterSession]:
        return self._live.sessions()

    def put(self, session: CounterSession) -> None:
        values = values_of(session)
        if _KNOWN.first(self._connection, at_site=self._site, at_counter=session.counter) is None:
            _ADD.run(self._connection, site=self._site, **values)
        else:
            changed = {f"new_{name}": values[name] for name in _CHANGING}
            _UPDATE.run(self._connection, at_site=self._site, at_counter=session.counter, **changed)
