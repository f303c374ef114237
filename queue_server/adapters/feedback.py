"""Ratings, and where one is wanted, as rows: apart from the visits, so that no list of visits shows a score."""

from datetime import date, datetime

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from queue_server.adapters.moments import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from queue_server.adapters.prepared import Prepared, Row
from queue_server.adapters.tables import RatingRow, RatingWantedRow
from queue_server.adapters.visit_rows import VISIT
from queue_server.domain.feedback import Rating, RatingWanted

RATING: Table = RatingRow.__table__  # type: ignore[assignment]
WANTED: Table = RatingWantedRow.__table__  # type: ignore[assignment]

_RATING = Prepared(
    select(RATING.c.visit, RATING.c.score, RATING.c.changeable_until).where(RATING.c.visit == bindparam("of_visit"))
)
_ADD_RATING = Prepared(insert(RATING).values({column.name: bindparam(column.name) for column in RATING.columns}))
_CHANGE_RATING = Prepared(
    update(RATING).where(RATING.c.visit == bindparam("of_visit")).values(score=bindparam("new_score"))
)
_SCORES = Prepared(
    select(RATING.c.score)
    .join(VISIT, VISIT.c.id == RATING.c.visit)
    .where(VISIT.c.site == bindparam("at_site"), VISIT.c.day == bindparam("on_day"))
)
_FORGET_MOMENTS = Prepared(
    update(RATING)
    .where(RATING.c.site == bindparam("at_site"), RATING.c.changeable_until < bindparam("before"))
    .values(changeable_until=None)
)

_WANTED_COLUMNS = [WANTED.c[name] for name in ("counter", "visit", "since", "open")]
_WANTED = select(*_WANTED_COLUMNS).where(WANTED.c.site == bindparam("at_site"))
_ALL_WANTED = Prepared(_WANTED.where(WANTED.c.open.is_(True)))
_WANTED_HERE = (WANTED.c.site == bindparam("at_site"), WANTED.c.counter == bindparam("at_counter"))
_WANTED_AT = Prepared(select(*_WANTED_COLUMNS).where(*_WANTED_HERE))
_ADD_WANTED = Prepared(insert(WANTED).values({column.name: bindparam(column.name) for column in WANTED.columns}))
_CHANGE_WANTED = Prepared(
    update(WANTED).where(*_WANTED_HERE).values({name: bindparam(f"new_{name}") for name in ("visit", "since", "open")})
)


class SqlRatings:
    """The ratings of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def of_visit(self, visit: str) -> Rating | None:
        row = _RATING.first(self._connection, of_visit=visit)
        return None if row is None else Rating(row[0], row[1], from_ms_or_none(row[2]))

    def put(self, rating: Rating) -> None:
        if self.of_visit(rating.visit) is None:
            _ADD_RATING.run(
                self._connection,
                visit=rating.visit,
                site=self._site,
                score=rating.score,
                changeable_until=to_ms_or_none(rating.changeable_until),
            )
        else:
            _CHANGE_RATING.run(self._connection, of_visit=rating.visit, new_score=rating.score)


class SqlRatingsWanted:
    """Where a visitor may still be asked, one row per counter."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def at(self, counter: str) -> RatingWanted | None:
        row = _WANTED_AT.first(self._connection, at_site=self._site, at_counter=counter)
        return None if row is None else _wanted_of(row)

    def open(self) -> list[RatingWanted]:
        return read_wanted(self._connection, self._site)

    def put(self, wanted: RatingWanted) -> None:
        since = to_ms(wanted.since)
        if self.at(wanted.counter) is None:
            _ADD_WANTED.run(
                self._connection,
                site=self._site,
                counter=wanted.counter,
                visit=wanted.visit,
                since=since,
                open=wanted.open,
            )
        else:
            _CHANGE_WANTED.run(
                self._connection,
                at_site=self._site,
                at_counter=wanted.counter,
                new_visit=wanted.visit,
                new_since=since,
                new_open=wanted.open,
            )


def read_wanted(connection: Connection, site: str) -> list[RatingWanted]:
    """At which counters a visitor may still be asked."""
    return [_wanted_of(row) for row in _ALL_WANTED.rows(connection, at_site=site)]


def scores_of(connection: Connection, site: str, day: date) -> list[int]:
    """The scores of a day, without whose they are."""
    return [row[0] for row in _SCORES.rows(connection, at_site=site, on_day=day.isoformat())]


def forget_moments(connection: Connection, site: str, now: datetime) -> None:
    """Empties when an answer was given, once it cannot be changed any more."""
    _FORGET_MOMENTS.run(connection, at_site=site, before=to_ms(now))


def _wanted_of(row: Row) -> RatingWanted:
    return RatingWanted(counter=row[0], visit=row[1], since=from_ms(row[2]), open=bool(row[3]))
