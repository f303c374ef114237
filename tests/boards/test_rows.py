"""Which calls have a place where there are too few."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boards.board import Board, LinkView, board
from boards.calls import Scope, ShownCall
from boards.rows import large_rows, recent_calls, recent_rows
from tests.display.halls import after, hall, visit_called

EVERYWHERE = Scope()
LIVE = LinkView()


def board_of(said: str) -> Board:
    """The first has the large place; each was called before the one before it."""
    words = [each.split() for each in said.split(", ")]
    calls = [
        ShownCall(
            visit=number,
            number=number,
            service="passports",
            counter="1",
            direction="left",
            zone={},
            call=1,
            called_at=after(-10.0 * age),
            awaited=not answered,
        )
        for age, (number, *answered) in enumerate(words)
    ]
    return Board(large=tuple(calls[:1]), recent=tuple(calls[1:]))


def numbers(calls: tuple[ShownCall, ...]) -> list[str]:
    return [call.number for call in calls]


def rows_of(board: Board, rows: int, spoken: str | None = None, turn: int = 0) -> list[str]:
    return numbers(recent_rows(recent_calls(board, large_rows(board, rows, spoken, turn)), rows, turn))


@pytest.mark.parametrize("rows", [0, 3])
def test_the_call_that_is_spoken_of_has_half_of_the_large_place(rows: int) -> None:
    replica = hall(*(visit_called(f"A00{n}", at_s=n) for n in (1, 2, 3)))
    shown = board(replica, after(4), EVERYWHERE, LIVE)
    assert numbers(large_rows(shown, rows, "visit-A001")) == ["A003", "A001"]
    assert numbers(large_rows(shown, rows, "visit-A002")) == ["A003", "A002"]
    for seen_anyhow in ("visit-A003", "visit-of-nobody", None):
        assert numbers(large_rows(shown, rows, seen_anyhow)) == ["A003", "A002"]


def test_the_call_that_was_large_before_it_has_a_row_meanwhile() -> None:
    replica = hall(*(visit_called(f"A00{n}", at_s=n) for n in (1, 2, 3)))
    shown = board(replica, after(4), EVERYWHERE, LIVE)
    assert rows_of(shown, 3, "visit-A001") == ["A002"]
    assert rows_of(shown, 3, "visit-A003") == ["A001"]


def test_an_awaited_call_keeps_its_row_behind_any_number_of_answered_ones() -> None:
    shown = board_of("A007 served, A006 served, A005 served, A004 served, A003 served, A002 served, A001")
    for rows in (1, 2, 3, 4):
        assert rows_of(shown, rows) == [*["A006", "A005", "A004"][: rows - 1], "A001"]


def test_where_more_are_awaited_than_have_a_row_they_take_turns() -> None:
    shown = board_of("A006, A005, A004, A003 served, A002, A001")
    assert [rows_of(shown, 3, turn=turn) for turn in range(3)] == [
        ["A005", "A004", "A002"],
        ["A004", "A002", "A001"],
        ["A005", "A004", "A002"],
    ]


def test_where_only_large_calls_can_be_read_awaited_ones_take_turns_in_half_of_the_place() -> None:
    shown = board_of("A004, A003 served, A002, A001")
    assert [numbers(large_rows(shown, 0, None, turn)) for turn in range(3)] == [
        ["A004", "A002"],
        ["A004", "A001"],
        ["A004", "A002"],
    ]
    assert numbers(large_rows(shown, 0, "A004")) == ["A004"], "while it is spoken of it has the place to itself"
    assert numbers(large_rows(shown, 1, None, turn=1)) == ["A004"]


@given(st.lists(st.booleans(), min_size=1, max_size=15), st.integers(0, 6), st.integers(0, 14))
def test_in_a_round_every_awaited_call_is_seen_and_what_is_shown_stays_in_the_order_of_calling(
    awaited: list[bool], rows: int, spoken: int
) -> None:
    shown = board_of(", ".join(f"A{99 - n:03}" + ("" if each else " served") for n, each in enumerate(awaited)))
    every = (*shown.large, *shown.recent)
    for visit in (None, f"A{99 - spoken:03}"):
        seen = set()
        for turn in range(15):
            large = large_rows(shown, rows, visit, turn)
            recent = recent_rows(recent_calls(shown, large), rows, turn)
            assert not set(numbers(large)) & set(numbers(recent))
            assert len(recent) == min(rows, len(every) - len(large))
            for calls in (large, recent):
                assert list(calls) == sorted(calls, key=lambda call: call.called_at, reverse=True)
            assert visit not in numbers(every) or visit in numbers(large)
            seen |= {*numbers(large), *numbers(recent)}
        if visit is None:
            assert seen >= {call.number for call in every if call.awaited}
