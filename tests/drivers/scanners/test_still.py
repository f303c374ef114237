"""Reading files with the kiosk's own decoder."""

from pathlib import Path

import pytest

from drivers.errors import DeviceAbsent
from drivers.scanners.drawn_frame import Medium, Presentation
from drivers.scanners.picture import UnreadablePicture
from drivers.scanners.still import read_still
from tests.drivers.scanners.pictures import CODE, OTHER_CODE, frame_of, jpeg, write_video


def test_a_photograph_is_read(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(jpeg(frame_of(Presentation(CODE, Medium.PHONE_DARK, turned_deg=20))))
    reading = read_still(path)

    assert reading.file == str(path)
    assert reading.texts == (CODE,)
    assert reading.ms > 0


def test_a_photograph_without_a_code_reads_as_nothing(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(jpeg(frame_of(None)))

    assert read_still(path).texts == ()


def test_a_video_is_read_frame_by_frame_and_each_text_told_once(tmp_path: Path) -> None:
    first, second = frame_of(Presentation(CODE)), frame_of(Presentation(OTHER_CODE))
    path = write_video(tmp_path / "hall.mjpeg", [frame_of(None), first, first, second, first])

    assert read_still(path).texts == (CODE, OTHER_CODE)


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.7")

    with pytest.raises(UnreadablePicture, match=r"letter\.pdf is not a picture"):
        read_still(path)


def test_a_video_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(DeviceAbsent, match="There is no video"):
        read_still(tmp_path / "hall.mp4")
