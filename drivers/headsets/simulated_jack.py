"""What a headset socket does, without a line: a plug goes in and out, and the kernel's bytes say so."""

from typing import Final

from drivers.headsets.input_events import EV_SW, EV_SYN, SW_HEADPHONE_INSERT, SYN_DROPPED, event
from drivers.line_faults import Order

END_OF_REPORT: Final = event(EV_SYN, 0, 0)
"""SYN_REPORT follows each change."""


class SimulatedJack:
    def __init__(self) -> None:
        self._plugged = False

    def take(self, data: bytes) -> bytes:
        """A socket is only read; what is written to it leads to nothing."""
        return b""

    def power_cycle(self) -> None:
        """A plug stays where it is."""

    def obey(self, order: Order) -> tuple[Order, bytes]:
        """{"plug": true}, {"plug": false, "bounces": 3}, {"drop": true}, {"say": "00 ff"}, {"ask": "plugged"}."""
        if "plug" in order:
            return {}, self._moved(plugged=bool(order["plug"]), bounces=_count(order.get("bounces", 0)))
        if "drop" in order:
            return {}, event(EV_SYN, SYN_DROPPED, 0)
        if "say" in order:
            return {}, bytes.fromhex(str(order["say"]))
        if order["ask"] != "plugged":
            raise ValueError(f"a headset socket cannot be asked for {order['ask']!r}")
        return {"plugged": self._plugged}, b""

    def _moved(self, *, plugged: bool, bounces: int) -> bytes:
        self._plugged = plugged
        contact, none = _switch(on=plugged), _switch(on=not plugged)
        return contact + (none + contact) * bounces


def _switch(*, on: bool) -> bytes:
    return event(EV_SW, SW_HEADPHONE_INSERT, int(on)) + END_OF_REPORT


def _count(given: object) -> int:
    if not isinstance(given, int) or given < 0:
        raise ValueError(f"bounces must be a whole number, not {given!r}")
    return given
