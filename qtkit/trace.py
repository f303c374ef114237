"""Marks of what happened when, for benchmarks: JSON lines with the machine's monotonic time, or nothing at all."""

import json
import time
from pathlib import Path


class Trace:
    """Appends to a file when the settings name one; marks of several programs can be compared, one clock serves all."""

    def __init__(self, path: Path | None) -> None:
        self._stream = path.open("a", encoding="utf-8", buffering=1) if path is not None else None

    def mark(self, mark: str, **facts: str | int | float) -> None:
        if self._stream is not None:
            self._stream.write(json.dumps({"mark": mark, "ns": time.monotonic_ns(), **facts}) + "\n")

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None
