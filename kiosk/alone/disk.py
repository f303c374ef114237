"""The few things a journal does to a disk, each of which is durable when it returns or has not happened."""

import os
import sys
from pathlib import Path
from typing import Protocol

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700
ARRIVING = ".arriving"
BYTE_FOR_BYTE: int = getattr(os, "O_BINARY", 0)
"""Windows would write other bytes at the end of a line."""


class FolderTaken(OSError):
    """Another program keeps its journal here: two would hand out the same numbers."""


class Disk(Protocol):
    """One folder, of one program."""

    def read(self, name: str) -> bytes | None:
        """None where there is no such file."""
        ...

    def append(self, name: str, data: bytes) -> None:
        """A power cut in the middle leaves the file with any part of `data`, from its beginning."""
        ...

    def cut(self, name: str, size: int) -> None:
        """Shortens the file to so many bytes."""
        ...

    def replace(self, name: str, data: bytes) -> None:
        """A power cut in the middle leaves the file as it was, or whole and new."""
        ...

    def close(self) -> None:
        """Lets the folder go."""
        ...


class FolderDisk:
    """A real folder, held by this process alone until it ends, however it ends.

    Raises:
        FolderTaken: Another process holds it.
        OSError: It cannot be made or written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        self._lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        try:
            _hold(self._lock, folder)
        except OSError:
            os.close(self._lock)
            raise

    def close(self) -> None:
        os.close(self._lock)

    def read(self, name: str) -> bytes | None:
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None

    def append(self, name: str, data: bytes) -> None:
        fresh = not (self._folder / name).exists()
        with _opened(self._folder / name, os.O_WRONLY | os.O_APPEND | os.O_CREAT) as file:
            file.write(data)
            file.keep()
        if fresh:
            self._keep_names()

    def cut(self, name: str, size: int) -> None:
        with _opened(self._folder / name, os.O_WRONLY) as file:
            os.ftruncate(file.descriptor, size)
            file.keep()

    def replace(self, name: str, data: bytes) -> None:
        arriving = self._folder / f"{name}{ARRIVING}"
        with _opened(arriving, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) as file:
            file.write(data)
            file.keep()
        arriving.replace(self._folder / name)
        self._keep_names()

    def _keep_names(self) -> None:
        """A new name is durable only with its folder (fsync(2)); Windows has no such call and needs none."""
        if sys.platform == "win32":
            return
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


class _opened:  # noqa: N801  # used as a word: `with _opened(path, flags) as file`
    def __init__(self, path: Path, flags: int) -> None:
        self.descriptor = os.open(path, flags | BYTE_FOR_BYTE, OWNER_ONLY)

    def __enter__(self) -> "_opened":
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.descriptor)

    def write(self, data: bytes) -> None:
        """A full disk may take a part and say so only with the next one."""
        left = memoryview(data)
        while left:
            left = left[os.write(self.descriptor, left) :]

    def keep(self) -> None:
        os.fsync(self.descriptor)


def _hold(descriptor: int, folder: Path) -> None:
    """Let go by the system when the process ends, also by SIGKILL."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise FolderTaken(f"Another program works in {folder}.") from error
