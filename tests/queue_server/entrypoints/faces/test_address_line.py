"""What forms send as lines of an address: nothing in them is refused, and only what can be read is read."""

from typing import Any

import pytest
from pydantic import BaseModel

from queue_server.entrypoints.faces.address_line import AddressLine


class Shape(BaseModel):
    line: AddressLine = None


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("Dorpsstraat", "Dorpsstraat"),
        ("  Dorps \t straat\n", "Dorps straat"),
        (12, "12"),
        ("", None),
        (" ", None),
        (None, None),
        (True, None),
        (1.5, None),
        (["Dorpsstraat"], None),
        ({"straat": "Dorpsstraat"}, None),
        ("nul\0", None),
        ("half a sign \ud800", None),
        ("x" * 200, "x" * 200),
        ("x" * 201, None),
    ],
)
def test_a_line_is_read_as_far_as_it_is_one(given: Any, read: str | None) -> None:
    assert Shape(line=given).line == read


def test_an_address_stands_in_no_log() -> None:
    assert "Dorpsstraat" not in repr(Shape(line="Dorpsstraat"))
