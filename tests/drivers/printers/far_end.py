"""The far end of a TCP connection as a few lines of script, for what a whole simulated printer would be too much."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Behaviour = Callable[[socket.socket], None]


@contextmanager
def far_end(behaviour: Behaviour) -> Iterator[int]:
    """Listens on the port it yields and lets each connection be handled by the behaviour until that returns."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_serve, args=(server, behaviour), daemon=True)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def _serve(server: socket.socket, behaviour: Behaviour) -> None:
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        with connection:
            try:
                behaviour(connection)
            except ConnectionError:
                continue


def answering(answers: dict[int, bytes]) -> Behaviour:
    """Answers DLE EOT n with these bytes, one question at a time."""

    def behave(connection: socket.socket) -> None:
        while question := connection.recv(3):
            connection.sendall(answers.get(question[2], b""))

    return behave
