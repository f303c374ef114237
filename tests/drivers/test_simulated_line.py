"""The simulated serial line, seen through the door that every serial driver uses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent, DeviceLost, DeviceSilent
from drivers.serial_port import open_serial_port
from drivers.simulated_line import SimulatedLine


@pytest.fixture
def line(tmp_path: Path) -> Iterator[SimulatedLine]:
    line = SimulatedLine(tmp_path / "usb-Sign_3")
    line.plug_in()
    yield line
    line.unplug()


def test_both_ends_hear_each_other(line: SimulatedLine) -> None:
    port = open_serial_port(str(line.link))
    port.write(b"A012", Deadline.after(1))
    line.write(b"\x06")

    assert line.read(within_s=1) == b"A012"
    assert port.read(within_s=1) == b"\x06"
    port.close()


def test_an_unplugged_line_is_lost_and_its_path_is_gone(line: SimulatedLine) -> None:
    port = open_serial_port(str(line.link))
    line.unplug()

    with pytest.raises(DeviceLost):
        port.write(b"A012", Deadline.after(1))
    with pytest.raises(DeviceAbsent):
        open_serial_port(str(line.link))
    port.close()


def test_a_line_that_is_plugged_in_again_has_the_same_path_and_forgot_everything(line: SimulatedLine) -> None:
    old = open_serial_port(str(line.link))
    old.write(b"A012", Deadline.after(1))
    line.unplug()
    line.plug_in()
    new = open_serial_port(str(line.link))
    new.write(b"A013", Deadline.after(1))

    assert line.read(within_s=1) == b"A013"
    old.close()
    new.close()


def test_a_line_that_takes_nothing_holds_nobody(line: SimulatedLine) -> None:
    port = open_serial_port(str(line.link))
    line.stop_taking()

    with pytest.raises(DeviceSilent, match="stopped taking data"):
        port.write(b"A012", Deadline.after(0.05))
    port.close()


def test_a_line_that_takes_again_works_again(line: SimulatedLine) -> None:
    port = open_serial_port(str(line.link))
    line.stop_taking()
    line.take_again()
    port.write(b"A012", Deadline.after(1))

    assert line.read(within_s=1) == b"A012"
    port.close()


def test_plugging_in_and_unplugging_twice_is_harmless(line: SimulatedLine) -> None:
    line.plug_in()
    line.unplug()
    line.unplug()

    assert not line.plugged_in
    assert not line.link.exists()


def test_nobody_can_use_an_unplugged_line(line: SimulatedLine) -> None:
    line.unplug()

    with pytest.raises(BrokenPipeError, match="unplugged"):
        line.read()


def test_a_program_that_never_reads_does_not_block_the_device(line: SimulatedLine) -> None:
    for _ in range(100):
        line.write(b"x" * 4096)
