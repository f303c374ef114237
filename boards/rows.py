"""Which of a board's calls have a place on the glass where there are more of them than places.

Whoever has not come yet must find the number: for a place an awaited call goes before an answered one, however old it
is, and where there are too many awaited calls for the places they take turns. The call that is spoken of now is always
seen. What is shown stays in the order of calling, the newest first. `script/rows.js` of the web board says the same.
"""

from collections.abc import Sequence

from boards.board import AT_ONCE, LARGE_CALLS, Board
from boards.calls import ShownCall

TURN_LASTS = AT_ONCE
"""As long as a call can be read in; then other calls have the places that are too few."""


def recent_rows(board: Board, rows: int, spoken: str | None, turn: int = 0) -> tuple[ShownCall, ...]:
    """The recent calls that have a row; `turn` counts on with time, which matters where more are awaited than fit."""
    heard = _of_visit(board.recent, spoken)[:rows]
    awaited = [call for call in board.recent if call.awaited and call not in heard]
    answered = [call for call in board.recent if not call.awaited and call not in heard]
    placed = [*heard, *_in_turn(awaited, rows - len(heard), turn), *answered][:rows]
    return tuple(call for call in board.recent if call in placed)


def large_rows(board: Board, rows: int, spoken: str | None, turn: int = 0) -> tuple[ShownCall, ...]:
    """The calls in the large place; where no recent call has a row, its second half is for those that need one."""
    if rows or spoken in {call.visit for call in board.large[:1]}:
        return board.large
    newest, others = board.large[:1], (*board.large[1:], *board.recent)
    waiting_for_it = [*board.large[1:], *(call for call in board.recent if call.awaited)]
    return (*newest, *(_of_visit(others, spoken) or _in_turn(waiting_for_it, LARGE_CALLS - len(newest), turn)))


def _of_visit(calls: Sequence[ShownCall], visit: str | None) -> Sequence[ShownCall]:
    return [call for call in calls if call.visit == visit]


def _in_turn(calls: Sequence[ShownCall], places: int, turn: int) -> Sequence[ShownCall]:
    """All places are always taken: the last of a round takes as many of those before it as there is room for."""
    if places <= 0:
        return ()
    rounds = max(1, -(-len(calls) // places))
    start = max(0, min(turn % rounds * places, len(calls) - places))
    return calls[start : start + places]
