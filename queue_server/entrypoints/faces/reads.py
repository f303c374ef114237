"""Looking something up for another system: beside the event loop, and few at a time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from queue_server.adapters.database import Database, Reader

READS_AT_ONCE = 2
"""Of the connections that read, so that pictures of the hall always find one."""

Found = TypeVar("Found")


@dataclass(frozen=True)
class Reads:
    """Of one face."""

    database: Database
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(READS_AT_ONCE))

    async def find(self, look: Callable[[Reader], Found]) -> Found:
        """What `look` finds; all that it reads is of the same moment."""
        async with self.turns:
            return await asyncio.to_thread(self._found, look)

    def _found(self, look: Callable[[Reader], Found]) -> Found:
        with self.database.read() as connection:
            return look(connection)
