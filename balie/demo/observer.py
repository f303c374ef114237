"""Somebody in the hall who watches the calls: a display of its own on the real link, without a screen."""

import threading
from contextlib import suppress

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from balie.demo.town import OBSERVER, Town
from wire.link import BOOKMARK_EVERY_S, FROM_SERVER, Event, Hello, Ping
from wire.things import DisplayVisit
from wire.words import Role, VisitState


class Observer:
    """Remembers for each call its event number and the machine's time at which it came."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._lock = threading.Lock()
        self._calls: list[tuple[str, int]] = []
        self._socket: ClientConnection | None = None
        self._thread = threading.Thread(target=self._watch, name="observer", daemon=True)

    def start(self) -> None:
        """Begins to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Leaves the hall."""
        if self._socket is not None:
            self._socket.close()
        self._thread.join(2)

    def first_calls(self) -> list[tuple[str, int]]:
        """Number and event of each call, recalls left out, in order."""
        with self._lock:
            return list(self._calls)

    def _watch(self) -> None:
        with suppress(ConnectionClosed), connect(self._town.link_url, compression=None, max_size=None) as socket:
            self._socket = socket
            key = self._town.keys[OBSERVER]
            socket.send(Hello(name=OBSERVER, role=Role.DISPLAY, key=key).model_dump_json())
            calls: dict[str, int] = {}
            while True:
                try:
                    message = FROM_SERVER.validate_json(socket.recv(timeout=BOOKMARK_EVERY_S / 2))
                except TimeoutError:
                    message = None
                socket.send(Ping().model_dump_json())
                if isinstance(message, Event):
                    self._see(message, calls)

    def _see(self, event: Event, calls: dict[str, int]) -> None:
        for visit in event.changed:
            if not isinstance(visit, DisplayVisit) or visit.state is not VisitState.CALLED:
                continue
            if visit.call > calls.get(visit.id, 0) and visit.since == visit.last_call_at:
                with self._lock:
                    self._calls.append((visit.number, event.seq))
            calls[visit.id] = visit.call
