"""Grey pictures out of everything that cameras and files hold."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from drivers.scanners.picture import UnreadablePicture, grey_of_file_bytes, grey_of_frame, load_grey
from tests.drivers.scanners.pictures import frame_of, jpeg


def test_a_raw_jpeg_frame_becomes_grey() -> None:
    raw = np.frombuffer(jpeg(frame_of(None)), np.uint8).reshape(1, -1)

    assert grey_of_frame(raw, "camera").shape == (720, 1280)


def test_a_raw_frame_that_is_no_jpeg_is_refused() -> None:
    with pytest.raises(UnreadablePicture, match="no picture"):
        grey_of_frame(np.zeros((1, 500), np.uint8), "camera")


def test_of_a_yuyv_frame_the_brightness_is_taken() -> None:
    frame = np.dstack([np.full((4, 6), 90, np.uint8), np.full((4, 6), 200, np.uint8)])

    assert grey_of_frame(frame, "camera").tolist() == [[90] * 6] * 4


def test_a_colour_frame_becomes_grey() -> None:
    white = np.full((4, 6, 3), 255, np.uint8)

    assert grey_of_frame(white, "camera").tolist() == [[255] * 6] * 4


def test_a_grey_frame_stays_as_it_is() -> None:
    grey = frame_of(None)

    assert grey_of_frame(grey, "camera") is grey


@pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff\xe0 half a JPEG"])
def test_bytes_that_are_no_picture_are_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadablePicture, match=r"photo\.jpg is not a picture"):
        grey_of_file_bytes(data, "photo.jpg")


def test_a_part_that_claims_gigabytes_costs_no_memory() -> None:
    packed = io.BytesIO()
    Image.fromarray(frame_of(None)).save(packed, "PNG")
    garbled = bytearray(packed.getvalue())
    assert grey_of_file_bytes(bytes(garbled), "frame").shape == (720, 1280)
    data_at = garbled.index(b"IDAT")
    garbled[data_at - 4 : data_at] = b"\xa1\x2b\x9a\xc4"
    with pytest.raises(UnreadablePicture, match="is not a whole picture"):
        grey_of_file_bytes(bytes(garbled), "frame")


def test_a_garbled_size_costs_no_memory() -> None:
    garbled = bytearray(jpeg(frame_of(None)))
    size_at = garbled.index(b"\xff\xc0") + 5
    garbled[size_at : size_at + 4] = b"\x75\x30\x75\x30"  # 30,000 by 30,000
    with pytest.raises(UnreadablePicture, match="is not a picture"):
        grey_of_file_bytes(bytes(garbled), "frame")


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePicture, match=r"photo\.jpg cannot be opened: No such file"):
        load_grey(tmp_path / "photo.jpg")
