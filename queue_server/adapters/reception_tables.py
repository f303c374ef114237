"""The tables of the reception: tickets and confirmations to be printed on a kiosk, and contacts that never come."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from queue_server.adapters.tables import WITHOUT_ROWID, Base


class PrintOrderRow(Base):
    """An order that is open, whole as JSON; gone when it is over, and with it the link to the visitor's page."""

    __tablename__ = "print_order"
    __table_args__ = WITHOUT_ROWID
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]


class ConfirmationOrderRow(Base):
    """An order that is open, whole as JSON; gone when it is over."""

    __tablename__ = "confirmation_order"
    __table_args__ = WITHOUT_ROWID
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]


class ContactRow(Base):
    """How often a product was asked about on a day by this channel: a count, so that nobody can be found in it."""

    __tablename__ = "contact"
    __table_args__ = WITHOUT_ROWID
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(primary_key=True)
    product: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
