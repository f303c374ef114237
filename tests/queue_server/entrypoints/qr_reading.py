"""The kiosk's own decoder before a picture that a mail, a calendar or a page holds."""

from pathlib import Path
from tempfile import TemporaryDirectory

from drivers.scanners.decoding import read_at_once
from drivers.scanners.picture import load_grey


def read_qr(png: bytes) -> str:
    """The one code in it."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "code.png")
        file.write_bytes(png)
        (text,) = read_at_once(load_grey(file))
    return text
