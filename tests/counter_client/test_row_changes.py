"""A list becomes another one without ever starting anew."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counter_client.row_changes import Inserted, Removed, Reordered, row_changes

KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(before=KEYS, after=KEYS)
def test_the_changes_lead_from_any_list_to_any_other(before: list[str], after: list[str]) -> None:
    keys = list(before)
    for change in row_changes(before, after):
        match change:
            case Removed(first, last):
                assert first <= last < len(keys)
                del keys[first : last + 1]
            case Reordered(order):
                assert sorted(order) == sorted(keys)
                keys = list(order)
            case Inserted(first, new):
                assert change.last - first == len(new) - 1
                keys[first:first] = new
    assert keys == after


@given(before=KEYS, after=KEYS)
def test_a_table_lays_out_a_new_order_once_and_neighbours_together(before: list[str], after: list[str]) -> None:
    changes = list(row_changes(before, after))
    assert sum(isinstance(each, Reordered) for each in changes) <= 1
    removed = [each for each in changes if isinstance(each, Removed)]
    assert all(lower.first > upper.last + 1 for lower, upper in pairwise(removed))


@given(keys=KEYS)
def test_an_unchanged_list_is_left_alone(keys: list[str]) -> None:
    assert list(row_changes(keys, keys)) == []


def test_one_who_is_called_away_is_one_change() -> None:
    assert list(row_changes("abc", "ac")) == [Removed(1, 1)]


def test_a_hall_that_fills_up_at_once_is_one_change() -> None:
    assert list(row_changes("a", "abcd")) == [Inserted(1, ("b", "c", "d"))]
