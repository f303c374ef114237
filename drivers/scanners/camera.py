"""Frames from a camera device or a video file, through OpenCV: one thread, and only the newest frame."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

from numpy.typing import NDArray

from drivers.errors import DeviceAbsent, DeviceBusy, DeviceClosed, DeviceForbidden, DeviceLost
from drivers.scanners.opencv import cv2
from drivers.scanners.picture import Grey, UnreadablePicture, grey_of_frame

DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX = 1280, 720
"""Enough for 5 pixels per module at arm's length; 1080p doubles the work for half the code size."""

V4L_BUFFERS = 4
WAITED_S = 0.002
"""A grab that takes longer had to wait for the camera: its frame is new, the queue behind it is empty."""

STALE_AFTER_S = 3.0
FALLBACK_FPS = 25.0
"""For a video file that does not say."""


class Capture(Protocol):
    """The part of OpenCV's capture that we use."""

    def grab(self) -> bool: ...

    def retrieve(self) -> tuple[bool, NDArray[Any]]: ...

    def release(self) -> None: ...


class CameraDevice:
    """A V4L2 camera, by path; `/dev/v4l/by-id/...` keeps its name when another one is plugged in."""

    is_live = True
    stale_after_s: float | None = STALE_AFTER_S

    def __init__(self, path: Path, start: Callable[[Path], Capture]) -> None:
        """`start` opens what stands at the path, `v4l2_camera` as a rule; the checks before it need no OpenCV."""
        self.name = f"camera {path}"
        self._path = path
        self._start = start
        self._capture: Capture | None = None

    def open(self) -> None:
        if not self._path.exists():  # asked first, since OpenCV also writes to stderr about a camera that is not there
            raise DeviceAbsent(f"There is no camera at {self._path}: is it plugged in?")
        if not os.access(self._path, os.R_OK | os.W_OK):
            raise DeviceForbidden(f"This user may not open the {self.name}: add the user to the group video.")
        self._capture = self._start(self._path)

    def next_frame(self, within_s: float) -> Grey | None:
        """Waits for the camera, at most `SELECT_WITHIN_S`: V4L2 takes no other limit per call."""
        if self._capture is None:
            raise DeviceClosed(f"The {self.name} was not opened.")
        for _ in range(V4L_BUFFERS):
            asked_s = time.monotonic()
            if not self._capture.grab():
                raise DeviceLost(f"The {self.name} sends no more pictures: is it still plugged in?")
            if time.monotonic() - asked_s > WAITED_S:
                break
        there, frame = self._capture.retrieve()
        if not there:
            raise UnreadablePicture(f"The {self.name} sent a frame that is no picture.")
        return grey_of_frame(frame, self.name)

    def close(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None


def v4l2_camera(width_px: int = DEFAULT_WIDTH_PX, height_px: int = DEFAULT_HEIGHT_PX) -> Callable[[Path], Capture]:
    """How to start a camera with this size of frames."""

    def start(path: Path) -> Capture:
        capture = cv2.VideoCapture(str(path), cv2.CAP_V4L2)
        if not capture.isOpened():
            raise DeviceBusy(f"The camera {path} does not start: it is no camera, or another program holds it.")
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, width_px)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height_px)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)  # as the camera sends it: we need grey, and colour costs more
        return capture

    return start


class VideoFile:
    """A recording, played at its own speed, once: the camera of demonstrations and of complaints that were filmed."""

    is_live = False
    stale_after_s: float | None = None

    def __init__(self, path: Path) -> None:
        self.name = f"video {path}"
        self._path = path
        self._capture: cv2.VideoCapture | None = None
        self._fps = FALLBACK_FPS
        self._started_s = 0.0
        self._grabbed = 0
        self._over = False

    def open(self) -> None:
        self._capture = _open_video(self._path)
        self._fps = self._capture.get(cv2.CAP_PROP_FPS) or FALLBACK_FPS
        self._started_s = time.monotonic()
        self._grabbed = 0
        self._over = False

    def next_frame(self, within_s: float) -> Grey | None:
        if self._capture is None:
            raise DeviceClosed(f"The {self.name} was not opened.")
        until_due_s = self._started_s + self._grabbed / self._fps - time.monotonic()
        if self._over or until_due_s > within_s:
            time.sleep(within_s)
            return None
        time.sleep(max(0.0, until_due_s))
        due = int((time.monotonic() - self._started_s) * self._fps) + 1
        while self._grabbed < due and not self._over:
            self._over = not self._capture.grab()
            self._grabbed += not self._over
        there, frame = self._capture.retrieve()
        return grey_of_frame(frame, self.name) if there else None

    def close(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None


def every_frame(path: Path) -> Iterator[Grey]:
    """All frames of a video, as fast as they can be decoded."""
    capture = _open_video(path)
    try:
        while True:
            there, frame = capture.read()
            if not there:
                return
            yield grey_of_frame(frame, f"video {path}")
    finally:
        capture.release()


def _open_video(path: Path) -> cv2.VideoCapture:
    if not path.is_file():
        raise DeviceAbsent(f"There is no video {path}.")
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    if not capture.isOpened():
        raise UnreadablePicture(f"{path} is neither a picture nor a video that can be read.")
    return capture
