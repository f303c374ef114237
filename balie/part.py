"""A device as staff know it, able to say how it is and to be tried."""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.health import DeviceState


@dataclass(frozen=True)
class Part:
    """`state` and `trial` raise a `DeviceError` with the reason when it cannot be used."""

    name: str
    address: str
    state: Callable[[], DeviceState]
    trial: Callable[[], str]
    """Does what the device is there for, and says in a sentence what came of it."""
