"""The line of every key, however the TOML is written."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from config.misfit import Place
from config.positions import key_lines
from tests.config.builders import EXAMPLE


def places(data: Any, here: Place = ()) -> set[Place]:
    """The way to everything in the file, according to Python's own reader."""
    found = {here} if here else set()
    if isinstance(data, dict):
        children: list[tuple[str | int, Any]] = list(data.items())
    elif isinstance(data, list):
        children = list(enumerate(data))
    else:
        children = []
    return found.union(*(places(value, (*here, part)) for part, value in children)) if children else found


@pytest.mark.parametrize("file", sorted(EXAMPLE.glob("*.toml")), ids=lambda file: str(file.name))
def test_every_key_of_the_example_has_a_line(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert set(key_lines(text)) == places(tomllib.loads(text))


def test_keys_in_tables_lists_and_inline_tables_have_the_line_they_stand_on() -> None:
    text = """\
# first
a.b = 1
"quoted key" = { c = 1, 'd' = [ 2 ] }

[table]  # comment with [brackets] and "quotes"
e = [
    1,
    # between
    { f = 3 },
]

[[list]]
g = 1
[[list]]
g = 2
[list.under]
h = 3
[[list.deep]]
i = 4
"""
    lines = key_lines(text)

    assert lines[("a", "b")] == 2
    assert lines[("quoted key", "d", 0)] == 3
    assert lines[("table",)] == 5
    assert lines[("table", "e", 1, "f")] == 9
    assert lines[("list", 1, "g")] == 15
    assert lines[("list", 1, "under", "h")] == 17
    assert lines[("list", 1, "deep", 0, "i")] == 19
    assert set(lines) == places(tomllib.loads(text))


@pytest.mark.parametrize(
    "value",
    [
        '"a # no comment \\" = ]"',
        "'a \\'",
        '"""\nlong = 1\n[no.table]\n\\""" still """',
        "'''\nx = 1\n''quoted'''''",
        '""""quoted""""',
        "1979-05-27T07:32:00Z",
        "[ [1, 2], [\"]\", '}'], ]",
        "{}",
        "[]",
        '""',
    ],
)
def test_no_value_hides_the_key_after_it(value: str) -> None:
    text = f"first = {value}\nafter = 1\n"

    lines = key_lines(text)

    assert set(lines) == places(tomllib.loads(text))
    assert lines[("after",)] == text.count("\n")


def test_a_file_without_a_last_line_end_is_read_to_its_end() -> None:
    assert key_lines("a = 1 # end") == {("a",): 1}
    assert key_lines("a = 1") == {("a",): 1}
    assert key_lines("") == {}
