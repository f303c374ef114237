"""A screen without its device key says who has to do what."""

from pathlib import Path

import pytest

from qtkit.enrolled_link import DeviceKeyError, device_key


def test_the_key_is_read_without_the_end_of_its_line(tmp_path: Path) -> None:
    (tmp_path / "kiosk.key").write_text("secret\n")

    assert device_key(tmp_path / "kiosk.key", "kiosk-1") == "secret"


def test_a_missing_key_names_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(DeviceKeyError, match=r"There is no device key .*kiosk\.key; .*`balie enrol` for kiosk-1\."):
        device_key(tmp_path / "kiosk.key", "kiosk-1")


@pytest.mark.parametrize("content", [b"", b"\n", b"two words", b"x" * 129], ids=["empty", "line", "words", "long"])
def test_what_is_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kiosk.key").write_bytes(content)

    with pytest.raises(DeviceKeyError, match="is not what `balie enrol` writes"):
        device_key(tmp_path / "kiosk.key", "kiosk-1")


@pytest.mark.parametrize("content", [b"\xff\xfe", None], ids=["not_text", "folder"])
def test_a_key_that_cannot_be_read_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "kiosk.key"
    path.mkdir() if content is None else path.write_bytes(content)

    with pytest.raises(DeviceKeyError, match="cannot be read"):
        device_key(path, "kiosk-1")
