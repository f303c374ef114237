"""The line to a device that speaks in plain bytes: the same five verbs for printers, signs, lights and panels."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from drivers.deadline import Deadline
from drivers.device_url import DeviceUrl
from drivers.errors import BadDeviceUrl
from drivers.serial_port import open_serial_port
from drivers.serial_settings import take_serial_settings
from drivers.tcp_port import TcpAddress

RAW_PRINTING_PORT: Final = 9100
"""Where nearly every network printer listens for raw bytes."""
NETWORK_BYTES_PER_S: Final = 100_000.0
"""Far below what a network carries; a printer whose buffer is full takes data at the pace of its paper anyway."""


class DevicePort(Protocol):
    """An open line. Failures are raised as `DeviceLost` (it went away) and `DeviceSilent` (it takes no more data)."""

    def read(self, within_s: float) -> bytes:
        """What came in, waiting for the first byte; empty when nothing came in time."""

    def write(self, data: bytes, deadline: Deadline) -> None: ...

    def forget_input(self) -> None: ...

    def drop_unsent(self) -> None:
        """Keeps back what has not reached the device yet; after that the port can only be closed."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class DeviceLine:
    """How to reach a device. A printer is reached anew for each ticket: some refuse sockets held for a day."""

    address: str
    open: Callable[[Deadline], DevicePort]
    bytes_per_s: float
    """A port takes bytes faster than its line carries them: writers pace themselves by it, or count their deadline."""

    def time_of_s(self, data: bytes) -> float:
        """How long these bytes are under way."""
        return len(data) / self.bytes_per_s


@dataclass(frozen=True)
class LineKinds:
    """Which addresses one kind of device can have."""

    what: str
    """In the sentence about a wrong one: "sign"."""
    possible: str
    serial: bool = True
    tcp_port: int | None = None
    """Where such devices listen; None when the address has to say it."""


def line_from_url(url: str, kinds: LineKinds) -> DeviceLine:
    """Nothing is opened yet, so a device that is off is no mistake here. Raises `BadDeviceUrl`."""
    try:
        address = DeviceUrl(url)
        line = _line(address, kinds)
        address.refuse_other_options()
    except BadDeviceUrl as error:
        sentence = f'The {kinds.what} address "{url}" cannot be used: {error.reason}. {kinds.possible}'
        raise BadDeviceUrl(sentence, reason=error.reason) from error
    return line


def _line(address: DeviceUrl, kinds: LineKinds) -> DeviceLine:
    match address.scheme:
        case "tcp":
            return network_line(address, kinds.tcp_port)
        case "serial" if kinds.serial:
            return serial_line(address)
        case "":
            raise BadDeviceUrl("it names no kind of line")
        case _:
            raise BadDeviceUrl(f'nothing is known about "{address.scheme}"')


def network_line(address: DeviceUrl, usual_port: int | None) -> DeviceLine:
    where = TcpAddress(*address.place(usual_port))
    return DeviceLine(str(where), where.open, NETWORK_BYTES_PER_S)


def serial_line(address: DeviceUrl) -> DeviceLine:
    path, settings = address.file_path("path of the port"), take_serial_settings(address.take)
    return DeviceLine(path, lambda deadline: open_serial_port(path, settings=settings), settings.bytes_per_s)
