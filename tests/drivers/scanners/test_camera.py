"""Camera devices and videos, as far as a machine without a camera goes."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from drivers.errors import DeviceAbsent, DeviceBusy, DeviceClosed, DeviceLost
from drivers.scanners.camera import V4L_BUFFERS, CameraDevice, VideoFile, every_frame, v4l2_camera
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.picture import UnreadablePicture
from tests.drivers.scanners.pictures import CODE, frame_of, write_video

Frame = NDArray[Any]


class QueuedCapture:
    """A capture with old frames in its queue, as V4L2 keeps them; the frame after those has to be waited for."""

    def __init__(self, queued: Sequence[Frame], fresh: Frame | None) -> None:
        self._queued = list(queued)
        self._fresh = fresh
        self._frame: Frame | None = None
        self.released = False

    def grab(self) -> bool:
        if self._queued:
            self._frame = self._queued.pop(0)
            return True
        threading.Event().wait(0.01)  # the sensor's own time
        self._frame = self._fresh
        return self._fresh is not None

    def retrieve(self) -> tuple[bool, Frame]:
        return (True, self._frame) if self._frame is not None and self._frame.size else (False, np.empty(0))

    def release(self) -> None:
        self.released = True


def grey(brightness: int) -> Frame:
    return np.full((4, 4), brightness, np.uint8)


def opened(tmp_path: Path, capture: QueuedCapture) -> CameraDevice:
    path = tmp_path / "video0"
    path.touch()
    camera = CameraDevice(path, lambda _: capture)
    camera.open()
    return camera


def test_frames_that_queued_up_meanwhile_are_skipped_for_the_fresh_one(tmp_path: Path) -> None:
    camera = opened(tmp_path, QueuedCapture([grey(1), grey(2), grey(3)], fresh=grey(4)))
    frame = camera.next_frame(1.0)

    assert frame is not None
    assert frame.tolist() == grey(4).tolist()


def test_a_camera_faster_than_the_reader_still_gives_frames(tmp_path: Path) -> None:
    camera = opened(tmp_path, QueuedCapture([grey(number) for number in range(100)], fresh=None))
    frame = camera.next_frame(1.0)

    assert frame is not None
    assert frame[0, 0] == V4L_BUFFERS - 1


def test_a_camera_that_is_unplugged_is_lost_and_given_back(tmp_path: Path) -> None:
    capture = QueuedCapture([], fresh=None)
    camera = opened(tmp_path, capture)

    with pytest.raises(DeviceLost, match="still plugged in"):
        camera.next_frame(1.0)
    camera.close()
    assert capture.released


def test_a_frame_that_cannot_be_unpacked_is_said(tmp_path: Path) -> None:
    camera = opened(tmp_path, QueuedCapture([], fresh=np.empty(0, np.uint8)))

    with pytest.raises(UnreadablePicture, match="no picture"):
        camera.next_frame(1.0)


def test_a_camera_that_is_not_there_is_absent(tmp_path: Path) -> None:
    with pytest.raises(DeviceAbsent, match="is it plugged in"):
        CameraDevice(tmp_path / "video0", v4l2_camera()).open()


def test_a_path_that_is_no_camera_does_not_start(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    no_camera = tmp_path / "video0"
    no_camera.write_bytes(b"")

    with pytest.raises(DeviceBusy, match="does not start"):
        CameraDevice(no_camera, v4l2_camera()).open()
    capfd.readouterr()  # OpenCV writes its own warning to stderr


def test_a_camera_that_was_not_opened_says_so(tmp_path: Path) -> None:
    with pytest.raises(DeviceClosed, match="was not opened"):
        CameraDevice(tmp_path / "video0", v4l2_camera()).next_frame(0.01)


def test_a_video_is_played_once_and_then_shows_nothing(tmp_path: Path) -> None:
    video = VideoFile(write_video(tmp_path / "hall.mjpeg", [frame_of(None)] * 3))
    video.open()
    frames = [video.next_frame(0.1) for _ in range(8)]
    video.close()

    shown = [frame for frame in frames if frame is not None]
    assert 1 <= len(shown) <= 3
    assert shown[0].shape == (720, 1280)
    assert frames[-1] is None


def test_a_video_that_is_opened_again_starts_again(tmp_path: Path) -> None:
    video = VideoFile(write_video(tmp_path / "hall.mjpeg", [frame_of(None)]))
    for _ in range(2):
        video.open()
        assert video.next_frame(0.1) is not None
        video.close()


def test_every_frame_of_a_video_can_be_had(tmp_path: Path) -> None:
    path = write_video(tmp_path / "hall.mjpeg", [frame_of(None), frame_of(Presentation(CODE)), frame_of(None)])

    assert len(list(every_frame(path))) == 3


def test_a_video_that_is_not_there_is_absent(tmp_path: Path) -> None:
    with pytest.raises(DeviceAbsent, match="There is no video"):
        VideoFile(tmp_path / "hall.mp4").open()


def test_a_file_that_is_no_video_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "hall.mp4"
    path.write_text("no video")

    with pytest.raises(UnreadablePicture, match="neither a picture nor a video"):
        VideoFile(path).open()
    capfd.readouterr()  # FFmpeg writes its own warning to stderr
