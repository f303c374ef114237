"""The line to a device that speaks in plain bytes, serial or TCP, as signs, lights and panels are named by a URL."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from drivers.deadline import Deadline
from drivers.errors import BadDeviceUrl
from drivers.serial_port import open_serial_port
from drivers.serial_settings import take_serial_settings
from drivers.tcp_port import TcpAddress

NETWORK_BYTES_PER_S: Final = 100_000.0
"""Far below what a network carries."""


class DevicePort(Protocol):
    """An open line. Failures are raised as `DeviceLost` (it went away) and `DeviceSilent` (it takes no more data)."""

    def read(self, within_s: float) -> bytes:
        """What came in, waiting for the first byte; empty when nothing came in time."""

    def write(self, data: bytes, deadline: Deadline) -> None: ...

    def forget_input(self) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True)
class DeviceLine:
    address: str
    open: Callable[[Deadline], DevicePort]
    bytes_per_s: float
    """At its best. A port takes bytes faster than its line carries them, so writers pace themselves by it."""

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
        parts = urlsplit(url)
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
        line = _line(parts, options, kinds)
        _take_no_options(options)
    except ValueError as error:
        raise _bad(url, str(error), kinds) from error
    except BadDeviceUrl as error:
        raise _bad(url, str(error), kinds) from error
    return line


def _line(parts: SplitResult, options: dict[str, str], kinds: LineKinds) -> DeviceLine:
    match parts.scheme:
        case "tcp":
            return _tcp_line(parts, kinds)
        case "serial" if kinds.serial:
            return _serial_line(parts, options)
        case _:
            known = f'nothing is known about "{parts.scheme}"' if parts.scheme else "it names no kind of line"
            raise BadDeviceUrl(known)


def _tcp_line(parts: SplitResult, kinds: LineKinds) -> DeviceLine:
    host, port = parts.hostname, parts.port or kinds.tcp_port
    if not host:
        raise BadDeviceUrl("the host is missing")
    if port is None:
        raise BadDeviceUrl("the port is missing")
    if parts.path not in ("", "/"):
        raise BadDeviceUrl(f'nothing can be done with "{parts.path}" after the host')
    address = TcpAddress(host, port)
    return DeviceLine(str(address), address.open, NETWORK_BYTES_PER_S)


def _serial_line(parts: SplitResult, options: dict[str, str]) -> DeviceLine:
    if parts.netloc or not parts.path.strip("/"):
        raise BadDeviceUrl("the path of the port is missing; it starts with three slashes")
    settings, path = take_serial_settings(options.pop), unquote(parts.path)
    return DeviceLine(path, lambda deadline: open_serial_port(path, settings=settings), settings.bytes_per_s)


def _take_no_options(options: Mapping[str, str]) -> None:
    if options:
        raise BadDeviceUrl(f'the option "{next(iter(options))}" is unknown here')


def _bad(url: str, found: str, kinds: LineKinds) -> BadDeviceUrl:
    return BadDeviceUrl(f'The {kinds.what} address "{url}" cannot be used: {found.rstrip(".")}. {kinds.possible}')
