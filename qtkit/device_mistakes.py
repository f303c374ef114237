"""A device that cannot be meant as its settings stand ends the start of a program with a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

from drivers.errors import DeviceError
from qtkit.startup_error import StartupError


class DeviceCannotBeMeant(StartupError):
    """An address or a protocol that only somebody who changes the settings can put right."""


@contextmanager
def told_at_the_start() -> Iterator[None]:
    """Around making devices, which opens nothing: what they refuse then does not pass by itself."""
    try:
        yield
    except DeviceError as error:
        raise DeviceCannotBeMeant(str(error)) from error
