"""Which kiosks there are, by the names under which they are enrolled."""

from sqlalchemy import Connection, Table, bindparam, select

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import DeviceRow
from queue_server.domain.device import DeviceRole

DEVICE: Table = DeviceRow.__table__  # type: ignore[assignment]
_KIOSKS = Prepared(
    select(DEVICE.c.name)
    .where(DEVICE.c.site == bindparam("at_site"), DEVICE.c.role == bindparam("in_role"))
    .order_by(DEVICE.c.name)
)


def read_all(connection: Connection, site: str) -> tuple[str, ...]:
    """Those that may come in."""
    return tuple(row[0] for row in _KIOSKS.rows(connection, at_site=site, in_role=DeviceRole.KIOSK.value))


def has_kiosk(connection: Connection, site: str, name: str) -> bool:
    """Whether a kiosk of this name may come in."""
    return name in read_all(connection, site)
