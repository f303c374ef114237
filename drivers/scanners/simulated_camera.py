"""A camera without a camera: draws frames into a folder that a `frames://` scanner reads, and fails on command.

Scanner and simulator share nothing but the folder: what is read was really drawn, packed as JPEG and decoded.
"""

import io
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from drivers.scanners.drawn_frame import FRAME_PX, Presentation, draw_scene, exposed, hall
from drivers.scanners.frame_folder import DEFAULT_FPS

JPEG_QUALITY = 75
"""About what cheap cameras use in MJPG."""

FRAMES_KEPT = 60
"""Four seconds for a slow reader; the folder of a long demonstration must not fill the disk."""

APPROACH = ((48, 0.2), (20, 0.08), (6, 0.02))
"""How a hand comes to rest, frame by frame: px that it moves in one exposure, and its way still to go as a share."""


class CameraFault(StrEnum):
    DARK = "dark"
    COVERED = "covered"
    BLURRED = "blurred"
    GARBAGE = "garbage"
    """Files that are no picture, as a bad cable gives them."""
    SILENT = "silent"
    """No frames at all: it hangs."""


class SimulatedCamera:
    def __init__(
        self, folder: Path, *, fps: float = DEFAULT_FPS, size_px: tuple[int, int] = FRAME_PX, seed: int = 1
    ) -> None:
        self._folder = folder
        self._fps = fps
        self._hall = hall(size_px)
        self._scene = self._hall
        self._scene_of: Presentation | None = None
        self._random = np.random.default_rng(seed)
        self._fault: CameraFault | None = None
        self._dropped: list[Path] = []
        self._next_frame = threading.Event()  # never set: its wait is the shutter's pace
        folder.mkdir(parents=True, exist_ok=True)
        self._number = _last_number(folder)

    def fail(self, fault: CameraFault | None) -> None:
        """From now on; None makes it well again."""
        self._fault = fault

    def hold(
        self, presentation: Presentation, *, seconds: float = 1.0, seen: Callable[[], bool] = lambda: False
    ) -> None:
        """A visitor brings a code before the camera, keeps it still and takes it away; as soon as it is `seen`."""
        for motion_px, away in APPROACH:
            x, y = presentation.centre
            self._drop_in_time(replace(presentation, centre=(x + away, y), motion_px=motion_px))
        for _ in range(max(1, round(seconds * self._fps))):
            if seen():
                break
            self._drop_in_time(presentation)
        self._drop_in_time(None)

    def watch_the_hall(self, *, seconds: float) -> None:
        """Nobody is there."""
        for _ in range(round(seconds * self._fps)):
            self._drop_in_time(None)

    def drop(self, presentation: Presentation | None = None) -> Path | None:
        """One frame, at once; the file appears whole or not at all. None when the camera hangs."""
        if self._fault == CameraFault.SILENT:
            return None
        self._number += 1
        path = self._folder / f"{self._number:08}.jpg"
        unfinished = path.with_name(f".{path.name}")
        unfinished.write_bytes(self._frame(presentation))
        os.replace(unfinished, path)
        self._dropped.append(path)
        while len(self._dropped) > FRAMES_KEPT:
            self._dropped.pop(0).unlink(missing_ok=True)
        return path

    def _drop_in_time(self, presentation: Presentation | None) -> None:
        self.drop(presentation)
        self._next_frame.wait(1 / self._fps)

    def _frame(self, presentation: Presentation | None) -> bytes:
        if self._fault == CameraFault.GARBAGE:
            return self._random.bytes(2000)
        if self._fault == CameraFault.COVERED:
            presentation = None
        if presentation != self._scene_of:  # drawn once for all the frames in which a hand keeps still
            self._scene, self._scene_of = draw_scene(self._hall, presentation), presentation
        picture = exposed(self._scene, presentation, self._random)
        match self._fault:
            case CameraFault.DARK:
                picture = picture.point([value // 32 for value in range(256)])
            case CameraFault.COVERED:
                picture = picture.point([60 + value // 64 for value in range(256)])
            case CameraFault.BLURRED:
                picture = picture.filter(ImageFilter.GaussianBlur(12))
        return _jpeg(picture)


def _jpeg(picture: Image.Image) -> bytes:
    packed = io.BytesIO()
    picture.save(packed, "JPEG", quality=JPEG_QUALITY)
    return packed.getvalue()


def _last_number(folder: Path) -> int:
    """A restarted camera goes on counting: its reader takes nothing that comes before what it has seen."""
    return max((int(path.stem) for path in folder.glob("*.jpg") if path.stem.isdecimal()), default=0)
