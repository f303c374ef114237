"""A TCP connection to a device on the network that never waits without a limit and fails with our own errors."""

import select
import socket

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent, DeviceLost, DeviceSilent

READ_CHUNK_BYTES = 4096


def open_tcp_port(host: str, port: int, deadline: Deadline) -> "TcpPort":
    address = f"{host}:{port}"
    try:
        connection = socket.create_connection((host, port), timeout=max(deadline.left_s(), 0.001))
    except TimeoutError as error:
        raise DeviceAbsent(f"Nothing answers at {address}: see that the device is on and in the network.") from error
    except OSError as error:
        raise DeviceAbsent(f"The device at {address} cannot be reached: {error.strerror or error}.") from error
    connection.setblocking(False)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return TcpPort(address, connection)


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
        while self.read(within_s=0):
            pass

    def close(self) -> None:
        self._connection.close()

    def _lost(self, error: OSError) -> DeviceLost:
        return DeviceLost(f"The connection to the device at {self._address} broke: {error.strerror or error}.")
