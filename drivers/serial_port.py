"""The one door to pyserial: a port that is held alone, never waits without a limit and fails with our own errors.

`address` is a path (`/dev/serial/by-id/...`, a pty) or one of pyserial's own URLs (`loop://`, `socket://host:port`).
"""

import errno
import sys

import serial

from drivers.deadline import Deadline
from drivers.errors import (
    BadDeviceUrl,
    DeviceAbsent,
    DeviceBusy,
    DeviceError,
    DeviceForbidden,
    DeviceLost,
    DeviceSilent,
)

if sys.platform == "win32":
    PORT_ERRORS: tuple[type[Exception], ...] = (OSError,)
else:
    import termios

    # pyserial lets errors of termios escape as they are; SerialException and SerialTimeoutException are OSErrors.
    PORT_ERRORS = (OSError, termios.error)

DEFAULT_BAUD = 9600
"""What nearly every hand scanner and receipt printer is set to when it leaves the factory."""

READ_CHUNK_BYTES = 4096


def open_serial_port(address: str, *, baud: int = DEFAULT_BAUD, write_within_s: float = 2.0) -> "SerialPort":
    """Opens the port for this program alone: a second reader on one port steals half of the bytes of each."""
    try:
        port = serial.serial_for_url(
            address, baudrate=baud, timeout=0, write_timeout=write_within_s, exclusive=_exclusive(address)
        )
    except ValueError as error:
        raise BadDeviceUrl(f"The serial port {address} at {baud} baud cannot be opened: {error}.") from error
    except PORT_ERRORS as error:
        raise _why_not_opened(address, error) from error
    return SerialPort(address, port)


class SerialPort:
    """An open serial port, used by one thread."""

    def __init__(self, address: str, port: serial.Serial) -> None:
        self._address = address
        self._port = port

    def read(self, within_s: float) -> bytes:
        """What has come in, waiting for the first byte; empty when nothing came in time."""
        try:
            self._port.timeout = within_s
            received = bytearray(self._port.read(1))
            # Byte counts are exact on a tty and 0 or 1 on socket://, hence the loop.
            while received and len(received) < READ_CHUNK_BYTES and self._port.in_waiting:
                received += self._port.read(min(self._port.in_waiting, READ_CHUNK_BYTES - len(received)))
        except PORT_ERRORS as error:
            raise self._lost() from error
        return bytes(received)

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Gives everything to the port. That it was taken does not mean that the device has done anything with it."""
        try:
            self._port.write_timeout = max(deadline.left_s(), 0.001)  # 0 would mean "write what fits and say nothing"
            self._port.write(data)
        except serial.SerialTimeoutException as error:
            self._drop_unsent()
            raise DeviceSilent(
                f"The device on {self._address} stopped taking data: {len(data)} bytes did not go out in time."
            ) from error
        except PORT_ERRORS as error:
            raise self._lost() from error

    def forget_input(self) -> None:
        """Drops what came in before now: an answer to an earlier question is no answer to the next."""
        try:
            self._port.reset_input_buffer()
        except PORT_ERRORS as error:
            raise self._lost() from error

    def close(self) -> None:
        self._port.close()

    def _drop_unsent(self) -> None:
        """Closing a tty waits up to 30 s for bytes that a stuck device does not take."""
        try:
            self._port.reset_output_buffer()
        except PORT_ERRORS as error:
            raise self._lost() from error

    def _lost(self) -> DeviceLost:
        return DeviceLost(f"The device on {self._address} went away while it was used: is it still plugged in?")


def _exclusive(address: str) -> bool | None:
    """Only a real port can be locked; pyserial's URL handlers take no such option."""
    return None if "://" in address else True


def _why_not_opened(address: str, error: Exception) -> DeviceError:
    match getattr(error, "errno", None):
        case errno.EACCES | errno.EPERM:
            return DeviceForbidden(
                f"The serial port {address} is there, but this user may not open it: add the user to the group dialout."
            )
        case errno.EAGAIN | errno.EBUSY:
            return DeviceBusy(f"The serial port {address} is held by another program.")
        case _:
            return DeviceAbsent(f"There is no device on the serial port {address}: is it plugged in and switched on?")
