"""A hand scanner on a real pseudo-terminal, with the simulator as a process of its own at its far end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.errors import DeviceAbsent, DeviceClosed, DeviceLost
from drivers.health import Health
from drivers.scanners.serial_scanner import SerialScanner, on_a_serial_port
from drivers.serial_settings import SerialSettings
from tests.drivers.running_simulator import RunningSimulator, running_simulator
from tests.drivers.scanners.pictures import CODE

BAUD = 115200


@pytest.fixture
def simulated(tmp_path: Path) -> Iterator[RunningSimulator]:
    with running_simulator("drivers.scanners.simulator", "--link", str(tmp_path / "scanner")) as simulated:
        yield simulated


@pytest.fixture
def scanner(simulated: RunningSimulator, tmp_path: Path) -> Iterator[SerialScanner]:
    scanner = on_a_serial_port(str(tmp_path / "scanner"), SerialSettings(BAUD))
    scanner.open()
    yield scanner
    scanner.close()


def text_of(scanner: SerialScanner, within_s: float = 5.0) -> str | None:
    scan = scanner.read(within_s)
    return scan.text if scan is not None else None


def test_a_scan_is_read(scanner: SerialScanner, simulated: RunningSimulator) -> None:
    simulated.order(scan=CODE)

    assert text_of(scanner) == CODE
    assert scanner.state.health == Health.OK


def test_two_scans_are_read_in_their_order(scanner: SerialScanner, simulated: RunningSimulator) -> None:
    simulated.order(scan="A042")
    simulated.order(scan="A043")

    assert [text_of(scanner), text_of(scanner)] == ["A042", "A043"]


def test_a_scanner_without_suffix_is_read_after_a_silence(scanner: SerialScanner, simulated: RunningSimulator) -> None:
    simulated.order(set="none")
    simulated.order(scan=CODE)

    assert text_of(scanner) == CODE


def test_no_scan_in_time_reads_as_nothing(scanner: SerialScanner) -> None:
    assert text_of(scanner, within_s=0.01) is None


def test_noise_reads_as_nothing_and_the_next_code_is_read(scanner: SerialScanner, simulated: RunningSimulator) -> None:
    simulated.has("wrong_bytes")
    simulated.order(scan=CODE)
    assert text_of(scanner, within_s=0.5) is None
    simulated.has(None)
    simulated.order(scan=CODE)

    assert text_of(scanner) == CODE


def test_a_scanner_that_is_unplugged_in_the_middle_of_a_code_is_lost(
    scanner: SerialScanner, simulated: RunningSimulator
) -> None:
    simulated.order(scan=CODE, half=True)
    simulated.has("unplugged")

    with pytest.raises(DeviceLost, match="went away"):
        scanner.read(5.0)


def test_half_a_code_from_before_an_unplugging_is_not_glued_to_the_next(
    scanner: SerialScanner, simulated: RunningSimulator
) -> None:
    simulated.order(scan=CODE, half=True)
    assert text_of(scanner, within_s=0.0) is None
    simulated.has("unplugged")
    scanner.close()
    simulated.has(None)
    scanner.open()
    simulated.order(scan=CODE)

    assert text_of(scanner) == CODE


def test_a_scanner_that_is_not_there_is_absent(tmp_path: Path) -> None:
    with pytest.raises(DeviceAbsent, match="There is no device"):
        on_a_serial_port(str(tmp_path / "scanner"), SerialSettings()).open()


def test_a_scanner_that_was_not_opened_says_so(tmp_path: Path) -> None:
    scanner = on_a_serial_port(str(tmp_path / "scanner"), SerialSettings())

    assert scanner.state.health == Health.UNKNOWN
    with pytest.raises(DeviceClosed, match="before it was opened"):
        scanner.read(0.01)
