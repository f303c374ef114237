"""A headset socket's thread against a simulated socket in a process of its own: the kernel's bytes on a real line."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from drivers.headsets import evdev_jack
from drivers.headsets.headset_thread import NOT_YET, NOTICED, HeadsetThread
from drivers.headsets.jack import JackAddress
from drivers.health import DeviceState, Health
from tests.drivers.running_simulator import RunningSimulator, running_simulator, soon

Announce = Callable[[str], None]


@dataclass
class Told:
    plugs: list[bool] = field(default_factory=list)
    states: list[DeviceState] = field(default_factory=list)

    def has_come_to(self, health: Health) -> bool:
        return bool(self.states) and self.states[-1].health is health


@pytest.fixture
def socket(tmp_path: Path) -> Iterator[RunningSimulator]:
    with running_simulator("drivers.headsets.simulator", "--link", str(tmp_path / "headset")) as simulator:
        yield simulator


@contextmanager
def heard_at(path: str, told: Told) -> Iterator[HeadsetThread]:
    thread = HeadsetThread(JackAddress(path=Path(path)), on_plugged=told.plugs.append, on_state=told.states.append)
    thread.start()
    try:
        soon(lambda: bool(told.states), "the first word about the socket")
        yield thread
    finally:
        assert thread.stop(5.0)


def test_a_plug_is_told_when_it_goes_in_and_when_it_goes_out(socket: RunningSimulator) -> None:
    told = Told()
    with heard_at(socket.places["path"], told) as thread:
        assert told.states == [NOT_YET]
        socket.order(plug=True)
        soon(lambda: told.plugs == [True], "the plug")
        socket.order(plug=False)
        soon(lambda: told.plugs == [True, False], "the plug's end")
        assert told.states == [NOT_YET, NOTICED]
        assert thread.alive


def test_a_plug_that_is_turned_in_its_socket_is_one_plug(socket: RunningSimulator) -> None:
    told = Told()
    with heard_at(socket.places["path"], told):
        socket.order(plug=True, bounces=5)
        soon(lambda: told.plugs == [True], "the plug")
        socket.order(plug=False)
        socket.order(plug=True)
        socket.order(plug=False, bounces=2)

        soon(lambda: told.plugs == [True, False], "the plug's end")


def test_a_socket_that_goes_away_is_told_counts_as_empty_and_is_found_again(
    socket: RunningSimulator, announce_log: Announce
) -> None:
    announce_log("The headset socket is away")
    told = Told()
    with heard_at(socket.places["path"], told):
        socket.order(plug=True)
        soon(lambda: told.plugs == [True], "the plug")

        socket.has("unplugged")
        soon(lambda: told.has_come_to(Health.ABSENT), "the loss")
        soon(lambda: told.plugs == [True, False], "the plug's end")

        socket.has(None)
        soon(lambda: told.states[-1] == NOT_YET, "its return")
        socket.order(plug=True)
        soon(lambda: told.plugs == [True, False, True], "the plug")


def test_noise_is_no_plug(socket: RunningSimulator) -> None:
    told = Told()
    with heard_at(socket.places["path"], told):
        socket.order(say="ff" * 24 * 3)
        socket.order(drop=True)
        socket.order(plug=True)

        soon(lambda: told.plugs == [True], "a real plug")


def test_where_there_is_no_socket_staff_read_why(tmp_path: Path, announce_log: Announce) -> None:
    announce_log("The headset socket is away")
    told = Told()
    with heard_at(str(tmp_path / "nothing"), told):
        assert told.states[0].sentence == (
            f"There is no headset socket at {tmp_path / 'nothing'}: is it plugged in and switched on?"
        )


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may open everything")
def test_who_may_not_open_it_reads_which_group_may(tmp_path: Path, announce_log: Announce) -> None:
    announce_log("The headset socket is away")
    (tmp_path / "event7").touch(mode=0o000)
    told = Told()
    with heard_at(str(tmp_path / "event7"), told):
        assert "add the user to the group" in told.states[0].sentence


def test_the_kernel_is_asked_with_the_numbers_of_its_header() -> None:
    assert evdev_jack.SWITCHES_NOW == 0x8008451B  # EVIOCGSW(8)
    assert evdev_jack.WHICH_SWITCHES == 0x80084525  # EVIOCGBIT(EV_SW, 8)


@pytest.mark.parametrize(
    ("has", "on", "health", "plugs"),
    [(0b0100, 0b0100, Health.OK, [True]), (0b0110, 0b0010, Health.OK, []), (0b0011, 0b0000, Health.ABSENT, [])],
)
def test_a_kernel_that_can_be_asked_tells_of_a_plug_that_is_in_already(
    socket: RunningSimulator,
    monkeypatch: pytest.MonkeyPatch,
    announce_log: Announce,
    has: int,
    on: int,
    health: Health,
    plugs: list[bool],
) -> None:
    """No terminal answers these questions, and this machine may have no such device: the kernel's answer is played."""
    if health is Health.ABSENT:
        announce_log("is no headset socket")

    def answer(_descriptor: int, question: int, into: bytearray, _mutate: bool) -> int:
        into[0] = has if question == evdev_jack.WHICH_SWITCHES else on
        return 0

    monkeypatch.setattr(evdev_jack, "ioctl", answer)
    told = Told()
    with heard_at(socket.places["path"], told):
        soon(lambda: told.has_come_to(health) and told.plugs == plugs, "what the kernel said")
