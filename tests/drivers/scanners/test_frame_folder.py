"""Frames from a folder: in name order, at their own speed, each once."""

import threading
from pathlib import Path

import numpy as np
import pytest

from drivers.errors import DeviceAbsent, DeviceLost
from drivers.scanners.frame_folder import FrameFolder
from drivers.scanners.picture import Grey, UnreadablePicture
from tests.drivers.scanners.pictures import jpeg

FAST = 1000.0
"""Frames per second: no test waits for the next one."""

SLOW = 0.001
"""The next frame is due in a quarter of an hour."""


def put(folder: Path, name: str, brightness: int) -> None:
    """Whole or not at all, as every writer into such a folder must."""
    unfinished = folder / f".{name}.unfinished"
    unfinished.write_bytes(jpeg(np.full((8, 8), brightness, np.uint8)))
    unfinished.replace(folder / name)


def brightness(frame: Grey | None) -> int | None:
    return None if frame is None else round(float(frame.mean()))


def opened(folder: Path, fps: float = FAST) -> FrameFolder:
    frames = FrameFolder(folder, fps=fps)
    frames.open()
    return frames


def test_the_newest_frame_that_is_due_is_shown_and_none_twice(tmp_path: Path) -> None:
    for number in range(5):
        put(tmp_path, f"{number}.jpg", 10 * number)
    frames = opened(tmp_path)
    shown = [brightness(frames.next_frame(0.05)) for _ in range(6)]
    seen = [value for value in shown if value is not None]

    assert seen == sorted(set(seen))
    assert seen[-1] == 40
    assert shown[-1] is None


def test_a_recording_is_played_at_its_own_speed(tmp_path: Path) -> None:
    put(tmp_path, "1.jpg", 10)
    put(tmp_path, "2.jpg", 20)
    frames = opened(tmp_path, fps=SLOW)

    assert brightness(frames.next_frame(0.05)) == 10
    assert frames.next_frame(0.05) is None


def test_an_empty_folder_is_waited_for(tmp_path: Path) -> None:
    frames = opened(tmp_path)
    writer = threading.Timer(0.05, put, (tmp_path, "1.jpg", 30))
    writer.start()

    assert brightness(frames.next_frame(10.0)) == 30
    writer.join()


def test_a_reopened_folder_does_not_show_old_frames_again(tmp_path: Path) -> None:
    put(tmp_path, "1.jpg", 10)
    frames = opened(tmp_path)
    frames.next_frame(0.05)
    frames.close()
    frames.open()

    assert frames.next_frame(0.01) is None


def test_half_written_and_other_files_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path, ".1.jpg", 10)
    (tmp_path / "notes.txt").write_text("no picture")

    assert opened(tmp_path).next_frame(0.01) is None


def test_a_file_that_is_no_picture_is_said_and_passed(tmp_path: Path) -> None:
    (tmp_path / "1.jpg").write_bytes(b"garbage")
    frames = opened(tmp_path)

    with pytest.raises(UnreadablePicture, match=r"1\.jpg is not a picture"):
        frames.next_frame(0.05)
    put(tmp_path, "2.jpg", 20)
    assert brightness(frames.next_frame(0.5)) == 20


def test_a_folder_that_is_not_there_is_absent(tmp_path: Path) -> None:
    with pytest.raises(DeviceAbsent, match="There is no folder"):
        opened(tmp_path / "frames")


def test_a_folder_that_goes_away_is_lost(tmp_path: Path) -> None:
    folder = tmp_path / "frames"
    folder.mkdir()
    frames = opened(folder)
    folder.rmdir()

    with pytest.raises(DeviceLost, match="can no longer be read"):
        frames.next_frame(0.05)
