"""Twelve clerks and three displays, all real programs: each call is seen in the room, in order, the newest first.

Three hundred calls here; `python -m reliability room` makes a thousand.
"""

from pathlib import Path

import pytest

from tests.acceptance.busy_room import at_two_counters, open_room, run
from tests.acceptance.house import eventually
from tests.acceptance.seen_in_the_room import has_shown, wrongs

DISPLAYS, COUNTERS = 3, 12
CALLS, TICKETS, KILLS = 300, 330, 2
SEED = 20261122


@pytest.mark.timeout(600)
def test_calls_recalls_transfers_and_no_shows_are_seen_once_each_on_every_display(tmp_path: Path) -> None:
    with open_room(tmp_path, displays=DISPLAYS, counters=COUNTERS) as room:
        away = run(room, tickets=TICKETS, calls=CALLS, kills=KILLS, seed=SEED)
        calls = room.calls()
        eventually(lambda: all(has_shown(room, each, calls[-1]) for each in room.displays), what="the last call shown")

    assert room.complaints == []
    assert len(away) == KILLS
    assert len(calls) >= CALLS
    assert at_two_counters(room.visits_over_time()) == []
    assert wrongs(room, calls, away) == []
