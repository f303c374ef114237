"""What is remembered of the lists of other systems, in the database."""

from datetime import datetime

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from queue_server.adapters.appointment_rows import APPOINTMENT, COLUMNS, FURTHER, PERSON, appointment_of
from queue_server.adapters.elsewhere_tables import ListedRow
from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.dialling import dialled
from queue_server.domain.name_search import searched

LISTED: Table = ListedRow.__table__  # type: ignore[assignment]
_THIS = (
    LISTED.c.site == bindparam("at_site"),
    LISTED.c.source == bindparam("of_source"),
    LISTED.c.external_id == bindparam("named"),
)
_SAID = Prepared(select(LISTED.c.said).where(*_THIS))
_ADD = Prepared(insert(LISTED).values({column.name: bindparam(column.name) for column in LISTED.columns}))
_REPLACE = Prepared(
    update(LISTED).where(*_THIS).values(said=bindparam("new_said"), starts_at=bindparam("new_starts_at"))
)
_STILL_BOOKED = Prepared(
    select(*COLUMNS)
    .where(
        APPOINTMENT.c.site == bindparam("at_site"),
        APPOINTMENT.c.source == bindparam("of_source"),
        APPOINTMENT.c.external_id.is_not(None),  # a program of the same name books over a face, and lists nothing
        APPOINTMENT.c.starts_at >= bindparam("first"),
        APPOINTMENT.c.starts_at < bindparam("after"),
        APPOINTMENT.c.state == AppointmentState.BOOKED.value,
    )
    .order_by(APPOINTMENT.c.starts_at, APPOINTMENT.c.id)
)
_PUT_PERSON = Prepared(
    update(PERSON)
    .where(PERSON.c.appointment == bindparam("of_appointment"))
    .values({column.name: bindparam(f"new_{column.name}") for column in PERSON.columns if column.name != "appointment"})
)
_GIVE_UP_CODE = Prepared(delete(FURTHER).where(FURTHER.c.code_hash == bindparam("hash")))


class SqlOtherLists:
    """Of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def said(self, source: str, external_id: str) -> str | None:
        row = _SAID.first(self._connection, at_site=self._site, of_source=source, named=external_id)
        return None if row is None else str(row[0])

    def note(self, source: str, external_id: str, said: str, *, starts_at: datetime) -> None:
        moment = to_ms(starts_at)
        if self.said(source, external_id) is None:
            named = {"site": self._site, "source": source, "external_id": external_id}
            _ADD.run(self._connection, **named, said=said, starts_at=moment)
            return
        this = {"at_site": self._site, "of_source": source, "named": external_id}
        _REPLACE.run(self._connection, **this, new_said=said, new_starts_at=moment)

    def still_booked(self, source: str, begins: datetime, ends: datetime) -> list[Appointment]:
        rows = _STILL_BOOKED.rows(
            self._connection, at_site=self._site, of_source=source, first=to_ms(begins), after=to_ms(ends)
        )
        return [appointment_of(row) for row in rows]

    def put_person(self, appointment: str, person: Person) -> None:
        _PUT_PERSON.run(
            self._connection,
            of_appointment=appointment,
            new_name=person.name,
            new_remarks=person.remarks,
            new_born=None if person.born is None else person.born.isoformat(),
            new_searched=searched(person.name),
            new_email=person.email.lower(),
            new_telephone=person.telephone,
            new_title=person.title,
            new_first_name=person.first_name,
            new_dialled=dialled(person.telephone),
        )

    def give_up_code(self, code_hash: str) -> None:
        _GIVE_UP_CODE.run(self._connection, hash=code_hash)


def forget(connection: Connection, site: str, before_ms: int) -> None:
    """Removes what was said of appointments before this moment."""
    connection.execute(delete(LISTED).where(LISTED.c.site == site, LISTED.c.starts_at < before_ms))
