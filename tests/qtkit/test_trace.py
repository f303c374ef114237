"""Marks are written when a benchmark asks for them, and never otherwise."""

import json
import time
from pathlib import Path

from qtkit.trace import Trace


def test_each_mark_is_a_line_with_its_moment_and_its_facts(tmp_path: Path) -> None:
    before = time.monotonic_ns()
    trace = Trace(tmp_path / "trace.jsonl")

    trace.mark("applied", seq=7)
    trace.mark("painted", seq=7)

    first, second = (json.loads(line) for line in (tmp_path / "trace.jsonl").read_text().splitlines())
    trace.close()
    assert (first["mark"], first["seq"]) == ("applied", 7)
    assert before <= first["ns"] <= second["ns"] <= time.monotonic_ns()


def test_without_a_file_a_mark_costs_and_leaves_nothing(tmp_path: Path) -> None:
    trace = Trace(None)

    trace.mark("applied", seq=7)
    trace.close()

    assert list(tmp_path.iterdir()) == []


def test_a_second_start_continues_the_file(tmp_path: Path) -> None:
    for _ in range(2):
        trace = Trace(tmp_path / "trace.jsonl")
        trace.mark("first_frame")
        trace.close()

    assert len((tmp_path / "trace.jsonl").read_text().splitlines()) == 2
