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
    """Whatever became of one is logged and no more: what follows at a stop, the writer's last group, must be done."""
    for task in tasks:
        task.cancel()
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(outcome, Exception):
            log.error("part_had_failed", exc_info=outcome)


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
