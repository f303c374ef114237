"""One figure of a benchmark, as a line of `bench-output/results.jsonl` holds it, and how a row of times becomes one."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

DIGITS = 3


class CouldNotMeasureError(Exception):
    """A benchmark could not run; the text says what was missing or went wrong."""


@dataclass(frozen=True)
class Figure:
    """`floor` is what the same run measured as the limit or the peer; None where there is none."""

    name: str
    value: float | None
    unit: str
    floor: float | None = None
    n: int = 1
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor; None where there is no floor."""
        return self.value / self.floor if self.value is not None and self.floor else None

    def as_json(self) -> str:
        """One line."""
        return json.dumps(
            {
                "name": self.name,
                "value": _rounded(self.value),
                "unit": self.unit,
                "floor": _rounded(self.floor),
                "ratio": _rounded(self.ratio),
                "n": self.n,
                "note": self.note,
            },
            ensure_ascii=False,
        )


def quantile(values: Sequence[float], share: float) -> float:
    """The nearest rank: a time that really was measured, so the p99 of fewer than a hundred is the worst of them."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def p50(values: Sequence[float]) -> float:
    return quantile(values, 0.50)


def p99(values: Sequence[float]) -> float:
    return quantile(values, 0.99)


def p50_and_p99(
    name: str, spent_ms: Sequence[float], floor_ms: Sequence[float] = (), *, at: str = "", note: str = ""
) -> list[Figure]:
    """`<name>.p50_ms<at>` and `<name>.p99_ms<at>`, each beside the same quantile of the floor."""
    return [
        Figure(
            f"{name}.{word}_ms{at}",
            of(spent_ms),
            "ms",
            of(floor_ms) if floor_ms else None,
            len(spent_ms),
            note,
        )
        for word, of in (("p50", p50), ("p99", p99))
    ]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS)
