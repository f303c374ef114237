"""Which of a board's calls have a place on the glass where there are more of them than places.

The call that is spoken of now has half of the large place, so that every call has been large for a moment, however many
came together. Whoever has not come yet must find the number: for a row an awaited call goes before an answered one,
however old it is, and where there are too many awaited calls for the places they take turns. What stands under each
other is in the order of calling, the newest first. `script/rows.js` of the web board says the same.
"""

from collections.abc import Sequence

from boards.board import AT_ONCE, LARGE_CALLS, Board
from boards.calls import ShownCall

TURN_LASTS = AT_ONCE
"""As long as a call can be read in; then other calls have the places that are too few."""


def large_rows(board: Board, rows: int, spoken: str | None, turn: int = 0) -> tuple[ShownCall, ...]:
    """The calls in the large place, of which half is for those that need it where no recent call has a row."""
    newest, others = board.large[:1], (*board.large[1:], *board.recent)
    heard = [call for call in others if call.visit == spoken]
    if heard:
        return (*newest, *heard)
    if rows or spoken in {call.visit for call in newest}:
        return board.large
    need_it = [*board.large[1:], *(call for call in board.recent if call.awaited)]
    return (*newest, *_in_turn(need_it, LARGE_CALLS - len(newest), turn))


def recent_calls(board: Board, large: Sequence[ShownCall]) -> tuple[ShownCall, ...]:
    """All calls but those that are `large` just now."""
    return tuple(call for call in (*board.large, *board.recent) if call not in large)


def recent_rows(recent: Sequence[ShownCall], rows: int, turn: int = 0) -> tuple[ShownCall, ...]:
    """Those that have a row; `turn` counts on with time, which matters where more calls are awaited than fit."""
    awaited = [call for call in recent if call.awaited]
    answered = [call for call in recent if not call.awaited]
    placed = [*_in_turn(awaited, rows, turn), *answered][:rows]
    return tuple(call for call in recent if call in placed)


def _in_turn(calls: Sequence[ShownCall], places: int, turn: int) -> Sequence[ShownCall]:
    """All places are always taken: the last of a round takes as many of those before it as there is room for."""
    if places <= 0:
        return ()
    rounds = max(1, -(-len(calls) // places))
    start = max(0, min(turn % rounds * places, len(calls) - places))
    return calls[start : start + places]
