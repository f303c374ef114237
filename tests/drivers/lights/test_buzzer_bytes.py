from drivers.lights.buzzer import BUZZERS, esc_b, esc_paren_a
from drivers.lights.light import LightProtocol, Signal
from drivers.lights.simulated_buzzer import SimulatedBuzzer


def test_a_call_is_one_buzz() -> None:
    assert esc_b(Signal.CALLING) == bytes.fromhex("1b 42 01 02")
    assert esc_paren_a(Signal.CALLING) == bytes.fromhex("1b 28 41 04 00 30 01 01 02")


def test_what_is_no_event_is_silent() -> None:
    for encode in BUZZERS.values():
        assert [encode(each) for each in (Signal.OFF, Signal.FREE, Signal.SERVING)] == [b"", b"", b""]


def test_a_printer_takes_it_for_a_buzz_and_prints_nothing() -> None:
    for protocol, encode in BUZZERS.items():
        printer = SimulatedBuzzer(protocol)
        printer.take(encode(Signal.CALLING) + encode(Signal.CALLING))

        assert printer.obey({"ask": "buzzes"}) == ({"buzzes": [1, 1], "printed": 0}, b"")


def test_a_printer_that_is_sent_anything_else_would_print_it() -> None:
    printer = SimulatedBuzzer(LightProtocol.PRINTER_BUZZER)
    printer.take(b"A012" + b"\x1b\x42\x00\x00" + bytes(12))

    assert printer.obey({"ask": "buzzes"})[0]["buzzes"] == []
