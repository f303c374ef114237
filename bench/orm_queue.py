"""The peer: the same call written the way most programs are, with SQLAlchemy's ORM and a session per call."""

from pathlib import Path
from typing import Any

from sqlalchemy import Index, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from bench.bare_sqlite import EVENT_BODY, WAITING


class Base(DeclarativeBase):
    pass


class WaitingVisit(Base):
    __tablename__ = "visit"
    __table_args__ = (Index("visit_state", "state", "since"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(default="waiting")
    since: Mapped[int] = mapped_column(default=0)
    counter: Mapped[str | None]


class WrittenEvent(Base):
    __tablename__ = "event"
    seq: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str]


class OrmQueue:
    """The tables and the transaction of `BareQueue`."""

    def __init__(self, file: Path) -> None:
        self._engine = create_engine(f"sqlite:///{file}")
        event.listen(self._engine, "connect", _durable)
        Base.metadata.create_all(self._engine)
        for _ in range(WAITING):
            self.join()

    def join(self) -> None:
        with Session(self._engine) as session, session.begin():
            session.add(WaitingVisit())

    def call_next(self) -> None:
        with Session(self._engine) as session, session.begin():
            waiting = select(WaitingVisit).where(WaitingVisit.state == "waiting")
            visit = session.scalars(waiting.order_by(WaitingVisit.since, WaitingVisit.id).limit(1)).one()
            visit.state, visit.since, visit.counter = "called", visit.id, "1"
            session.add(WrittenEvent(body=EVENT_BODY))

    def close(self) -> None:
        self._engine.dispose()


def _durable(connection: Any, _record: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
