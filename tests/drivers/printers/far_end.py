"""The far end of a TCP connection as a few lines of script, for what a whole simulated printer would be too much."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from drivers.deadline import Deadline

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
    """Answers DLE EOT n with these bytes, one question at a time, and knows nothing else."""

    def behave(connection: socket.socket) -> None:
        for number in questions_from(connection):
            connection.sendall(answers.get(number, b""))

    return behave


def questions_from(connection: socket.socket) -> Iterator[int]:
    received = b""
    while more := connection.recv(100):
        received += more
        while (at := received.find(b"\x10\x04")) >= 0 and len(received) >= at + 3:
            number, received = received[at + 2], received[at + 3 :]
            yield number


@dataclass
class FakePort:
    """An open line as a value: keeps what is written, gives out what it was loaded with, waits for nobody."""

    gives: list[bytes] = field(default_factory=list)
    """What each read returns, one after the other; then nothing more comes."""
    answers: Callable[[bytes], bytes] | None = None
    """What the far end says to each write."""
    stale: bytes = b""
    """What arrives late, after the input was forgotten: the answers that an earlier program asked for."""
    written: bytes = b""

    def read(self, within_s: float) -> bytes:
        return self.gives.pop(0) if self.gives else b""

    def write(self, data: bytes, deadline: Deadline) -> None:
        self.written += data
        if self.answers is not None:
            self.gives.append(self.stale + self.answers(data))
            self.stale = b""

    def forget_input(self) -> None:
        self.gives = [] if self.answers is not None else self.gives

    def drop_unsent(self) -> None: ...

    def close(self) -> None: ...
