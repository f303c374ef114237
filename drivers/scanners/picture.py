"""Grey pictures and what is done to them before a decoder looks."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from drivers.errors import DeviceError
from drivers.scanners.opencv import cv2

Grey: TypeAlias = NDArray[np.uint8]
"""Rows of brightness, 0 black to 255 white. A code needs no colour, and JPEG to grey costs half of JPEG to colour."""

CLAHE_CLIP = 2.0
CLAHE_TILES = (8, 8)
THRESHOLD_WINDOW_PX = 51
THRESHOLD_BELOW_MEAN = 5
SHARPENED_OVER_PX = 4.0
SHARPENED_BY = 2.0
LINES_UP_TO_PX = (3, 3)
"""All these were measured on photographs; see `decoding`."""

_LIGHTER = (255 * np.sqrt(np.arange(256) / 255)).astype(np.uint8)

STEEP_AT_MOST = 4.0
"""Of what is usual around: a shadow's edge must not drown the borders beside it."""

FLAT_SOFTENED_PX = 0.9
MORE_BELOW_PX = 64
"""The fourth corner is not known, and seen from above it lies farther out than the three others say."""

THUMBNAIL_PX = (80, 45)
JPEG_START = b"\xff\xd8"
PNG_START = b"\x89PNG\r\n\x1a\n"
MAYBE_TRANSPARENT = (PNG_START, b"RIFF", b"GIF8")
PNG_PART_FRAME_BYTES = 12
"""Length, name and checksum around the data of each part."""


class UnreadablePicture(DeviceError):
    """These bytes are no picture, or not a whole one."""


def load_grey(path: Path) -> Grey:
    """Any picture that OpenCV knows; what is transparent is shown on white, as on paper."""
    try:
        data = path.read_bytes()
        grey = grey_of_file_bytes(data, path.name)
        return _on_white(data, grey) if data.startswith(MAYBE_TRANSPARENT) else grey
    except OSError as error:
        raise UnreadablePicture(f"The picture {path} cannot be opened: {error.strerror}.") from error


def grey_of_file_bytes(data: bytes, name: str) -> Grey:
    """A JPEG or PNG; decoded straight to grey."""
    if _breaks_off(data):
        raise UnreadablePicture(f"{name} is not a whole picture ({len(data)} bytes).")
    try:
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
    except cv2.error as error:  # no bytes at all, or a size beyond OpenCV's limits
        raise UnreadablePicture(f"{name} is not a picture that can be read ({len(data)} bytes).") from error
    if picture is None:
        raise UnreadablePicture(f"{name} is not a picture that can be read ({len(data)} bytes).")
    return np.asarray(picture, np.uint8)


def _on_white(data: bytes, grey: Grey) -> Grey:
    """A code that a web page drew may be black on nothing, and nothing is stored as black."""
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if picture is None or picture.ndim != 3 or picture.shape[2] != 4 or picture.dtype != np.uint8:
        return grey
    share = picture[:, :, 3].astype(np.float32) / 255
    return np.asarray(np.round(grey * share + 255 * (1 - share)), np.uint8)


def _breaks_off(data: bytes) -> bool:
    """A PNG with a part that claims more bytes than there are: OpenCV would clear memory for it, gigabytes of it."""
    at = len(PNG_START)
    while data.startswith(PNG_START) and at < len(data):
        at += PNG_PART_FRAME_BYTES + int.from_bytes(data[at : at + 4], "big")
    return data.startswith(PNG_START) and at != len(data)


def grey_of_frame(frame: NDArray[Any], name: str) -> Grey:
    """A captured frame in whatever form the camera gives it: raw MJPG, YUYV, BGR or grey."""
    if frame.ndim == 2 and frame.shape[0] == 1:
        data = frame.tobytes()
        if not data.startswith(JPEG_START):
            raise UnreadablePicture(f"The {name} sent a frame that is no picture ({len(data)} bytes).")
        return grey_of_file_bytes(data, f"A frame of the {name}")
    if frame.ndim == 2:
        return np.asarray(frame, np.uint8)
    if frame.shape[2] == 2:  # YUYV: every first byte is the brightness
        return np.ascontiguousarray(frame[:, :, 0])
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), np.uint8)


def with_even_contrast(grey: Grey) -> Grey:
    return np.asarray(cv2.createCLAHE(CLAHE_CLIP, CLAHE_TILES).apply(grey), np.uint8)


def black_and_white(grey: Grey) -> Grey:
    """Each point against the mean of its surroundings: cuts through shadows that one threshold cannot."""
    return np.asarray(
        cv2.adaptiveThreshold(
            grey,
            255,
            cv2.ADAPTIVE_THRESH_MEAN_C,
            cv2.THRESH_BINARY,
            THRESHOLD_WINDOW_PX,
            THRESHOLD_BELOW_MEAN,
        ),
        np.uint8,
    )


def at_half_size(grey: Grey) -> Grey:
    return np.asarray(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


def at_double_size(grey: Grey) -> Grey:
    return np.asarray(cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), np.uint8)


def sharpened(grey: Grey) -> Grey:
    """Edges drawn stronger by what a blur takes from them: brings back modules that ran into each other."""
    blurred = cv2.GaussianBlur(grey, (0, 0), SHARPENED_OVER_PX)
    return np.asarray(cv2.addWeighted(grey, 1 + SHARPENED_BY, blurred, -SHARPENED_BY, 0), np.uint8)


def lightened(grey: Grey) -> Grey:
    """More difference between dark tones, less between light ones: for what lies in a shadow or on a dim screen."""
    return np.asarray(cv2.LUT(grey, _LIGHTER), np.uint8)


def softened(grey: Grey, *, over_px: float) -> Grey:
    """Takes the bands of a phone's grid and the grain of a dark sensor away."""
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), over_px), np.uint8)


def without_thin_lines(grey: Grey) -> Grey:
    """Light lines of a few points, as burnt-out dots of a print head leave them, take the colour of what is beside."""
    return np.asarray(cv2.morphologyEx(grey, cv2.MORPH_OPEN, np.ones(LINES_UP_TO_PX, np.uint8)), np.uint8)


def thumbnail(grey: Grey) -> Grey:
    """Small enough to judge brightness and movement of every frame in no time."""
    return np.asarray(cv2.resize(grey, THUMBNAIL_PX, interpolation=cv2.INTER_AREA), np.uint8)


@dataclass(frozen=True)
class Slopes:
    """How steeply the brightness changes, against what is usual around each point; borders of squares stand out."""

    along: NDArray[np.float32]
    """From left to right."""
    down: NDArray[np.float32]

    @property
    def turned(self) -> "Slopes":
        """The same with rows and columns exchanged."""
        return Slopes(self.down.T, self.along.T)


def slopes(grey: Grey, *, around_px: int) -> Slopes:
    soft = grey.astype(np.float32)
    return Slopes(*(_against_usual(np.abs(cv2.Sobel(soft, cv2.CV_32F, *way)), around_px) for way in ((1, 0), (0, 1))))


def _against_usual(steep: NDArray[Any], around_px: int) -> NDArray[np.float32]:
    usual = cv2.blur(steep, (8 * around_px, 8 * around_px)) + 2
    return np.asarray(np.minimum(steep / usual, STEEP_AT_MOST), np.float32)


def seen_flat(
    grey: Grey, corners: tuple[tuple[float, float], ...], *, side_px: int, margin_px: int
) -> NDArray[np.uint8]:
    """What lies between three corners (top left, top right, bottom left) as a square of this size, with its margin."""
    near, far = float(margin_px), float(margin_px + side_px)
    wanted = np.array([(near, near), (far, near), (near, far)], np.float32)
    turn = cv2.getAffineTransform(np.array(corners, np.float32), wanted)
    size = side_px + 2 * margin_px + MORE_BELOW_PX
    turned = cv2.warpAffine(grey, turn, (size, size), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.GaussianBlur(turned, (0, 0), FLAT_SOFTENED_PX), np.uint8)


def brightness_at(grey: Grey, x: NDArray[Any], y: NDArray[Any]) -> NDArray[np.float32]:
    """Between the points of the picture, too."""
    return np.asarray(
        cv2.remap(grey.astype(np.float32), x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR), np.float32
    )


def darker_than_around(values: NDArray[np.float32], *, around: int) -> NDArray[np.bool_]:
    """Each value against the middle between the lightest and the darkest near it."""
    near = np.ones((around, around), np.uint8)
    lightest = cv2.blur(cv2.dilate(values, near), (around, around))
    darkest = cv2.blur(cv2.erode(values, near), (around, around))
    return np.asarray(values < (lightest + darkest) / 2, np.bool_)
