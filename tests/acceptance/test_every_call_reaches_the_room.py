"""Twelve clerks and three displays, all real programs: each call is seen in the room, in order, the newest first."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.acceptance.busy_room import Away, Call, Room, at_two_counters, open_room, run
from tests.acceptance.house import eventually

DISPLAYS, COUNTERS = 3, 12
CALLS, TICKETS, KILLS = 1_000, 1_100, 2
SEED = 20261122


@pytest.mark.timeout(600)
def test_a_thousand_calls_recalls_transfers_and_no_shows_are_seen_once_each_on_every_display(tmp_path: Path) -> None:
    with open_room(tmp_path, displays=DISPLAYS, counters=COUNTERS) as room:
        away = run(room, tickets=TICKETS, calls=CALLS, kills=KILLS, seed=SEED)
        calls = room.calls()
        eventually(lambda: all(_has_shown(room, each, calls[-1]) for each in room.displays), what="the last call shown")

    assert room.complaints == []
    assert len(away) == KILLS
    assert len(calls) >= CALLS
    assert at_two_counters(room.visits_over_time()) == []
    for display in room.displays:
        _assert_seen_once_in_order(room, display, calls, away)


def _has_shown(room: Room, display: str, call: Call) -> bool:
    return any(call.key in board for board in room.shown(display))


def _assert_seen_once_in_order(room: Room, display: str, calls: list[Call], away: list[Away]) -> None:
    called_at = {call.key: call.at for call in calls}
    boards, rang = room.shown(display), room.rang(display)

    seen = {key for board in boards for key in board}
    assert [call.key for call in calls if call.key not in seen] == [], f"{display} never showed them"
    assert seen <= set(called_at), f"{display} showed what nobody called"
    # Of two calls in one millisecond either may stand first.
    upside_down = [board for board in boards if any(called_at[a] < called_at[b] for a, b in pairwise(board))]
    assert upside_down == [], f"{display} had an older call above a newer one"
    assert [key for key, times in Counter(rang).items() if times > 1] == [], f"{display} rang twice for one call"
    out_of_order = [(a, b) for a, b in pairwise(rang) if called_at[a] > called_at[b]]
    assert out_of_order == [], f"{display} rang out of order"
    silent = [key for key in called_at if key not in rang and not any(each.covers(called_at[key]) for each in away)]
    assert silent == [], f"{display} rang for none of these, although the server was there"
