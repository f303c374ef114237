"""Camera devices and videos, as far as a machine without a camera goes."""

from pathlib import Path

import pytest

from drivers.errors import DeviceAbsent, DeviceBusy, DeviceClosed
from drivers.scanners.camera import CameraDevice, VideoFile, every_frame
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.picture import UnreadablePicture
from tests.drivers.scanners.pictures import CODE, frame_of, write_video


def test_a_camera_that_is_not_there_is_absent(tmp_path: Path) -> None:
    with pytest.raises(DeviceAbsent, match="is it plugged in"):
        CameraDevice(tmp_path / "video0").open()


def test_a_path_that_is_no_camera_does_not_start(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    no_camera = tmp_path / "video0"
    no_camera.write_bytes(b"")

    with pytest.raises(DeviceBusy, match="does not start"):
        CameraDevice(no_camera).open()
    capfd.readouterr()  # OpenCV writes its own warning to stderr


def test_a_camera_that_was_not_opened_says_so(tmp_path: Path) -> None:
    with pytest.raises(DeviceClosed, match="was not opened"):
        CameraDevice(tmp_path / "video0").next_frame(0.01)


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
