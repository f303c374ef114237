"""Finding a name that was given twice."""

from collections.abc import Sequence

from config.misfit import Misfit


def repeats(table: str, key: str, values: Sequence[str]) -> list[Misfit]:
    """A misfit for each entry of the list `table` whose `key` an earlier entry already has."""
    return [
        Misfit(
            f"a {key} that no other entry of {table} has (entry {values.index(value) + 1} has it already)",
            at=(table, position, key),
        )
        for position, value in enumerate(values)
        if value in values[:position]
    ]
