"""A hand scanner without one: the far end of a real pseudo-terminal, at the speed of its line; it fails on command."""

import os
import threading
import tty
from pathlib import Path

from drivers.serial_settings import DEFAULT_BAUD

BITS_PER_BYTE = 10
"""8N1: a start bit, eight of data, a stop bit."""

CHUNK_BYTES = 16
"""What a USB converter sends at a time."""


class SimulatedSerialScanner:
    """`link` is the device's path, as udev's by-id links are: the same after each plugging in."""

    def __init__(self, link: Path, *, baud: int = DEFAULT_BAUD, suffix: bytes = b"\r") -> None:
        self._link = link
        self._baud = baud
        self._suffix = suffix
        self._ends: tuple[int, int] | None = None
        self._on_the_line = threading.Event()  # never set: its wait is the time that bytes take

    def plug_in(self) -> None:
        if self._ends is not None:
            return
        ours, theirs = os.openpty()
        tty.setraw(theirs)
        self._ends = (ours, theirs)
        unfinished = self._link.with_name(f".{self._link.name}")
        unfinished.symlink_to(os.ttyname(theirs))
        os.replace(unfinished, self._link)

    def unplug(self) -> None:
        """The path goes, and whoever reads the port gets an error."""
        if self._ends is None:
            return
        self._link.unlink(missing_ok=True)
        for end in self._ends:
            os.close(end)
        self._ends = None

    def scan(self, text: str) -> None:
        self.send(text.encode() + self._suffix)

    def send_half(self, text: str) -> None:
        """The first half of a code and no suffix, as when the cable slips."""
        data = text.encode()
        self.send(data[: len(data) // 2])

    def send_noise(self, length: int) -> None:
        """What a wrong baud rate makes of a code: bytes above 127, in a fixed order."""
        self.send(bytes(0x80 + (place * 37) % 0x80 for place in range(length)))

    def send(self, data: bytes) -> None:
        if self._ends is None:
            raise BrokenPipeError("The simulated scanner is unplugged.")
        for start in range(0, len(data), CHUNK_BYTES):
            chunk = data[start : start + CHUNK_BYTES]
            self._on_the_line.wait(len(chunk) * BITS_PER_BYTE / self._baud)
            os.write(self._ends[0], chunk)
