"""From the address in the settings to the scanner it means; nothing is opened yet.

Only an address of pictures loads OpenCV and the decoders: 33 MB that a hand scanner does without.

| address | scanner |
| --- | --- |
| `camera:///dev/video0?width=1280&height=720` | a camera |
| `video:///path/file.mp4` | a recording, played once |
| `frames:///path/folder?fps=15&stale_after_s=3` | a folder of pictures that fills up |
| `serial:///dev/ttyACM0?baud=9600&parity=N` | a hand scanner on a serial line or USB-CDC |
| `serial://host:port` | the same behind a network serial server |
| `wedge:?prefix=HTTPS://&min_chars=8&max_gap_ms=100` | a hand scanner that types |
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from drivers.device_url import DeviceUrl
from drivers.errors import BadDeviceUrl
from drivers.scanners.scanner import Scanner
from drivers.scanners.serial_scanner import behind_a_network_server, on_a_serial_port
from drivers.scanners.wedge import DEFAULT_MAX_GAP_MS, DEFAULT_MIN_CHARS, WedgeRules
from drivers.scanners.wedge_scanner import WedgeScanner
from drivers.serial_settings import take_serial_settings

Number = TypeVar("Number", int, float)

Make = Callable[[], Scanner]
"""Only this loads what the kind of scanner needs, so that an address can be checked without."""


def scanner_from_url(url: str) -> Scanner:
    """Raises `BadDeviceUrl`, with what was found and what was expected, for an address that cannot be meant."""
    return _meant_by(url)()


def check_scanner_url(url: str) -> None:
    """Raises as `scanner_from_url` does."""
    _meant_by(url)


def _meant_by(url: str) -> Make:
    try:
        address = DeviceUrl(url)
        make = KINDS.get(address.scheme, _no_scanner)(address)
        address.refuse_other_options()
    except BadDeviceUrl as error:
        sentence = f'The scanner address "{url}" cannot be used: {error.reason}.'
        raise BadDeviceUrl(sentence, reason=error.reason) from error
    return make


def _no_scanner(address: DeviceUrl) -> Make:
    raise BadDeviceUrl(f"it starts with none of {', '.join(f'{scheme}:' for scheme in KINDS)}")


def _camera(address: DeviceUrl) -> Make:
    path = Path(address.file_path())
    width_px, height_px = _number(address, "width", int), _number(address, "height", int)

    def make() -> Scanner:
        from drivers.scanners.camera import DEFAULT_HEIGHT_PX, DEFAULT_WIDTH_PX, CameraDevice, v4l2_camera
        from drivers.scanners.camera_scanner import CameraScanner

        capture = v4l2_camera(width_px or DEFAULT_WIDTH_PX, height_px or DEFAULT_HEIGHT_PX)
        return CameraScanner(CameraDevice(path, capture))

    return make


def _video(address: DeviceUrl) -> Make:
    path = Path(address.file_path())

    def make() -> Scanner:
        from drivers.scanners.camera import VideoFile
        from drivers.scanners.camera_scanner import CameraScanner

        return CameraScanner(VideoFile(path))

    return make


def _frames(address: DeviceUrl) -> Make:
    path = Path(address.file_path())
    fps, stale_after_s = _number(address, "fps", float), _number(address, "stale_after_s", float)

    def make() -> Scanner:
        from drivers.scanners.camera_scanner import CameraScanner
        from drivers.scanners.frame_folder import DEFAULT_FPS, FrameFolder

        return CameraScanner(FrameFolder(path, fps=fps or DEFAULT_FPS, stale_after_s=stale_after_s))

    return make


def _serial(address: DeviceUrl) -> Make:
    if address.host_part:
        host, port = address.place()
        return lambda: behind_a_network_server(host, port)
    path, settings = address.file_path("path of the port"), take_serial_settings(address.take)
    return lambda: on_a_serial_port(path, settings)


def _wedge(address: DeviceUrl) -> Make:
    address.be_nothing_but_options()
    rules = WedgeRules(
        prefix=address.take("prefix", ""),
        min_chars=_number(address, "min_chars", int) or DEFAULT_MIN_CHARS,
        max_gap_ms=_number(address, "max_gap_ms", int) or DEFAULT_MAX_GAP_MS,
    )
    return lambda: WedgeScanner(rules)


def _number(address: DeviceUrl, key: str, kind: Callable[[str], Number]) -> Number | None:
    """None when the address does not say it."""
    found = address.given(key)
    if found is None:
        return None
    try:
        value = kind(found)
    except ValueError as error:
        raise BadDeviceUrl(f'{key} must be a number above 0; found "{found}"') from error
    if not 0 < value < float("inf"):
        raise BadDeviceUrl(f'{key} must be a number above 0; found "{found}"')
    return value


KINDS: Mapping[str, Callable[[DeviceUrl], Make]] = {
    "camera": _camera,
    "video": _video,
    "frames": _frames,
    "serial": _serial,
    "wedge": _wedge,
}
