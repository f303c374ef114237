"""The last step of each counter, as one row each; the visit before it as the same JSON that events are written in."""

from pydantic import TypeAdapter
from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import LastStepRow
from queue_server.domain.last_step import LastStep

LAST_STEP: Table = LastStepRow.__table__  # type: ignore[assignment]
_HERE = (LAST_STEP.c.site == bindparam("at_site"), LAST_STEP.c.counter == bindparam("at_counter"))
_OF = Prepared(select(LAST_STEP.c.step).where(*_HERE))
_ADD = Prepared(insert(LAST_STEP).values({column.name: bindparam(column.name) for column in LAST_STEP.columns}))
_CHANGE = Prepared(update(LAST_STEP).where(*_HERE).values(at=bindparam("new_at"), step=bindparam("new_step")))
_REMOVE = Prepared(delete(LAST_STEP).where(*_HERE))
_STEP = TypeAdapter(LastStep)


class SqlLastSteps:
    """The last steps at one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def of(self, counter: str) -> LastStep | None:
        row = _OF.first(self._connection, at_site=self._site, at_counter=counter)
        return None if row is None else _STEP.validate_json(row[0])

    def put(self, step: LastStep) -> None:
        at, text = to_ms(step.at), _STEP.dump_json(step).decode()
        if _OF.first(self._connection, at_site=self._site, at_counter=step.counter) is None:
            _ADD.run(self._connection, site=self._site, counter=step.counter, at=at, step=text)
        else:
            _CHANGE.run(self._connection, at_site=self._site, at_counter=step.counter, new_at=at, new_step=text)

    def remove(self, counter: str) -> None:
        _REMOVE.run(self._connection, at_site=self._site, at_counter=counter)
