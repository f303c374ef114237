"""The file that holds a device's key: for its owner only, whole or not there."""

import os
from collections.abc import Callable
from pathlib import Path

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700


def write_key_file(path: Path, make_key: Callable[[], str]) -> None:
    """The place for the key is made before the key itself: a key is shown once and must not be lost for a full disk.

    Raises:
        OSError: The file cannot be written; then no key was made.
    """
    path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    arriving = path.with_name(f".{path.name}.new")
    arriving.unlink(missing_ok=True)
    descriptor = os.open(arriving, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(f"{make_key()}\n")
            file.flush()
            os.fsync(file.fileno())
        arriving.replace(path)
    finally:
        arriving.unlink(missing_ok=True)
