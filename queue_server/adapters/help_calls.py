"""Help calls as rows: the open ones are few and live, the ended ones stay for the figures."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from queue_server.adapters.moments import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from queue_server.adapters.prepared import Prepared, Row
from queue_server.adapters.tables import HelpCallRow
from queue_server.domain.help_call import HelpCall, HelpEnding

HELP: Table = HelpCallRow.__table__  # type: ignore[assignment]
_COLUMNS = [column for column in HELP.columns if column.name != "site"]
_OPEN = select(*_COLUMNS).where(HELP.c.site == bindparam("at_site"), HELP.c.ended_at.is_(None)).order_by(HELP.c.since)
_ALL_OPEN = Prepared(_OPEN)
_OPEN_AT = Prepared(_OPEN.where(HELP.c.kiosk == bindparam("at_kiosk")))
_OF_DAY = Prepared(select(*_COLUMNS).where(HELP.c.site == bindparam("at_site"), HELP.c.day == bindparam("on_day")))
_ADD = Prepared(insert(HELP).values({column.name: bindparam(column.name) for column in HELP.columns}))
_CHANGING = ("heard_at", "page", "language", "coming_at", "counter", "ended_at", "ending")
_UPDATE = Prepared(
    update(HELP).where(HELP.c.id == bindparam("key")).values({name: bindparam(f"new_{name}") for name in _CHANGING})
)


class SqlHelpCalls:
    """The help calls of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def open(self) -> list[HelpCall]:
        return read_open(self._connection, self._site)

    def open_at(self, kiosk: str) -> HelpCall | None:
        row = _OPEN_AT.first(self._connection, at_site=self._site, at_kiosk=kiosk)
        return None if row is None else _call_of(row)

    def add(self, call: HelpCall) -> None:
        _ADD.run(self._connection, site=self._site, **_values_of(call))

    def update(self, call: HelpCall) -> None:
        values = _values_of(call)
        _UPDATE.run(self._connection, key=call.id, **{f"new_{name}": values[name] for name in _CHANGING})


def read_open(connection: Connection, site: str) -> list[HelpCall]:
    """Where somebody still waits for a person, the longest first."""
    return [_call_of(row) for row in _ALL_OPEN.rows(connection, at_site=site)]


def read_day(connection: Connection, site: str, day: date) -> list[HelpCall]:
    """Every call of a day."""
    return [_call_of(row) for row in _OF_DAY.rows(connection, at_site=site, on_day=day.isoformat())]


def _call_of(row: Row) -> HelpCall:
    return HelpCall(
        id=row[0],
        kiosk=row[1],
        day=date.fromisoformat(row[2]),
        since=from_ms(row[3]),
        heard_at=from_ms(row[4]),
        page=row[5],
        language=row[6],
        coming_at=from_ms_or_none(row[7]),
        counter=row[8],
        ended_at=from_ms_or_none(row[9]),
        ending=HelpEnding(row[10]) if row[10] is not None else None,
    )


def _values_of(call: HelpCall) -> Mapping[str, Any]:
    return {
        "id": call.id,
        "kiosk": call.kiosk,
        "day": call.day.isoformat(),
        "since": to_ms(call.since),
        "heard_at": to_ms(call.heard_at),
        "page": call.page,
        "language": call.language,
        "coming_at": to_ms_or_none(call.coming_at),
        "counter": call.counter,
        "ended_at": to_ms_or_none(call.ended_at),
        "ending": call.ending.value if call.ending is not None else None,
    }
