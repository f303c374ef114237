"""Signs and their thread as tests use them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from drivers.health import DeviceState
from drivers.signs.sign import SignSettings
from drivers.signs.sign_thread import SignThread
from drivers.signs.turns import Pace
from tests.drivers.running_simulator import RunningSimulator, soon

QUICK = Pace(resend_every_s=0.3, blink_for_s=0.3)
NEVER_AGAIN = Pace(resend_every_s=3600.0)


@dataclass
class Told:
    """What a sign's thread said about its signs."""

    states: list[tuple[str, DeviceState]] = field(default_factory=list)

    def __call__(self, name: str, state: DeviceState) -> None:
        self.states.append((name, state))

    def last(self, name: str) -> DeviceState | None:
        return next((state for each, state in reversed(self.states) if each == name), None)


@contextmanager
def signs_shown_by(
    url: str, signs: Sequence[SignSettings], *, told: Told | None = None, pace: Pace = QUICK
) -> Iterator[SignThread]:
    thread = SignThread(url, signs, on_state=told or Told(), pace=pace)
    thread.start()
    try:
        yield thread
    finally:
        assert thread.stop(5.0)


def face_of(simulator: RunningSimulator, **which: object) -> dict[str, Any]:
    face: dict[str, Any] = simulator.order(ask="face", **which)["face"]
    return face


def shows(simulator: RunningSimulator, *rows: str, **which: object) -> None:
    soon(lambda: face_of(simulator, **which)["rows"] == list(rows), f"{rows} on the sign")
