"""Hearing that another server process has written: LISTEN on PostgreSQL, and a look every second in any case.

A notification may be missed (a connection breaks, a pooler sits between), so it only makes the look come sooner.
"""

import threading
from collections.abc import Callable

import psycopg
import structlog

from queue_server.adapters.database import CONNECT_TIMEOUT_S, Database

LOOK_EVERY_S = 1.0
log = structlog.get_logger("storage")


class WakeUp:
    """Calls `look` from its own thread whenever another process may have written; nothing to do on SQLite."""

    def __init__(self, database: Database, site: str, *, seen: Callable[[], int], look: Callable[[], None]) -> None:
        self._address = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._site = site
        self._seen = seen
        self._look = look
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="wake-up", daemon=True)

    def start(self) -> None:
        """Begins to listen."""
        self._thread.start()

    def stop(self, within_s: float = 2 * LOOK_EVERY_S) -> None:
        """Ends after at most one look."""
        self._stop.set()
        self._thread.join(within_s)

    def _run(self) -> None:
        away = False
        while not self._stop.is_set():
            try:
                with psycopg.connect(self._address, autocommit=True, connect_timeout=CONNECT_TIMEOUT_S) as connection:
                    connection.execute("LISTEN balie")
                    if away:
                        log.info("listening_again")
                    away = False
                    self._listen(connection)
            except psycopg.OperationalError as error:
                if not away:
                    log.warning("not_listening", cause=str(error).strip().splitlines()[0])
                away = True
                self._look()
                self._stop.wait(LOOK_EVERY_S)

    def _listen(self, connection: "psycopg.Connection[tuple[object, ...]]") -> None:
        while not self._stop.is_set():
            told = [notify.payload for notify in connection.notifies(timeout=LOOK_EVERY_S, stop_after=1)]
            if not told or any(self._is_news(payload) for payload in told):
                self._look()

    def _is_news(self, payload: str) -> bool:
        """Not what another site wrote, and not our own last command."""
        site, _, seq = payload.rpartition(" ")
        return site == self._site and (not seq.isdigit() or int(seq) > self._seen())
