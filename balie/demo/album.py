"""Pictures of each screen state, taken once, the first time that it is seen."""

import threading
import time
from pathlib import Path

from balie.demo.hand_client import HandClient

FADED_IN_S = 0.35
"""A page comes in within 0.3 s; a picture taken on the way shows nothing."""


class Album:
    """The pictures of the morning; their names are in `summary.json`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._names: set[str] = set()

    def picture(self, hand: HandClient, name: str, *, passing: bool = False) -> None:
        """Takes the picture, unless there is one of this name; at once, of a page that does not stay."""
        with self._lock:
            if name in self._names:
                return
            self._names.add(name)
        if not passing:
            time.sleep(FADED_IN_S)
        hand.grab(str((self._folder / f"{name}.png").absolute()))

    @property
    def names(self) -> list[str]:
        """The files, in order of name."""
        with self._lock:
            return sorted(f"{name}.png" for name in self._names)
