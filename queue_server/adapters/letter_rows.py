"""Letters that are still to go, as rows of the table `mail`."""

from datetime import datetime

from sqlalchemy import Connection, Integer, Table, bindparam, delete, insert, select

from queue_server.adapters.moments import from_ms, to_ms
from queue_server.adapters.prepared import Prepared, Row
from queue_server.adapters.tables import MailRow
from queue_server.domain.letter import Letter, LetterKind

MAIL: Table = MailRow.__table__  # type: ignore[assignment]
_COLUMNS = (MAIL.c.id, MAIL.c.appointment, MAIL.c.kind, MAIL.c.due_at, MAIL.c.tries)
_HERE = MAIL.c.site == bindparam("at_site")
_THIS = MAIL.c.id == bindparam("of_id")
_ONE = Prepared(select(*_COLUMNS).where(_HERE, _THIS))
_OF_APPOINTMENT = Prepared(
    select(*_COLUMNS).where(_HERE, MAIL.c.appointment == bindparam("of_appointment")).order_by(MAIL.c.due_at, MAIL.c.id)
)
_DUE = Prepared(
    select(MAIL.c.id)
    .where(_HERE, MAIL.c.due_at <= bindparam("now"))
    .order_by(MAIL.c.due_at, MAIL.c.id)
    .limit(bindparam("most", type_=Integer))
)
_ADD = Prepared(insert(MAIL).values({column.name: bindparam(column.name) for column in MAIL.columns}))
_REMOVE = Prepared(delete(MAIL).where(_HERE, _THIS))


class SqlLetterBox:
    """The letters of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def get(self, letter: str) -> Letter | None:
        row = _ONE.first(self._connection, at_site=self._site, of_id=letter)
        return None if row is None else _letter_in(row)

    def of_appointment(self, appointment: str) -> list[Letter]:
        rows = _OF_APPOINTMENT.rows(self._connection, at_site=self._site, of_appointment=appointment)
        return [_letter_in(row) for row in rows]

    def put(self, letter: Letter) -> None:
        self.remove(letter.id)
        _ADD.run(
            self._connection,
            id=letter.id,
            site=self._site,
            appointment=letter.appointment,
            kind=letter.kind.value,
            due_at=to_ms(letter.due_at),
            tries=letter.tries,
        )

    def remove(self, letter: str) -> None:
        _REMOVE.run(self._connection, at_site=self._site, of_id=letter)


def due(connection: Connection, site: str, now: datetime, *, most: int) -> list[str]:
    """The letters whose moment has come, those that wait longest first."""
    return [row[0] for row in _DUE.rows(connection, at_site=site, now=to_ms(now), most=most)]


def _letter_in(row: Row) -> Letter:
    return Letter(id=row[0], appointment=row[1], kind=LetterKind(row[2]), due_at=from_ms(row[3]), tries=row[4])
