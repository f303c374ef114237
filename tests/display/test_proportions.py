"""How screens of every size and distance are divided."""

import pytest

from display.proportions import WIDEST_COLUMN_SHARE, Proportions, proportions
from qtkit.font_files import CAP_HEIGHT_EM
from qtkit.theme.type_scale import smallest_font_px, type_scale

INCHES_55_PIXELS_PER_MM = 1.587


def lobby(
    *, width: int = 1920, height: int = 1080, distance_mm: int = 5000, pixels_per_mm: float = INCHES_55_PIXELS_PER_MM
) -> Proportions:
    shorter_side_px = min(width, height)
    scale = type_scale(viewing_distance_mm=distance_mm, pixels_per_mm=pixels_per_mm, shorter_side_px=shorter_side_px)
    grid = 8 * shorter_side_px // 1080
    return proportions(
        width=width, height=height, smallest_font=scale.small, title_font=scale.title, grid=grid, recent_calls=4
    )


def test_a_landscape_screen_is_about_two_thirds_newest_call() -> None:
    parts = lobby()
    assert 1 / 3 <= parts.recent_width / 1920 <= WIDEST_COLUMN_SHARE
    assert parts.recent_rows == 4


def test_a_larger_picture_of_the_same_screen_has_the_same_proportions() -> None:
    small, large = lobby(), lobby(width=3840, height=2160, pixels_per_mm=2 * INCHES_55_PIXELS_PER_MM)
    assert large.recent_rows == small.recent_rows
    assert large.recent_width == pytest.approx(2 * small.recent_width, rel=0.02)


def test_recent_calls_that_could_not_be_read_are_not_shown() -> None:
    parts = lobby(distance_mm=10_000)
    assert (parts.recent_rows, parts.recent_width) == (0, 0)


@pytest.mark.parametrize("distance_mm", [1500, 3000, 5000, 6000, 8000, 10_000])
@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (1280, 720)])
def test_whatever_is_shown_is_legible_and_fits(width: int, height: int, distance_mm: int) -> None:
    parts = lobby(width=width, height=height, distance_mm=distance_mm)
    assert parts.recent_font >= smallest_font_px(distance_mm, INCHES_55_PIXELS_PER_MM)
    assert parts.recent_rows * parts.recent_row_height <= parts.recent_height
    if parts.recent_rows:
        assert parts.recent_row_height > CAP_HEIGHT_EM * parts.recent_font
    assert 0 < parts.foot_text_width < width


def test_an_upright_screen_has_the_recent_calls_under_the_newest() -> None:
    parts = lobby(width=1080, height=1920)
    assert parts.upright
    assert parts.recent_width == 1080
    assert parts.recent_height < 1920 / 2


def test_on_an_upright_screen_two_calls_at_once_take_from_the_recent_ones_and_stay_the_largest() -> None:
    parts = lobby(width=1080, height=1920)
    assert 0 < parts.shared_recent_rows < parts.recent_rows
    each_px = (1920 - parts.foot_height - parts.shared_recent_height) / 2
    assert each_px > 2.5 * parts.recent_row_height
    assert not parts.shared_beside, "the sign says the word for counter"


def test_a_landscape_screen_keeps_its_recent_calls_beside_two_at_once() -> None:
    parts = lobby()
    assert (parts.shared_recent_rows, parts.shared_recent_height) == (parts.recent_rows, parts.recent_height)


def test_where_a_wait_does_not_fit_beside_the_clock_they_take_turns() -> None:
    assert lobby(distance_mm=5000).clock_beside
    far = lobby(distance_mm=8000)
    assert not far.clock_beside
    assert far.foot_text_width == far.foot_whole_width


def test_from_afar_the_zone_s_word_gives_way_and_the_number_stays_the_largest_thing() -> None:
    assert lobby(distance_mm=5000).zone_shown
    assert not lobby(distance_mm=8000).zone_shown


def test_close_by_the_recent_calls_do_not_outgrow_the_newest() -> None:
    assert lobby(distance_mm=1500).recent_font <= 1.4 * smallest_font_px(1500, INCHES_55_PIXELS_PER_MM) + 1


def test_the_last_calls_point_the_way_on_a_wide_screen_too_unless_they_would_not_fit_with_it() -> None:
    assert lobby().recent_arrow_shown
    far = lobby(distance_mm=5_900)
    assert not far.recent_arrow_shown
    assert far.recent_rows > 0, "number and counter without a way are better than neither"
