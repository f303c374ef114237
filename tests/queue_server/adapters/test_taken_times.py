"""Which places are taken when, in both databases."""

from datetime import datetime, timedelta

from queue_server.adapters import taken_times
from queue_server.domain.free_time import Minute, Taken
from queue_server.service.unit_of_work import TakenTimes, UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import NINE, SITE, minutes

A_DAY = 24 * 60


def fill(storage: Storage) -> None:
    def take(uow: UnitOfWork) -> None:
        uow.taken_times.take("one", "passports", Taken(100, 20))
        uow.taken_times.take("two", "passports", Taken(100, 20))
        uow.taken_times.take("two", "collecting", Taken(120, 5))
        uow.taken_times.hold("kept", "passports", Taken(110, 10), since=NINE - minutes(5), lapses_at=NINE + minutes(10))

    storage.look(take)


def seen(
    storage: Storage,
    services: tuple[str, ...] = ("passports", "collecting"),
    *,
    begins: Minute = 0,
    ends: Minute = 1_000,
    after_min: float = 0,
    besides_appointment: str | None = None,
    besides_hold: str | None = None,
) -> list[Taken]:
    def look(taken: TakenTimes) -> list[Taken]:
        return taken.between(
            services,
            begins=begins,
            ends=ends,
            now=NINE + timedelta(minutes=after_min),
            besides_appointment=besides_appointment,
            besides_hold=besides_hold,
        )

    return sorted(storage.look(lambda uow: look(uow.taken_times)), key=lambda each: (each.begins, each.minutes))


def test_those_that_begin_and_end_together_are_counted(storage: Storage) -> None:
    fill(storage)
    assert seen(storage) == [Taken(100, 20, 2), Taken(110, 10), Taken(120, 5)]
    assert seen(storage, ("collecting",)) == [Taken(120, 5)]
    assert seen(storage, ends=100) == []


def test_ones_own_is_not_counted(storage: Storage) -> None:
    fill(storage)
    assert seen(storage, besides_appointment="two", besides_hold="kept") == [Taken(100, 20)]


def test_a_hold_ends_by_itself_and_is_then_forgotten(storage: Storage) -> None:
    fill(storage)
    assert Taken(110, 10) in seen(storage, after_min=9.9)
    assert Taken(110, 10) not in seen(storage, after_min=10)
    storage.look(lambda uow: uow.taken_times.forget_lapsed(NINE + minutes(9)))
    assert storage.kept("taken_time") == 4
    storage.look(lambda uow: uow.taken_times.forget_lapsed(NINE + minutes(10)))
    assert storage.kept("taken_time") == 3


def test_a_hold_keeps_its_own_time_until_it_lapses(storage: Storage) -> None:
    fill(storage)

    def since(hold: str, begins: Minute, after_min: float) -> datetime | None:
        return storage.look(lambda uow: uow.taken_times.held_since(hold, begins, NINE + minutes(after_min)))

    assert since("kept", 110, 9) == NINE - minutes(5)
    assert since("kept", 110, 10) is None
    assert since("kept", 120, 9) is None
    assert since("one", 100, 9) is None


def test_what_is_given_back_is_free_at_all_its_services(storage: Storage) -> None:
    fill(storage)
    storage.look(lambda uow: uow.taken_times.give_back("two"))
    storage.look(lambda uow: uow.taken_times.release("kept"))
    assert seen(storage) == [Taken(100, 20)]


def test_what_takes_longer_than_a_row_is_known_to_its_last_minute(storage: Storage) -> None:
    storage.look(lambda uow: uow.taken_times.take("long", "passports", Taken(0, A_DAY + 7)))
    assert sum(each.minutes for each in seen(storage, ends=2 * A_DAY)) == A_DAY + 7
    assert seen(storage, begins=A_DAY + 6, ends=A_DAY + 7)[-1] == Taken(A_DAY, 7)


def test_what_is_over_is_forgotten(storage: Storage) -> None:
    fill(storage)
    with storage.database.write() as connection:
        taken_times.forget(connection, SITE, 110)
        taken_times.forget(connection, "elsewhere", 1_000)
    assert seen(storage) == [Taken(110, 10), Taken(120, 5)]
