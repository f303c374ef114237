"""Which devices had a link when, as rows: written by the server that holds the link, read by every server."""

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from queue_server.adapters.moments import from_ms, to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import DeviceLinkRow
from queue_server.domain.device import DeviceLink

LINK: Table = DeviceLinkRow.__table__  # type: ignore[assignment]
_HERE = (LINK.c.site == bindparam("at_site"), LINK.c.device == bindparam("of_device"))
_COLUMNS = [LINK.c[name] for name in ("device", "beat", "seen_at")]
_GET = Prepared(select(*_COLUMNS).where(*_HERE))
_ALL = Prepared(select(*_COLUMNS).where(LINK.c.site == bindparam("at_site")))
_ADD = Prepared(insert(LINK).values({column.name: bindparam(column.name) for column in LINK.columns}))
_UPDATE = Prepared(update(LINK).where(*_HERE).values({name: bindparam(f"new_{name}") for name in ("beat", "seen_at")}))
_REMOVE = Prepared(delete(LINK).where(*_HERE))


class SqlDeviceLinks:
    """The links of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def get(self, device: str) -> DeviceLink | None:
        row = _GET.first(self._connection, at_site=self._site, of_device=device)
        return None if row is None else DeviceLink(row[0], row[1], from_ms(row[2]))

    def put(self, link: DeviceLink) -> None:
        seen_at = to_ms(link.seen_at)
        if self.get(link.device) is None:
            _ADD.run(self._connection, site=self._site, device=link.device, beat=link.beat, seen_at=seen_at)
        else:
            _UPDATE.run(
                self._connection, at_site=self._site, of_device=link.device, new_beat=link.beat, new_seen_at=seen_at
            )

    def remove(self, device: str) -> None:
        _REMOVE.run(self._connection, at_site=self._site, of_device=device)


def read_all(connection: Connection, site: str) -> list[DeviceLink]:
    """Every device that ever had a link and is still enrolled, or was until now."""
    return [DeviceLink(row[0], row[1], from_ms(row[2])) for row in _ALL.rows(connection, at_site=site)]
