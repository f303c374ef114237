"""What a server does by itself: looking again and again, and deeds that no device asked for."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import uuid4

import structlog

from queue_server.adapters.errors import StorageError
from queue_server.adapters.group_commit import Job
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.service.unit_of_work import UnitOfWork

SERVER_ITSELF = "server"
"""Whose commands these are."""

ENDS_WITHIN_S = 0.5
ASKED_TO_END = 6
"""Times that a part is asked before the server stops without it."""

log = structlog.get_logger("server")


async def look_for_ever(look: Callable[[], Awaitable[None]], *, every_s: float, failing: str) -> None:
    """While the database is away nothing is seen and nobody could be told; any other mistake is logged as `failing`."""
    while True:
        try:
            await look()
        except StorageError:
            pass  # the writer has said so, once
        except Exception:
            log.exception(failing)
        await asyncio.sleep(every_s)


async def end_all(*tasks: asyncio.Task[None]) -> None:
    """Whatever became of one is logged and no more: what follows at a stop, the writer's last group, must be done.

    A library may swallow a request to end, as Python 3.11's own `asyncio.wait_for` does when what it waits for happens
    in the same turn (https://github.com/python/cpython/issues/86296): a part is asked until it has ended.
    """
    going = set(tasks)
    for _ in range(ASKED_TO_END):
        for task in going:
            task.cancel()
        if not going:
            break
        _, going = await asyncio.wait(going, timeout=ENDS_WITHIN_S)
    for task in tasks:
        if task in going:
            log.error("part_does_not_end", part=repr(task))
        elif not task.cancelled() and (error := task.exception()) is not None:
            log.error("part_had_failed", exc_info=error)


async def do(commands: DeskOfCommands, what: str, work: Callable[[UnitOfWork], object]) -> None:
    """Carries it out in the order of all commands; whatever looks again need not have it repeated.

    Raises:
        StorageError: The database did not confirm it.
    """

    def done(uow: UnitOfWork) -> str:
        work(uow)
        return ""

    job = Job(
        device=SERVER_ITSELF,
        command=uuid4().hex,
        fingerprint=what,
        work=done,
        refuse=lambda refusal: refusal.sentence,
        repeatable=False,
    )
    await commands.result(job)
