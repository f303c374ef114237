"""A list becomes another one without ever starting anew."""

from hypothesis import given
from hypothesis import strategies as st

from counter_client.row_changes import Inserted, Moved, Removed, row_changes

KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(before=KEYS, after=KEYS)
def test_the_changes_lead_from_any_list_to_any_other(before: list[str], after: list[str]) -> None:
    keys = list(before)
    for change in row_changes(before, after):
        match change:
            case Removed(place):
                del keys[place]
            case Inserted(place, key):
                keys.insert(place, key)
            case Moved(place, to):
                assert to < place
                keys.insert(to, keys.pop(place))
    assert keys == after


@given(keys=KEYS)
def test_an_unchanged_list_is_left_alone(keys: list[str]) -> None:
    assert list(row_changes(keys, keys)) == []


def test_one_who_is_called_away_is_one_change() -> None:
    assert list(row_changes("abc", "ac")) == [Removed(1)]
