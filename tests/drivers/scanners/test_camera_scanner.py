"""A camera that reads codes, with a source of frames and a clock in the test's hands."""

from collections.abc import Iterable

import numpy as np
import pytest

from drivers.errors import DeviceClosed, DeviceLost, DeviceSilent
from drivers.health import Health
from drivers.scanners.camera_scanner import CameraScanner
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.picture import Grey, UnreadablePicture
from tests.drivers.scanners.pictures import CODE, frame_of

HALL = frame_of(None)
CODE_HELD = frame_of(Presentation(CODE))


class Reel:
    """A frame source that plays what the test puts on it, one item per second of its clock.

    None is a frame that did not come, an exception is raised.
    """

    name = "reel"

    def __init__(
        self,
        frames: Iterable[Grey | Exception | None],
        *,
        is_live: bool = True,
        stale_after_s: float | None = 3.0,
    ) -> None:
        self._frames = iter(frames)
        self.is_live = is_live
        self.stale_after_s = stale_after_s
        self.now_ns = 0
        self.is_open = False

    def open(self) -> None:
        self.is_open = True

    def next_frame(self, within_s: float) -> Grey | None:
        self.now_ns += 1_000_000_000
        frame = next(self._frames)
        if isinstance(frame, Exception):
            raise frame
        return frame

    def close(self) -> None:
        self.is_open = False


def opened(reel: Reel) -> CameraScanner:
    scanner = CameraScanner(reel, clock_ns=lambda: reel.now_ns)
    scanner.open()
    return scanner


def read_all(scanner: CameraScanner, reads: int) -> list[str]:
    scans = [scanner.read(0.0) for _ in range(reads)]
    return [scan.text for scan in scans if scan is not None]


def test_a_code_before_the_camera_is_read() -> None:
    scanner = opened(Reel([HALL, CODE_HELD]))

    assert read_all(scanner, 2) == [CODE]
    assert scanner.state.health == Health.OK


def test_a_camera_that_gives_another_size_than_it_was_asked_for_is_read_all_the_same() -> None:
    small = np.ascontiguousarray(frame_of(Presentation(CODE, height_share=0.8))[::2, ::2])
    large = CODE_HELD.repeat(2, 0).repeat(2, 1)

    for frame in (small, large):
        assert read_all(opened(Reel([HALL, frame])), 2) == [CODE]


def test_two_codes_in_one_frame_are_two_scans() -> None:
    both = np.vstack([CODE_HELD, frame_of(Presentation("HTTPS://X.NL/2"))])
    scanner = opened(Reel([both]))

    assert set(read_all(scanner, 2)) == {CODE, "HTTPS://X.NL/2"}


def test_a_camera_without_frames_for_seconds_is_silent() -> None:
    scanner = opened(Reel([HALL, None, None, None, None]))
    read_all(scanner, 4)

    with pytest.raises(DeviceSilent, match="no picture for 3 s"):
        scanner.read(0.0)


def test_a_folder_without_frames_is_no_fault() -> None:
    scanner = opened(Reel([None] * 100, stale_after_s=None))

    assert read_all(scanner, 100) == []
    assert scanner.state.health == Health.OK


def test_a_camera_that_repeats_one_picture_hangs() -> None:
    scanner = opened(Reel([HALL] * 10))

    with pytest.raises(DeviceLost, match="repeats one picture"):
        read_all(scanner, 10)


def test_a_recording_may_repeat_one_picture() -> None:
    assert read_all(opened(Reel([HALL] * 10, is_live=False)), 10) == []


def test_garbage_between_frames_is_passed_over() -> None:
    scanner = opened(Reel([UnreadablePicture("half a frame"), CODE_HELD]))

    assert read_all(scanner, 2) == [CODE]


def test_nothing_but_garbage_is_a_state_and_no_end() -> None:
    scanner = opened(Reel([HALL, *[UnreadablePicture("half a frame")] * 5]))

    assert read_all(scanner, 6) == []
    assert scanner.state.health == Health.DEGRADED


def test_a_covered_camera_says_so() -> None:
    covered = [np.full_like(HALL, 60 + number % 2) for number in range(5)]
    scanner = opened(Reel([HALL, *covered]))
    read_all(scanner, 6)

    assert "covers the lens" in scanner.state.sentence


def test_closing_gives_the_source_back() -> None:
    reel = Reel([])
    scanner = opened(reel)
    scanner.close()
    scanner.close()

    assert not reel.is_open
    assert scanner.state.health == Health.UNKNOWN
    with pytest.raises(DeviceClosed, match="before it was opened"):
        scanner.read(0.0)
