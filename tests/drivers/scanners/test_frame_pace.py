"""How long a frame may be worked on follows from how fast the camera sends them."""

import pytest

from drivers.scanners.frame_pace import AT_MOST_S, FIRST_GUESS_S, FramePace


def after_frames_every(pause_s: float, *, frames: int = 60, pace: FramePace | None = None) -> FramePace:
    pace = pace or FramePace()
    for number in range(frames):
        pace.frame_came(int(number * pause_s * 1e9))
    return pace


@pytest.mark.parametrize("per_second", [15, 25, 30, 60])
def test_half_of_the_pause_between_two_frames_is_for_work(per_second: int) -> None:
    assert after_frames_every(1 / per_second).work_within_s == pytest.approx(0.5 / per_second, rel=0.05)


def test_a_slow_camera_gets_no_endless_work() -> None:
    assert after_frames_every(2.0).work_within_s == AT_MOST_S


def test_before_the_first_frames_a_usual_camera_is_assumed() -> None:
    assert FramePace().work_within_s == FIRST_GUESS_S / 2


def test_a_decoder_that_fell_behind_catches_up() -> None:
    camera_s = 1 / 30
    pace = after_frames_every(0.3)
    at_ns = int(60 * 0.3 * 1e9)
    for _ in range(6):  # it works as long as it is allowed to, and then takes the newest frame
        at_ns += int(max(camera_s, 2 * pace.work_within_s * 0.6) * 1e9)
        pace.frame_came(at_ns)

    assert pace.work_within_s == pytest.approx(camera_s / 2, rel=0.1)
