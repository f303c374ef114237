"""A thousand calls by twelve real counter clients before three real displays, the server killed in between."""

from collections.abc import Sequence
from pathlib import Path

from bench.figure import Figure
from tests.acceptance.busy_room import at_two_counters, open_room, run
from tests.acceptance.house import eventually
from tests.acceptance.seen_in_the_room import has_shown, wrongs

DISPLAYS, COUNTERS = 3, 12
CALLS, TICKETS, KILLS = 1_000, 1_100, 2
SEED = 20261122


def measure(folder: Path) -> Sequence[Figure]:
    """Raises AssertionError where a clerk could not work on."""
    with open_room(folder, displays=DISPLAYS, counters=COUNTERS) as room:
        away = run(room, tickets=TICKETS, calls=CALLS, kills=KILLS, seed=SEED)
        calls = room.calls()
        eventually(lambda: all(has_shown(room, each, calls[-1]) for each in room.displays), what="the last call shown")
    wrong = wrongs(room, calls, away)
    twice = at_two_counters(room.visits_over_time())
    note = f"{COUNTERS} counter clients, {DISPLAYS} displays, server killed {len(away)} times"
    return [
        Figure(f"room.calls_seen_wrongly@{len(calls)}", len(wrong), "calls", n=len(calls), note=f"{note}; {wrong[:3]}"),
        Figure(f"room.at_two_counters@{len(calls)}", len(twice), "visitors", n=len(calls), note=f"{note}; {twice[:3]}"),
        Figure("room.complaints", len(room.complaints), "presses", n=len(calls), note=str(room.complaints[:3])),
    ]
