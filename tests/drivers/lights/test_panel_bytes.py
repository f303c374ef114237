"""What panels send, as it comes over a line: in pieces, bouncing, between noise; and that nothing else is a press."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.lights.errors import BadPanelSettings
from drivers.lights.panel import QSYSTEM_BUTTONS, Button, Lamp, PanelProtocol, PanelSettings
from drivers.lights.panel_reading import reader_for
from drivers.lights.plain_panels import BytesReader, LinesReader
from drivers.lights.presses import HELD_WITHIN_S, Presses
from drivers.lights.qsystem_bytes import ECHO_WITHIN_S, HALF_FRAME_S, QsystemReader, lamp_frame
from drivers.lights.simulated_panel import SimulatedPanel

NEXT = b"\x01\x01\x31\x07"


def qsystem(*pieces: bytes, address: int = 1) -> tuple[str, ...]:
    reader = QsystemReader(address)
    return tuple(key for piece in pieces for key in reader.take(piece, 100.0))


def test_each_button_has_its_frame() -> None:
    assert qsystem(b"\x01\x01\x31\x07\x01\x01\x32\x07\x01\x01\x33\x07\x01\x01\x34\x07") == ("1", "2", "3", "4")


def test_a_frame_may_come_byte_by_byte() -> None:
    assert qsystem(*(bytes([byte]) for byte in NEXT)) == ("1",)


def test_the_buttons_of_another_panel_on_the_bus_are_not_ours() -> None:
    assert qsystem(b"\x01\x02\x31\x07") == ()


def test_a_frame_behind_noise_is_found() -> None:
    assert qsystem(b"\x01\x01\xff" + b"\x01\x01" + NEXT) == ("1",)


def test_half_a_frame_from_long_ago_is_no_beginning() -> None:
    reader = QsystemReader(1)
    reader.take(NEXT[:3], 100.0)

    assert reader.take(NEXT[3:], 100.0 + HALF_FRAME_S * 1.1) == ()
    assert reader.junk_bytes == 4


def test_the_echo_of_a_red_lamp_is_no_press_of_the_first_button() -> None:
    reader = QsystemReader(1)
    red = lamp_frame(1, Lamp.SERVING)
    assert red == NEXT
    reader.sent(red, 100.0)

    assert reader.take(red, 100.01) == ()
    assert reader.take(NEXT, 100.02) == ("1",)


def test_a_press_long_after_a_lamp_is_no_echo() -> None:
    reader = QsystemReader(1)
    reader.sent(lamp_frame(1, Lamp.SERVING), 100.0)

    assert reader.take(NEXT, 100.0 + ECHO_WITHIN_S * 1.1) == ("1",)


def test_each_lamp_has_its_bytes() -> None:
    assert {lamp: lamp_frame(2, lamp)[2] for lamp in Lamp} == {
        Lamp.OFF: 0x30,
        Lamp.FREE: 0x32,
        Lamp.CALLING: 0x36,
        Lamp.SERVING: 0x31,
        Lamp.REFUSED: 0x3A,
    }


def test_a_refusal_beeps_when_it_is_said_and_not_when_it_is_repeated() -> None:
    panel = SimulatedPanel(PanelSettings(PanelProtocol.QSYSTEM))
    panel.take(lamp_frame(1, Lamp.REFUSED) + lamp_frame(1, Lamp.REFUSED, again=True))

    assert panel.obey({"ask": "lamp"})[0] == {"lamp": "red", "flashing": True, "beeps": 1, "unreadable": 0}


def test_whole_lines_are_presses_and_parts_of_them_are_not() -> None:
    reader = LinesReader(["NEXT", "RECALL"])

    assert reader.take(b"NEXT\r\nREC", 100.0) == ("NEXT",)
    assert reader.take(b"ALL\nNEXTNEXT\n next\n", 100.1) == ("RECALL",)
    assert reader.junk_bytes == len("NEXTNEXT next")


def test_half_a_line_from_long_ago_is_no_beginning() -> None:
    reader = LinesReader(["NEXT"])
    reader.take(b"NE", 100.0)

    assert reader.take(b"XT\n", 101.0) == ()


def test_a_line_without_an_end_is_not_kept_for_ever() -> None:
    reader = LinesReader(["NEXT"])
    for _ in range(1000):
        reader.take(b"x" * 100, 100.0)

    assert reader.take(b"\nNEXT\n", 100.0) == ("NEXT",)
    assert reader.junk_bytes == 100_000


def test_known_bytes_are_presses() -> None:
    reader = BytesReader(["n", "0d"])

    assert reader.take(b"xn\r", 100.0) == ("n", "0d")
    assert reader.junk_bytes == 1


@given(st.lists(st.binary(max_size=30), max_size=20), st.integers(0, 255))
def test_no_bytes_but_a_whole_frame_are_a_press(pieces: list[bytes], address: int) -> None:
    whole = b"".join(pieces)
    possible = sum(whole.count(bytes([1, address, code, 7])) for code in range(0x31, 0x35))

    assert len(qsystem(*pieces, address=address)) <= possible


@given(st.lists(st.binary(max_size=30), max_size=20))
def test_no_bytes_but_a_whole_line_are_a_press(pieces: list[bytes]) -> None:
    reader = LinesReader(["NEXT"])
    pressed = [key for piece in pieces for key in reader.take(piece, 100.0)]

    assert len(pressed) <= b"".join(pieces).count(b"NEXT")


@given(st.binary(max_size=100))
def test_noise_above_ascii_is_never_a_press(noise: bytes) -> None:
    garbled = bytes(byte | 0x80 for byte in noise)
    for protocol, buttons in (
        (PanelProtocol.QSYSTEM, QSYSTEM_BUTTONS),
        (PanelProtocol.LINES, {"NEXT": Button.NEXT}),
        (PanelProtocol.BYTES, {"n": Button.NEXT}),
    ):
        assert reader_for(PanelSettings(protocol, buttons)).take(garbled, 100.0) == ()


@given(st.binary(max_size=100))
def test_no_bytes_break_the_simulated_panel(hostile: bytes) -> None:
    panel = SimulatedPanel(PanelSettings(PanelProtocol.QSYSTEM))
    panel.take(hostile)
    panel.take(bytes(4) + lamp_frame(1, Lamp.FREE) * 2)

    assert panel.obey({"ask": "lamp"})[0]["lamp"] == "green"


def test_a_button_that_bounces_is_pressed_once() -> None:
    presses = Presses()

    assert [presses.is_new(Button.NEXT, 100.0 + each / 100) for each in range(5)] == [True, False, False, False, False]


def test_a_button_that_is_held_for_a_minute_is_pressed_once() -> None:
    presses = Presses()

    assert sum(presses.is_new(Button.NEXT, 100.0 + each * 0.4) for each in range(150)) == 1


def test_two_buttons_one_after_the_other_are_two_presses() -> None:
    presses = Presses()

    assert presses.is_new(Button.NEXT, 100.0)
    assert presses.is_new(Button.RECALL, 100.1)


def test_the_same_button_after_a_while_is_a_new_press() -> None:
    presses = Presses()
    presses.is_new(Button.NEXT, 100.0)

    assert presses.is_new(Button.NEXT, 100.0 + HELD_WITHIN_S)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (PanelSettings(PanelProtocol.QSYSTEM, {}), "at least one button"),
        (PanelSettings(PanelProtocol.QSYSTEM, {"5": Button.NEXT}), 'no "5"'),
        (PanelSettings(PanelProtocol.QSYSTEM, address=256), "not between 0 and 255"),
        (PanelSettings(PanelProtocol.LINES, {"": Button.NEXT}), "1 to 64 printable"),
        (PanelSettings(PanelProtocol.LINES, {"né": Button.NEXT}), "printable ASCII"),
        (PanelSettings(PanelProtocol.BYTES, {"next": Button.NEXT}), "one character or two hex digits"),
        (PanelSettings(PanelProtocol.BYTES, {"n": Button.NEXT, "6E": Button.RECALL}), "the same byte"),
    ],
)
def test_buttons_that_cannot_be_meant_are_said(settings: PanelSettings, said: str) -> None:
    with pytest.raises(BadPanelSettings, match=said):
        reader_for(settings)
