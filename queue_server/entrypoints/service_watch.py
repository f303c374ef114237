"""The server's word to the service manager that it lives, for as long as its loop turns and its writer writes.

A database that is away is no reason to be started anew: commands are answered "try again" meanwhile, and the writer
finds it again by itself.
"""

import asyncio

import structlog

from queue_server.entrypoints.assembly import Assembly
from supervision.service_manager import ServiceManager

log = structlog.get_logger("server")


class ServiceWatch:
    """Begun when devices are served, ended before they are sent away."""

    def __init__(self, manager: ServiceManager, assembly: Assembly) -> None:
        self._manager = manager
        self._assembly = assembly
        self._feeding: asyncio.Task[None] | None = None

    def begin(self) -> None:
        self._manager.tell_ready(self._status())
        if self._manager.feed_every_s is not None:
            self._feeding = asyncio.create_task(self._keep_feeding(self._manager.feed_every_s))

    def end(self) -> None:
        if self._feeding is not None:
            self._feeding.cancel()
        self._manager.tell_stopping()
        self._manager.close()

    async def _keep_feeding(self, every_s: float) -> None:
        while self._assembly.writer.alive:
            self._manager.feed()
            self._manager.tell_status(self._status())
            await asyncio.sleep(every_s)
        log.error("writer_has_ended", then="the service manager is not told any more that all is well")

    def _status(self) -> str:
        return f"serves {len(self._assembly.broadcast)} devices"
