"""The one door to pyusb: a printer's pair of bulk endpoints, never waited for without a limit.

The vendor and product number name the device, and a serial number where several of one kind are attached.
"""

import errno
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import usb.core
import usb.util

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent, DeviceBusy, DeviceError, DeviceForbidden, DeviceLost, DeviceSilent

PRINTER_CLASS = 7
"""bInterfaceClass of printers."""
WRITE_CHUNK_BYTES = 16_384
"""Small enough that a printer takes one within the shortest deadline, so that time-outs mean something."""
FORGETS_READS = 100
"""A device that never stops talking must not hold its thread for ever."""
LEAST_TIMEOUT_MS = 1
"""libusb takes 0 for "wait for ever"."""


@dataclass(frozen=True)
class UsbAddress:
    vendor: int
    product: int
    serial_number: str = ""

    def __str__(self) -> str:
        number = f" with serial number {self.serial_number}" if self.serial_number else ""
        return f"USB device {self.vendor:04x}:{self.product:04x}{number}"


def open_usb_port(address: UsbAddress) -> "UsbPort":
    """Claims the printer interface; a kernel driver (usblp) that holds it is detached for as long as that."""
    try:
        device = _found(address)
        interface = _printer_interface(device, address)
        _take_from_the_kernel(device, interface.bInterfaceNumber)
        usb.util.claim_interface(device, interface.bInterfaceNumber)
    except usb.core.NoBackendError as error:
        raise DeviceAbsent(
            "USB devices cannot be reached: the library libusb 1.0 is missing (Debian package libusb-1.0-0)."
        ) from error
    except usb.core.USBError as error:
        raise _why_not_opened(address, error) from error
    return UsbPort(address, device, interface)


def _found(address: UsbAddress) -> Any:
    devices = usb.core.find(idVendor=address.vendor, idProduct=address.product, find_all=True)
    for device in devices:
        if not address.serial_number or _serial_number(device, address) == address.serial_number:
            return device
    raise DeviceAbsent(f"There is no {address}: see that it is on and plugged in.")


def _serial_number(device: Any, address: UsbAddress) -> str:
    try:
        return str(device.serial_number)
    except ValueError as error:  # what pyusb says when the system does not let it ask
        raise _forbidden(address) from error


def _take_from_the_kernel(device: Any, interface_number: int) -> None:
    try:
        if device.is_kernel_driver_active(interface_number):
            device.detach_kernel_driver(interface_number)
    except NotImplementedError:
        return  # on systems whose kernel holds no printer


def _printer_interface(device: Any, address: UsbAddress) -> Any:
    for interface in device.get_active_configuration():
        ends = {usb.util.endpoint_direction(each.bEndpointAddress) for each in _bulk_ends(interface)}
        if usb.util.ENDPOINT_OUT in ends and interface.bInterfaceClass in (PRINTER_CLASS, 0xFF):
            return interface
    raise DeviceAbsent(f"The {address} is there but is no printer.")


def _bulk_ends(interface: Any) -> list[Any]:
    return [end for end in interface if usb.util.endpoint_type(end.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK]


class UsbPort:
    """A claimed printer interface, for one thread."""

    def __init__(self, address: UsbAddress, device: Any, interface: Any) -> None:
        self._address = address
        self._device = device
        self._interface = interface
        ends = {usb.util.endpoint_direction(end.bEndpointAddress): end for end in _bulk_ends(interface)}
        self._out = ends[usb.util.ENDPOINT_OUT]
        self._in = ends.get(usb.util.ENDPOINT_IN)
        """Some printers can only listen; such a one never answers."""

    def read(self, within_s: float) -> bytes:
        """What came in, waiting for the first byte; empty when nothing came in time."""
        deadline = Deadline.after(within_s)
        if self._in is None:
            return b""
        while True:
            try:
                received = bytes(self._in.read(self._in.wMaxPacketSize, timeout=_milliseconds(deadline)))
            except usb.core.USBTimeoutError:
                return b""
            except usb.core.USBError as error:
                raise self._lost(error) from error
            if received or deadline.passed:  # some printers answer at once with an empty packet
                return received

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Gives everything to the device. Taken does not mean that the device has done anything with it."""
        for start in range(0, len(data), WRITE_CHUNK_BYTES):
            chunk = data[start : start + WRITE_CHUNK_BYTES]
            try:
                taken = self._out.write(chunk, timeout=_milliseconds(deadline))
            except usb.core.USBTimeoutError as error:
                raise self._stuck(len(data) - start) from error
            except usb.core.USBError as error:
                raise self._lost(error) from error
            if taken < len(chunk):
                raise self._stuck(len(data) - start - taken)

    def forget_input(self) -> None:
        """Drops what came in before now: an answer to an earlier question is no answer to the next."""
        for _ in range(FORGETS_READS):
            if not self.read(within_s=0):
                return

    def drop_unsent(self) -> None:
        """Nothing waits on our side: a write ends when the device has taken its bytes."""

    def close(self) -> None:
        """Harmless when the device is gone: it comes back under another number and is found anew."""
        with suppress(usb.core.USBError):
            usb.util.release_interface(self._device, self._interface.bInterfaceNumber)
        with suppress(usb.core.USBError):
            usb.util.dispose_resources(self._device)

    def _stuck(self, bytes_left: int) -> DeviceSilent:
        return DeviceSilent(f"The {self._address} stopped taking data: {bytes_left} bytes did not go out in time.")

    def _lost(self, error: usb.core.USBError) -> DeviceLost:
        return DeviceLost(f"The {self._address} went away while it was used: {error.strerror or error}.")


def _milliseconds(deadline: Deadline) -> int:
    return max(LEAST_TIMEOUT_MS, round(deadline.left_s() * 1000))


def _why_not_opened(address: UsbAddress, error: usb.core.USBError) -> DeviceError:
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return _forbidden(address)
        case errno.EBUSY:
            return DeviceBusy(f"The {address} is held by another program.")
        case _:
            return DeviceAbsent(f"The {address} cannot be opened: {error.strerror or error}.")


def _forbidden(address: UsbAddress) -> DeviceForbidden:
    return DeviceForbidden(f"The {address} is there, but this user may not use it: add the user to the group lp.")
