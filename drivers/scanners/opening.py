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
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from drivers.errors import BadDeviceUrl
from drivers.scanners.scanner import Scanner
from drivers.scanners.serial_scanner import behind_a_network_server, on_a_serial_port
from drivers.scanners.wedge import DEFAULT_MAX_GAP_MS, DEFAULT_MIN_CHARS, WedgeRules
from drivers.scanners.wedge_scanner import WedgeScanner
from drivers.serial_settings import take_serial_settings

NEVER_S = 1e9
"""Some thirty years."""

Number = TypeVar("Number", int, float)


class _Options:
    """The part after the question mark; each option is taken once, and what is left over is a mistake."""

    def __init__(self, url: str, query: str) -> None:
        self.url = url
        self._given: dict[str, str] = dict(parse_qsl(query, keep_blank_values=True))
        self._known: list[str] = []

    def text(self, key: str, default: str) -> str:
        self._known.append(key)
        return self._given.pop(key, default)

    def number(self, key: str, kind: Callable[[str], Number], default: Number) -> Number:
        found = self.text(key, str(default))
        try:
            value = kind(found)
        except ValueError as error:
            raise BadDeviceUrl(f"{key} must be a number above 0 in {self.url}; found {found!r}.") from error
        if not 0 < value < float("inf"):
            raise BadDeviceUrl(f"{key} must be a number above 0 in {self.url}; found {found!r}.")
        return value

    def refuse_others(self) -> None:
        for key in self._given:
            near = get_close_matches(key, self._known, n=1)
            meant = f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(self._known) or 'none'}."
            raise BadDeviceUrl(f"Unknown option {key!r} in the scanner address {self.url}{meant}")


def scanner_from_url(url: str) -> Scanner:
    """Raises `BadDeviceUrl`, with what was found and what was expected, for an address that cannot be meant."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise BadDeviceUrl(f"{url!r} cannot be read as an address of a scanner: {error}.") from error
    make = MAKERS.get(parts.scheme)
    if make is None:
        raise BadDeviceUrl(
            f"A scanner address starts with {', '.join(f'{scheme}:' for scheme in MAKERS)}; found {url!r}."
        )
    options = _Options(url, parts.query)
    scanner = make(parts, options)
    options.refuse_others()
    return scanner


def _camera(parts: SplitResult, options: _Options) -> Scanner:
    from drivers.scanners.camera import DEFAULT_HEIGHT_PX, DEFAULT_WIDTH_PX, CameraDevice, v4l2_camera
    from drivers.scanners.camera_scanner import CameraScanner

    width_px = options.number("width", int, DEFAULT_WIDTH_PX)
    height_px = options.number("height", int, DEFAULT_HEIGHT_PX)
    return CameraScanner(CameraDevice(_path(parts), v4l2_camera(width_px, height_px)))


def _video(parts: SplitResult, options: _Options) -> Scanner:
    from drivers.scanners.camera import VideoFile
    from drivers.scanners.camera_scanner import CameraScanner

    return CameraScanner(VideoFile(_path(parts)))


def _frames(parts: SplitResult, options: _Options) -> Scanner:
    from drivers.scanners.camera_scanner import CameraScanner
    from drivers.scanners.frame_folder import DEFAULT_FPS, FrameFolder

    fps = options.number("fps", float, DEFAULT_FPS)
    stale_after_s = options.number("stale_after_s", float, NEVER_S)
    return CameraScanner(
        FrameFolder(_path(parts), fps=fps, stale_after_s=stale_after_s if stale_after_s < NEVER_S else None)
    )


def _serial(parts: SplitResult, options: _Options) -> Scanner:
    try:
        settings = take_serial_settings(options.text)
    except BadDeviceUrl as error:
        raise BadDeviceUrl(f"In the scanner address {options.url} {error}.") from error
    if not parts.netloc:
        return on_a_serial_port(str(_path(parts)), settings)
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or not port:
        raise BadDeviceUrl(f"A network serial server is written serial://host:port; found {options.url!r}.")
    return behind_a_network_server(host, port)


def _wedge(parts: SplitResult, options: _Options) -> Scanner:
    return WedgeScanner(
        WedgeRules(
            prefix=options.text("prefix", ""),
            min_chars=options.number("min_chars", int, DEFAULT_MIN_CHARS),
            max_gap_ms=options.number("max_gap_ms", int, DEFAULT_MAX_GAP_MS),
        )
    )


def _path(parts: SplitResult) -> Path:
    path = unquote(parts.path)
    if parts.netloc or not path:
        raise BadDeviceUrl(f"A path follows three slashes, as in {parts.scheme}:///dev/name; found {parts.geturl()!r}.")
    return Path(path)


MAKERS: Mapping[str, Callable[[SplitResult, _Options], Scanner]] = {
    "camera": _camera,
    "video": _video,
    "frames": _frames,
    "serial": _serial,
    "wedge": _wedge,
}
