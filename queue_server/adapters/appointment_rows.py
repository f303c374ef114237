"""Appointments and the people they are for, in the database."""

import json
from datetime import date, datetime, timedelta

from sqlalchemy import BindParameter, Connection, Integer, Table, bindparam, func, insert, select, update

from queue_server.adapters import appointments_to_come
from queue_server.adapters.moments import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from queue_server.adapters.prepared import Prepared, Row
from queue_server.adapters.tables import AppointmentRow, FurtherCodeRow, PersonRow
from queue_server.domain.appointment import NOBODY, Appointment, AppointmentState, Person
from queue_server.domain.dialling import dialled
from queue_server.domain.name_search import WORDS_MAX, searched
from queue_server.service.unit_of_work import CodeHashes

APPOINTMENT: Table = AppointmentRow.__table__  # type: ignore[assignment]
PERSON: Table = PersonRow.__table__  # type: ignore[assignment]
PERSON_COLUMNS = (
    PERSON.c.name,
    PERSON.c.remarks,
    PERSON.c.born,
    PERSON.c.email,
    PERSON.c.telephone,
    PERSON.c.title,
    PERSON.c.first_name,
)
FURTHER: Table = FurtherCodeRow.__table__  # type: ignore[assignment]
STILL_OPEN_FOR = timedelta(days=90)
"""Days are closed every night; no server rests for longer, and years of history need not be searched each hour."""

ONE_MINUTE = timedelta(minutes=1)

HASHES = {"code_hash", "short_hash", "own_hash"}
COLUMNS = [column for column in APPOINTMENT.columns if column.name not in HASHES]
"""In the order of the table, which `appointment_of` reads."""

_GET = Prepared(select(*COLUMNS).where(APPOINTMENT.c.id == bindparam("id")))


def _with(column: str) -> tuple[Prepared, Prepared]:
    """By a hash of the first codes, and of further ones."""
    asked: BindParameter[str] = bindparam("hash")
    further = select(*COLUMNS).join(FURTHER, FURTHER.c.appointment == APPOINTMENT.c.id)
    return (
        Prepared(select(*COLUMNS).where(APPOINTMENT.c[column] == asked)),
        Prepared(further.where(FURTHER.c[column] == asked)),
    )


_WITH_CODE = _with("code_hash")
_WITH_SHORT_CODE = _with("short_hash")
_WITH_OWN_SECRET = _with("own_hash")
_FROM_ELSEWHERE = Prepared(
    select(*COLUMNS).where(
        APPOINTMENT.c.site == bindparam("at_site"),
        APPOINTMENT.c.source == bindparam("of_source"),
        APPOINTMENT.c.external_id == bindparam("named"),
    )
)
_AT = Prepared(
    select(PERSON.c.born, *COLUMNS)
    .join(PERSON, PERSON.c.appointment == APPOINTMENT.c.id)
    .where(
        APPOINTMENT.c.site == bindparam("at_site"),
        APPOINTMENT.c.starts_at >= bindparam("first"),
        APPOINTMENT.c.starts_at < bindparam("after"),
    )
)
_NAMED_SO = func.coalesce(PERSON.c.searched, "")
_BORN_THEN = PERSON.c.born == bindparam("born_on")
_SEARCHES = {
    (words, by_birth): Prepared(
        select(*PERSON_COLUMNS, *COLUMNS)
        .join(PERSON, PERSON.c.appointment == APPOINTMENT.c.id, isouter=True)
        .where(
            APPOINTMENT.c.site == bindparam("at_site"),
            APPOINTMENT.c.starts_at >= bindparam("first"),
            APPOINTMENT.c.starts_at < bindparam("after"),
            *(_NAMED_SO.like(bindparam(f"word_{place}")) for place in range(words)),
            *([_BORN_THEN] if by_birth else []),
        )
        .order_by(APPOINTMENT.c.starts_at, APPOINTMENT.c.id)
        .limit(bindparam("most", type_=Integer))
    )
    for words in range(WORDS_MAX + 1)
    for by_birth in (False, True)
}
"""By how many words a name is searched, and whether by a date of birth too."""
_BOOKED_BEFORE = Prepared(
    select(*COLUMNS).where(
        APPOINTMENT.c.site == bindparam("at_site"),
        APPOINTMENT.c.starts_at >= bindparam("after"),
        APPOINTMENT.c.starts_at < bindparam("before"),
        APPOINTMENT.c.state == AppointmentState.BOOKED.value,
    )
)
_ADD = Prepared(insert(APPOINTMENT).values({column.name: bindparam(column.name) for column in APPOINTMENT.columns}))
_UPDATE = Prepared(
    update(APPOINTMENT)
    .where(APPOINTMENT.c.id == bindparam("key"))
    .values(
        starts_at=bindparam("new_starts_at"),
        minutes=bindparam("new_minutes"),
        persons=bindparam("new_persons"),
        state=bindparam("new_state"),
        moved_from=bindparam("new_moved_from"),
        service=bindparam("new_service"),
        products=bindparam("new_products"),
        sequence=bindparam("new_sequence"),
        changed_at=bindparam("new_changed_at"),
    )
)
_ADD_CODES = Prepared(insert(FURTHER).values({column.name: bindparam(column.name) for column in FURTHER.columns}))
_ADD_PERSON = Prepared(insert(PERSON).values({column.name: bindparam(column.name) for column in PERSON.columns}))
_PERSON = Prepared(select(*PERSON_COLUMNS).where(PERSON.c.appointment == bindparam("appointment")))


def appointment_of(row: Row) -> Appointment:
    """The appointment in a row of `COLUMNS`."""
    return Appointment(
        id=row[0],
        site=row[1],
        starts_at=from_ms(row[2]),
        minutes=row[3],
        persons=row[4],
        service=row[5],
        products=tuple(json.loads(row[6])),
        state=AppointmentState(row[7]),
        booked_at=from_ms(row[8]),
        channel=row[9],
        language=row[10],
        moved_from=from_ms_or_none(row[11]),
        source=row[12],
        external_id=row[13],
        sequence=row[14],
        changed_at=from_ms_or_none(row[15]),
        amounts=tuple(json.loads(row[16])),
    )


def person_of(connection: Connection, appointment: str) -> Person:
    """Who it is for, or nobody once that was erased."""
    row = _PERSON.first(connection, appointment=appointment)
    return NOBODY if row is None else person_in(row)


def person_in(row: Row) -> Person:
    """The person in a row of `PERSON_COLUMNS`."""
    return Person(
        name=row[0],
        remarks=row[1],
        born=_born(row[2]),
        email=row[3],
        telephone=row[4],
        title=row[5],
        first_name=row[6],
    )


def _born(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


class SqlAppointments:
    """Appointments, on the connection of a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, appointment: str) -> Appointment | None:
        row = _GET.first(self._connection, id=appointment)
        return None if row is None else appointment_of(row)

    def with_code(self, code_hash: str) -> Appointment | None:
        return self._with(_WITH_CODE, code_hash)

    def booked_before(self, site: str, moment: datetime) -> list[Appointment]:
        rows = _BOOKED_BEFORE.rows(
            self._connection, at_site=site, after=to_ms(moment - STILL_OPEN_FOR), before=to_ms(moment)
        )
        return [appointment_of(row) for row in rows]

    def with_short_code(self, short_hash: str) -> Appointment | None:
        return self._with(_WITH_SHORT_CODE, short_hash)

    def with_own_secret(self, own_hash: str) -> Appointment | None:
        return self._with(_WITH_OWN_SECRET, own_hash)

    def from_elsewhere(self, site: str, source: str, external_id: str) -> Appointment | None:
        row = _FROM_ELSEWHERE.first(self._connection, at_site=site, of_source=source, named=external_id)
        return None if row is None else appointment_of(row)

    def to_come(self, site: str, person: Person, now: datetime) -> int:
        return appointments_to_come.count(self._connection, site, person, now)

    def _with(self, either: tuple[Prepared, Prepared], hashed: str) -> Appointment | None:
        rows = (each.first(self._connection, hash=hashed) for each in either)
        found = next((row for row in rows if row is not None), None)
        return None if found is None else appointment_of(found)

    def at(self, site: str, minute: datetime) -> list[tuple[Appointment, date | None]]:
        rows = _AT.rows(self._connection, at_site=site, first=to_ms(minute), after=to_ms(minute + ONE_MINUTE))
        return [(appointment_of(row[1:]), _born(row[0])) for row in rows]

    def search(
        self,
        site: str,
        *,
        begins: datetime,
        ends: datetime,
        words: tuple[str, ...],
        limit: int,
        born: date | None = None,
    ) -> list[tuple[Appointment, Person]]:
        birth = {} if born is None else {"born_on": born.isoformat()}
        rows = _SEARCHES[len(words), born is not None].rows(
            self._connection,
            at_site=site,
            first=to_ms(begins),
            after=to_ms(ends),
            most=limit,
            **{f"word_{place}": f"%{word}%" for place, word in enumerate(words)},
            **birth,
        )
        return [
            (appointment_of(row[len(PERSON_COLUMNS) :]), NOBODY if row[0] is None else person_in(row)) for row in rows
        ]

    def add_codes(self, appointment: str, codes: CodeHashes) -> None:
        _ADD_CODES.run(
            self._connection,
            code_hash=codes.scanned,
            short_hash=codes.typed,
            own_hash=codes.own,
            appointment=appointment,
        )

    def add(self, appointment: Appointment, person: Person, codes: CodeHashes) -> None:
        _ADD.run(
            self._connection,
            id=appointment.id,
            site=appointment.site,
            starts_at=to_ms(appointment.starts_at),
            minutes=appointment.minutes,
            persons=appointment.persons,
            service=appointment.service,
            products=json.dumps(appointment.products),
            state=appointment.state.value,
            booked_at=to_ms(appointment.booked_at),
            channel=appointment.channel,
            language=appointment.language,
            code_hash=codes.scanned,
            short_hash=codes.typed,
            moved_from=to_ms_or_none(appointment.moved_from),
            own_hash=codes.own,
            source=appointment.source,
            external_id=appointment.external_id,
            sequence=appointment.sequence,
            changed_at=to_ms_or_none(appointment.changed_at),
            amounts=json.dumps(appointment.amounts),
        )
        _ADD_PERSON.run(
            self._connection,
            appointment=appointment.id,
            name=person.name,
            remarks=person.remarks,
            born=None if person.born is None else person.born.isoformat(),
            searched=searched(person.name),
            email=person.email.lower(),
            telephone=person.telephone,
            title=person.title,
            first_name=person.first_name,
            dialled=dialled(person.telephone),
        )

    def update(self, appointment: Appointment) -> None:
        _UPDATE.run(
            self._connection,
            key=appointment.id,
            new_starts_at=to_ms(appointment.starts_at),
            new_minutes=appointment.minutes,
            new_persons=appointment.persons,
            new_state=appointment.state.value,
            new_moved_from=to_ms_or_none(appointment.moved_from),
            new_service=appointment.service,
            new_products=json.dumps(appointment.products),
            new_sequence=appointment.sequence,
            new_changed_at=to_ms_or_none(appointment.changed_at),
        )
