"""A durable "next" in the server, from the command on its event loop to the answer, against the bare commit.

All rows are taken in turn in one run, a pause before each, as a hall works: a disk that has rested answers later than
a busy one, so that back-to-back figures would flatter whoever commits most.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import perf_counter
from uuid import uuid4

import psycopg
import uvloop

from bench.bare_postgres import BarePostgresQueue
from bench.bare_sqlite import WAITING, BareQueue
from bench.figure import CouldNotMeasureError, Figure, p50, p50_and_p99, p99
from bench.hall import CLERK, hall_in
from bench.orm_queue import OrmQueue
from config.server import ServerSettings
from queue_server.domain.counter_session import Clerk
from queue_server.entrypoints.asker import Asker
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.running import running
from tests.postgres_cluster import NoPostgresError, running_cluster
from wire import commands
from wire.answers import Answer, Called
from wire.commands import CommandBody
from wire.link import Command
from wire.words import Role

PAUSE_S = 0.01
ROUNDS, ROUNDS_POSTGRES, WARM_UP = 200, 120, 10
PRODUCTS = "abcdefghij"
COUNTER = "counter-1"


def asker(device: str) -> Asker:
    """A device by its name, whose first part is its role."""
    return Asker(device, Role(device.partition("-")[0]), key="-")


class Desk:
    """The server's own desk of commands, asked as its link asks it."""

    def __init__(self, desk: DeskOfCommands) -> None:
        self._desk = desk
        self._tickets = 0

    async def ask(self, device: str, body: CommandBody) -> Answer:
        future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        clerk = Clerk(CLERK, "Clerk", None) if isinstance(body, commands.SignIn) else None
        command = Command(id=uuid4().hex, body=body)
        self._desk.ask(command, who=asker(device), clerk=clerk, answer=future.set_result)
        answer = Answer.model_validate_json(await future)
        if answer.result is None:
            raise CouldNotMeasureError(f"The server refused {body.type}: {answer.refusal}.")
        return answer

    async def open(self) -> None:
        """A clerk at the counter and a hall full of visitors."""
        await self.ask(COUNTER, commands.SignIn(counter=COUNTER, clerk=CLERK, pin="-"))
        for _ in range(WAITING):
            await self.join()

    async def join(self) -> None:
        self._tickets += 1
        product = f"product-{PRODUCTS[self._tickets % len(PRODUCTS)]}"
        await self.ask("kiosk-1", commands.TakeTicket(product=product))

    async def timed_call_ms(self) -> float:
        """One call; afterwards it is finished and somebody else waits."""
        future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        command = Command(id=uuid4().hex, body=commands.CallNext())
        began = perf_counter()
        self._desk.ask(command, who=asker(COUNTER), clerk=None, answer=future.set_result)
        text = await future
        spent_ms = (perf_counter() - began) * 1000
        result = Answer.model_validate_json(text).result
        if not isinstance(result, Called):
            raise CouldNotMeasureError(f"The server called nobody: {text}.")
        await self.ask(COUNTER, commands.Finish(visit=result.visit.id))
        await self.join()
        return spent_ms


def measure(folder: Path) -> list[Figure]:
    """SQLite, and PostgreSQL where a cluster can be had."""
    return [*_on_sqlite(folder), *_on_postgresql(folder)]


def _on_sqlite(folder: Path) -> list[Figure]:
    settings = hall_in(folder).settings
    with ExitStack() as closing:
        bare, orm = BareQueue(folder / "bare.sqlite3"), OrmQueue(folder / "orm.sqlite3")
        closing.callback(bare.close)
        closing.callback(orm.close)
        peers: dict[str, Callable[[], object]] = {
            "bare": bare.call_next,
            "orm": orm.call_next,
            "insert": bare.insert_once,
        }
        spent = _run(settings, peers, ROUNDS, joins=(bare.join, orm.join))
    orm_note = "the same transaction with SQLAlchemy's ORM and a session per call; floor: the bare durable commit"
    note = (
        f"one call per {PAUSE_S * 1000:.0f} ms and row, {WAITING} waiting, SQLite WAL, synchronous=FULL; floor: the "
        f"bare transaction with sqlite3 (a single durable insert takes {p50(spent['insert']):.2f} / "
        f"{p99(spent['insert']):.2f} ms)"
    )
    return [
        *p50_and_p99("call_next.server", spent["server"], spent["bare"], note=note),
        *p50_and_p99("call_next.orm", spent["orm"], spent["bare"], note=orm_note),
    ]


def _on_postgresql(folder: Path) -> list[Figure]:
    at = "@postgresql"
    with ExitStack() as closing:
        try:
            cluster = closing.enter_context(running_cluster())
        except NoPostgresError as error:
            note = f"not measured: {error}"
            return [Figure(f"call_next.server.{word}_ms{at}", None, "ms", n=0, note=note) for word in ("p50", "p99")]
        with psycopg.connect(f"{cluster}/postgres", autocommit=True) as connection:
            connection.execute("CREATE DATABASE hall")
            connection.execute("CREATE DATABASE bare")
        inner = folder / "postgresql"
        inner.mkdir()
        settings = hall_in(inner, database_url=f"{cluster}/hall").settings
        bare = closing.enter_context(_bare_postgres(f"{cluster}/bare"))
        spent = _run(settings, {"bare": bare.call_next}, ROUNDS_POSTGRES, joins=(bare.join,))
    note = "as on SQLite; floor: the same bare transaction with psycopg on one held connection"
    return p50_and_p99("call_next.server", spent["server"], spent["bare"], at=at, note=note)


@contextmanager
def _bare_postgres(url: str) -> Iterator[BarePostgresQueue]:
    with psycopg.connect(url, autocommit=True) as connection:
        yield BarePostgresQueue(connection)


def _run(
    settings: ServerSettings,
    peers: dict[str, Callable[[], object]],
    rounds: int,
    *,
    joins: Sequence[Callable[[], None]],
) -> dict[str, list[float]]:
    """The server and its peers in turn, in milliseconds; `joins` top the peers' queues up."""

    async def in_turn() -> dict[str, list[float]]:
        spent: dict[str, list[float]] = {"server": [], **{name: [] for name in peers}}
        async with running(settings) as assembly:
            desk = Desk(assembly.commands)
            await desk.open()
            for _ in range(WARM_UP + rounds):
                await asyncio.sleep(PAUSE_S)
                spent["server"].append(await desk.timed_call_ms())
                for name, peer in peers.items():
                    await asyncio.sleep(PAUSE_S)
                    began = perf_counter()
                    peer()
                    spent[name].append((perf_counter() - began) * 1000)
                for join in joins:
                    join()
        return {name: row[WARM_UP:] for name, row in spent.items()}

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(in_turn())
