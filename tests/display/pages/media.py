"""Pictures and films for the pages, made on the spot."""

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QColor, QImage

PICTURE_COLOUR, FILM_COLOUR = "#c81e1e", "#1ec81e"
FRAMES_PER_S = 10


def write_picture(file: Path, *, width: int = 1600, height: int = 1200, colour: str = PICTURE_COLOUR) -> Path:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    assert picture.save(str(file))
    return file


def write_film(file: Path, *, seconds: float = 1.0, width: int = 320, height: int = 240) -> Path:
    """Green all over; MJPG in AVI, which every build of FFmpeg reads."""
    colour = QColor(FILM_COLOUR)
    frame = np.full((height, width, 3), (colour.blue(), colour.green(), colour.red()), np.uint8)
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), FRAMES_PER_S, (width, height))
    for _ in range(round(seconds * FRAMES_PER_S)):
        writer.write(frame)
    writer.release()
    return file
