"""Telling a scan from typing."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from drivers.scanners.simulated_wedge import KeyStroke, typed
from drivers.scanners.us_keyboard import Key
from drivers.scanners.wedge import Keyed, Wedge, WedgeRules
from tests.drivers.scanners.pictures import CODE

PREFIX = "HTTPS://AFSPRAAK."


def fed(wedge: Wedge, strokes: Iterable[KeyStroke]) -> list[Keyed]:
    return [wedge.key(stroke.scan_code, pressed=stroke.pressed, at_ms=stroke.at_ms) for stroke in strokes]


def texts_of(keyed: Iterable[Keyed]) -> list[str]:
    return [key.text for key in keyed if key.text is not None]


def test_a_scan_gives_its_exact_text_whatever_the_layout() -> None:
    assert texts_of(fed(Wedge(WedgeRules()), typed("AF1:QWAZM-qwazm/0123456789+$"))) == ["AF1:QWAZM-qwazm/0123456789+$"]


def test_two_scans_are_two_texts() -> None:
    strokes = (*typed(CODE), *typed("A042-SECOND", start_ms=2000))

    assert texts_of(fed(Wedge(WedgeRules()), strokes)) == [CODE, "A042-SECOND"]


def test_a_person_who_types_makes_no_scan() -> None:
    keyed = fed(Wedge(WedgeRules()), typed("goedemorgen allemaal", gap_ms=180))

    assert texts_of(keyed) == []
    assert not any(key.is_of_a_scan for key in keyed)


def test_a_few_quick_keys_are_no_scan() -> None:
    assert texts_of(fed(Wedge(WedgeRules()), typed("abc"))) == []


def test_keys_from_before_a_pause_are_no_part_of_the_scan() -> None:
    strokes = (*typed("xy", suffix=None), *typed(CODE, start_ms=500))

    assert texts_of(fed(Wedge(WedgeRules()), strokes)) == [CODE]


def test_with_a_prefix_only_what_starts_with_it_is_a_scan() -> None:
    wedge = Wedge(WedgeRules(prefix=PREFIX))

    assert texts_of(fed(wedge, typed("SOMETHING ELSE ALTOGETHER"))) == []
    assert texts_of(fed(wedge, typed(CODE, start_ms=2000))) == [CODE]


def test_with_a_prefix_a_busy_computer_does_not_cut_a_scan() -> None:
    strokes = typed(CODE)
    held_up = [
        KeyStroke(stroke.scan_code, stroke.pressed, stroke.at_ms + (457 if place > 80 else 0))
        for place, stroke in enumerate(strokes)
    ]

    assert texts_of(fed(Wedge(WedgeRules(prefix=PREFIX)), held_up)) == [CODE]


def test_a_stray_key_just_before_a_prefix_is_dropped() -> None:
    strokes = (*typed("x", suffix=None), *typed(CODE, start_ms=20))

    assert texts_of(fed(Wedge(WedgeRules(prefix=PREFIX)), strokes)) == [CODE]


def test_the_enter_after_a_code_is_kept_from_the_screen_both_down_and_up() -> None:
    down, up = fed(Wedge(WedgeRules()), typed(CODE))[-2:]

    assert down.is_of_a_scan
    assert up.is_of_a_scan


def test_the_enter_of_a_person_reaches_the_screen() -> None:
    wedge = Wedge(WedgeRules())
    keyed = [wedge.key(Key.ENTER, pressed=pressed, at_ms=5000) for pressed in (True, False)]

    assert not any(key.is_of_a_scan for key in keyed)


def test_a_code_with_control_keys_in_it_is_not_believed() -> None:
    wedge = Wedge(WedgeRules())
    fed(wedge, typed("A042-BEGIN", suffix=None))
    for scan_code, pressed in ((Key.LEFT_CTRL, True), (24, True), (24, False), (Key.LEFT_CTRL, False)):
        wedge.key(scan_code, pressed=pressed, at_ms=45)

    assert texts_of(fed(wedge, typed("-END", start_ms=50))) == []
    assert texts_of(fed(wedge, typed(CODE, start_ms=1000))) == [CODE]


def test_a_scanner_that_sends_no_enter_ends_in_silence() -> None:
    wedge = Wedge(WedgeRules())
    fed(wedge, typed(CODE, suffix=None))

    assert wedge.silence() == CODE
    assert wedge.silence() is None


def test_a_busy_computer_does_not_cut_the_code_of_a_scanner_that_sends_enter() -> None:
    wedge = Wedge(WedgeRules())
    fed(wedge, typed(CODE))
    second = typed(CODE, start_ms=2000)
    half = len(second) // 2

    first_half = texts_of(fed(wedge, second[:half]))
    told = wedge.silence()  # the screen held the other keys up; their own time stamps say when they were pressed
    last_half = texts_of(fed(wedge, second[half:]))

    assert told is None
    assert [*first_half, *last_half] == [CODE]


def test_an_endless_scan_is_dropped() -> None:
    assert texts_of(fed(Wedge(WedgeRules()), typed("7" * 5000, gap_ms=1))) == []


@given(
    st.lists(st.tuples(st.integers(0, 255), st.booleans(), st.integers(0, 10_000)), max_size=80),
    st.sampled_from(["", PREFIX]),
)
def test_any_keys_in_any_order_are_survived(keys: list[tuple[int, bool, int]], prefix: str) -> None:
    wedge = Wedge(WedgeRules(prefix=prefix))
    for scan_code, pressed, at_ms in keys:
        wedge.key(scan_code, pressed=pressed, at_ms=at_ms)
    wedge.silence()

    for scan_code in (Key.LEFT_CTRL, Key.RIGHT_CTRL, Key.LEFT_ALT, Key.RIGHT_ALT, Key.LEFT_SHIFT, Key.RIGHT_SHIFT):
        wedge.key(scan_code, pressed=False, at_ms=10_000)
    assert texts_of(fed(wedge, typed(CODE, start_ms=20_000))) == [CODE]
