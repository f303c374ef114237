"""Matrix parameters: `;name=value;name=other` behind a part of a path, where most web servers know only `?`."""

from collections.abc import Mapping

BETWEEN = ";"


def matrix_parameters(text: str) -> Mapping[str, tuple[str, ...]]:
    """Every value of every name, in the order in which they stand; what has no value is left out."""
    found: dict[str, tuple[str, ...]] = {}
    for each in text.split(BETWEEN):
        name, _, value = each.partition("=")
        if value:
            found[name] = (*found.get(name, ()), value)
    return found
