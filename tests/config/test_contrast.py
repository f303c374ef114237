"""Shades that can be read, in both directions."""

from hypothesis import given
from hypothesis import strategies as st

from config.contrast import TEXT_CONTRAST, contrast, darkened_until, lightened_until


@given(st.integers(0, 0xFFFFFF))
def test_every_colour_has_a_shade_for_a_light_and_one_for_a_dark_ground(colour: int) -> None:
    def on_white(shade: str) -> bool:
        return contrast(shade, "#FFFFFF") >= TEXT_CONTRAST

    def on_black(shade: str) -> bool:
        return contrast(shade, "#000000") >= TEXT_CONTRAST

    asked = f"#{colour:06X}"
    assert on_white(darkened_until(asked, on_white))
    assert on_black(lightened_until(asked, on_black))


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert darkened_until("#00695c", lambda _: True) == lightened_until("#00695c", lambda _: True) == "#00695C"
