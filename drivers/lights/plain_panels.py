"""Panels without a frame of their own: a line of text, or one byte, for each button.

A line is checked as a whole, so noise can hardly become one. A single byte can: `bytes` is for devices that know
nothing better.
"""

import re
from collections.abc import Collection
from typing import Final

from drivers.lights.errors import BadPanelSettings

LONGEST_LINE_BYTES: Final = 64
HALF_LINE_S: Final = 0.5
"""What is older than this is no beginning of a line any more."""
LINE_ENDS: Final = re.compile(rb"[\r\n]+")
HEX_BYTE: Final = re.compile(r"[0-9A-Fa-f]{2}")


class LinesReader:
    """Takes bytes as they come and gives whole lines that stand in the settings; for one thread."""

    def __init__(self, known: Collection[str]) -> None:
        self.junk_bytes = 0
        """What came in and is no known line."""
        self._known = {text.encode("ascii"): text for text in known}
        self._received = b""
        self._last_s = 0.0

    def take(self, data: bytes, now_s: float) -> tuple[str, ...]:
        if self._received and now_s - self._last_s > HALF_LINE_S:
            self._lose()
        self._received += data
        self._last_s = now_s
        *lines, self._received = LINE_ENDS.split(self._received)
        if len(self._received) > LONGEST_LINE_BYTES:
            self._lose()
        self.junk_bytes += sum(len(line) for line in lines if line not in self._known)
        return tuple(self._known[line] for line in lines if line in self._known)

    def _lose(self) -> None:
        self.junk_bytes += len(self._received)
        self._received = b""


class BytesReader:
    """Each known byte is a press of its button; for one thread."""

    def __init__(self, known: Collection[str]) -> None:
        self.junk_bytes = 0
        self._known = {byte_of(text): text for text in known}

    def take(self, data: bytes, now_s: float) -> tuple[str, ...]:
        self.junk_bytes += sum(byte not in self._known for byte in data)
        return tuple(self._known[byte] for byte in data if byte in self._known)


def byte_of(text: str) -> int:
    """One character, or two hex digits."""
    if len(text) == 1 and text.isascii():
        return ord(text)
    if HEX_BYTE.fullmatch(text):
        return int(text, 16)
    raise BadPanelSettings(f'A button of a panel that sends bytes is one character or two hex digits, not "{text}".')
