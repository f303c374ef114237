"""A device that costs next to nothing: it notices the numbers of events and keeps answers; it validates nothing."""

import json
import socket
from collections.abc import Mapping
from time import monotonic_ns
from typing import Any
from uuid import uuid4

from bench import frames
from bench.figure import CouldNotMeasureError
from tests.hall_files import HallFiles
from wire.commands import CommandBody
from wire.link import Command, Hello, Ping
from wire.words import Role

EVENT = b'{"type":"event","seq":'
ANSWER = b'{"type":"answer"'
WELCOME = b'{"type":"welcome"'
REFUSED = b'{"type":"refused"'
RECEIVE_BYTES = 16_384
CONNECT_WITHIN_S = 30.0

_PING = frames.from_client(Ping().model_dump_json().encode())


class LightDevice:
    """One open socket; `hear` is called when there is something to read."""

    def __init__(self, sock: socket.socket, rest: bytes = b"") -> None:
        self.socket = sock
        self.heard = 0
        """The number of the last event."""
        self.heard_ns = 0
        """When it came."""
        self.event_bytes = 0
        self.welcomed = False
        self.answers: dict[str, Mapping[str, Any]] = {}
        self._buffer = bytearray(rest)

    def hear(self) -> None:
        """Reads what is there.

        Raises:
            CouldNotMeasureError: The server hung up.
        """
        chunk = self.socket.recv(RECEIVE_BYTES)
        if not chunk:
            raise CouldNotMeasureError("The server closed a link in the middle of a benchmark.")
        self._buffer += chunk
        self._take()

    def hear_welcome(self) -> None:
        """Waits for it."""
        self._take()
        while not self.welcomed:
            self.hear()

    def say(self, payload: bytes) -> None:
        self.socket.sendall(frames.from_client(payload))

    def ping(self) -> None:
        """Says that it lives, where it was greeted at all."""
        if self.welcomed:
            self.socket.sendall(_PING)

    def ask(self, body: CommandBody) -> str:
        """Sends a command and returns its id; the answer comes into `answers`."""
        command = Command(id=uuid4().hex, body=body)
        self.say(command.model_dump_json().encode())
        return command.id

    def _take(self) -> None:
        for opcode, payload in frames.taken_from(self._buffer):
            if payload.startswith(EVENT):
                self.heard = int(payload[len(EVENT) : payload.index(b",", len(EVENT))])
                self.heard_ns = monotonic_ns()
                self.event_bytes = len(payload)
            elif payload.startswith(ANSWER):
                answer = json.loads(payload)
                self.answers[answer["id"]] = answer
            elif payload.startswith(WELCOME):
                self.welcomed = True
                self.heard = int(json.loads(payload)["seq"])
            elif payload.startswith(REFUSED) or opcode == frames.CLOSE:
                raise CouldNotMeasureError(f"The server closed a link: {payload.decode(errors='replace')}")


def enter(hall: HallFiles, port: int, name: str, role: Role) -> LightDevice:
    """A device of the hall on its link, with its Welcome read."""
    sock = _connected(port)
    sock.sendall(frames.UPGRADE)
    answer = b""
    while b"\r\n\r\n" not in answer:
        chunk = sock.recv(RECEIVE_BYTES)
        if not chunk:
            raise CouldNotMeasureError(f"The server does not let {name} come to the link.")
        answer += chunk
    device = LightDevice(sock, answer.partition(b"\r\n\r\n")[2])
    device.say(Hello(name=name, role=role, key=hall.keys[name]).model_dump_json().encode())
    device.hear_welcome()
    return device


def enter_plain(port: int) -> LightDevice:
    """A listener of the floor server, which wants no greeting."""
    return LightDevice(_connected(port))


def _connected(port: int) -> socket.socket:
    sock = socket.create_connection(("127.0.0.1", port), timeout=CONNECT_WITHIN_S)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock
