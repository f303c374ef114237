"""The kiosk's scanner thread against a hand scanner in a process of its own, over a real line that fails on command."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from drivers.health import DeviceState, Health
from drivers.scanners.opening import scanner_from_url
from drivers.scanners.scanner import Scan
from drivers.scanners.scanner_thread import ScannerThread
from drivers.scanners.simulated_hand_scanner import FRAMINGS
from tests.drivers.running_simulator import RunningSimulator, running_simulator, soon

CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ"
OTHER = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ZYXWVUTSRQPONMLKJIHGFEDCBA"


class Heard:
    def __init__(self) -> None:
        self.texts: list[str] = []
        self.states: list[DeviceState] = []

    def scan(self, scan: Scan) -> None:
        self.texts.append(scan.text)

    def state(self, state: DeviceState) -> None:
        self.states.append(state)

    def has_read(self, text: str) -> bool:
        return text in self.texts

    @property
    def health(self) -> Health | None:
        return self.states[-1].health if self.states else None


@contextmanager
def listening(url: str) -> Iterator[Heard]:
    heard = Heard()
    thread = ScannerThread(scanner_from_url(url), on_scan=heard.scan, on_state=heard.state)
    thread.start()
    try:
        soon(lambda: heard.health is not None, "the first state")
        yield heard
    finally:
        assert thread.stop()


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[RunningSimulator]:
    with running_simulator("drivers.scanners.simulator", "--link", str(tmp_path / "scanner")) as running:
        yield running


def test_a_scanner_is_understood_however_it_is_set(scanner: RunningSimulator) -> None:
    with listening(scanner.url) as heard:
        for number, framing in enumerate(name for name in FRAMINGS if name != "none"):
            scanner.order(set=framing)
            scanner.order(scan=f"{CODE}{number}")
            soon(partial(heard.has_read, f"{CODE}{number}"), f"a code of a scanner set to {framing}")

    assert len(heard.texts) == len(FRAMINGS) - 1


def test_a_scanner_without_a_suffix_is_understood_by_its_silence(scanner: RunningSimulator) -> None:
    scanner.order(set="none")
    with listening(scanner.url) as heard:
        scanner.order(scan=CODE)
        soon(lambda: heard.texts == [CODE], "the code")


def test_half_a_code_is_never_handed_on_and_the_next_whole_one_is(
    scanner: RunningSimulator, announce_log: Callable[[str], None]
) -> None:
    announce_log("is away")
    with listening(scanner.url) as heard:
        scanner.order(scan=OTHER)
        soon(lambda: heard.texts == [OTHER], "the code before")
        scanner.order(scan=CODE, half=True)
        scanner.has("unplugged")
        soon(lambda: heard.health is Health.ABSENT, "the pulled plug")
        scanner.has(None)
        soon(lambda: heard.health is Health.OK, "the plug back in")
        scanner.order(scan=CODE)
        soon(lambda: len(heard.texts) == 2, "the code after")

    assert heard.texts == [OTHER, CODE]


def test_a_scanner_that_is_unplugged_and_back_reads_again_by_itself(
    scanner: RunningSimulator, announce_log: Callable[[str], None]
) -> None:
    announce_log("is away")
    with listening(scanner.url) as heard:
        scanner.has("unplugged")
        soon(lambda: heard.health is Health.ABSENT, "the pulled plug")
        scanner.has(None)
        soon(lambda: heard.health is Health.OK, "the plug back in")
        scanner.order(scan=CODE)
        soon(lambda: heard.texts == [CODE], "the code")


def test_noise_on_the_line_is_no_code_that_a_house_could_take(scanner: RunningSimulator) -> None:
    with listening(scanner.url) as heard:
        scanner.has("wrong_bytes")
        scanner.order(scan=CODE)
        scanner.has(None)
        scanner.order(scan="\r")  # ends the noise
        scanner.order(scan=OTHER)
        soon(lambda: OTHER in heard.texts, "the code after the noise")

    assert CODE not in heard.texts


def test_a_scanner_behind_a_network_serial_server_is_read_as_well() -> None:
    with (
        running_simulator("drivers.scanners.simulator", "--port", "0", "--framing", "cr-lf") as scanner,
        listening(f"serial://127.0.0.1:{scanner.places['port']}") as heard,
    ):
        soon(lambda: heard.health is Health.OK, "the open line")
        scanner.order(scan=CODE)
        soon(lambda: heard.texts == [CODE], "the code")


def test_an_order_that_cannot_be_meant_is_refused_in_words(scanner: RunningSimulator) -> None:
    answer = scanner.try_order(set="morse")

    assert answer["ok"] is False
    assert "cr-lf" in str(answer["error"])
