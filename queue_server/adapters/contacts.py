"""Contacts without a visit, as one count per day, channel and product."""

from datetime import date

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.reception_tables import ContactRow
from queue_server.domain.contact import ContactChannel, ContactCount

CONTACT: Table = ContactRow.__table__  # type: ignore[assignment]
_OF_DAY = select(CONTACT.c.channel, CONTACT.c.product, CONTACT.c.count).where(
    CONTACT.c.site == bindparam("at_site"), CONTACT.c.day == bindparam("on_day")
)
_ALL = Prepared(_OF_DAY.order_by(CONTACT.c.channel, CONTACT.c.product))
_THIS = (CONTACT.c.channel == bindparam("by_channel"), CONTACT.c.product == bindparam("of_product"))
_ONE = Prepared(_OF_DAY.where(*_THIS))
_ADD = Prepared(insert(CONTACT).values({column.name: bindparam(column.name) for column in CONTACT.columns}))
_COUNT = Prepared(
    update(CONTACT)
    .where(CONTACT.c.site == bindparam("at_site"), CONTACT.c.day == bindparam("on_day"), *_THIS)
    .values(count=CONTACT.c.count + 1)
)


class SqlContacts:
    """The contacts of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def add(self, day: date, channel: ContactChannel, product: str) -> None:
        """One more; nobody else counts meanwhile, since every command holds the lock of its site."""
        here = {"at_site": self._site, "on_day": day.isoformat(), "by_channel": channel.value, "of_product": product}
        if _ONE.first(self._connection, **here) is not None:
            _COUNT.run(self._connection, **here)
            return
        _ADD.run(
            self._connection, site=self._site, day=day.isoformat(), channel=channel.value, product=product, count=1
        )


def read_day(connection: Connection, site: str, day: date) -> list[ContactCount]:
    """What was counted on this day."""
    rows = _ALL.rows(connection, at_site=site, on_day=day.isoformat())
    return [ContactCount(ContactChannel(row[0]), row[1], row[2]) for row in rows]
