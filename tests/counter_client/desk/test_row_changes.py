"""A list becomes another one without ever starting anew."""

from hypothesis import given
from hypothesis import strategies as st

from counter_client.desk.row_changes import MOST_RUNS, Inserted, Removed, Reordered, row_changes

KEYS = st.lists(st.sampled_from("abcdefghijklmnop"), unique=True)


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
def test_a_table_lays_itself_out_a_few_times_whatever_comes_and_goes(before: list[str], after: list[str]) -> None:
    kinds = [type(each) for each in row_changes(before, after)]
    assert kinds.count(Removed) <= MOST_RUNS
    assert kinds.count(Inserted) <= MOST_RUNS
    assert kinds.count(Reordered) <= 2


@given(keys=KEYS)
def test_an_unchanged_list_is_left_alone(keys: list[str]) -> None:
    assert list(row_changes(keys, keys)) == []


def test_one_who_is_called_away_is_one_change() -> None:
    assert list(row_changes("abc", "ac")) == [Removed(1, 1)]


def test_a_hall_that_fills_up_at_once_is_one_change() -> None:
    assert list(row_changes("a", "abcd")) == [Inserted(1, ("b", "c", "d"))]


def test_rows_that_go_from_everywhere_are_gathered_at_the_foot_first() -> None:
    assert list(row_changes("abcdefghi", "bdfh")) == [Reordered(tuple("bdfhacegi")), Removed(4, 8)]


def test_rows_that_come_everywhere_are_put_in_their_places_at_once() -> None:
    assert list(row_changes("bdfh", "abcdefghi")) == [Inserted(4, tuple("acegi")), Reordered(tuple("abcdefghi"))]
