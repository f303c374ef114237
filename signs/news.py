"""Which calls are still news: a sign blinks and a light buzzes for them, for each once and for a few seconds only."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from signs.board import AtCounter, Call

BLINKS_FOR_S = 4.5
"""EN 301 549 takes over WCAG 2.2.2: what blinks by itself stops within 5 s. Signs repeat nothing faster than 0.5 s."""

NEWS_FOR_S = 15.0
"""A call that this program first sees later than this is shown without a blink: after a restart or a lost link its
visitor is on the way, or has asked at the desk."""


@dataclass(frozen=True)
class Shown:
    """What one counter's outputs show."""

    at: AtCounter
    fresh: bool = False
    """Called a moment ago: to be noticed."""


@dataclass(frozen=True)
class News:
    """The calls that stand in the hall now, and since when each is shown (seconds, monotonic)."""

    shown_since_s: Mapping[Call, float] = field(default_factory=dict)

    def is_fresh(self, call: Call | None, at_s: float) -> bool:
        return call is not None and at_s - self.shown_since_s.get(call, -math.inf) < BLINKS_FOR_S


def heard(news: News, counters: Iterable[AtCounter], *, ago_s: Callable[[datetime], float], at_s: float) -> News:
    """The news after a look at the hall; no call becomes news twice, over any number of reconnects.

    `ago_s` says how long a call is past, `at_s` when this look is.
    """
    calls = {each.call for each in counters if each.call is not None}
    known = news.shown_since_s
    since = {call: known.get(call, at_s if ago_s(call.at) < NEWS_FOR_S else -math.inf) for call in calls}
    return News(since)
