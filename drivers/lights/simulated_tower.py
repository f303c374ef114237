"""What a PATLITE signal tower does with bytes, in its three dialects; strict, and written from the manuals.

Lamps are named by their place from the top; their states are the numbers of the PNS command: 0 off, 1 on, 2 flashing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from drivers.lights.light import LightProtocol
from drivers.line_faults import Order

LAMPS: Final = ("red", "amber", "green", "blue", "white")
STATES: Final = ("off", "on", "flashing")
NO_CHANGE: Final = 9


@dataclass
class Face:
    lamps: list[int]
    buzzer: int = 0
    orders: int = 0

    @classmethod
    def dark(cls) -> "Face":
        return cls([0] * len(LAMPS))


Step = Callable[[bytes, Face, bool], tuple[int, bytes]]
"""What was received, the face, whether it refuses -> how many bytes are used up (0: more has to come), the answer."""


class SimulatedTower:
    def __init__(self, step: Step) -> None:
        self._step = step
        self._face = Face.dark()
        self._received = b""
        self._refuses = False
        self._stuck: int | None = None

    def take(self, data: bytes) -> bytes:
        self._received += data
        said = b""
        while self._received:
            used, answer = self._step(self._received, self._face, self._refuses)
            if used == 0:
                break
            self._received = self._received[used:]
            if self._stuck is not None:
                self._face.lamps[self._stuck] = 1
            said += answer
        return said

    def power_cycle(self) -> None:
        self._face = Face.dark()
        self._received = b""

    def obey(self, order: Order) -> tuple[Order, bytes]:
        if "refuse" in order:
            self._refuses = bool(order["refuse"])
        elif "touched" in order:
            self._face.lamps[LAMPS.index(str(order["touched"]))] = 1
        elif "stuck" in order:
            self._stuck = LAMPS.index(str(order["stuck"]))
        elif order["ask"] == "face":
            lamps = {lamp: STATES[state] for lamp, state in zip(LAMPS, self._face.lamps, strict=True) if state}
            return {"lamps": lamps, "buzzer": bool(self._face.buzzer), "orders": self._face.orders}, b""
        else:
            raise ValueError(f"a light cannot be asked for {order['ask']!r}")
        return {}, b""


def phn_step(data: bytes, face: Face, refuses: bool) -> tuple[int, bytes]:
    if data[:1] == b"R":
        return 1, b"R" + bytes([_bits(face)])
    if data[:1] != b"W":
        return 1, b"NAK"
    if len(data) < 2:
        return 0, b""
    if refuses:
        return 2, b"NAK"
    for lamp in range(3):
        lit, flashing = data[1] >> lamp & 1, data[1] >> lamp + 5 & 1
        face.lamps[lamp] = 1 if lit else 2 * flashing
    face.buzzer = data[1] >> 3 & 1 or 2 * (data[1] >> 4 & 1)
    face.orders += 1
    return 2, b"ACK"


def _bits(face: Face) -> int:
    bits = 0
    for lamp in range(3):
        bits |= {0: 0, 1: 1 << lamp, 2: 1 << lamp + 5}[face.lamps[lamp]]
    return bits | {0: 0, 1: 1 << 3, 2: 1 << 4}.get(face.buzzer, 0)


def nh_step(data: bytes, face: Face, refuses: bool) -> tuple[int, bytes]:
    return _pns_step(data, face, refuses, product=b"XX", status=lambda: bytes([*face.lamps, face.buzzer]))


def la6_step(data: bytes, face: Face, refuses: bool) -> tuple[int, bytes]:
    inputs, mode = bytes(8), b"\x00"
    return _pns_step(
        data, face, refuses, product=b"AB", status=lambda: inputs + mode + bytes([*face.lamps, face.buzzer])
    )


def _pns_step(
    data: bytes, face: Face, refuses: bool, *, product: bytes, status: Callable[[], bytes]
) -> tuple[int, bytes]:
    """Product, command, a zero, the length in two bytes, and so many bytes."""
    if not data.startswith(product[: len(data)]):
        return 1, b"\x15"
    if len(data) < 6:
        return 0, b""
    end = 6 + int.from_bytes(data[4:6])
    if end > 12 or data[3] != 0:
        return 6, b"\x15"
    if len(data) < end:
        return 0, b""
    match data[2:3], data[6:end]:
        case b"G", b"":
            return end, status()
        case b"S", values if len(values) == 6 and _possible(values) and not refuses:
            face.lamps = [_next(old, new) for old, new in zip(face.lamps, values[:5], strict=True)]
            face.buzzer = _next(face.buzzer, values[5])
            face.orders += 1
            return end, b"\x06"
        case _:
            return end, b"\x15"


def _possible(values: bytes) -> bool:
    return all(value in (0, 1, 2, NO_CHANGE) for value in values[:5]) and (values[5] <= 4 or values[5] == NO_CHANGE)


def _next(old: int, new: int) -> int:
    return old if new == NO_CHANGE else new


DIALECTS: Final[Mapping[LightProtocol, Step]] = {
    LightProtocol.PATLITE: phn_step,
    LightProtocol.PATLITE_PNS: nh_step,
    LightProtocol.PATLITE_LA6: la6_step,
}
