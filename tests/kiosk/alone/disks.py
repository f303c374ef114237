"""Disks that fail: the power is cut after any number of bytes, or there is no room."""

import errno
import threading


class PowerCutError(Exception):
    """Nothing after this happens; what is on the disk stays."""


class CutDisk:
    """A disk in memory. With `bytes_left` it takes so many more bytes, and then the power is gone.

    Cutting and replacing a file are one step each: they happened, or they did not. Each costs one byte of power before
    it and one after it, so that a cut falls on both sides.
    """

    def __init__(self, files: dict[str, bytes] | None = None, *, bytes_left: int | None = None) -> None:
        self.files = dict(files or {})
        self.full = False
        self.answers = threading.Event()
        """Cleared, whoever writes waits: a disk that hangs."""
        self.answers.set()
        self._left = bytes_left

    def read(self, name: str) -> bytes | None:
        return self.files.get(name)

    def append(self, name: str, data: bytes) -> None:
        self.answers.wait()
        taken = self._taken(len(data))
        self.files[name] = self.files.get(name, b"") + data[:taken]
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        self._spend(len(data))
        self._spend(1)

    def cut(self, name: str, size: int) -> None:
        self._spend(1)
        self.files[name] = self.files[name][:size]
        self._spend(1)

    def replace(self, name: str, data: bytes) -> None:
        self.answers.wait()
        self._spend(1)
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.files[name] = data
        self._spend(1)

    def close(self) -> None:
        pass

    def _taken(self, size: int) -> int:
        if self.full:
            return size // 2
        return size if self._left is None else min(size, self._left)

    def _spend(self, count: int) -> None:
        if self._left is None:
            return
        if self._left < count:
            self._left = 0
            raise PowerCutError
        self._left -= count
