"""Which kiosks and displays there are, by the names under which they are enrolled."""

from sqlalchemy import Connection, Table, bindparam, select

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import DeviceRow
from queue_server.domain.device import DeviceRole

DEVICE: Table = DeviceRow.__table__  # type: ignore[assignment]
_OF_A_ROLE = select(DEVICE.c.name).where(DEVICE.c.site == bindparam("at_site"), DEVICE.c.role == bindparam("in_role"))
_NAMES = Prepared(_OF_A_ROLE.order_by(DEVICE.c.name))
_THIS = Prepared(_OF_A_ROLE.where(DEVICE.c.name == bindparam("of_name")))


def names(connection: Connection, site: str, role: DeviceRole) -> tuple[str, ...]:
    """Of those that may come in."""
    return tuple(row[0] for row in _NAMES.rows(connection, at_site=site, in_role=role.value))


def has_kiosk(connection: Connection, site: str, name: str) -> bool:
    """Whether a kiosk of this name may come in."""
    return _THIS.first(connection, at_site=site, in_role=DeviceRole.KIOSK.value, of_name=name) is not None
