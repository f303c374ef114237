"""What each figure should be; missing an aim is told and never fails a run, since machines differ and are shared."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bench.figure import Figure


class Kind(StrEnum):
    AT_MOST = "<="
    AT_LEAST = ">="
    RATIO_AT_MOST = "ratio <="
    RATIO_ABOVE = "ratio >"


@dataclass(frozen=True)
class Aim:
    kind: Kind
    limit: float

    def __str__(self) -> str:
        return f"{self.kind} {self.limit:g}"

    def met_by(self, figure: Figure) -> bool:
        measured = figure.ratio if self.kind in (Kind.RATIO_AT_MOST, Kind.RATIO_ABOVE) else figure.value
        if measured is None:
            return False
        if self.kind is Kind.RATIO_ABOVE:
            return measured > self.limit
        return measured >= self.limit if self.kind is Kind.AT_LEAST else measured <= self.limit


def _at_most(limit: float, *, ratio: float | None = None) -> tuple[Aim, ...]:
    value = Aim(Kind.AT_MOST, limit)
    return (value,) if ratio is None else (value, Aim(Kind.RATIO_AT_MOST, ratio))


BEATS = (Aim(Kind.RATIO_ABOVE, 1),)
"""Better than the best of the others."""

AIMS: Mapping[str, tuple[Aim, ...]] = {
    "call_next.server.p50_ms": (Aim(Kind.RATIO_AT_MOST, 3),),
    "call_to_listeners.p50_ms@10": _at_most(2.5, ratio=4),
    "call_to_listeners.p99_ms@10": _at_most(6),
    "call_to_listeners.p50_ms@100": _at_most(5, ratio=3),
    "call_to_listeners.p99_ms@100": _at_most(10),
    "call_to_listeners.p50_ms@1000": _at_most(30, ratio=3),
    "call_to_listeners.p99_ms@1000": _at_most(50),
    "call_to_display.applied.p99_ms@1": _at_most(25),
    "call_to_display.painted.p50_ms@1": _at_most(30),
    "call_to_display.painted.p99_ms@1": _at_most(80),
    "call_to_display.applied.p99_ms@10": _at_most(25),
    "call_to_display.applied.p99_ms@200": _at_most(25),
    "call_to_sound.p99_ms": _at_most(150),
    "text_to_sound.p99_ms": _at_most(300),
    "touch_to_silence.p99_ms": _at_most(300),
    "calls.per_s": (Aim(Kind.AT_LEAST, 500),),
    "scan.read_share@zxing-cpp": BEATS,
    "scan.read_share@jsqr": BEATS,
    "scan.read_share@720p": BEATS,
    "scan.read_share@1080p": BEATS,
    "scan.live.read_share@zxing-cpp": BEATS,
    "scan.live.read_share@jsqr": BEATS,
    "scan.live.read_share@720p": BEATS,
    "scan.live.read_share@1080p": BEATS,
    "scan.false_reads@zxing-cpp": _at_most(0),
    "scan.false_reads@jsqr": _at_most(0),
    "scan.false_reads@720p": _at_most(0),
    "scan.false_reads@1080p": _at_most(0),
    "scan.median_ms@720p": _at_most(12),
    "scan.frames_to_read.p95": _at_most(3),
    "touch_to_paint.p99_ms": _at_most(100),
    "scan_to_ticket.p50_ms": _at_most(300),
    "scan_to_ticket.p99_ms": _at_most(800),
    "counter_list.frame.p99_ms@500": _at_most(50),
    "counter_list.frame.max_ms@500": _at_most(50),
    "counter_list.search_frame.p99_ms@500": _at_most(50),
    "counter_list.search_frame.max_ms@500": _at_most(50),
    "counter_list.work.max_ms@500": _at_most(50),
    "counter_list.search_work.max_ms@500": _at_most(50),
    "counter_list.choices_lost@500": _at_most(0),
    "restart.ready_s": _at_most(1),
    "free_times.p99_ms@month": _at_most(50),
    "bookings.per_s": (Aim(Kind.AT_LEAST, 200),),
    "start.first_frame_ms@kiosk": _at_most(1500),
    "memory.rss_mb@kiosk": _at_most(150),
}
"""By the figure's name. A ratio is asked of the p50 only: the p99 of two short rows is mostly the machine's luck."""


def verdict(figure: Figure) -> str:
    """`met`, `MISSED`, or nothing where there is no aim."""
    aims = AIMS.get(figure.name, ())
    if not aims:
        return ""
    return "met" if all(aim.met_by(figure) for aim in aims) else "MISSED"


def wanted(figure: Figure) -> str:
    """The aim in words for the table."""
    return ", ".join(str(aim) for aim in AIMS.get(figure.name, ()))
