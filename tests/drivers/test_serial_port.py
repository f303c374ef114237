"""The door to serial ports, on real pseudo-terminals and pyserial's own loop."""

import os
import pwd
import subprocess
import sys
import termios
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import serial

from drivers.deadline import Deadline
from drivers.errors import BadDeviceUrl, DeviceAbsent, DeviceBusy, DeviceForbidden, DeviceLost, DeviceSilent
from drivers.serial_port import open_serial_port
from drivers.serial_settings import Flow, Parity, SerialSettings


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


HOLDER = """
import fcntl, os, sys
held = os.open(sys.argv[1], os.O_RDWR | os.O_NOCTTY)
fcntl.flock(held, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


def test_a_port_that_another_process_holds_is_busy_until_that_one_ends(far_end: FarEnd) -> None:
    command = [sys.executable, "-c", HOLDER, far_end.path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(DeviceBusy, match=f"{far_end.path} is held by another program"):
            open_serial_port(far_end.path)
        holder.kill()

    open_serial_port(far_end.path).close()


@contextmanager
def nobody() -> Iterator[None]:
    """Root may open everything; these tests often run as root."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(pwd.getpwnam("nobody").pw_uid)
    yield
    os.seteuid(me)


def test_a_port_that_this_user_may_not_open_says_which_group_may(far_end: FarEnd) -> None:
    os.chmod(far_end.path, 0)
    with nobody(), pytest.raises(DeviceForbidden, match=r"this user may not open it: add the user to the group \w+\."):
        open_serial_port(far_end.path)


def test_a_stable_name_is_followed_to_the_port_where_the_device_is_now(far_end: FarEnd, tmp_path: Path) -> None:
    by_id = tmp_path / "usb-Honeywell_3320G"
    by_id.symlink_to(far_end.path)
    port = open_serial_port(str(by_id))
    far_end.unplug()
    with pytest.raises(DeviceLost):
        port.read(1.0)
    port.close()

    ours, theirs = os.openpty()
    tty.setraw(theirs)
    by_id.unlink()
    by_id.symlink_to(os.ttyname(theirs))
    port = open_serial_port(str(by_id))
    os.write(ours, b"A042\r")

    assert port.read(1.0) == b"A042\r"
    port.close()
    os.close(ours)
    os.close(theirs)


def test_the_line_is_set_up_as_the_settings_say(far_end: FarEnd) -> None:
    def flags(settings: SerialSettings) -> tuple[bool, bool, bool]:
        port = open_serial_port(far_end.path, settings)
        taken_in, _, line, *_ = termios.tcgetattr(far_end.slave)
        port.close()
        return bool(line & termios.CSTOPB), bool(line & termios.CRTSCTS), bool(taken_in & termios.IXON)

    assert flags(SerialSettings()) == (False, False, False)
    assert flags(SerialSettings(stop_bits=2, flow=Flow.RTS_CTS)) == (True, True, False)
    assert flags(SerialSettings(flow=Flow.XON_XOFF)) == (False, False, True)


def test_parity_and_data_bits_reach_the_port(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pseudo-terminal has neither, so this one looks at what the library was asked."""
    asked: dict[str, object] = {}
    monkeypatch.setattr(serial, "serial_for_url", lambda address, **options: asked.update(options))

    open_serial_port("/dev/ttyS0", SerialSettings(19200, Parity.EVEN, data_bits=7))

    assert (asked["baudrate"], asked["parity"], asked["bytesize"]) == (19200, serial.PARITY_EVEN, serial.SEVENBITS)


def test_a_port_whose_device_is_gone_can_be_closed_twice(far_end: FarEnd) -> None:
    port = open_serial_port(far_end.path)
    far_end.unplug()

    port.close()
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
