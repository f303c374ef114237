"""Whoever looks for a counter in a list finds it where it stands in the hall."""

import pytest

from counter_client.desk.counter_order import in_hall_order
from wire.things import Counter


def labelled(label: str) -> Counter:
    return Counter(id=f"counter-{label}", label=label, zone={}, services=())


@pytest.mark.parametrize(
    ("labels", "ordered"),
    [
        (("10", "9", "2"), ["2", "9", "10"]),
        (("R", "10", "9"), ["9", "10", "R"]),
        (("A10", "A2", "B1", "3"), ["3", "A2", "A10", "B1"]),
        (("3b", "3", "3a"), ["3", "3a", "3b"]),
        (("", "1"), ["", "1"]),
    ],
)
def test_numbers_stand_in_their_order_and_before_letters(labels: tuple[str, ...], ordered: list[str]) -> None:
    assert [each.label for each in in_hall_order(labelled(label) for label in labels)] == ordered
