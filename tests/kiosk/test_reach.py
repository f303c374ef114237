"""What of a glass stands low: within reach from a wheelchair, whatever its size and wherever it hangs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.screen import ScreenSettings
from kiosk.reach import LOW_SHARE, REACH_TOP_MM, low_height_px


def glass(width_px: int, height_px: int, pixels_per_mm: float, bottom_edge_mm: int = 900) -> ScreenSettings:
    return ScreenSettings(
        width_px=width_px,
        height_px=height_px,
        pixels_per_mm=pixels_per_mm,
        viewing_distance_mm=600,
        bottom_edge_mm=bottom_edge_mm,
    )


PORTRAIT_24, PORTRAIT_27, LANDSCAPE_22 = (1080, 1920, 3.61), (1080, 1920, 3.21), (1920, 1080, 3.94)


@given(
    height_px=st.integers(1080, 4320),
    pixels_per_mm=st.floats(1, 12),
    bottom_edge_mm=st.integers(0, 1500),
)
def test_no_glass_has_a_low_page_above_the_reach_of_a_hand(
    height_px: int, pixels_per_mm: float, bottom_edge_mm: int
) -> None:
    low_px = low_height_px(glass(1080, height_px, pixels_per_mm, bottom_edge_mm))

    if low_px is not None:
        assert bottom_edge_mm + (low_px - 0.5) / pixels_per_mm <= REACH_TOP_MM
        assert low_px <= LOW_SHARE * height_px + 0.5


@pytest.mark.parametrize("upright", [PORTRAIT_24, PORTRAIT_27], ids=["24 inch", "27 inch"])
def test_an_upright_kiosk_has_its_pages_in_the_lower_half(upright: tuple[int, int, float]) -> None:
    low_px = low_height_px(glass(*upright))

    assert low_px is not None
    assert 0.5 < low_px / 1920 <= LOW_SHARE


def test_a_lying_glass_within_reach_has_no_low_mode_since_nothing_would_change() -> None:
    assert low_height_px(glass(*LANDSCAPE_22)) is None


def test_a_lying_glass_that_hangs_high_has_one() -> None:
    low_px = low_height_px(glass(*LANDSCAPE_22, bottom_edge_mm=970))

    assert low_px is not None
    assert low_px < 1080


def test_a_glass_that_hangs_too_high_promises_nothing() -> None:
    assert low_height_px(glass(*PORTRAIT_24, bottom_edge_mm=1000)) is None
