"""A serial line that is not there: a pseudo-terminal behind a path that stays the same, to be unplugged and plugged in.

The path is a symbolic link, as udev's /dev/serial/by-id is: gone while the device is unplugged, and pointing to a new
terminal when it is back. For the far ends of scanners, signs, panels and printers, in simulators and in tests.
"""

import os
import select
import termios
import tty
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CHUNK_BYTES: Final = 4096


@dataclass
class _Ends:
    ours: int
    theirs: int
    """Held open by us too, so that our end does not fail while no program has the line open."""


class SimulatedLine:
    """The device's end of the line, for one thread or one event loop."""

    def __init__(self, link: Path) -> None:
        self.link = link
        self._ends: _Ends | None = None

    @property
    def plugged_in(self) -> bool:
        return self._ends is not None

    def plug_in(self) -> None:
        """Harmless when it is plugged in. Whoever looks for the path finds all of it or nothing."""
        if self._ends is not None:
            return
        ours, theirs = os.openpty()
        tty.setraw(theirs)
        os.set_blocking(ours, False)
        self._ends = _Ends(ours, theirs)
        unfinished = self.link.with_name(f".{self.link.name}.unfinished")
        unfinished.unlink(missing_ok=True)
        unfinished.symlink_to(os.ttyname(theirs))
        unfinished.replace(self.link)

    def unplug(self) -> None:
        """The path goes, and whoever has the line open gets an error at the next read or write."""
        if self._ends is None:
            return
        self.link.unlink(missing_ok=True)
        ends, self._ends = self._ends, None
        os.close(ends.theirs)
        os.close(ends.ours)

    def fileno(self) -> int:
        """For `select` and event loops; another one after each plugging in."""
        return self._open_ends().ours

    def read(self, within_s: float = 0.0) -> bytes:
        """What a program has written, waiting for the first byte; empty when nothing came in time."""
        ours = self._open_ends().ours
        return self.read_some(CHUNK_BYTES) if select.select([ours], [], [], within_s)[0] else b""

    def read_some(self, at_most: int) -> bytes:
        """What is there, without waiting."""
        try:
            return os.read(self._open_ends().ours, at_most)
        except BlockingIOError:
            return b""

    def write(self, data: bytes) -> None:
        """What the device says. A program that does not read loses what no longer fits, as on a wire."""
        try:
            os.write(self._open_ends().ours, data)
        except BlockingIOError:
            return

    def stop_taking(self) -> None:
        """The device holds its hand up (flow control): from now on writing to the line blocks at the first byte."""
        termios.tcflow(self._open_ends().theirs, termios.TCOOFF)

    def take_again(self) -> None:
        termios.tcflow(self._open_ends().theirs, termios.TCOON)

    def _open_ends(self) -> _Ends:
        if self._ends is None:
            raise BrokenPipeError(f"The simulated line {self.link} is unplugged.")
        return self._ends
