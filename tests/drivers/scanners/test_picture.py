"""Grey pictures out of everything that cameras and files hold."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
import segno
from PIL import Image

from drivers.scanners.decoding import read_at_once
from drivers.scanners.picture import UnreadablePicture, grey_of_file_bytes, grey_of_frame, load_grey
from tests.drivers.scanners.pictures import CODE, flat, frame_of, jpeg


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


def _black_on_nothing() -> Image.Image:
    """As web pages draw codes."""
    ink = np.zeros((6, 6, 4), np.uint8)
    ink[1:3, 1:3, 3] = 255
    return Image.fromarray(ink)


@pytest.mark.parametrize("name", ["code.png", "code.webp"])
def test_what_is_transparent_is_shown_on_white(tmp_path: Path, name: str) -> None:
    _black_on_nothing().save(tmp_path / name, lossless=True)

    grey = load_grey(tmp_path / name)

    assert grey[1:3, 1:3].max() < 10
    assert grey[4, 4] == 255


PICTURES: Mapping[str, Callable[[Image.Image], Image.Image]] = {
    "grey.bmp": lambda grey: grey,
    "grey.gif": lambda grey: grey,
    "grey.webp": lambda grey: grey,
    "grey.tif": lambda grey: grey,
    "print.jpg": lambda grey: grey.convert("CMYK"),
    "colour.png": lambda grey: grey.convert("RGB"),
    "lines.png": lambda grey: grey.convert("1"),
    "deep.png": lambda grey: Image.fromarray(np.asarray(grey, np.uint16) * 257),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_code_is_read_from_every_kind_of_picture(tmp_path: Path, name: str) -> None:
    PICTURES[name](Image.fromarray(flat(segno.make(CODE)))).save(tmp_path / name)

    assert read_at_once(load_grey(tmp_path / name)) == (CODE,)


def test_a_telephones_photograph_is_turned_as_it_says(tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.fromarray(np.full((20, 40), 200, np.uint8)).save(tmp_path / "photo.jpg", exif=turned)

    assert load_grey(tmp_path / "photo.jpg").shape == (40, 20)


def test_a_code_in_a_huge_photograph_is_read(tmp_path: Path) -> None:
    wall = np.full((4500, 6000), 200, np.uint8)
    code = flat(segno.make(CODE))
    wall[2000 : 2000 + len(code), 3000 : 3000 + len(code)] = code
    Image.fromarray(wall).save(tmp_path / "photo.jpg")

    assert read_at_once(load_grey(tmp_path / "photo.jpg")) == (CODE,)


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePicture, match=r"photo\.jpg cannot be opened: No such file"):
        load_grey(tmp_path / "photo.jpg")
