"""The tables of staff: who may sign in, who works where, how supervisors have the day go."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from queue_server.adapters.tables import Base, Moment


class ClerkRow(Base):
    """A member of staff; the PIN only as an argon2 hash. `services` is JSON, or null for everything; so is `may`."""

    __tablename__ = "clerk"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    display_name: Mapped[str]
    pin_hash: Mapped[str]
    services: Mapped[str | None]
    may: Mapped[str]
    team: Mapped[str]


class SessionRow(Base):
    """Who works at a counter now, and how a supervisor has it work today."""

    __tablename__ = "counter_session"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    counter: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[int] = mapped_column(Moment)
    clerk: Mapped[str | None]
    device: Mapped[str | None]
    services: Mapped[str]
    may: Mapped[str]
    clerk_name: Mapped[str]
    qualified: Mapped[str | None]
    team: Mapped[str]
    pause: Mapped[str | None]
    arranged: Mapped[str | None]
    leaving: Mapped[bool]


class PauseRow(Base):
    """A counter called nobody for a while: for the figures, and therefore not whose pause it was."""

    __tablename__ = "counter_pause"
    __table_args__ = (Index("ix_counter_pause_site_started", "site", "started_at"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    counter: Mapped[str]
    reason: Mapped[str]
    started_at: Mapped[int] = mapped_column(Moment)
    ended_at: Mapped[int] = mapped_column(Moment)


class StoppedServiceRow(Base):
    """A service for which a supervisor ended the tickets of a day."""

    __tablename__ = "stopped_service"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    service: Mapped[str] = mapped_column(primary_key=True)


class StaffMessageRow(Base):
    """What staff say on the lobby displays now; gone when it is over."""

    __tablename__ = "staff_message"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    texts: Mapped[str]
    displays: Mapped[str]
    since: Mapped[int] = mapped_column(Moment)
    until: Mapped[int | None] = mapped_column(Moment)
