"""From an address in the settings to the scanner it means."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from drivers.errors import BadDeviceUrl
from drivers.scanners.opening import scanner_from_url


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("camera:///dev/video0", "camera /dev/video0"),
        ("camera:///dev/v4l/by-id/usb-Cam_720p?width=1920&height=1080", "camera /dev/v4l/by-id/usb-Cam_720p"),
        ("video:///srv/hall.mp4", "video /srv/hall.mp4"),
        ("frames:///tmp/my%20frames?fps=12.5&stale_after_s=3", "folder of frames /tmp/my frames"),
        ("serial:///dev/ttyACM0?baud=115200", "hand scanner on /dev/ttyACM0"),
        ("serial://terminal-server:4001", "hand scanner on terminal-server:4001"),
        ("wedge:", "hand scanner that types"),
        ("wedge:?prefix=HTTPS://AFSPRAAK.&min_chars=20&max_gap_ms=150", "hand scanner that types"),
    ],
)
def test_each_kind_of_address_gives_its_scanner(url: str, name: str) -> None:
    assert scanner_from_url(url).name == name


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("webcam:///dev/video0", "starts with none of camera:, video:, frames:, serial:, wedge:"),
        ("/dev/video0", "starts with none of camera:"),
        ("camera://dev/video0", "three slashes"),
        ("camera:", "three slashes"),
        ("serial:///dev/ttyACM0?bauds=9600", 'the option "bauds" is unknown here; did you mean "baud"'),
        ("video:///x.mp4?speed=2", 'the option "speed" is unknown here; there is none'),
        (
            "serial:///dev/ttyACM0?baud=fast",
            'The scanner address "serial:.* the speed "fast" is no number',
        ),
        ("serial://terminal-server:99999", "from 1 to 65535"),
        ("serial://terminal-server", "the port is missing"),
        ("serial:///dev/ttyACM0?parity=x", "parity is one of N, E, O, M, S"),
        ("frames:///tmp?fps=0", 'fps must be a number above 0; found "0"'),
        ("frames:///tmp?fps=nan", 'fps must be a number above 0; found "nan"'),
        ("camera://[/dev/video0", "it cannot be read"),
    ],
)
def test_an_address_that_cannot_be_meant_is_answered_with_what_was_expected(url: str, sentence: str) -> None:
    with pytest.raises(BadDeviceUrl, match=sentence):
        scanner_from_url(url)


@pytest.mark.parametrize("url", ["serial:///dev/ttyACM0", "wedge:"])
def test_a_hand_scanner_loads_nothing_of_cameras(url: str) -> None:
    code = f"""
import sys
from drivers.scanners.opening import scanner_from_url
scanner_from_url({url!r})
print([name for name in ("cv2", "numpy", "zxingcpp") if name in sys.modules])
"""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)

    assert done.stdout.strip() == "[]"
