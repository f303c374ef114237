"""Whoever went away is known to every counter, and waits again when the reception says so, over real sockets."""

import pytest

from queue_server import administration
from tests.hall_files import PIN
from tests.queue_server.entrypoints.callers import ticket
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.queue_server.entrypoints.test_reception import ROSA, reception
from wire import commands
from wire.link import Welcome
from wire.things import CounterVisit
from wire.words import VisitState


@pytest.fixture(scope="module", autouse=True)
def rosa(hall: RunningHall) -> None:
    administration.add_clerk(hall.files.settings, ROSA, PIN)


@played
async def test_whoever_went_away_is_known_to_who_comes_in_later_and_waits_again_by_the_number(
    hall: RunningHall,
) -> None:
    async with reception(hall) as (desk, _):
        given = ticket(await desk.ask(commands.TakeTicket(product="product-b")))
        await desk.ask(commands.MarkLeft(visit=given.visit))
        async with joined(hall, "counter-2") as (_, welcome):
            assert isinstance(welcome, Welcome)
            known = next(each for each in welcome.things if isinstance(each, CounterVisit) and each.id == given.visit)
            assert known.state is VisitState.LEFT
        back = ticket(await desk.ask(commands.BackInTheHall(visit=given.visit)))
        assert (back.number, back.again) == (given.number, True)
        async with joined(hall, "counter-2") as (_, welcome):
            assert isinstance(welcome, Welcome)
            known = next(each for each in welcome.things if isinstance(each, CounterVisit) and each.id == given.visit)
            assert known.state is VisitState.WAITING
