"""A decoder that is slower than the camera skips frames and never works through a queue of old ones."""

import os
import threading
from pathlib import Path

import numpy as np
import pytest

from drivers.scanners.camera_scanner import CameraScanner
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.frame_folder import FrameFolder
from drivers.scanners.picture import Grey
from tests.drivers.scanners.pictures import CODE, OTHER_CODE, frame_of, jpeg

FRAMES_PER_S = 60
FRAMES = 90


@pytest.fixture
def slow_decoder(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Takes as long as twelve frames for each; keeps the brightness of the last row, in which each has its number."""
    seen: list[int] = []
    resting = threading.Event()  # never set: its wait is the work

    def read(_self: object, frame: Grey, **_: object) -> tuple[str, ...]:
        seen.append(round(float(frame[-8:].mean())))
        resting.wait(12 / FRAMES_PER_S)
        return ()

    monkeypatch.setattr("drivers.scanners.camera_scanner.LiveDecoder.read", read)
    return seen


def test_a_slow_decoder_always_works_on_the_newest_frame_of_a_fast_camera(
    tmp_path: Path, slow_decoder: list[int]
) -> None:
    dropped = [0]
    frames = [_numbered(number) for number in range(FRAMES)]
    between = threading.Event()  # never set: its wait is the camera's pace

    def film() -> None:
        for number, frame in enumerate(frames):
            _drop(tmp_path, number, frame)
            dropped[0] = number
            between.wait(1 / FRAMES_PER_S)

    scanner = CameraScanner(FrameFolder(tmp_path, fps=FRAMES_PER_S))
    scanner.open()
    camera = threading.Thread(target=film)
    camera.start()
    behind = []
    while camera.is_alive():
        before = len(slow_decoder)
        newest = dropped[0]
        scanner.read(0.0)
        if len(slow_decoder) > before:
            behind.append(newest - slow_decoder[-1])
    camera.join()

    assert len(slow_decoder) < FRAMES / 4, "it really was slower than the camera"
    assert max(behind) <= 3
    assert slow_decoder == sorted(set(slow_decoder))


def test_a_code_that_was_taken_away_before_its_frame_had_a_turn_is_not_read_late(tmp_path: Path) -> None:
    scanner = CameraScanner(FrameFolder(tmp_path, fps=1e9))
    scanner.open()
    _drop(tmp_path, 0, jpeg(frame_of(Presentation(CODE))))
    _drop(tmp_path, 1, jpeg(frame_of(Presentation(OTHER_CODE))))

    scan = scanner.read(1.0)

    assert scan is not None
    assert scan.text == OTHER_CODE


def _numbered(number: int) -> bytes:
    frame = frame_of(None)[::4, ::4].copy()
    frame[-16:] = number
    return jpeg(np.ascontiguousarray(frame))


def _drop(folder: Path, number: int, frame: bytes) -> None:
    unfinished = folder / f".{number:08}.jpg"
    unfinished.write_bytes(frame)
    os.replace(unfinished, folder / f"{number:08}.jpg")
