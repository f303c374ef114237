"""The reception and the telephone take from the same free times as everybody else, over real sockets."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta

import pytest

from queue_server import administration
from tests.hall_files import PIN
from tests.queue_server.entrypoints.callers import code_of
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.planned_hall import planned_hall
from tests.queue_server.entrypoints.test_reception import ROSA, booking, made
from wire import commands
from wire.answers import Answer, Done, FreeTimes
from wire.link import Welcome
from wire.words import MeetingPlace, RefusalCode

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    """One desk receives appointments."""
    hall = planned_hall(tmp_path_factory.mktemp("hall"), places=1)
    administration.add_clerk(hall.files.settings, ROSA, PIN)
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == "", "the server said something that nobody expected"


@asynccontextmanager
async def reception(hall: RunningHall) -> AsyncIterator[Device]:
    async with joined(hall, "counter-1") as (desk, welcome):
        assert isinstance(welcome, Welcome)
        assert welcome.house.plans_appointments
        answer = await desk.ask(commands.SignIn(counter="counter-1", clerk=ROSA.name, pin=PIN))
        assert answer.refusal is None, answer
        yield desk
        await desk.ask(commands.SignOut())


def question(days: int, **changed: object) -> commands.LookUpFreeTimes:
    """About one day, so many after today; each test has days of its own."""
    day = TODAY + timedelta(days=days)
    return commands.LookUpFreeTimes.model_validate({"product": "product-a", "first": day, "last": day, **changed})


def times(answer: Answer) -> list[datetime]:
    assert isinstance(answer.result, FreeTimes), answer
    return list(answer.result.times)


@played
async def test_what_is_offered_can_be_had_once_and_is_offered_no_more(hall: RunningHall) -> None:
    async with reception(hall) as desk:
        first, *others = times(await desk.ask(question(1)))
        assert made(await desk.ask(booking(first))).appointment.starts_at == first
        assert times(await desk.ask(question(1))) == others
        assert code_of(await desk.ask(booking(first))) is RefusalCode.TIME_TAKEN


@played
async def test_staff_may_begin_between_the_times_that_are_offered_and_for_whoever_stands_there_now(
    hall: RunningHall,
) -> None:
    async with reception(hall) as desk:
        first = times(await desk.ask(question(2)))[0]
        odd = first + timedelta(minutes=3)
        assert odd not in times(await desk.ask(question(2)))
        assert made(await desk.ask(booking(odd))).appointment.starts_at == odd
        assert code_of(await desk.ask(booking(first))) is RefusalCode.TIME_TAKEN, "it would reach into the other one"


@played
async def test_whoever_moves_may_keep_a_part_of_the_own_time_and_gives_back_the_rest(hall: RunningHall) -> None:
    async with reception(hall) as desk:
        first = times(await desk.ask(question(3)))[0]
        booked = made(await desk.ask(booking(first))).appointment
        assert first not in times(await desk.ask(question(3)))
        assert times(await desk.ask(question(3, moving=booked.id)))[0] == first
        later = first + timedelta(minutes=5)
        assert code_of(await desk.ask(booking(later))) is RefusalCode.TIME_TAKEN
        move = commands.MoveAppointment(appointment=booked.id, starts_at=later)
        assert (await desk.ask(move)).result == Done()
        assert first not in times(await desk.ask(question(3)))
        await desk.ask(commands.CancelAppointment(appointment=booked.id))
        assert times(await desk.ask(question(3)))[0] == first


@played
async def test_what_is_by_telephone_says_so_before_and_after_it_is_made(hall: RunningHall) -> None:
    async with reception(hall) as desk:
        answer = await desk.ask(question(4, product="product-b"))
        assert isinstance(answer.result, FreeTimes)
        assert answer.result.place is MeetingPlace.TELEPHONE
        starts_at = answer.result.times[0]
        booked = made(await desk.ask(booking(starts_at, product="product-b", telephone="06 12345678"))).appointment
        assert (booked.place, booked.telephone) == (MeetingPlace.TELEPHONE, "06 12345678")
        check_in = commands.CheckInByHand(appointment=booked.id)
        assert code_of(await desk.ask(check_in)) is RefusalCode.NOT_RECEIVED_HERE


@pytest.mark.parametrize(
    ("wish", "refused"),
    [
        ({"product": "product-c"}, RefusalCode.NOT_BOOKABLE),
        ({"also": ("product-b",)}, RefusalCode.CANNOT_COMBINE),
        ({"product": "product-z"}, RefusalCode.UNKNOWN_PRODUCT),
    ],
)
@played
async def test_what_cannot_be_booked_is_refused_when_it_is_looked_up_and_when_it_is_made(
    hall: RunningHall, wish: dict[str, object], refused: RefusalCode
) -> None:
    async with reception(hall) as desk:
        starts_at = times(await desk.ask(question(5)))[0]
        assert code_of(await desk.ask(question(5, **wish))) is refused
        assert code_of(await desk.ask(booking(starts_at, **wish))) is refused


@played
async def test_nothing_is_booked_beyond_the_days_that_staff_may_give_out(hall: RunningHall) -> None:
    async with reception(hall) as desk:
        far = datetime(2028, 3, 1, 9, tzinfo=UTC)
        assert code_of(await desk.ask(booking(far))) is RefusalCode.TOO_FAR_AHEAD


@played
async def test_only_the_reception_sees_free_times_at_a_counter(hall: RunningHall) -> None:
    async with joined(hall, "counter-1") as (desk, _):
        assert code_of(await desk.ask(question(6))) is RefusalCode.NOT_SIGNED_IN
