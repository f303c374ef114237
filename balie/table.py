"""Rows of text under each other, for a terminal, a pipe or a printout alike."""

from collections.abc import Iterable, Sequence

BETWEEN_COLUMNS = "  "


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns as wide as their widest text; no frames, so that `grep` and `cut` still work."""
    lines = [list(headings), *(list(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(headings))]
    return "\n".join(
        BETWEEN_COLUMNS.join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
