"""`python -m reliability [NAME...]`: all long runs or the named ones; a table, `reliability-output/results.jsonl`."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from balie.demo.hand_client import HandError
from bench.figure import CouldNotMeasureError, Figure
from bench.table import notes, shown
from queue_server.adapters.errors import StorageError
from reliability import (
    bookings,
    buttons,
    counter_week,
    faults,
    fuzz,
    kill,
    monkey,
    offline,
    openapi,
    race,
    room,
    soak,
    visitors,
)
from reliability.output import OUTPUT, work_folder
from reliability.promises import promised, verdict

Measure = Callable[[Path], Sequence[Figure]]

RUNS: Mapping[str, Measure] = {
    "kill": kill.on_sqlite,
    "kill_postgres": kill.on_postgresql,
    "race": race.measure,
    "room": room.measure,
    "bookings": bookings.measure,
    "buttons": buttons.measure,
    "fuzz": fuzz.measure,
    "openapi": openapi.measure,
    "faults": faults.measure,
    "monkey": monkey.measure,
    "offline": offline.measure,
    "soak": soak.measure,
    "visitors": visitors.measure,
    "counter_week": counter_week.measure,
}

COULD_NOT_RUN = (CouldNotMeasureError, StorageError, HandError, AssertionError, OSError)
"""AssertionError is how the tests' harness says that a process did not do what everything stands on."""


def main() -> int:
    """0, or 1 when a promise is broken or a run could not be made."""
    parser = argparse.ArgumentParser(prog="python -m reliability", description="Tries to break Balie.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these of: {', '.join(RUNS)}")
    names: list[str] = parser.parse_args().names
    unknown = sorted(set(names) - set(RUNS))
    if unknown:
        parser.error(f"no run {', '.join(unknown)}; there are {', '.join(RUNS)}")
    os.environ.setdefault("PYTHONFAULTHANDLER", "1")  # a program that dies says where
    figures: list[Figure] = []
    troubles = []
    for name in names or RUNS:
        began = time.monotonic()
        try:
            with work_folder() as folder:
                figures += RUNS[name](folder)
        except COULD_NOT_RUN as error:
            troubles.append(f"{name} could not run: {' '.join(str(error).split()) or type(error).__name__}")
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    OUTPUT.mkdir(exist_ok=True)
    (OUTPUT / "results.jsonl").write_text("".join(f"{each.as_json()}\n" for each in figures), encoding="utf-8")
    print(shown(figures, wanted=promised, verdict=verdict))
    print(f"\n{notes(figures)}")
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    return 1 if troubles or any(verdict(figure) == "BROKEN" for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
