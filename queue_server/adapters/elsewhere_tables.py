"""The tables of other systems: what their lists said last."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from queue_server.adapters.tables import WITHOUT_ROWID, Base, Moment


class ListedRow(Base):
    """What another system said of an appointment last, as a keyed hash."""

    __tablename__ = "listed"
    __table_args__ = (Index("ix_listed_starts", "site", "starts_at"), WITHOUT_ROWID)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    source: Mapped[str] = mapped_column(primary_key=True)
    external_id: Mapped[str] = mapped_column(primary_key=True)
    said: Mapped[str]
    starts_at: Mapped[int] = mapped_column(Moment)
