"""Signs and lights that do not fit each other, and what is said about it."""

from pathlib import Path

import pytest

from config.loading import load
from config.signs import SignsSettings
from tests.config.builders import line_of, problem, rewrite

CD5220 = 'protocol = "cd5220"'
BUS_SIGN = """
[[signs]]
name = "back"
counter = "balie-1"
url = "serial:///dev/ttyUSB0?baud=9600"
protocol = "frame"
template = "{STX}{address:02}{digits:>4}{ETX}"
address = 2

[[lights]]
"""
FRAME = 'protocol = "frame"\ntemplate = "{STX}{address:02}{digits:>4}{ETX}"\naddress = 1'


@pytest.fixture
def signs(hall: Path) -> Path:
    return hall / "signs.toml"


def test_what_is_left_out_has_a_sensible_value(signs: Path) -> None:
    settings = load(signs, SignsSettings)

    assert settings.counter_words == "Balie {label}"
    assert (settings.signs[0].columns, settings.signs[0].rows, settings.signs[0].closed) == (20, 2, "")


@pytest.mark.parametrize(
    ("old", "new", "key", "expected"),
    [
        (CD5220, 'protocol = "frame"', "signs.front.protocol", "also a template, since the protocol is frame"),
        (CD5220, f'{CD5220}\ntemplate = "{{digits}}"', "signs.front.template", "none: cd5220 has frames of its own"),
        (CD5220, 'protocol = "utc"\nbrightness = 2', "signs.front.brightness", "none: a utc sign cannot be dimmed"),
        (CD5220, f"{CD5220}\nrows = 3", "signs.front.rows", "at most 2 for cd5220"),
        (CD5220, FRAME.replace("digits", "figures"), "signs.front.template", "{figures} is unknown"),
        (CD5220, FRAME.replace("address = 1", ""), "signs.front.template", "also an address, since the template asks"),
        (CD5220, f'{CD5220}\nblank = "é"', "signs.front.blank", "one character of ASCII"),
        ("[[lights]]", BUS_SIGN, "signs.front.url", "a line of its own"),
        ("ttyUSB0?baud=9600", "ttyUSB0?baud", "signs.front.url", "an address such as"),
        ("tcp://10.0.0.41:10000", "serial:///dev/ttyUSB7", "lights.tower.url", "an address that begins with tcp:"),
        ("tcp://10.0.0.41:10000", "udp://10.0.0.41", "lights.tower.url", "an address that begins with tcp:"),
        ("tcp://10.0.0.41:10000", "tcp://10.0.0.41?baud=9600", "lights.tower.url", 'the option "baud" is unknown here'),
        ("ttyUSB0?baud=9600", "ttyUSB0?baud=fast", "signs.front.url", 'the speed "fast" is no number of baud'),
        ("ttyUSB0?baud=9600", "ttyUSB0?speed=9600", "signs.front.url", 'the option "speed" is unknown here'),
        ("serial:///dev/ttyUSB0?baud=9600", "serial://10.0.0.5:4001", "signs.front.url", "starts with three slashes"),
    ],
)
def test_a_sign_that_cannot_work_is_told_with_its_line_and_what_to_write(
    signs: Path, old: str, new: str, key: str, expected: str
) -> None:
    found = problem(rewrite(signs, old, new), SignsSettings)

    assert (found.key, expected in found.expected) == (key, True), found.sentence
    assert found.line is not None


def test_two_signs_with_one_address_on_one_line_are_found(signs: Path) -> None:
    rewrite(rewrite(signs, CD5220, FRAME), "[[lights]]", BUS_SIGN.replace("address = 2", "address = 1"))

    found = problem(signs, SignsSettings)

    assert found.key == "signs.back.address"
    assert found.expected == "an address that no other sign on this line has (front has it)"


def test_two_signs_with_addresses_share_a_line(signs: Path) -> None:
    rewrite(rewrite(signs, CD5220, FRAME), "[[lights]]", BUS_SIGN)

    assert [sign.address for sign in load(signs, SignsSettings).signs] == [1, 2]


def test_two_signs_of_one_name_are_found(signs: Path) -> None:
    twin = BUS_SIGN.replace('"back"', '"front"').replace("ttyUSB0", "ttyUSB1")

    found = problem(rewrite(signs, "[[lights]]", twin), SignsSettings)

    assert (found.key, found.line) == ("signs.front.name", line_of(signs, "ttyUSB1") - 2)


def test_two_lights_at_one_address_are_found(signs: Path) -> None:
    text = signs.read_text()
    signs.write_text(text + text[text.index("[[lights]]") :].replace('"tower"', '"other"'))

    found = problem(signs, SignsSettings)

    assert found.expected == "an address that no other light has (tower has it)"


def test_a_name_that_is_too_long_for_the_counters_screens_is_refused(signs: Path) -> None:
    assert problem(rewrite(signs, '"front"', f'"{"f" * 25}"'), SignsSettings).expected.startswith(
        "a text of at most 24"
    )


def test_settings_without_a_sign_and_a_light_drive_nothing(signs: Path) -> None:
    text = signs.read_text()
    signs.write_text(text[: text.index("[[signs]]")])

    assert problem(signs, SignsSettings).expected == "at least one entry in signs or lights"
