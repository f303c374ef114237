"""How long counters called nobody, by reason: of the whole house, since one per counter would be one per colleague."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from queue_server.domain.counter_session import Pause, PauseReason


@dataclass(frozen=True, slots=True)
class PauseFigures:
    """Of one reason on one day."""

    count: int
    total_s: float


def pause_figures(pauses: Iterable[tuple[Pause, datetime]], *, ends: datetime) -> Mapping[PauseReason, PauseFigures]:
    """Every reason, also one that nobody gave; a pause that nobody ended lasted until the day `ends`, not all night."""
    spent: dict[PauseReason, list[float]] = {reason: [] for reason in PauseReason}
    for pause, ended_at in pauses:
        spent[pause.reason].append((min(ended_at, ends) - pause.since).total_seconds())
    return {reason: PauseFigures(len(each), sum(each)) for reason, each in spent.items()}
