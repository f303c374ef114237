"""The real screens as processes, offscreen, each with settings like those of a hall and a trace of its own."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.figure import CouldNotMeasureError
from tests.hall_files import HallFiles

EXAMPLE = Path(__file__).resolve().parents[1] / "config" / "examples" / "stadswinkel"
HOUSE_FILES = ("house.toml", "logo.svg", "logo.png")
MARK_WITHIN_S = 30.0
STOP_WITHIN_S = 10.0
LOOK_EVERY_S = 0.002


@dataclass(frozen=True)
class ScreenProcess:
    """A program that runs, and its trace."""

    name: str
    process: subprocess.Popen[bytes]
    started_ns: int
    trace: Path
    log: Path

    def marks(self, mark: str) -> list[dict[str, Any]]:
        """All of this kind so far; a line that is being written is left for later."""
        if not self.trace.exists():
            return []
        whole, _, _ = self.trace.read_text(encoding="utf-8").rpartition("\n")
        return [line for line in map(json.loads, whole.splitlines()) if line["mark"] == mark]

    def wait_for(self, mark: str, fits: Callable[[dict[str, Any]], bool] = lambda _: True) -> dict[str, Any]:
        """The first mark of this kind that fits.

        Raises:
            CouldNotMeasureError: It does not come, or the program has ended.
        """
        give_up_at = time.monotonic() + MARK_WITHIN_S
        while True:
            found = next(filter(fits, self.marks(mark)), None)
            if found is not None:
                return found
            if self.process.poll() is not None or time.monotonic() > give_up_at:
                said = self.log.read_text(encoding="utf-8").strip()
                raise CouldNotMeasureError(f"{self.name} left no mark {mark!r} within {MARK_WITHIN_S:.0f} s: {said}")
            time.sleep(LOOK_EVERY_S)


def write_display(
    folder: Path, hall: HallFiles, port: int, name: str, *, sound: str = "sound = { on = false }\n"
) -> Path:
    """Full HD, without sound."""
    return _write(folder, hall, port, name, _DISPLAY + sound)


def write_counter(folder: Path, hall: HallFiles, port: int, name: str) -> Path:
    return _write(folder, hall, port, name, f'counter = "{name}"\n')


def write_kiosk(
    folder: Path,
    hall: HallFiles,
    port: int,
    name: str,
    *,
    printer: str,
    frames: Path | None = None,
    hand: int | None = None,
    full_screen: bool = False,
    reduced_motion: bool = False,
    more: str = "",
) -> Path:
    """Portrait full HD; `frames` is what its camera sees, without them its scanner types; `printer` is a URL.

    `hand` is the port of a simulated finger; `more` are further lines of its settings, before any section.
    """
    scanner = "wedge:"
    if frames is not None:
        frames.mkdir(exist_ok=True)
        scanner = f"frames://{frames.absolute()}?fps=15"
    glass = {"full_screen": full_screen, "reduced_motion": reduced_motion}
    own = _KIOSK.format(
        name=name, scanner=scanner, printer=printer, **{name: str(on).lower() for name, on in glass.items()}
    )
    finger = "" if hand is None else f"[hand]\nport = {hand}\n"
    return _write(folder, hall, port, name, f"{own}{more}\n{finger}")


@contextmanager
def running_screen(program: str, config: Path) -> Iterator[ScreenProcess]:
    """`balie PROGRAM --config FILE`, until the block is left."""
    trace, log = config.with_suffix(".trace"), config.with_suffix(".log")
    trace.unlink(missing_ok=True)
    command = [sys.executable, "-m", "balie", program, "--config", str(config)]
    glass = config.with_suffix(".glass")
    glass.write_text(_GLASS, encoding="utf-8")
    with log.open("wb") as said:
        started_ns = time.monotonic_ns()
        process = subprocess.Popen(
            command, stdout=said, stderr=said, env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={glass}"}
        )
    try:
        yield ScreenProcess(config.stem, process, started_ns, trace, log)
    finally:
        process.terminate()
        try:
            process.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _write(folder: Path, hall: HallFiles, port: int, name: str, own: str) -> Path:
    for file in HOUSE_FILES:
        shutil.copy(EXAMPLE / file, folder)
    key_file = folder / f"{name}.key"
    key_file.write_text(hall.keys[name], encoding="utf-8")
    config = folder / f"{name}.toml"
    config.write_text(_ANY.format(name=name, own=own, port=port, key=key_file.name), encoding="utf-8")
    return config


_ANY = """\
name = "{name}"
house = "house.toml"
{own}

[link]
server = "ws://127.0.0.1:{port}/link"
key_file = "{key}"

[trace]
file = "{name}.trace"
touches = true
"""

_GLASS = """\
{"screens": [{"name": "glass", "x": 0, "y": 0, "width": 1080, "height": 1920,
  "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}
"""
"""The screen on which a window in full screen stands; Qt's own without windows is a square of 800 pixels."""

_DISPLAY = """\
screen = { width_px = 1920, height_px = 1080, pixels_per_mm = 1.16, viewing_distance_mm = 7000, full_screen = false }
"""

_KIOSK = """\
pages = {{ ticket_shown_s = 5, sorry_shown_s = 5, idle_back_s = 10 }}
scanners = [{{ name = "scanner", url = "{scanner}" }}]
printer = {{ url = "{printer}" }}
screen.width_px = 1080
screen.height_px = 1920
screen.pixels_per_mm = 3.21
screen.viewing_distance_mm = 600
screen.full_screen = {full_screen}
screen.reduced_motion = {reduced_motion}
sound = {{ on = false }}
offline = {{ folder = "{name}.offline" }}
"""
