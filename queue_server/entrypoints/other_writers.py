"""On SQLite too somebody else may write beside the server, for a moment: `balie import`, on the command line.

PostgreSQL wakes its servers up (`adapters.wake_up`); here the number of the last event is looked at.
"""

import asyncio
from dataclasses import dataclass

from queue_server.adapters import site_row
from queue_server.adapters.database import Database
from queue_server.adapters.writer import Writer
from queue_server.entrypoints.own_deeds import look_for_ever

LOOK_EVERY_S = 2.0
"""Screens show what came in by then; who checks in meanwhile is known at once, since that reads the database."""


@dataclass(frozen=True)
class OtherWriters:
    """Of one server."""

    database: Database
    site: str
    writer: Writer

    async def keep_looking(self) -> None:
        """For ever."""
        await look_for_ever(self._look, every_s=LOOK_EVERY_S, failing="other_writers_not_looked_at")

    async def _look(self) -> None:
        if await asyncio.to_thread(self._last_event) > self.writer.seen:
            self.writer.look()

    def _last_event(self) -> int:
        with self.database.read() as connection:
            here = site_row.position(connection, self.site)
        return 0 if here is None else here.seq
