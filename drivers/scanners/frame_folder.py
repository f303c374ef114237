"""Frames from a folder of pictures: those that are there, in name order and at their own speed, then each newer one.

The far end is a recording or `simulated_camera`; both sides need nothing but a folder, so it works between processes.
"""

import os
import time
from pathlib import Path

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent, DeviceLost
from drivers.scanners.picture import Grey, UnreadablePicture, grey_of_file_bytes

DEFAULT_FPS = 15.0
"""A visitor keeps a code still for a second; 15 looks in that second read as much as 30, for half the work."""

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png")
LOOK_EVERY_S = 0.01
"""How often an empty folder is looked at; reading its names costs some 20 microseconds."""


class FrameFolder:
    is_live = False

    def __init__(self, path: Path, *, fps: float = DEFAULT_FPS, stale_after_s: float | None = None) -> None:
        self.name = f"folder of frames {path}"
        self.stale_after_s = stale_after_s
        self._path = path
        self._period_s = 1 / fps
        self._due_s = 0.0
        self._last_name = ""
        """Kept over a reopening: a frame is shown once, and an old code must not come back."""

    def open(self) -> None:
        if not self._path.is_dir():
            raise DeviceAbsent(f"There is no folder {self._path} to take frames from.")
        self._due_s = time.monotonic()

    def next_frame(self, within_s: float) -> Grey | None:
        deadline = Deadline.after(within_s)
        while True:
            now_s = time.monotonic()
            newer = self._newer_names()
            if not newer:
                self._due_s = now_s  # the next frame to arrive is not late
            elif now_s >= self._due_s:
                behind = min(int((now_s - self._due_s) / self._period_s), len(newer) - 1)
                self._due_s += (behind + 1) * self._period_s
                self._last_name = newer[behind]
                frame = self._load(newer[behind])
                if frame is not None:
                    return frame
            if deadline.passed:
                return None
            wait_s = max(self._due_s - now_s, 0.0) if newer else LOOK_EVERY_S
            time.sleep(min(wait_s, deadline.left_s()))

    def close(self) -> None:
        """Nothing is held open between two frames."""

    def _newer_names(self) -> list[str]:
        try:
            return sorted(name for name in os.listdir(self._path) if name > self._last_name and _is_picture(name))
        except OSError as error:
            raise DeviceLost(f"The folder {self._path} can no longer be read: {error.strerror}.") from error

    def _load(self, name: str) -> Grey | None:
        try:
            data = (self._path / name).read_bytes()
        except FileNotFoundError:
            return None  # its writer tidied it away in the meantime
        except OSError as error:
            raise UnreadablePicture(f"The frame {name} cannot be opened: {error.strerror}.") from error
        return grey_of_file_bytes(data, name)


def _is_picture(name: str) -> bool:
    """A leading dot marks a file that is still being written."""
    return name.lower().endswith(PICTURE_SUFFIXES) and not name.startswith(".")
