"""A server's first and last words, and its bad days."""

import asyncio
import resource
import socket as sockets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import httpx
import psycopg
import pytest

from queue_server.entrypoints.said_outside import AWAY
from tests.postgres_cluster import Cluster, NoPostgresError, stoppable_cluster
from tests.queue_server.entrypoints.conftest import started
from tests.queue_server.entrypoints.devices import RunningHall, joined, knocking, played
from wire import commands
from wire.answers import TicketIssued
from wire.link import Welcome
from wire.words import CLOSE_CODES, LinkRefusal, RefusalCode

WITHIN_S = 30
UNLIMITED = resource.RLIM_INFINITY


def ended(config: Path) -> tuple[int, str]:
    """Starts a server that is expected to give up at once."""
    done = subprocess.run(
        [sys.executable, "-m", "balie", "server", "--config", str(config)],
        capture_output=True,
        text=True,
        timeout=WITHIN_S,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.fixture
def own_hall(tmp_path: Path) -> RunningHall:
    """A hall of its own, not running yet."""
    return started(tmp_path, f"sqlite:///{tmp_path / 'balie.sqlite3'}")


@played
async def test_a_server_that_stops_says_goodbye_to_everybody_and_ends_well(own_hall: RunningHall) -> None:
    await asyncio.to_thread(own_hall.server.start)
    async with (
        joined(own_hall, "kiosk-1") as (kiosk, _),
        joined(own_hall, "display-1") as (display, _),
        joined(own_hall, "counter-1") as (counter, _),
    ):
        stopping = asyncio.create_task(asyncio.to_thread(own_hall.server.stop))
        for device in (kiosk, display, counter):
            refused, code = await device.closing()
            assert refused is not None
            assert (refused.code, code) == (LinkRefusal.SERVER_STOPS, CLOSE_CODES[LinkRefusal.SERVER_STOPS])
        assert await stopping == 0
    assert own_hall.server.said() == ""


@played
async def test_a_server_that_was_killed_goes_on_where_it_was_for_whoever_comes_back(own_hall: RunningHall) -> None:
    await asyncio.to_thread(own_hall.server.start)
    async with joined(own_hall, "kiosk-1") as (kiosk, before):
        assert isinstance((await kiosk.ask(commands.TakeTicket(product="product-a"))).result, TicketIssued)
        own_hall.server.kill()
    await asyncio.to_thread(own_hall.server.start)
    async with joined(own_hall, "kiosk-1") as (_, after):
        assert isinstance(before, Welcome)
        assert isinstance(after, Welcome)
        assert (after.epoch, after.seq) == (before.epoch, before.seq + 1)
    own_hall.server.stop()


def test_a_second_server_on_the_same_file_ends_with_a_sentence(own_hall: RunningHall) -> None:
    with own_hall.server:
        config = own_hall.files.server
        second = config.with_name("second.toml")
        second.write_text(config.read_text(encoding="utf-8").replace(str(own_hall.server.port), "0"), encoding="utf-8")
        code, said = ended(second)
    assert code == 1
    assert "Another queue server already uses" in said
    assert "Traceback" not in said


def test_a_place_that_is_taken_ends_the_server_with_a_sentence(own_hall: RunningHall) -> None:
    with sockets.socket() as taken:
        taken.bind(("127.0.0.1", own_hall.server.port))
        taken.listen()
        code, said = ended(own_hall.files.server)
    assert code == 1
    assert f"cannot listen on 127.0.0.1:{own_hall.server.port}" in said
    assert "Traceback" not in said


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux lets a disk look full from outside")
@played
async def test_a_full_disk_is_told_in_a_sentence_and_nothing_acknowledged_is_lost(own_hall: RunningHall) -> None:
    await asyncio.to_thread(own_hall.server.start)
    pid = own_hall.server.pid
    async with joined(own_hall, "kiosk-1") as (kiosk, _):
        first = await kiosk.ask(commands.TakeTicket(product="product-a"))
        full = (own_hall.files.server.parent / "balie.sqlite3-wal").stat().st_size
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (full, UNLIMITED))
        refused = await kiosk.ask(commands.TakeTicket(product="product-a"), command="while-it-was-full")
        assert refused.refusal is not None
        assert refused.refusal.code is RefusalCode.TRY_AGAIN
        assert refused.refusal.sentence == AWAY
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (UNLIMITED, UNLIMITED))
        again = await kiosk.ask(commands.TakeTicket(product="product-a"), command="while-it-was-full")
    assert isinstance(first.result, TicketIssued)
    assert isinstance(again.result, TicketIssued)
    assert (first.result.number, again.result.number) == ("A001", "A002")
    assert own_hall.server.stop() == 0
    assert own_hall.server.said().count("database_away") == 1


@pytest.fixture
def own_cluster() -> Iterator[Cluster]:
    """A cluster that nobody else uses, so that it may be stopped."""
    with ExitStack() as stack:
        try:
            yield stack.enter_context(stoppable_cluster())
        except NoPostgresError as error:
            pytest.skip(str(error))


def test_while_its_database_is_away_a_server_says_so_and_then_finds_it_again(
    own_cluster: Cluster, tmp_path: Path
) -> None:
    with psycopg.connect(f"{own_cluster.url}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE balie")
    hall = started(tmp_path, f"{own_cluster.url}/balie")
    with hall.server:
        own_cluster.stop()
        try:
            asyncio.run(_while_it_is_away(hall))
        finally:
            own_cluster.start()
        asyncio.run(_after_it_came_back(hall))
    said = hall.server.said()
    assert "Traceback" not in said
    assert said.count("database_not_read") == 1, "once, not for each who asks"
    assert "does not answer" in said


async def _while_it_is_away(hall: RunningHall) -> None:
    """A stranger is told no more than the others: neither where the database is nor what its driver says."""
    key = hall.files.keys["tests"]
    async with httpx.AsyncClient(base_url=hall.server.http_url, timeout=WITHIN_S) as asker:
        assert (await asker.get("/healthz")).status_code == 200
        not_ready = await asker.get("/readyz")
        why = not_ready.json()["why"].removeprefix("The last command could not be kept. ")
        assert (not_ready.status_code, not_ready.json()["status"], why) == (503, "not ready", AWAY)
        for shown in (key, "a-stranger-without-a-key"):
            away = await asker.get("/api/v1/figures", headers={"Authorization": f"Bearer tests:{shown}"})
            assert (away.status_code, away.json()) == (503, {"detail": AWAY})
        assert (await asker.get("/metrics")).status_code == 200
    for changed in ({}, {"key": "a-stranger-without-a-key"}):
        async with knocking(hall) as device:
            await device.say(hall.hello("kiosk-1", **changed))
            refused, _ = await device.closing()
        assert refused is not None
        assert (refused.code, refused.sentence) == (LinkRefusal.SERVER_STOPS, AWAY)


async def _after_it_came_back(hall: RunningHall) -> None:
    give_up_at = monotonic() + WITHIN_S
    async with joined(hall, "kiosk-1") as (kiosk, _):
        while not isinstance(
            (answer := await kiosk.ask(commands.TakeTicket(product="product-a"))).result, TicketIssued
        ):
            assert monotonic() < give_up_at, answer
    async with httpx.AsyncClient(base_url=hall.server.http_url, timeout=WITHIN_S) as watcher:
        assert (await watcher.get("/readyz")).json() == {"status": "ready"}
