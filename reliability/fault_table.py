"""`python -m reliability.fault_table`: writes the table of faults in docs/devices.md from what the last run saw."""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from reliability.faults import SEEN_FILE
from tests.acceptance.faults.fault import Fault
from tests.acceptance.faults.matrix import EVERY_FAULT

PAGE = Path(__file__).resolve().parents[1] / "docs" / "devices.md"
BEGIN, END = "<!-- fault table: written by `python -m reliability.fault_table` -->", "<!-- end of the fault table -->"
HEADINGS = ("device", "what goes wrong", "a visitor meets", "staff read", "after", "well again after")
ADDRESS = re.compile(r"\d+\.\d+\.\d+\.\d+:\d+|/\S*?/[\w./-]+|chime-\S+\.wav")
WHERE = re.compile(r"^[\w ]+ \(since [\d:]+\): ")
"""Which program, and since when; a row is about a device anyway."""


def main() -> int:
    if not SEEN_FILE.exists():
        print(f"{SEEN_FILE} is not there yet: run `python -m reliability faults` first.", file=sys.stderr)
        return 1
    seen = [json.loads(line) for line in SEEN_FILE.read_text(encoding="utf-8").splitlines()]
    missing = [str(fault) for fault in EVERY_FAULT if not _observations(fault, seen)]
    if missing:
        print(f"The last run has not seen {'; '.join(missing)}: mend that first.", file=sys.stderr)
        return 1
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(with_table(page, table(seen)), encoding="utf-8")
    return 0


def with_table(page: str, lines: Sequence[str]) -> str:
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return "\n".join([before + BEGIN, *lines, END]) + after


def table(seen: Sequence[dict[str, Any]]) -> list[str]:
    rows = [HEADINGS, ("---",) * len(HEADINGS), *_rows(seen)]
    return [f"| {' | '.join(row)} |" for row in rows]


def _rows(seen: Sequence[dict[str, Any]]) -> Iterator[tuple[str, ...]]:
    for fault in EVERY_FAULT:
        if found := _observations(fault, seen):
            yield _row(fault, found)


def _observations(fault: Fault, seen: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in seen if (each["device"], each["fault"]) == (fault.device, fault.name)]


def _row(fault: Fault, found: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    noticed = [each["noticed_s"] for each in found if each["noticed_s"] is not None]
    return (
        fault.device,
        fault.name,
        ", or ".join(dict.fromkeys(each["visitor"] for each in found)),
        _said(found[-1]["staff"]) if fault.staff else "nothing",
        _seconds(median(noticed)) if noticed else "",
        _seconds(median(each["healed_s"] for each in found)),
    )


def _said(line: str) -> str:
    return ADDRESS.sub("…", WHERE.sub("", line)).replace("|", "/")


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s"


if __name__ == "__main__":
    sys.exit(main())
