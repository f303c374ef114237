"""A TCP connection to a device on the network that never waits without a limit and fails with our own errors."""

import select
import socket
import struct
import sys

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent, DeviceError, DeviceLost, DeviceSilent
from drivers.name_lookup import Address, Ask, NameLookup, ask_the_system

READ_CHUNK_BYTES = 4096

FORGETS_READS = 100
"""A device that never stops talking must not hold its thread for ever."""

BREAK_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER of 0 s."""

ASK_AFTER_S, ASK_EVERY_S, ASK_TIMES = 10, 5, 3
"""A line on which nothing happens is asked whether anybody is still there: a scanner behind a switch that lost its
power says neither "closed" nor anything else, and would otherwise be waited for until the end of days."""


class TcpAddress:
    """Where a device listens. Kept between connections, so that it outlives a name server; for one thread."""

    def __init__(self, host: str, port: int, *, ask: Ask = ask_the_system) -> None:
        self._text = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        self._lookup = NameLookup(host, port, ask=ask)

    def __str__(self) -> str:
        return self._text

    def open(self, deadline: Deadline) -> "TcpPort":
        """One deadline for the lookup and for all addresses together."""
        failure: DeviceError = DeviceAbsent(f"The name of the device at {self} leads to no address.")
        for address in self._lookup.addresses(deadline):
            try:
                return TcpPort(self._text, _connected(address, deadline))
            except TimeoutError as error:
                failure = DeviceAbsent(f"Nothing answers at {self}: see that the device is on and in the network.")
                failure.__cause__ = error
            except OSError as error:
                failure = DeviceAbsent(f"The device at {self} cannot be reached: {error.strerror or error}.")
                failure.__cause__ = error
        raise failure


class TcpPort:
    """An open connection, for one thread."""

    def __init__(self, address: str, connection: socket.socket) -> None:
        self._address = address
        self._connection = connection

    def read(self, within_s: float) -> bytes:
        """What came in, waiting for the first byte; empty when nothing came in time."""
        if not select.select([self._connection], [], [], within_s)[0]:
            return b""
        try:
            received = self._connection.recv(READ_CHUNK_BYTES)
        except OSError as error:
            raise self._lost(error) from error
        if not received:
            raise DeviceLost(f"The device at {self._address} closed the connection.")
        return received

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Gives everything to the network. Taken does not mean that the device has done anything with it."""
        left = memoryview(data)
        while left:
            if not select.select([], [self._connection], [], deadline.left_s())[1]:
                raise DeviceSilent(
                    f"The device at {self._address} stopped taking data: {len(left)} of {len(data)} bytes are left."
                )
            try:
                left = left[self._connection.send(left) :]
            except OSError as error:
                raise self._lost(error) from error

    def forget_input(self) -> None:
        """Drops what came in before now: an answer to an earlier question is no answer to the next."""
        for _ in range(FORGETS_READS):
            if not self.read(within_s=0):
                return

    def drop_unsent(self) -> None:
        """Closing then breaks the connection: what waits on both sides of it is not delivered any more."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, BREAK_ON_CLOSE)

    def close(self) -> None:
        self._connection.close()

    def _lost(self, error: OSError) -> DeviceLost:
        return DeviceLost(f"The connection to the device at {self._address} broke: {error.strerror or error}.")


def _connected(address: Address, deadline: Deadline) -> socket.socket:
    family, where = address
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _notice_silence(connection)
        connection.settimeout(max(deadline.left_s(), 0.001))
        connection.connect(where)
        connection.setblocking(False)
    except OSError:
        connection.close()
        raise
    return connection


def _notice_silence(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if sys.platform == "linux":
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, ASK_AFTER_S)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, ASK_EVERY_S)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, ASK_TIMES)
        # The same for bytes that nobody acknowledges: they stop the questions, and are repeated for 15 minutes.
        gone_after_ms = 1000 * (ASK_AFTER_S + ASK_EVERY_S * ASK_TIMES)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, gone_after_ms)
