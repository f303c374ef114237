"""The USB port on a device made of plain objects, since no test machine has a printer plugged in."""

import errno
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
import usb.core

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent, DeviceForbidden, DeviceLost, DeviceSilent
from drivers.usb_port import LEAST_TIMEOUT_MS, WRITE_CHUNK_BYTES, UsbAddress, UsbPort, open_usb_port

ADDRESS = UsbAddress(0x04B8, 0x0E15)
BULK = 2


@dataclass
class FakeEnd:
    """One bulk endpoint; takes or gives in order what it was loaded with."""

    bEndpointAddress: int  # noqa: N815
    answers: list[bytes | Exception] = field(default_factory=list)
    taken: list[bytes] = field(default_factory=list)
    timeouts_ms: list[int] = field(default_factory=list)
    bmAttributes: int = BULK  # noqa: N815
    wMaxPacketSize: int = 64  # noqa: N815

    def read(self, size: int, timeout: int) -> bytes:
        self.timeouts_ms.append(timeout)
        answer = self.answers.pop(0) if self.answers else usb.core.USBTimeoutError("timed out")
        if isinstance(answer, Exception):
            raise answer
        return answer

    def write(self, data: bytes, timeout: int) -> int:
        self.timeouts_ms.append(timeout)
        if self.answers and isinstance(self.answers[0], Exception):
            raise self.answers[0]
        self.taken.append(data)
        return len(data)


@dataclass
class FakeInterface:
    ends: list[FakeEnd]
    bInterfaceNumber: int = 0  # noqa: N815
    bInterfaceClass: int = 7  # noqa: N815

    def __iter__(self) -> Iterator[FakeEnd]:
        return iter(self.ends)


def port_with(out: FakeEnd, back: FakeEnd | None) -> UsbPort:
    return UsbPort(ADDRESS, object(), FakeInterface([end for end in (out, back) if end is not None]))


def test_a_ticket_goes_out_in_pieces_that_all_share_one_deadline() -> None:
    out = FakeEnd(0x01)

    port_with(out, FakeEnd(0x82)).write(bytes(40_000), Deadline.after(2.0))

    assert [len(piece) for piece in out.taken] == [WRITE_CHUNK_BYTES, WRITE_CHUNK_BYTES, 40_000 - 2 * WRITE_CHUNK_BYTES]
    assert all(0 < timeout <= 2_000 for timeout in out.timeouts_ms)


def test_a_time_out_is_never_the_zero_that_means_for_ever() -> None:
    back = FakeEnd(0x82)

    assert port_with(FakeEnd(0x01), back).read(within_s=0) == b""

    assert back.timeouts_ms == [LEAST_TIMEOUT_MS]


def test_empty_packets_are_no_answer() -> None:
    assert port_with(FakeEnd(0x01), FakeEnd(0x82, [b"", b"", b"\x12"])).read(within_s=1.0) == b"\x12"


def test_a_printer_that_only_listens_never_answers() -> None:
    assert port_with(FakeEnd(0x01), None).read(within_s=0) == b""


def test_a_stuck_printer_says_how_much_is_left() -> None:
    out = FakeEnd(0x01, [usb.core.USBTimeoutError("timed out")])

    with pytest.raises(DeviceSilent, match="40000 bytes did not go out"):
        port_with(out, None).write(bytes(40_000), Deadline.after(0.1))


def test_a_printer_that_is_pulled_out_is_lost() -> None:
    gone = usb.core.USBError("No such device")

    with pytest.raises(DeviceLost, match="04b8:0e15 went away"):
        port_with(FakeEnd(0x01), FakeEnd(0x82, [gone])).read(within_s=1.0)


def test_a_printer_that_is_not_plugged_in_is_absent() -> None:
    with pytest.raises(DeviceAbsent, match="dead:beef"):
        open_usb_port(UsbAddress(0xDEAD, 0xBEEF))


@dataclass
class FakeDevice:
    """A printer on the fake bus; what happens to it is set by the test."""

    serial: str | Exception = "J2K4000042"
    held_by_kernel: bool = False
    gone: bool = False
    released: bool = False
    out: FakeEnd = field(default_factory=lambda: FakeEnd(0x01))

    @property
    def serial_number(self) -> str:
        if isinstance(self.serial, Exception):
            raise self.serial
        return self.serial

    def get_active_configuration(self) -> list[FakeInterface]:
        return [FakeInterface([self.out, FakeEnd(0x82)])]

    def is_kernel_driver_active(self, number: int) -> bool:
        return self.held_by_kernel

    def detach_kernel_driver(self, number: int) -> None:
        self.held_by_kernel = False


@dataclass
class FakeBus:
    """What `usb.core.find` finds, and who has been claimed."""

    plugged_in: list[FakeDevice] = field(default_factory=list)
    claimed: list[FakeDevice] = field(default_factory=list)

    def find(self, **_: object) -> Iterator[FakeDevice]:
        return iter(self.plugged_in)

    def claim(self, device: FakeDevice, number: int) -> None:
        assert not device.held_by_kernel
        self.claimed.append(device)

    def release(self, device: FakeDevice, number: int) -> None:
        if device.gone:
            raise usb.core.USBError("No such device", errno=errno.ENODEV)
        device.released = True


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> FakeBus:
    bus = FakeBus()
    monkeypatch.setattr(usb.core, "find", bus.find)
    monkeypatch.setattr(usb.util, "claim_interface", bus.claim)
    monkeypatch.setattr(usb.util, "release_interface", bus.release)
    monkeypatch.setattr(usb.util, "dispose_resources", lambda device: None)
    return bus


def test_a_printer_that_was_pulled_out_is_found_again_under_its_new_number(bus: FakeBus) -> None:
    before, after = FakeDevice(), FakeDevice()
    bus.plugged_in = [before]
    port = open_usb_port(ADDRESS)
    before.out.answers = [usb.core.USBError("No such device", errno=errno.ENODEV)]
    before.gone = True
    with pytest.raises(DeviceLost, match="went away"):
        port.write(b"A042", Deadline.after(1.0))
    port.close()
    bus.plugged_in = []
    with pytest.raises(DeviceAbsent, match="see that it is on and plugged in"):
        open_usb_port(ADDRESS)

    bus.plugged_in = [after]
    open_usb_port(ADDRESS).write(b"A042", Deadline.after(1.0))

    assert after.out.taken == [b"A042"]


def test_of_two_printers_of_one_kind_the_one_with_the_serial_number_is_taken(bus: FakeBus) -> None:
    bus.plugged_in = [FakeDevice("J2K4000041"), FakeDevice("J2K4000042")]

    open_usb_port(UsbAddress(0x04B8, 0x0E15, "J2K4000042"))

    assert bus.claimed == [bus.plugged_in[1]]


def test_a_printer_whose_serial_number_may_not_be_asked_is_forbidden(bus: FakeBus) -> None:
    bus.plugged_in = [FakeDevice(ValueError("The device has no langid"))]

    with pytest.raises(DeviceForbidden, match="add the user to the group lp"):
        open_usb_port(UsbAddress(0x04B8, 0x0E15, "J2K4000042"))


def test_a_printer_that_the_kernel_took_is_taken_from_it_and_given_back_at_the_end(bus: FakeBus) -> None:
    bus.plugged_in = [FakeDevice(held_by_kernel=True)]

    open_usb_port(ADDRESS).close()

    assert bus.claimed[0].released
