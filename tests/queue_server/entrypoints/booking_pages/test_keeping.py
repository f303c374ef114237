"""Times that are kept for one address: as many as it may have, whatever becomes of each question."""

import asyncio
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

import pytest

from queue_server.entrypoints.booking_pages.chosen import Chosen
from queue_server.entrypoints.booking_pages.desk import DeskAwayError, DeskRefusedError
from queue_server.entrypoints.booking_pages.keeping import kept
from queue_server.entrypoints.booking_pages.places import Place
from queue_server.entrypoints.booking_pages.shares import Shares, ShareTakenError
from queue_server.entrypoints.booking_shapes import Held
from tests.queue_server.entrypoints.devices import played

HOME = "192.0.2.1"
TOWN, VILLAGE = (
    cast("Place", SimpleNamespace(id=name, offer=SimpleNamespace(hold_min=10))) for name in ("town", "village")
)
NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)


class Server:
    """Keeps every time, or answers as it is told."""

    def __init__(self) -> None:
        self.held = 0
        self.error: Exception | None = None
        self.ready = asyncio.Event()
        self.ready.set()

    async def hold(self) -> Held:
        await self.ready.wait()
        if self.error is not None:
            raise self.error
        self.held += 1
        return Held(hold=f"hold-{self.held}", starts_at=NINE, minutes=10, lapses_at=NINE)


class Clock:
    now_s = 0.0


async def asked(shares: Shares, server: Server, instead_of: str = "", *, at: Place = TOWN) -> str:
    """As the next page says what is kept now."""
    chosen = Chosen(hold=instead_of)
    held = await kept(shares, HOME, at, chosen, server.hold)
    return chosen.keeping(at.id, held.hold).hold


@played
async def test_one_address_keeps_so_many_times_and_others_in_their_place() -> None:
    clock, server = Clock(), Server()
    shares = Shares(2, lambda: clock.now_s)
    await asked(shares, server)
    last = await asked(shares, server)
    with pytest.raises(ShareTakenError):
        await asked(shares, server)
    await asked(shares, server, last)
    with pytest.raises(ShareTakenError):
        await asked(shares, server, last)
    assert server.held == 3
    clock.now_s = 600
    await asked(shares, server)


@played
async def test_questions_at_once_keep_no_more_than_one_after_the_other() -> None:
    clock, server = Clock(), Server()
    shares = Shares(2, lambda: clock.now_s)
    first = await asked(shares, server)
    server.ready.clear()
    many = [asyncio.ensure_future(asked(shares, server, first)) for _ in range(10)]
    await asyncio.sleep(0)
    server.ready.set()
    outcomes = await asyncio.gather(*many, return_exceptions=True)
    assert sum(isinstance(each, ShareTakenError) for each in outcomes) == 8


@played
async def test_a_time_that_was_refused_leaves_what_was_kept_before() -> None:
    server, shares = Server(), Shares(1, lambda: 0.0)
    first = await asked(shares, server)
    server.error = DeskRefusedError("time_taken")
    for _ in range(2):
        with pytest.raises(DeskRefusedError):
            await asked(shares, server, first)
    server.error = None
    with pytest.raises(ShareTakenError):
        await asked(shares, server)
    shares.end(HOME, first)
    server.error = DeskRefusedError("time_taken")
    with pytest.raises(DeskRefusedError):
        await asked(shares, server)
    server.error = None
    await asked(shares, server)


@played
async def test_a_question_of_which_nobody_knows_the_end_counts_as_kept() -> None:
    server, shares = Server(), Shares(1, lambda: 0.0)
    server.error = DeskAwayError()
    with pytest.raises(DeskAwayError):
        await asked(shares, server)
    with pytest.raises(ShareTakenError):
        await asked(shares, server)


@played
async def test_a_time_that_another_place_keeps_counts_until_it_lapses() -> None:
    """The server of the second place cannot end it: whoever goes to and fro would keep times without end."""
    clock, server = Clock(), Server()
    shares = Shares(2, lambda: clock.now_s)
    in_town = await asked(shares, server)
    in_village = await asked(shares, server, in_town, at=VILLAGE)
    with pytest.raises(ShareTakenError):
        await asked(shares, server, in_village)
    with pytest.raises(ShareTakenError):
        await asked(shares, server, in_town.replace("town", "village"), at=VILLAGE)
    await asked(shares, server, in_town)
    clock.now_s = 600
    await asked(shares, server, in_village)
