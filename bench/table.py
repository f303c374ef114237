"""The figures for a person: a row each, with the aim and whether it is met."""

from collections.abc import Callable, Sequence

from balie.table import table
from bench import aims
from bench.figure import Figure

HEADINGS = ("figure", "value", "unit", "floor", "ratio", "n", "aim", "")


Say = Callable[[Figure], str]


def shown(figures: Sequence[Figure], *, wanted: Say = aims.wanted, verdict: Say = aims.verdict) -> str:
    return table(HEADINGS, [_row(figure, wanted(figure), verdict(figure)) for figure in figures])


def notes(figures: Sequence[Figure]) -> str:
    """Each note once, with the figures that it is about."""
    about: dict[str, list[str]] = {}
    for figure in figures:
        if figure.note:
            about.setdefault(figure.note, []).append(figure.name)
    return "\n".join(f"{', '.join(names)}: {note}." for note, names in about.items())


def _row(figure: Figure, wanted: str, verdict: str) -> tuple[str, ...]:
    return (
        figure.name,
        _short(figure.value),
        figure.unit,
        _short(figure.floor),
        _short(figure.ratio),
        str(figure.n),
        wanted,
        verdict,
    )


def _short(number: float | None) -> str:
    if number is None:
        return "-"
    return f"{number:.0f}" if abs(number) >= 100 else f"{number:.3g}"
