"""The life of a scanner: opened, read, healed for ever; told once when it goes and once when it is back."""

import logging
import queue
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import segno

from drivers.errors import DeviceAbsent, DeviceLost
from drivers.health import DeviceState, Health
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.opening import scanner_from_url
from drivers.scanners.scanner import Scan, Scanner
from drivers.scanners.scanner_thread import ScannerThread
from drivers.scanners.simulated_camera import CameraFault, SimulatedCamera
from tests.drivers.running_simulator import running_simulator
from tests.drivers.scanners.pictures import CODE, OTHER_CODE, flat, jpeg

WITHIN_S = 20
"""No test takes so long; one that hangs ends here."""


class ScriptedScanner:
    """Does what the script says, one entry per opening or read; afterwards it opens and reads nothing."""

    name = "scripted scanner"
    state = DeviceState(Health.OK, "The scripted scanner is ready.")

    def __init__(self, *, opens: tuple[Exception | None, ...] = (), reads: tuple[Scan | Exception, ...] = ()) -> None:
        self._opens = iter(opens)
        self._reads = iter(reads)
        self.closed = 0

    def open(self) -> None:
        error = next(self._opens, None)
        if error is not None:
            raise error

    def read(self, within_s: float) -> Scan | None:
        result = next(self._reads, None)
        if isinstance(result, Exception):
            raise result
        return result

    def close(self) -> None:
        self.closed += 1


class Ledger:
    """What a screen was told, in order."""

    def __init__(self) -> None:
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.states: queue.Queue[DeviceState] = queue.Queue()

    def next_text(self) -> str:
        return self.scans.get(timeout=WITHIN_S).text

    def next_health(self) -> Health:
        return self.states.get(timeout=WITHIN_S).health

    def wait_for(self, health: Health) -> None:
        """Other states may come before it: "went away" becomes "is not there"."""
        while self.next_health() != health:
            pass


@contextmanager
def living(scanner: Scanner, ledger: Ledger) -> Iterator[ScannerThread]:
    thread = ScannerThread(scanner, on_scan=ledger.scans.put, on_state=ledger.states.put)
    thread.start()
    yield thread
    assert thread.stop(WITHIN_S)


def scan(text: str, at_s: float = 0) -> Scan:
    return Scan(text, int(at_s * 1e9))


def test_a_code_in_many_frames_is_told_once() -> None:
    ledger = Ledger()
    with living(ScriptedScanner(reads=(scan(CODE, 0), scan(CODE, 1), scan(CODE, 2), scan(OTHER_CODE, 2))), ledger):
        assert [ledger.next_text(), ledger.next_text()] == [CODE, OTHER_CODE]


def test_a_code_that_is_shown_again_later_is_told_again() -> None:
    ledger = Ledger()
    with living(ScriptedScanner(reads=(scan(CODE, 0), scan(CODE, 4))), ledger):
        assert [ledger.next_text(), ledger.next_text()] == [CODE, CODE]


def test_a_scanner_that_goes_is_told_once_and_logged_once_and_so_is_its_return(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    ledger = Ledger()
    away = DeviceAbsent("There is no scanner.")
    scanner = ScriptedScanner(opens=(away, away, None), reads=(scan(CODE),))
    with living(scanner, ledger):
        assert ledger.next_text() == CODE
        assert [ledger.next_health(), ledger.next_health()] == [Health.ABSENT, Health.OK]

    assert [record.getMessage() for record in caplog.records] == [
        "The scanner is away: There is no scanner.",
        f"The scanner is there: {scanner.state.sentence}",
    ]
    assert ledger.states.empty()


def test_a_scanner_that_is_lost_while_reading_is_closed_and_opened_again(announce_log: Callable[[str], None]) -> None:
    announce_log("The scanner is away")
    ledger = Ledger()
    scanner = ScriptedScanner(reads=(scan(CODE), DeviceLost("It went away."), scan(OTHER_CODE)))
    with living(scanner, ledger):
        assert [ledger.next_text(), ledger.next_text()] == [CODE, OTHER_CODE]
        assert [ledger.next_health() for _ in range(3)] == [Health.OK, Health.ABSENT, Health.OK]

    assert scanner.closed == 2


def test_a_mistake_in_a_driver_is_logged_and_survived(announce_log: Callable[[str], None]) -> None:
    announce_log("failed in an unforeseen way")
    ledger = Ledger()
    with living(ScriptedScanner(reads=(ValueError("a surprise"), scan(CODE))), ledger):
        assert ledger.next_text() == CODE
        assert ledger.next_health() == Health.UNKNOWN


def test_a_mistake_in_a_screen_does_not_end_the_scanner(announce_log: Callable[[str], None]) -> None:
    announce_log("A screen failed")
    second = threading.Event()

    def fail_on_the_first(found: Scan) -> None:
        if found.text == CODE:
            raise ValueError("a surprise")
        second.set()

    scanner = ScriptedScanner(reads=(scan(CODE), scan(OTHER_CODE)))
    thread = ScannerThread(scanner, on_scan=fail_on_the_first, on_state=lambda _: None)
    thread.start()

    assert second.wait(WITHIN_S)
    assert thread.stop(WITHIN_S)


def test_a_thread_is_alive_from_its_start_to_its_stop() -> None:
    thread = ScannerThread(ScriptedScanner(), on_scan=lambda _: None, on_state=lambda _: None)

    alive = [thread.alive]
    thread.start()
    alive.append(thread.alive)
    thread.stop(WITHIN_S)
    alive.append(thread.alive)

    assert alive == [False, True, False]


def test_a_thread_that_was_never_started_stops_at_once() -> None:
    assert ScannerThread(ScriptedScanner(), on_scan=lambda _: None, on_state=lambda _: None).stop()


def test_a_serial_scanner_that_is_unplugged_heals_when_it_is_plugged_in_again(
    tmp_path: Path, announce_log: Callable[[str], None]
) -> None:
    announce_log("The scanner is away")
    ledger = Ledger()
    with (
        running_simulator("drivers.scanners.simulator", "--link", str(tmp_path / "scanner")) as simulated,
        living(scanner_from_url(f"{simulated.url}?baud=115200"), ledger),
    ):
        assert ledger.next_health() == Health.OK
        simulated.order(scan=CODE)
        assert ledger.next_text() == CODE

        simulated.order(scan=CODE, half=True)
        simulated.has("unplugged")
        assert ledger.next_health() == Health.ABSENT

        simulated.has(None)
        ledger.wait_for(Health.OK)
        simulated.order(scan=OTHER_CODE)
        assert ledger.next_text() == OTHER_CODE


@contextmanager
def serial_server(port: int = 0) -> Iterator[socket.socket]:
    """A network serial server with a scanner on it, which lets nobody wait when it goes."""
    with socket.create_server(("127.0.0.1", port)) as listener:
        listener.settimeout(WITHIN_S)
        yield listener


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def test_a_scanner_behind_a_network_server_heals_after_the_server_was_reset_and_after_it_was_off(
    caplog: pytest.LogCaptureFixture,
) -> None:
    ledger = Ledger()
    with serial_server() as listener:
        port = listener.getsockname()[1]
        scanner = scanner_from_url(f"serial://localhost:{port}")
        with living(scanner, ledger):
            first, _ = listener.accept()
            first.sendall(CODE.encode() + b"\r")
            assert ledger.next_text() == CODE

            reset(first)
            second, _ = listener.accept()
            second.sendall(OTHER_CODE.encode() + b"\r")
            assert ledger.next_text() == OTHER_CODE

            listener.close()
            reset(second)
            ledger.wait_for(Health.ABSENT)
            with serial_server(port) as again:
                third, _ = again.accept()
                ledger.wait_for(Health.OK)
                third.sendall(CODE.encode() + b"\r")
                third.close()
    # How often it is told as away is chance: two losses within its steady time may be one.
    assert all(line.startswith("The scanner ") for line in caplog.messages)


def test_a_camera_that_hangs_is_told_once_and_heals_when_frames_come_again(
    tmp_path: Path, announce_log: Callable[[str], None]
) -> None:
    announce_log("The scanner is away")
    camera = SimulatedCamera(tmp_path)
    camera.fail(CameraFault.SILENT)
    ledger = Ledger()
    with living(scanner_from_url(f"frames://{tmp_path}?stale_after_s=0.1"), ledger):
        ledger.wait_for(Health.ABSENT)

        camera.fail(None)
        camera.drop(Presentation(CODE))
        assert ledger.next_text() == CODE
        ledger.wait_for(Health.OK)


HOSTILE: tuple[str | bytes, ...] = (
    "X" * 2900,
    "7" * 4000,
    b"\x00\x01\x02\x07\x08\x1b[2J\x7f",
    b"\xff\xfe\x00\x80\xc3\x28",
    b"\xed\xa0\x80\xed\xb0\x80",
)


def test_hostile_codes_before_a_camera_never_stop_its_thread(tmp_path: Path) -> None:
    codes = [segno.make(content, error="l", micro=False) for content in HOSTILE]
    codes += list(segno.make_sequence(CODE * 3, symbol_count=3, error="m"))
    for number, code in enumerate(codes):
        (tmp_path / f"{number:03}.jpg").write_bytes(jpeg(flat(code, scale=4)))
    (tmp_path / "100.jpg").write_bytes(b"no picture at all")
    (tmp_path / "101.jpg").write_bytes(jpeg(flat(segno.make(CODE, micro=False))))
    ledger = Ledger()
    with living(scanner_from_url(f"frames://{tmp_path}?fps=30"), ledger) as thread:
        while ledger.next_text() != CODE:
            assert thread.alive
