"""Help calls and ratings come out of the database as they went in, on both engines."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from queue_server.adapters import day_log, event_log, feedback, help_calls
from queue_server.domain.feedback import CHANGEABLE_FOR, Rating, RatingWanted
from queue_server.domain.help_call import HelpCall, HelpEnding
from queue_server.service.steps import begin
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import NINE, SITE, TODAY, minutes, visit

CALL = HelpCall(
    id="call-1",
    kiosk="kiosk-1",
    day=TODAY,
    since=NINE + timedelta(milliseconds=123),
    heard_at=NINE + minutes(2),
    page="products",
    language="ar",
    coming_at=NINE + minutes(1),
    counter="desk-1",
)
OVER = replace(CALL, ended_at=NINE + minutes(3), ending=HelpEnding.BY_STAFF)
WANTED = RatingWanted("desk-1", "visit-A001", NINE + minutes(4))


def rate(rating: Rating, uow: UnitOfWork) -> None:
    uow.ratings.put(rating)


def ask_about(number: str, uow: UnitOfWork) -> None:
    begin(uow, visit(number))
    uow.ratings_wanted.put(replace(WANTED, visit=f"visit-{number}"))


def test_a_help_call_lives_until_its_end_and_then_counts(storage: Storage) -> None:
    storage.look(lambda uow: uow.help_calls.add(CALL))
    assert storage.look(lambda uow: uow.help_calls.open()) == [CALL]
    assert storage.look(lambda uow: uow.help_calls.open_at("kiosk-1")) == CALL
    assert storage.look(lambda uow: uow.help_calls.open_at("kiosk-2")) is None
    storage.look(lambda uow: uow.help_calls.update(OVER))
    assert storage.look(lambda uow: uow.help_calls.open_at("kiosk-1")) is None
    with storage.database.read() as connection:
        assert help_calls.read_day(connection, SITE, TODAY) == [OVER]
        assert help_calls.read_day(connection, SITE, TODAY + timedelta(days=1)) == []


def test_another_site_sees_neither_a_help_call_nor_a_question(storage: Storage) -> None:
    def keep(uow: UnitOfWork) -> None:
        uow.help_calls.add(CALL)
        begin(uow, visit())
        uow.ratings_wanted.put(WANTED)

    storage.look(keep)
    with storage.database.read() as connection:
        assert help_calls.read_open(connection, "elsewhere") == []
        assert feedback.read_wanted(connection, "elsewhere") == []


def test_a_rating_is_kept_changed_and_counted_without_whose_it_is(storage: Storage) -> None:
    storage.look(lambda uow: begin(uow, visit()))
    rating = Rating("visit-A001", 1, NINE + CHANGEABLE_FOR)
    for score in (1, 5):
        storage.look(partial(rate, replace(rating, score=score)))
    assert storage.look(lambda uow: uow.ratings.of_visit("visit-A001")) == replace(rating, score=5)
    with storage.database.read() as connection:
        assert day_log.read(connection, SITE, TODAY).scores == (5,)
        assert feedback.scores_of(connection, SITE, TODAY - timedelta(days=1)) == []


def test_the_moment_of_an_answer_is_forgotten_once_it_stands(storage: Storage) -> None:
    until = NINE + CHANGEABLE_FOR
    storage.look(lambda uow: begin(uow, visit()))
    storage.look(lambda uow: uow.ratings.put(Rating("visit-A001", 4, until)))
    for now, kept in ((until, until), (until + timedelta(milliseconds=1), None)):
        with storage.database.write() as connection:
            feedback.forget_moments(connection, SITE, now)
        assert storage.look(lambda uow: uow.ratings.of_visit("visit-A001")) == Rating("visit-A001", 4, kept)


def test_a_counter_has_one_question_and_the_newest(storage: Storage) -> None:
    for number in ("A001", "A002"):
        storage.look(partial(ask_about, number))
    newest = replace(WANTED, visit="visit-A002")
    assert storage.look(lambda uow: uow.ratings_wanted.open()) == [newest]
    storage.look(lambda uow: uow.ratings_wanted.put(replace(newest, open=False)))
    assert storage.look(lambda uow: uow.ratings_wanted.open()) == []
    assert storage.look(lambda uow: uow.ratings_wanted.at("desk-1")) == replace(newest, open=False)


def test_events_hold_both_whole() -> None:
    assert event_log.decoded(event_log.encoded((CALL, OVER, WANTED))) == (CALL, OVER, WANTED)
