"""A hand scanner on a serial line or USB-CDC: the preferred kind, since it types nothing and says when it goes."""

import time
from collections import deque
from collections.abc import Callable

from drivers.deadline import Deadline
from drivers.errors import DeviceClosed
from drivers.health import DeviceState, Health
from drivers.scanners.scan_bytes import SILENCE_ENDS_S, ScanBytes
from drivers.scanners.scanner import Scan
from drivers.serial_port import SerialPort, open_serial_port
from drivers.serial_settings import SerialSettings
from drivers.tcp_port import TcpAddress, TcpPort

CONNECT_WITHIN_S = 2.0
"""For a network serial server: it stands in the same building."""

OpenPort = Callable[[], SerialPort | TcpPort]


def on_a_serial_port(path: str, settings: SerialSettings) -> "SerialScanner":
    """`/dev/serial/by-id/...` keeps its name when other things are plugged in; by-path tells identical ones apart."""
    return SerialScanner(path, lambda: open_serial_port(path, settings))


def behind_a_network_server(host: str, port: int) -> "SerialScanner":
    """Speed and parity are set at that server, not here."""
    address = TcpAddress(host, port)
    return SerialScanner(str(address), lambda: address.open(Deadline.after(CONNECT_WITHIN_S)))


class SerialScanner:
    def __init__(self, address: str, open_port: OpenPort) -> None:
        self.name = f"hand scanner on {address}"
        self._open_port = open_port
        self._port: SerialPort | TcpPort | None = None
        self._bytes = ScanBytes()
        self._scans: deque[Scan] = deque()

    @property
    def state(self) -> DeviceState:
        """A scanner on a line says nothing about itself: that the port is open is all there is to know."""
        if self._port is None:
            return DeviceState(Health.UNKNOWN, f"The {self.name} is not open.")
        return DeviceState(Health.OK, f"The {self.name} is ready.")

    def open(self) -> None:
        self._port = self._open_port()
        self._bytes = ScanBytes()  # half a code from before belongs to nobody

    def read(self, within_s: float) -> Scan | None:
        if self._port is None:
            raise DeviceClosed(f"The {self.name} was read before it was opened.")
        deadline = Deadline.after(within_s)
        while not self._scans:
            data = self._port.read(min(deadline.left_s(), SILENCE_ENDS_S))
            now_s = time.monotonic()
            if data:
                self._keep(self._bytes.take(data, now_s))
            elif (text := self._bytes.silence(now_s)) is not None:
                self._keep((text,))
            if deadline.passed:
                break
        return self._scans.popleft() if self._scans else None

    def close(self) -> None:
        if self._port is not None:
            self._port.close()
            self._port = None
        self._scans.clear()

    def _keep(self, texts: tuple[str, ...]) -> None:
        self._scans.extend(Scan(text, time.monotonic_ns()) for text in texts)
