"""What went wrong between the calls of a busy room and what its displays showed and rang; nothing in a sound one."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tests.acceptance.busy_room import Away, Call, Room


def has_shown(room: Room, display: str, call: Call) -> bool:
    return any(call.key in board for board in room.shown(display))


def wrongs(room: Room, calls: list[Call], away: list[Away]) -> list[str]:
    """Of all displays, in words."""
    return [f"{display} {wrong}" for display in room.displays for wrong in _wrongs_of(room, display, calls, away)]


def _wrongs_of(room: Room, display: str, calls: list[Call], away: list[Away]) -> list[str]:
    called_at = {call.key: call.at for call in calls}
    boards, rang = room.shown(display), room.rang(display)
    seen = {key for board in boards for key in board}
    # Of two calls in one millisecond either may stand first.
    upside_down = [board for board in boards if any(called_at[a] < called_at[b] for a, b in pairwise(board))]
    out_of_order = [(a, b) for a, b in pairwise(rang) if called_at[a] > called_at[b]]
    silent = [key for key in called_at if key not in rang and not any(each.covers(called_at[key]) for each in away)]
    found: dict[str, Sequence[object]] = {
        "never showed": [call.key for call in calls if call.key not in seen],
        "showed what nobody called:": sorted(seen - set(called_at)),
        "had an older call above a newer one:": upside_down,
        "rang twice for": [key for key, times in Counter(rang).items() if times > 1],
        "rang out of order:": out_of_order,
        "did not ring, although the server was there, for": silent,
    }
    return [f"{wrong} {each}" for wrong, those in found.items() for each in those]
