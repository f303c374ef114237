"""When a camera that runs is said not to see."""

import numpy as np
import pytest

from drivers.health import Health
from drivers.scanners.drawn_frame import Medium, Presentation, draw_frame, hall
from drivers.scanners.picture import Grey
from drivers.scanners.picture_watch import PictureWatch, look_at
from tests.drivers.scanners.pictures import CODE, frame_of

S = 1_000_000_000
HALL = frame_of(None)
DARK = (HALL // 20).astype(np.uint8)
COVERED = np.full_like(HALL, 60)


def watch_of(*seen: tuple[float, Grey]) -> PictureWatch:
    """Frames by the second at which they were seen."""
    watch = PictureWatch("camera", opened_at_ns=0, silence_is_normal=False)
    for at_s, frame in seen:
        watch.saw(look_at(frame), int(at_s * S))
    return watch


def test_a_camera_is_not_believed_before_its_first_picture() -> None:
    assert watch_of().state.health == Health.UNKNOWN
    assert watch_of((0.1, HALL)).state.health == Health.OK


def test_a_camera_may_start_with_a_dark_picture_before_its_light_meter_has_settled() -> None:
    assert watch_of((0.1, DARK), (1, DARK)).state.health == Health.UNKNOWN
    assert watch_of((0.1, DARK), (1, HALL)).state.health == Health.OK


def test_an_empty_folder_is_all_right_until_somebody_comes() -> None:
    assert PictureWatch("folder", opened_at_ns=0, silence_is_normal=True).state.health == Health.OK


def test_a_dark_picture_is_reported_when_it_stays() -> None:
    assert watch_of((0, HALL), (1, DARK), (2.9, DARK)).state.health == Health.OK
    state = watch_of((0, HALL), (1, DARK), (3.1, DARK)).state

    assert state.health == Health.DEGRADED
    assert "too dark" in state.sentence


def test_a_dim_hall_is_no_fault() -> None:
    dim = (HALL // 6).astype(np.uint8)

    assert watch_of((0, dim), (10, dim)).state.health == Health.OK


@pytest.mark.parametrize("screen_light", [1.0, 0.3])
@pytest.mark.parametrize("medium", [Medium.PHONE, Medium.PHONE_DARK, Medium.PAPER])
def test_what_fills_the_whole_picture_with_a_code_is_no_hand_on_the_lens(medium: Medium, screen_light: float) -> None:
    near = frame_of(Presentation(CODE, medium, height_share=1.3, screen_light=screen_light))

    assert watch_of((0, HALL), *((second, near) for second in range(1, 8))).state.health == Health.OK


def test_a_hall_at_dusk_is_told_from_a_hand_on_the_lens() -> None:
    random = np.random.default_rng(1)
    dusk = [np.asarray(draw_frame(hall(), Presentation(CODE, light=0.12), random), np.uint8) for _ in range(6)]

    assert watch_of((0, HALL), *enumerate(dusk, start=1)).state.health == Health.OK


def test_a_covered_lens_is_reported_when_it_stays() -> None:
    state = watch_of((0, HALL), (1, COVERED), (3.1, COVERED)).state

    assert state.health == Health.DEGRADED
    assert "covers the lens" in state.sentence


def test_a_hand_that_passes_before_the_lens_is_no_fault() -> None:
    assert watch_of((0, HALL), (1, COVERED), (2, HALL), (3, COVERED), (4, HALL)).state.health == Health.OK


def test_it_is_well_again_after_two_good_seconds() -> None:
    ill = ((0, DARK), (3, DARK))

    assert watch_of(*ill, (4, HALL), (5, HALL)).state.health == Health.DEGRADED
    assert watch_of(*ill, (4, HALL), (6, HALL)).state.health == Health.OK


def test_a_code_that_is_read_proves_that_it_sees() -> None:
    watch = watch_of((0, DARK), (3, DARK))
    watch.saw_a_code()

    assert watch.state.health == Health.OK


def test_pictures_that_cannot_be_read_are_reported_when_they_stay() -> None:
    watch = watch_of((0, HALL))
    for second in (1, 2, 3):
        watch.saw_garbage(second * S)

    assert watch.state.health == Health.DEGRADED
    assert "cannot be read" in watch.state.sentence


def test_the_very_same_picture_for_seconds_is_frozen() -> None:
    assert not watch_of((0, HALL), (4, HALL)).is_frozen(4 * S)
    assert watch_of((0, HALL), (6, HALL)).is_frozen(6 * S)
    assert not watch_of((0, HALL), (4, frame_of(None, seed=2)), (6, HALL)).is_frozen(6 * S)


def test_a_black_picture_may_well_be_the_same_for_long() -> None:
    black = np.zeros_like(HALL)

    assert not watch_of((0, black), (60, black)).is_frozen(60 * S)


def test_a_scene_comes_to_rest_when_nothing_moves_in_it() -> None:
    held = frame_of(Presentation(CODE))
    calm = watch_of((0, HALL), (2, frame_of(None, seed=2)), (4, frame_of(None, seed=3)))
    busy = watch_of((0, HALL), (2, HALL), (4, held))

    assert not calm.is_restless(4 * S)
    assert busy.is_restless(4 * S)
