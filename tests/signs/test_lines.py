"""What the settings accept, the drivers accept."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from config.counter_signs import LightSettings, SignSettings
from config.signs import SignsSettings
from drivers.lights.light import LightProtocol
from drivers.signs.checking import check_signs
from drivers.signs.sign import SignProtocol
from signs.lines import on_their_lines

BUS = "serial:///dev/ttyUSB0?baud=9600"
LINK = {"server": "ws://127.0.0.1:8470/link", "key_file": "signs-1.key"}

entries = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["balie-1", "balie-2", "balie-3"]),
        "counter": st.just("balie-1"),
        "url": st.sampled_from([BUS, "serial:///dev/ttyUSB1", "tcp://10.0.0.31:4001"]),
        "protocol": st.sampled_from([each.value for each in SignProtocol]),
    },
    optional={
        "columns": st.integers(2, 40),
        "rows": st.integers(1, 4),
        "address": st.none() | st.integers(0, 3),
        "template": st.sampled_from(
            [None, "{STX}{address:02}{digits:>4}{ETX}", "{digits}", "{address}", "{FOO}", "{STX}{number:<4}{xor:02X}"]
        ),
        "blank": st.sampled_from([" ", "0", "é", "\n"]),
        "blinks": st.booleans(),
        "brightness": st.none() | st.integers(1, 4),
    },
)


@given(st.lists(entries, min_size=1, max_size=3).map(tuple))
def test_whatever_signs_the_settings_accept_their_driver_accepts(signs: tuple[dict[str, object], ...]) -> None:
    try:
        settings = SignsSettings.model_validate({"name": "signs-1", "link": LINK, "signs": signs})
    except ValidationError:
        return
    for line in on_their_lines(settings.signs).values():
        check_signs(line)


def test_signs_with_one_url_are_on_one_line_in_their_order() -> None:
    signs = tuple(
        SignSettings(name=f"balie-{n}", counter=f"balie-{n}", url=url, protocol="frame", address=n, template="{digits}")
        for n, url in enumerate([BUS, "tcp://10.0.0.31:4001", BUS], start=1)
    )
    lines = on_their_lines(signs)
    assert {url: [sign.name for sign in line] for url, line in lines.items()} == {
        BUS: ["balie-1", "balie-3"],
        "tcp://10.0.0.31:4001": ["balie-2"],
    }


def test_the_settings_name_every_protocol_that_the_drivers_speak() -> None:
    assert set(get_args(SignSettings.model_fields["protocol"].annotation)) == set(SignProtocol)
    assert set(get_args(LightSettings.model_fields["protocol"].annotation)) == set(LightProtocol)
