"""Running the application on uvicorn, with the limits of the house, until it is told to stop."""

import gc
import socket
from pathlib import Path

import uvicorn

from config.server import ServerSettings
from queue_server.entrypoints.app import create_app
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.listening import believed
from queue_server.entrypoints.running import running, say_goodbye_to_all
from queue_server.entrypoints.service_watch import ServiceWatch
from supervision.service_manager import ServiceManager
from wire.message import MAX_MESSAGE_BYTES

STOP_WITHIN_S = 5

SELDOM = (20_000, 20, 50)
"""New things, and rounds of the younger generation, before Python's collector looks for cycles; we make few."""


class HallServer(uvicorn.Server):
    """Uvicorn that tells the service manager when it serves, and every device why it closes the link before it does."""

    def __init__(self, config: uvicorn.Config, assembly: Assembly, watch: ServiceWatch) -> None:
        super().__init__(config)
        self._assembly = assembly
        self._watch = watch

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._watch.begin()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Says goodbye, then stops as usual."""
        self._watch.end()
        await say_goodbye_to_all(self._assembly)
        await super().shutdown(sockets)


def settle_down() -> None:
    """What was made at the start lives as long as the server: the collector of rubbish need never look at it again.

    With a thousand devices its full rounds stood still for up to half a second; frozen and seldom, for some tens of ms.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)


async def serve(
    settings: ServerSettings, listening: socket.socket, manager: ServiceManager, fonts: Path | None
) -> None:
    """Serves on this socket until a signal ends it; `fonts` are for its web boards.

    Raises:
        StorageError: The database cannot be used.
    """
    async with running(settings, fonts) as assembly:
        config = uvicorn.Config(
            create_app(assembly),
            ws="websockets-sansio",
            ws_max_size=MAX_MESSAGE_BYTES,
            ws_per_message_deflate=False,  # +65 % CPU at a thousand listeners, to save 40 bytes of 180
            ws_ping_interval=None,  # the link has a heartbeat of its own, which Qt can answer and notice
            lifespan="off",
            log_config=None,
            access_log=False,  # an address of a visitor's phone is personal data
            server_header=False,
            forwarded_allow_ips=believed(settings.listen.trusted_proxies),
            timeout_graceful_shutdown=STOP_WITHIN_S,
        )
        settle_down()
        await HallServer(config, assembly, ServiceWatch(manager, assembly)).serve(sockets=[listening])
