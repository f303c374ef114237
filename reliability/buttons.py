"""Thousands of random days at real counters: each press does, or is refused, as `docs/visit-life.md` says."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from bench.figure import Figure
from tests.acceptance import visit_life
from tests.acceptance.every_button import HOUSES, Walked, hall_with_rooms, walk_through
from tests.acceptance.kept_intervals import intervals_kept, shortfalls
from tests.acceptance.life_model import House
from tests.server_process import ServerProcess, free_port

DAYS = 10_000
ROOMS = 6
"""Of each house, at once: their commands share commits, as in a real hall."""

SEED = "every button"


def measure(folder: Path) -> Sequence[Figure]:
    """Raises AssertionError with the presses that led there where the server and the page disagree."""
    walked = Walked()
    holes = 0
    for number, house in enumerate(HOUSES):
        place = folder / house.name
        place.mkdir()
        holes += _played(place, house, walked, days=_share(DAYS, len(HOUSES), number))
    untried = set(visit_life.cells()) - walked.cells
    note = f"{walked.days} days, {walked.presses} presses, {len(HOUSES)} houses with other rules, {ROOMS} rooms at once"
    return [
        Figure(f"buttons.otherwise_than_written@{walked.days}", 0, "presses", n=walked.presses, note=note),
        Figure("buttons.untried_cells", len(untried), "cells", n=len(visit_life.cells()), note=str(sorted(untried))),
        Figure(
            "buttons.holes_in_the_log", holes, "visits", n=len(walked.visitors), note="stays not as they were lived"
        ),
    ]


def _played(folder: Path, house: House, walked: Walked, *, days: int) -> int:
    port = free_port()
    hall = hall_with_rooms(folder, house, rooms=ROOMS, port=port)
    with ServerProcess(hall.server, port) as server:
        shares = [_share(days, ROOMS, room) for room in range(ROOMS)]
        here = asyncio.run(walk_through(hall, server, house, seed=SEED, days=shares))
    assert server.said() == "", server.said()
    walked.days += here.days
    walked.presses += here.presses
    walked.cells |= here.cells
    walked.visitors += here.visitors
    return len(shortfalls(here.visitors, intervals_kept(hall)))


def _share(whole: int, parts: int, part: int) -> int:
    return whole // parts + (part < whole % parts)
