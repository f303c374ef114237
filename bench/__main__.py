"""`python -m bench [NAME...]`: every benchmark, or the named ones; a table, and `bench-output/results.jsonl`."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from balie.demo.hand_client import HandError
from bench import (
    bookings,
    burst,
    call_next,
    call_to_display,
    call_to_sound,
    counter_list,
    fan_out,
    free_times,
    restart,
    scan_reading,
    scan_to_ticket,
    start_up,
    text_to_sound,
    touch_to_paint,
)
from bench.figure import CouldNotMeasureError, Figure
from bench.hall import OUTPUT, work_folder
from bench.table import notes, shown
from queue_server.adapters.errors import StorageError

Measure = Callable[[Path], Sequence[Figure]]

BENCHMARKS: Mapping[str, Measure] = {
    "call_next": call_next.measure,
    "fan_out": fan_out.measure,
    "burst": burst.measure,
    "restart": restart.measure,
    "free_times": free_times.measure,
    "bookings": bookings.measure,
    "call_to_display": call_to_display.measure,
    "call_to_sound": call_to_sound.measure,
    "counter_list": counter_list.measure,
    "text_to_sound": text_to_sound.measure,
    "start_up": start_up.measure,
    "touch_to_paint": touch_to_paint.measure,
    "scan_to_ticket": scan_to_ticket.measure,
    "scan_reading": scan_reading.measure,
}
"""In this order: what a quiet machine matters for most comes first."""

COULD_NOT_RUN = (CouldNotMeasureError, StorageError, HandError, AssertionError, OSError)
"""AssertionError is how the tests' server process says that it did not become ready."""


def main() -> int:
    """0, or 1 when a benchmark could not run; what was measured is never a reason to fail."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measures Balie on this machine.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these of: {', '.join(BENCHMARKS)}")
    names: list[str] = parser.parse_args().names
    unknown = sorted(set(names) - set(BENCHMARKS))
    if unknown:
        parser.error(f"no benchmark {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}")
    others = os.getloadavg()[0]
    figures: list[Figure] = []
    troubles = []
    for name in names or BENCHMARKS:
        began = time.monotonic()
        try:
            with work_folder() as folder:
                figures += BENCHMARKS[name](folder)
        except COULD_NOT_RUN as error:
            troubles.append(f"{name} could not run: {_one_line(error)}")
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    (OUTPUT / "results.jsonl").write_text("".join(f"{each.as_json()}\n" for each in figures), encoding="utf-8")
    print(f"{os.cpu_count()} processors, of which others kept {others:.1f} busy in the minute before.\n")
    print(shown(figures))
    print(f"\n{notes(figures)}")
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    return 1 if troubles else 0


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


if __name__ == "__main__":
    sys.exit(main())
