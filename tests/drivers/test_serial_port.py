"""The door to serial ports, on real pseudo-terminals and pyserial's own loop."""

import os
import socket
import tty
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from drivers.deadline import Deadline
from drivers.errors import BadDeviceUrl, DeviceAbsent, DeviceBusy, DeviceLost, DeviceSilent
from drivers.serial_port import open_serial_port


@dataclass
class FarEnd:
    """What is plugged into the port."""

    file: int
    path: str
    slave: int

    def unplug(self) -> None:
        os.close(self.slave)
        os.close(self.file)
        self.file = self.slave = -1


@pytest.fixture
def far_end() -> Iterator[FarEnd]:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    end = FarEnd(ours, os.ttyname(theirs), theirs)
    yield end
    if end.file >= 0:
        end.unplug()


def test_what_the_device_sends_is_read_whole(far_end: FarEnd) -> None:
    port = open_serial_port(far_end.path)
    os.write(far_end.file, b"A042\r")

    assert port.read(1.0) == b"A042\r"
    port.close()


def test_what_is_written_arrives(far_end: FarEnd) -> None:
    port = open_serial_port(far_end.path)
    port.write(b"\x10\x04\x01", Deadline.after(1.0))

    assert os.read(far_end.file, 16) == b"\x10\x04\x01"
    port.close()


def test_silence_reads_as_nothing(far_end: FarEnd) -> None:
    port = open_serial_port(far_end.path)

    assert port.read(0.01) == b""
    port.close()


def test_input_from_before_can_be_forgotten(far_end: FarEnd) -> None:
    port = open_serial_port(far_end.path)
    os.write(far_end.file, b"an old answer")
    port.forget_input()

    assert port.read(0.01) == b""
    port.close()


def test_a_port_is_held_by_one_program_alone(far_end: FarEnd) -> None:
    port = open_serial_port(far_end.path)

    with pytest.raises(DeviceBusy, match="held by another program"):
        open_serial_port(far_end.path)
    port.close()


def test_a_device_that_takes_no_data_is_silent_and_not_waited_for(far_end: FarEnd) -> None:
    port = open_serial_port(far_end.path)

    with pytest.raises(DeviceSilent, match="stopped taking data"):
        port.write(b"x" * 300_000, Deadline.after(0.05))
    port.close()


def test_a_device_that_is_unplugged_is_lost(far_end: FarEnd) -> None:
    port = open_serial_port(far_end.path)
    far_end.unplug()

    with pytest.raises(DeviceLost, match="went away"):
        port.read(1.0)
    with pytest.raises(DeviceLost, match="went away"):
        port.write(b"A042", Deadline.after(1.0))
    port.close()


def test_a_port_that_is_not_there_is_absent(tmp_path: Path) -> None:
    with pytest.raises(DeviceAbsent, match="There is no device"):
        open_serial_port(str(tmp_path / "ttyUSB0"))


def test_an_address_of_an_unknown_kind_is_a_mistake_in_the_settings() -> None:
    with pytest.raises(BadDeviceUrl, match="carrier-pigeon"):
        open_serial_port("carrier-pigeon://roof")


def test_a_loop_gives_back_what_was_written() -> None:
    port = open_serial_port("loop://")
    port.write(b"A042", Deadline.after(1.0))

    assert port.read(0.5) == b"A042"
    port.close()


def test_a_device_behind_a_network_server_is_read_and_lost_like_any_other() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = open_serial_port(f"socket://127.0.0.1:{server.getsockname()[1]}")
        peer, _ = server.accept()
        peer.sendall(b"A042\r")

        assert port.read(1.0) == b"A042\r"
        peer.close()
        with pytest.raises(DeviceLost, match="went away"):
            port.read(1.0)
        port.close()
