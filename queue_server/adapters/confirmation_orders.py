"""Confirmations to be printed on a kiosk, as rows: the open ones only."""

from pydantic import TypeAdapter
from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.reception_tables import ConfirmationOrderRow
from queue_server.domain.confirmation_order import ConfirmationOrder

ORDER: Table = ConfirmationOrderRow.__table__  # type: ignore[assignment]
_ORDERS = TypeAdapter(ConfirmationOrder)
_HERE = ORDER.c.site == bindparam("at_site")
_ALL_OPEN = Prepared(select(ORDER.c.body).where(_HERE))
_ADD = Prepared(insert(ORDER).values({column.name: bindparam(column.name) for column in ORDER.columns}))
_REMOVE = Prepared(delete(ORDER).where(_HERE, ORDER.c.id == bindparam("of_id")))


class SqlConfirmationOrders:
    """The open orders of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def open(self) -> list[ConfirmationOrder]:
        return read_open(self._connection, self._site)

    def add(self, order: ConfirmationOrder) -> None:
        _ADD.run(self._connection, site=self._site, id=order.id, body=_ORDERS.dump_json(order).decode())

    def remove(self, order: str) -> None:
        _REMOVE.run(self._connection, at_site=self._site, of_id=order)


def read_open(connection: Connection, site: str) -> list[ConfirmationOrder]:
    """The orders for whose paper somebody waits, the oldest first."""
    orders = (_ORDERS.validate_json(row[0]) for row in _ALL_OPEN.rows(connection, at_site=site))
    return sorted(orders, key=lambda order: (order.since, order.id))
