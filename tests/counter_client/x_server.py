"""A real X server without a screen, and a hand that presses its keys: the little of the X protocol that this takes.

Sources: X Window System Protocol, X Version 11 ("Connection Setup", "QueryExtension"); XTEST Extension Protocol 2.2
("FakeInput").
"""

import os
import shutil
import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SOCKETS = Path("/tmp/.X11-unix")
KEY_PRESS, KEY_RELEASE = 2, 3
QUERY_EXTENSION = 98
FAKE_INPUT = 2
XTEST = b"XTEST"
REPLY_BYTES = 32


def x_server_is_here() -> bool:
    return shutil.which("Xvfb") is not None


@contextmanager
def running_x_server() -> Iterator[str]:
    """The name of its display, such as ":5"."""
    said, says = os.pipe()
    command = ["Xvfb", "-displayfd", str(says), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-ac", "-noreset"]
    process = subprocess.Popen(command, pass_fds=[says], stderr=subprocess.DEVNULL)
    try:
        os.close(says)
        with os.fdopen(said, "rb") as told:
            number = told.readline().decode().strip()
        assert number, "the X server did not start"
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()


class XHand:
    """Presses keys by their codes, as a keyboard would."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(SOCKETS / f"X{display[1:]}"))
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        agreed, _, _, length = struct.unpack("<BxHHH", self._heard(8))
        assert agreed == 1, "the X server refused"
        self._heard(4 * length)
        name = XTEST + bytes(-len(XTEST) % 4)
        self._socket.sendall(struct.pack("<BxHHxx", QUERY_EXTENSION, 2 + len(name) // 4, len(XTEST)) + name)
        is_there, self._extension = struct.unpack_from("<BB", self._heard(REPLY_BYTES), 8)
        assert is_there, "the X server has no XTEST"

    def close(self) -> None:
        self._socket.close()

    def press(self, *codes: int) -> None:
        """Down in this order, up in the other one."""
        for code in codes:
            self._fake(KEY_PRESS, code)
        for code in reversed(codes):
            self._fake(KEY_RELEASE, code)

    def _fake(self, kind: int, code: int) -> None:
        body = struct.pack("<BBxxII8xhh8x", kind, code, 0, 0, 0, 0)
        self._socket.sendall(struct.pack("<BBH", self._extension, FAKE_INPUT, 1 + len(body) // 4) + body)

    def _heard(self, count: int) -> bytes:
        heard = b""
        while len(heard) < count:
            chunk = self._socket.recv(count - len(heard))
            assert chunk, "the X server hung up"
            heard += chunk
        return heard
