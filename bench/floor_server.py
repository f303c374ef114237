"""The floor of a call on its way to N listeners: one durable transaction with sqlite3, then the bytes to N sockets.

A process of its own, as the real server is; no framework, no event loop but epoll. Each listener is a plain TCP
connection. A line with a number on any of them is a call: everybody gets an event of that many bytes.

    python -m bench.floor_server --database FILE      says its port on the standard output
"""

import argparse
import select
import socket
from pathlib import Path

from bench.bare_sqlite import BareQueue
from bench.frames import from_server
from bench.light_device import EVENT

BACKLOG = 2_048


class FloorServer:
    """Everything on one thread."""

    def __init__(self, queue: BareQueue) -> None:
        self._queue = queue
        self._listeners: dict[int, socket.socket] = {}
        self._epoll = select.epoll()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=BACKLOG)
        self._epoll.register(self._listening, select.EPOLLIN)

    @property
    def port(self) -> int:
        port: int = self._listening.getsockname()[1]
        return port

    def serve(self) -> None:
        """Until the process is ended."""
        while True:
            for fileno, _ in self._epoll.poll():
                if fileno == self._listening.fileno():
                    self._let_in()
                else:
                    self._answer(self._listeners[fileno])

    def _let_in(self) -> None:
        listener, _ = self._listening.accept()
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._listeners[listener.fileno()] = listener
        self._epoll.register(listener, select.EPOLLIN)

    def _answer(self, caller: socket.socket) -> None:
        asked = caller.recv(64)
        if not asked:
            del self._listeners[caller.fileno()]
            self._epoll.unregister(caller)
            caller.close()
            return
        event = EVENT + b"%d," % self._queue.call_next()
        frame = from_server(event.ljust(int(asked), b"."))
        for listener in self._listeners.values():
            listener.send(frame)
        self._queue.join()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.floor_server", description="The least that a call costs.")
    parser.add_argument("--database", type=Path, required=True, help="a file that does not exist yet")
    server = FloorServer(BareQueue(parser.parse_args().database))
    print(server.port, flush=True)
    server.serve()


if __name__ == "__main__":
    main()
