"""What a program holds while nobody uses it, and how much more it has become since."""

from collections.abc import Mapping
from dataclasses import dataclass

import psutil

from balie.demo.hand_client import HandClient
from bench.figure import Figure


@dataclass(frozen=True)
class Held:
    """`rss_mb` is resident, with the gaps of the heap; `native_mb` was asked of the C library and not given back.

    The latter counts what each thread keeps ready, and pages that QML's own collector has not come to yet.
    """

    rss_mb: float
    native_mb: float | None
    objects: Mapping[str, int]


def held_by(process_id: int, hand: HandClient) -> Held:
    """Resident memory first: counting objects makes some of its own."""
    rss_mb = psutil.Process(process_id).memory_info().rss / 1e6
    counted = dict(hand.count())
    native_bytes = counted.pop("native_bytes")
    return Held(rss_mb, None if native_bytes is None else native_bytes / 1e6, counted)


def growth(name: str, before: Held, after: Held, *, at: int, note: str) -> list[Figure]:
    """`at`: how many visitors or days lie between the beginning and the end."""
    figures = [Figure(f"{name}.growth_mb@{at}", after.rss_mb - before.rss_mb, "MB", before.rss_mb, at, note)]
    if before.native_mb is not None and after.native_mb is not None:
        grown_mb = after.native_mb - before.native_mb
        figures.append(Figure(f"{name}.native_growth_mb@{at}", grown_mb, "MB", before.native_mb, at, note))
    figures += [
        Figure(f"{name}.{kind}_objects_growth@{at}", after.objects[kind] - count, "objects", count, at, note)
        for kind, count in before.objects.items()
    ]
    return figures
