"""Lists in CSV: the first line names the columns; comma, semicolon or tab between them, as it comes."""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from config.imports import ImportColumns
from queue_server.entrypoints.day_lists.entries import Entry, NotAList

SEPARATORS = ",;\t|"
ROWS_MAX = 50_000
"""Half a year of a large city; more is another file given by mistake."""

FIELD_MAX_CHARS = 10_000


def entries_in(text: str, columns: ImportColumns) -> list[Entry]:
    """The lines of the file, each with the fields that we have a name for.

    Raises:
        NotAList: No line names the columns that must be there.
    """
    names = {column.strip().casefold(): name for name, column in columns}
    separator = _separator(text, names)
    csv.field_size_limit(FIELD_MAX_CHARS)
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator)
    try:
        header = next(rows, [])
        ours = [names.get(column.strip().casefold()) for column in header]
        _check(ours, columns)
        return list(_entries(rows, ours))
    except csv.Error as error:
        raise NotAList(f"line {rows.line_num}: this is no CSV any more ({error}).") from error


def _entries(rows: "Iterator[list[str]]", ours: list[str | None]) -> Iterator[Entry]:
    before = 1
    for count, row in enumerate(rows, start=1):
        if count > ROWS_MAX:
            raise NotAList(f"The list has more than {ROWS_MAX} lines.")
        line, before = before + 1, rows.line_num  # type: ignore[attr-defined]  # the reader's own, which typeshed hides
        if any(field.strip() for field in row):
            yield Entry(line, {name: field for name, field in zip(ours, row, strict=False) if name is not None})


def _separator(text: str, names: Mapping[str, str]) -> str:
    """By which the first line falls into most of the columns that are looked for."""
    first = text.partition("\n")[0]

    def found(separator: str) -> int:
        return sum(column.strip().strip('"').casefold() in names for column in first.split(separator))

    return max(SEPARATORS, key=found)


def _check(ours: list[str | None], columns: ImportColumns) -> None:
    lacking = [column for name, column in (("id", columns.id), ("product", columns.product)) if name not in ours]
    if "start" not in ours and not {"date", "time"} <= set(ours):
        lacking.append(columns.start)
    if lacking:
        raise NotAList(f"The first line names no column {' and no column '.join(map(repr, lacking))}.")
