"""A headset socket as Linux shows it: a device under /dev/input, read as bytes and asked by ioctl."""

import errno
import os
import select
import sys
from fcntl import ioctl
from grp import getgrgid
from pathlib import Path
from typing import Final

from drivers.errors import DeviceAbsent, DeviceError, DeviceForbidden, DeviceLost
from drivers.headsets.input_events import EV_SW, EVENT, SW_HEADPHONE_INSERT, EventReader, Heard

READ_EVENTS: Final = 64

READING: Final = 2
"""The direction in an ioctl's number (asm-generic/ioctl.h)."""
SWITCHES_BYTES: Final = 8
CANNOT_BE_ASKED: Final = frozenset({errno.ENOTTY, errno.EINVAL, errno.ENOSYS})
"""What is no input device of the kernel says so: a pipe or a terminal that carries the same bytes."""


def _question(number: int) -> int:
    """`_IOR('E', number, ...)` of linux/input.h."""
    return READING << 30 | SWITCHES_BYTES << 16 | ord("E") << 8 | number


WHICH_SWITCHES: Final = _question(0x20 + EV_SW)
"""EVIOCGBIT(EV_SW): those that the device has."""
SWITCHES_NOW: Final = _question(0x1B)
"""EVIOCGSW: those that are on."""


def open_jack(path: Path) -> "EvdevJack":
    """Raises a `DeviceError` with the reason."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError as error:
        raise _why_not_opened(path, error) from error
    jack = EvdevJack(path, descriptor)
    try:
        jack.refuse_what_is_no_socket()
    except DeviceError:
        jack.close()
        raise
    return jack


class EvdevJack:
    """Used by one thread."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor
        self._reader = EventReader()

    def refuse_what_is_no_socket(self) -> None:
        has = self._asked(WHICH_SWITCHES)
        if has is not None and not has >> SW_HEADPHONE_INSERT & 1:
            raise DeviceAbsent(
                f"The device {self._path} is no headset socket: `balie devices list` shows those that there are."
            )

    def is_plugged(self) -> bool | None:
        on = self._asked(SWITCHES_NOW)
        return None if on is None else bool(on >> SW_HEADPHONE_INSERT & 1)

    def read(self, within_s: float) -> tuple[Heard, ...]:
        try:
            if not select.select([self._descriptor], [], [], within_s)[0]:
                return ()
            data = os.read(self._descriptor, READ_EVENTS * EVENT.size)
        except BlockingIOError:
            return ()
        except OSError as error:
            raise self._lost() from error
        if not data:
            raise self._lost()
        return self._reader.take(data)

    def close(self) -> None:
        os.close(self._descriptor)

    def _asked(self, question: int) -> int | None:
        """A bit for each switch; None for what carries the bytes and cannot be asked."""
        answer = bytearray(SWITCHES_BYTES)
        try:
            ioctl(self._descriptor, question, answer, True)
        except OSError as error:
            if error.errno in CANNOT_BE_ASKED:
                return None
            raise self._lost() from error
        return int.from_bytes(answer, sys.byteorder)

    def _lost(self) -> DeviceLost:
        return DeviceLost(f"The headset socket {self._path} went away while it was used: is it still plugged in?")


def _why_not_opened(path: Path, error: OSError) -> DeviceError:
    if error.errno in (errno.EACCES, errno.EPERM):
        return DeviceForbidden(
            f"The headset socket {path} is there, but this user may not open it: add the user to the group"
            f" {_group_of(path)}."
        )
    return DeviceAbsent(f"There is no headset socket at {path}: is it plugged in and switched on?")


def _group_of(path: Path) -> str:
    try:
        return getgrgid(path.stat().st_gid).gr_name
    except (OSError, KeyError):
        return "input"
