"""Columns line up, whatever stands in them."""

from balie.table import table


def test_columns_are_as_wide_as_their_widest_text() -> None:
    assert table(("a", "long heading"), [("wide text", "b")]).splitlines() == [
        "a          long heading",
        "wide text  b",
    ]


def test_without_rows_only_the_headings_are_left() -> None:
    assert table(("a", "b"), []) == "a  b"
