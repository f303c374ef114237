"""How fast a camera really is, and so how long a frame may be worked on before the next one waits. Pure."""

BUSY_SHARE = 0.5
"""Of the time between two frames. The rest is for unpacking them, and for the screen on the same processor."""

FIRST_GUESS_S = 1 / 30
"""Between two frames, until some have come."""

AT_MOST_S = 0.05
"""Longer on one frame and a code that is held up now waits noticeably for the one before."""

SLOWER_BY = 0.1
"""How much a longer pause than usual counts. A shorter one is believed at once: a camera is never faster than itself,
but whoever looks away for a while sees fewer frames."""


class FramePace:
    def __init__(self) -> None:
        self._between_s = FIRST_GUESS_S
        self._last_ns: int | None = None

    def frame_came(self, at_ns: int) -> None:
        if self._last_ns is not None:
            pause_s = (at_ns - self._last_ns) / 1e9
            weight = 1.0 if pause_s < self._between_s else SLOWER_BY
            self._between_s += weight * (pause_s - self._between_s)
        self._last_ns = at_ns

    @property
    def work_within_s(self) -> float:
        """Working for half of each pause, a decoder that fell behind catches up by half each time."""
        return min(BUSY_SHARE * self._between_s, AT_MOST_S)
