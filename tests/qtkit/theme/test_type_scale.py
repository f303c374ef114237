"""Type is as large as its distance asks, on every screen that the project names."""

import itertools
import math
from dataclasses import astuple

import pytest

from qtkit.font_files import CAP_HEIGHT_EM
from qtkit.theme.measures import measures
from qtkit.theme.type_scale import (
    CAP_HEIGHT_DEG,
    DESK_SCALE,
    ENLARGED,
    ENLARGED_LOW,
    ENLARGED_LYING,
    smallest_font_px,
    type_scale,
)

KIOSK_24_INCH_PX_PER_MM = 3.61
DISPLAY_55_INCH_PX_PER_MM = 1.577


def test_a_kiosk_at_60_cm_shows_capitals_of_at_least_7_3_mm() -> None:
    cap_height_px = smallest_font_px(600, KIOSK_24_INCH_PX_PER_MM) * CAP_HEIGHT_EM

    assert cap_height_px >= 7.3 * KIOSK_24_INCH_PX_PER_MM


def test_a_display_at_10_m_shows_capitals_of_at_least_122_mm() -> None:
    cap_height_px = smallest_font_px(10_000, DISPLAY_55_INCH_PX_PER_MM) * CAP_HEIGHT_EM

    assert cap_height_px >= 122 * DISPLAY_55_INCH_PX_PER_MM


def test_the_six_sizes_of_a_kiosk_differ_clearly() -> None:
    scale = type_scale(viewing_distance_mm=600, pixels_per_mm=KIOSK_24_INCH_PX_PER_MM, shorter_side_px=1080)

    sizes = astuple(scale)
    assert all(larger >= 1.2 * smaller for smaller, larger in itertools.pairwise(sizes))


def test_from_far_away_the_sizes_draw_together_instead_of_outgrowing_the_screen() -> None:
    scale = type_scale(viewing_distance_mm=10_000, pixels_per_mm=DISPLAY_55_INCH_PX_PER_MM, shorter_side_px=1080)

    assert scale.small == smallest_font_px(10_000, DISPLAY_55_INCH_PX_PER_MM)
    assert scale.number == scale.small


def test_large_letters_help_most_where_letters_are_smallest() -> None:
    plain = type_scale(viewing_distance_mm=600, pixels_per_mm=KIOSK_24_INCH_PX_PER_MM, shorter_side_px=1080)
    large = type_scale(
        viewing_distance_mm=600, pixels_per_mm=KIOSK_24_INCH_PX_PER_MM, shorter_side_px=1080, enlarged=ENLARGED
    )

    grown = [after / before for before, after in zip(astuple(plain), astuple(large), strict=True)]
    assert grown[0] >= ENLARGED
    assert all(less >= more - 0.02 for less, more in itertools.pairwise(grown)), "rounded to whole pixels"
    assert grown[-1] >= 1


@pytest.mark.parametrize(
    ("enlarged", "times"), [(1.0, 2.8), (ENLARGED, 3.7), (ENLARGED_LYING, 3.4), (ENLARGED_LOW, 3.25)]
)
def test_the_smallest_letters_are_much_larger_than_what_a_browser_shows(enlarged: float, times: float) -> None:
    cap_height_mm = enlarged * 600 * math.tan(math.radians(CAP_HEIGHT_DEG))
    browsers_mm, browsers_distance_mm = 16 / 96 * 25.4 * CAP_HEIGHT_EM, 28 * 25.4

    assert (cap_height_mm / 600) / (browsers_mm / browsers_distance_mm) >= times


def test_the_sizes_of_a_desk_rise() -> None:
    assert list(astuple(DESK_SCALE)) == sorted(astuple(DESK_SCALE))


@pytest.mark.parametrize(("shorter_side_px", "grid"), [(768, 8), (1080, 8), (2160, 16)])
def test_the_grid_grows_with_the_screen_and_never_below_eight(shorter_side_px: int, grid: int) -> None:
    assert measures(pixels_per_mm=KIOSK_24_INCH_PX_PER_MM, shorter_side_px=shorter_side_px).grid == grid


def test_what_can_be_tapped_is_20_mm_and_3_mm_apart() -> None:
    found = measures(pixels_per_mm=KIOSK_24_INCH_PX_PER_MM, shorter_side_px=1080)

    assert found.touch_target >= 20 * KIOSK_24_INCH_PX_PER_MM
    assert found.touch_gap >= 3 * KIOSK_24_INCH_PX_PER_MM
