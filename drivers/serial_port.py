"""The one door to pyserial: a port that is held alone, never waits without a limit and fails with our own errors.

`address` is a path (`/dev/serial/by-id/...`, a pty) or one of pyserial's own URLs (`loop://`). A port behind a network
serial server is none of these but a `TcpAddress`: pyserial's own client knows neither deadlines nor half-open links.
"""

import errno
import os
import sys
import time

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
from drivers.serial_settings import Flow, SerialSettings

if sys.platform == "win32":
    PORT_ERRORS: tuple[type[Exception], ...] = (OSError,)
else:
    import grp
    import termios

    # pyserial lets errors of termios escape as they are; SerialException and SerialTimeoutException are OSErrors.
    PORT_ERRORS = (OSError, termios.error)

READ_CHUNK_BYTES = 4096

FACTORY_SETTINGS = SerialSettings()

DRAIN_SPARE_S = 0.5
"""On top of what the line needs for the bytes that wait in the system when a port is closed."""
LOOK_EVERY_S = 0.01


def open_serial_port(
    address: str, settings: SerialSettings = FACTORY_SETTINGS, *, write_within_s: float = 2.0
) -> "SerialPort":
    """Opens the port for this program alone: a second reader on one port steals half of the bytes of each."""
    try:
        port = serial.serial_for_url(
            address,
            baudrate=settings.baud,
            parity=settings.parity.value,
            bytesize=settings.data_bits,
            stopbits=settings.stop_bits,
            rtscts=settings.flow is Flow.RTS_CTS,
            dsrdtr=settings.flow is Flow.DTR_DSR,
            xonxoff=settings.flow is Flow.XON_XOFF,
            timeout=0,
            write_timeout=write_within_s,
            exclusive=_exclusive(address),
        )
    except ValueError as error:
        raise BadDeviceUrl(f"The serial port {address} cannot be opened with {settings}: {error}.") from error
    except PORT_ERRORS as error:
        raise _why_not_opened(address, error) from error
    return SerialPort(address, port, bytes_per_s=settings.bytes_per_s)


class SerialPort:
    """An open serial port, used by one thread."""

    def __init__(self, address: str, port: serial.Serial, *, bytes_per_s: float) -> None:
        self._address = address
        self._port = port
        self._bytes_per_s = bytes_per_s

    def read(self, within_s: float) -> bytes:
        """What has come in, waiting for the first byte; empty when nothing came in time."""
        try:
            self._port.timeout = within_s
            received = bytearray(self._port.read(1))
            # Byte counts are exact on a tty and only "some" on others, hence the loop.
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
            self.drop_unsent()
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
        """What is still under way goes out if the device takes it; harmless when the device is gone."""
        try:
            self._let_out()
        except (*PORT_ERRORS, DeviceLost):
            pass  # there is nobody left to send it to
        finally:
            self._port.close()

    def _let_out(self) -> None:
        """Closing a tty waits up to 30 s for bytes that a stuck device does not take, so they are given up before."""
        if "://" in self._address or not self._port.is_open:
            return  # pyserial's other kinds of port keep nothing back
        deadline = Deadline.after(self._port.out_waiting / self._bytes_per_s + DRAIN_SPARE_S)
        while self._port.out_waiting:
            if deadline.passed:
                self.drop_unsent()
                return
            time.sleep(LOOK_EVERY_S)

    def drop_unsent(self) -> None:
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
                f"The serial port {address} is there, but this user may not open it: "
                f"add the user to the group {_group_of(address)}."
            )
        case errno.EAGAIN | errno.EBUSY:
            return DeviceBusy(f"The serial port {address} is held by another program.")
        case _:
            return DeviceAbsent(f"There is no device on the serial port {address}: is it plugged in and switched on?")


def _group_of(path: str) -> str:
    """Whom the system lets use the port: `dialout` on Debian, `uucp` elsewhere."""
    if sys.platform == "win32":
        return "Administrators"
    try:
        return grp.getgrgid(os.stat(path).st_gid).gr_name
    except (OSError, KeyError):
        return "dialout"
