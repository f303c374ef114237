"""A scanner that types, between the screen's thread and its own."""

import threading

from drivers.health import Health
from drivers.scanners.simulated_wedge import typed
from drivers.scanners.us_keyboard import Key
from drivers.scanners.wedge import WedgeRules
from drivers.scanners.wedge_scanner import WedgeScanner
from tests.drivers.scanners.pictures import CODE


def type_into(scanner: WedgeScanner, text: str, *, suffix: Key | None = Key.ENTER) -> list[bool]:
    return [
        scanner.take_key(stroke.scan_code, pressed=stroke.pressed, at_ms=stroke.at_ms)
        for stroke in typed(text, suffix=suffix)
    ]


def text_of(scanner: WedgeScanner, within_s: float) -> str | None:
    scan = scanner.read(within_s)
    return scan.text if scan is not None else None


def test_what_is_typed_on_one_thread_is_read_on_another() -> None:
    scanner = WedgeScanner(WedgeRules())
    screen = threading.Thread(target=type_into, args=(scanner, CODE))
    screen.start()

    assert text_of(scanner, 5.0) == CODE
    screen.join()


def test_a_scan_without_enter_is_read_after_a_silence() -> None:
    scanner = WedgeScanner(WedgeRules())
    type_into(scanner, CODE, suffix=None)

    assert text_of(scanner, 5.0) == CODE


def test_no_scan_in_time_reads_as_nothing() -> None:
    assert text_of(WedgeScanner(WedgeRules()), 0.01) is None


def test_the_screen_is_told_which_keys_are_not_its_own() -> None:
    assert type_into(WedgeScanner(WedgeRules()), CODE)[-2:] == [True, True]


def test_it_never_claims_to_be_well() -> None:
    assert WedgeScanner(WedgeRules()).state.health == Health.UNKNOWN
