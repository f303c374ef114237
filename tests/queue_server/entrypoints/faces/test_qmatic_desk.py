"""What stands in a path: days, times, products, persons; and which moment a clock on the wall means."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from types import SimpleNamespace
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from config.faces import QmaticFace
from queue_server.adapters.database import Reader
from queue_server.domain.appointment import NOBODY, Person
from queue_server.domain.booking_refusal import TimeTaken
from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.faces.qmatic_answers import Shop
from queue_server.entrypoints.faces.qmatic_desk import (
    LISTED_MOST,
    QmaticDesk,
    day_in,
    first_free,
    moments_of,
    time_in,
    wish_in,
)
from queue_server.entrypoints.faces.qmatic_errors import WrongQuestionError
from queue_server.entrypoints.faces.reads import Found, Reads
from queue_server.entrypoints.faces.rights import Rights
from queue_server.service import booking
from queue_server.service.free_times import Wish
from queue_server.service.unit_of_work import CodeHashes, UnitOfWork
from tests.queue_server import builders
from tests.queue_server.adapters.storage import stored
from tests.queue_server.entrypoints.devices import played
from tests.queue_server.fakes import FakeClock, FakeUnitOfWork
from tests.queue_server.planned_house import planned_hall

HALL = builders.hall()


def test_the_number_in_the_path_counts_the_further_persons() -> None:
    assert wish_in("servicePublicId=passport") == Wish(("passport",), 1)
    assert wish_in("servicePublicId=passport;numberOfCustomers=3") == Wish(("passport",), 4)


def test_a_product_that_is_named_twice_is_wanted_once() -> None:
    assert wish_in("servicePublicId=a;servicePublicId=b;servicePublicId=a").products == ("a", "b")


@pytest.mark.parametrize("parameters", ["", "numberOfCustomers=1", "servicePublicId=a;numberOfCustomers=-1"])
def test_a_question_without_a_product_or_with_a_wrong_number_is_none(parameters: str) -> None:
    with pytest.raises(WrongQuestionError):
        wish_in(parameters)


def test_a_day_and_a_time_are_read() -> None:
    assert day_in("2026-11-24") == date(2026, 11, 24)
    assert (time_in("08:30"), time_in("8:05"), time_in("08:30:00")) == (time(8, 30), time(8, 5), time(8, 30))


@pytest.mark.parametrize("text", ["", "2026-11-31", "2026-W48-2", "20261124", "0", "0001-01-01", "9999-12-31", "x"])
def test_what_is_no_day_is_answered_so(text: str) -> None:
    with pytest.raises(WrongQuestionError):
        day_in(text)


@pytest.mark.parametrize("text", ["", "24:00", "08:60", "0830", "8", "08:30:30", "-1:00", "٠٨:٣٠"])
def test_what_is_no_time_is_answered_so(text: str) -> None:
    with pytest.raises(WrongQuestionError):
        time_in(text)


def test_a_time_on_the_wall_is_one_moment_on_most_days() -> None:
    assert HALL.zone == ZoneInfo("Europe/Amsterdam")
    assert moments_of(date(2026, 11, 24), time(8, 30), HALL) == [datetime(2026, 11, 24, 7, 30, tzinfo=UTC)]


def test_a_time_that_clocks_leave_out_is_no_moment() -> None:
    with pytest.raises(WrongQuestionError):
        moments_of(date(2027, 3, 28), time(2, 30), HALL)


def test_a_time_that_clocks_show_twice_is_two_moments() -> None:
    twice = [datetime(2027, 10, 31, hour, 30, tzinfo=UTC) for hour in (0, 1)]
    assert moments_of(date(2027, 10, 31), time(2, 30), HALL) == twice


def test_in_the_night_in_which_clocks_go_back_a_time_is_given_away_once_for_each_hour(tmp_path: Path) -> None:
    hall = planned_hall(tmp_path, FakeClock(datetime(2026, 10, 23, 12, tzinfo=UTC)))
    uow, wish = FakeUnitOfWork(), Wish(("passport",))
    moments = moments_of(date(2026, 10, 25), time(2, 30), hall)

    def book() -> datetime:
        starts_at = first_free(uow.taken_times, hall, wish, moments)
        return booking.book(
            uow, hall, wish=wish, starts_at=starts_at, person=NOBODY, channel="web"
        ).appointment.starts_at

    assert [book(), book()] == [datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1)]
    with pytest.raises(TimeTaken):
        book()


@dataclass(frozen=True)
class CountedReads(Reads):
    """Notes down every question that SQLite is asked."""

    asked: list[str] = field(default_factory=list)

    async def find(self, look: Callable[[Reader], Found]) -> Found:
        with self.database.read() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.set_trace_callback(self.asked.append)
            try:
                return look(connection)
            finally:
                driver.set_trace_callback(None)


@played
async def test_a_law_office_with_hundreds_of_appointments_costs_as_few_questions_as_anybody(tmp_path: Path) -> None:
    with stored(f"sqlite:///{tmp_path / 'balie.sqlite3'}") as storage:
        begin = storage.hall.clock.now()

        def add(uow: UnitOfWork) -> None:
            for number in range(LISTED_MOST + 20):
                each = builders.appointment(id=f"n-{number}", starts_at=begin + builders.minutes(number))
                uow.appointments.add(each, Person(email="kantoor@voorbeeld.nl"), CodeHashes(f"hash of {number}"))

        storage.look(add)
        hall, reads = storage.hall, CountedReads(storage.database)
        rights, portal = Rights(QmaticFace(readers=("portal",))), Caller("portal", "key", DeviceRole.BOOKING)
        desk = QmaticDesk(
            cast(Assembly, SimpleNamespace(hall=hall)), Shop(hall, begin, people_kept_days=30), reads, rights
        )
        customer = await desk.customer_with("kantoor@voorbeeld.nl", portal)
        assert customer is not None
        found = await desk.to_come(customer, portal)
    assert [each.appointment.id for each in found] == [f"n-{number}" for number in range(LISTED_MOST)]
    assert {each.customer for each in found} == {customer}
    assert len([each for each in reads.asked if each.startswith("SELECT")]) == 4
