"""Telephone numbers as people read them."""

import pytest

from queue_server.entrypoints.telephone_number import readable


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+31101234567", "010 123 45 67"),
        ("+31111123456", "0111 12 34 56"),
        ("+31612345678", "06 12 34 56 78"),
        ("+31881234567", "088 123 45 67"),
        ("+3114010", "14 010"),
        ("+31800123", "0800123"),
        ("+3222345678", "+3222345678"),
    ],
)
def test_a_number_of_the_netherlands_is_written_as_it_is_dialled_there(number: str, shown: str) -> None:
    assert readable(number) == shown
