"""The palette holds its promises for every colour a city may choose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.contrast import CONTROL_CONTRAST, HIGH_CONTRAST, TEXT_CONTRAST, NotAColourError, contrast
from qtkit.theme.palette import HIGH_CONTRAST_PALETTE, Palette, house_palette

ANY_COLOUR = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


def words_on_grounds(palette: Palette) -> list[tuple[str, str]]:
    grounds = (palette.ground, palette.surface)
    inks = (palette.text, palette.text_quiet, palette.house, palette.good, palette.warning, palette.bad)
    return [(ink, ground) for ink in inks for ground in grounds] + [
        (palette.idle, palette.ground),
        (palette.on_house, palette.house),
        (palette.on_house, palette.house_pressed),
        (palette.text, palette.house_soft),
        (palette.house, palette.house_soft),
        (palette.good, palette.good_soft),
        (palette.warning, palette.warning_soft),
        (palette.bad, palette.bad_soft),
    ]


def test_black_on_white_is_the_largest_contrast_there_is() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@given(ANY_COLOUR)
def test_words_can_be_read_whatever_colour_a_city_chooses(colour: str) -> None:
    for ink, ground in words_on_grounds(house_palette(colour).palette):
        assert contrast(ink, ground) >= TEXT_CONTRAST, (ink, ground)


@given(ANY_COLOUR)
def test_controls_and_focus_stand_out_whatever_colour_a_city_chooses(colour: str) -> None:
    palette = house_palette(colour).palette
    for ground in (palette.ground, palette.surface):
        assert contrast(palette.line, ground) >= CONTROL_CONTRAST
        assert contrast(palette.focus, ground) >= CONTROL_CONTRAST


def test_the_high_contrast_theme_reaches_seven_to_one_everywhere() -> None:
    palette = HIGH_CONTRAST_PALETTE
    for ink, ground in [*words_on_grounds(palette), (palette.line, palette.ground), (palette.focus, palette.ground)]:
        assert contrast(ink, ground) >= HIGH_CONTRAST, (ink, ground)


def test_a_readable_house_colour_is_used_as_asked() -> None:
    chosen = house_palette("#00577d")

    assert chosen.palette.house == "#00577D"
    assert chosen.remark == ""


def test_a_house_colour_that_is_too_light_is_darkened_and_the_operator_is_told() -> None:
    chosen = house_palette("#FFCC00")

    assert chosen.palette.house != "#FFCC00"
    assert chosen.palette.house_pure == "#FFCC00"
    assert chosen.remark.startswith("The house colour #FFCC00 reaches 1.")
    assert chosen.palette.house in chosen.remark


@pytest.mark.parametrize("text", ["blue", "#12345", "#12345G", "123456", ""])
def test_what_is_not_a_colour_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(NotAColourError, match="A colour is written as #RRGGBB"):
        house_palette(text)
