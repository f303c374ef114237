"""From a picture to the texts of the QR codes in it: which ways of reading are tried, in which order and how long.

Measured on real photographs and on drawn kiosk frames; docs/decisions/0014-reading-codes.md has the figures. zxing-cpp
reads most, is ten times cheaper than the others and alone reads the inverted codes of phones in dark mode. What it
misses is read in part after a change of contrast or size, in part by zbar on the picture at half size (glare, damage),
and where zxing sees a code that it cannot read, by following its squares over the bent paper.

A live camera shows the next frame anyway: what one frame did not get is the next one's turn, as much of it as the
camera leaves time for. A still picture has no next frame: it gets every attempt, until one reads and nothing that was
seen is left unread.
"""

import time
from collections.abc import Callable
from itertools import cycle

from drivers.scanners.attempts import (
    DOUBLED,
    EVEN_CONTRAST,
    LIGHTENED,
    OLD_MODEL,
    ONE_THRESHOLD,
    PLAIN,
    SHARPENED,
    SOFTENED,
    THIN_LINES_CLOSED,
    THRESHOLD,
    VERSIONS_BESIDE,
    ZBAR_AT_HALF,
    ZBAR_SOFTENED,
    Attempt,
    reading_by,
    straightening,
)
from drivers.scanners.picture import Grey
from drivers.scanners.reading import Reading
from drivers.scanners.straightening import FoundCode

LIVE_WITHIN_S = 0.02
"""What a camera of 25 frames a second leaves for each; for a real one, `FramePace` knows better."""

STILL_WITHIN_S = 1.0
"""No attempt is begun after that; a person waits for `balie scan`, but not for ever."""

CODES_STRAIGHTENED = 4
"""Of those seen in one picture. A checked shirt has dozens."""

UNTRIED_COSTS = 4.0
"""What a fallback may cost that was never run here: so many times the first look."""

USUAL_COST_WEIGHT = 0.2
"""How much the newest run of an attempt counts in what it usually costs."""

LIVE_FALLBACKS: tuple[Attempt, ...] = (EVEN_CONTRAST, THRESHOLD, *ZBAR_AT_HALF, LIGHTENED, SOFTENED)
STILL_ATTEMPTS: tuple[Attempt, ...] = (
    PLAIN,
    *LIVE_FALLBACKS,
    ONE_THRESHOLD,
    THIN_LINES_CLOSED,
    DOUBLED,
    SHARPENED,
    *ZBAR_SOFTENED,
    OLD_MODEL,
)


class LiveDecoder:
    """Reads the frames of one camera; remembers whose turn the fallback is and what each of them usually costs."""

    def __init__(self, *, clock_s: Callable[[], float] = time.perf_counter) -> None:
        self._clock_s = clock_s
        self._turn = 0
        self._versions = cycle(VERSIONS_BESIDE)
        self._straighten_next = False
        self._cost_s: dict[str, float] = {}

    def read(self, frame: Grey, *, try_harder: bool = True, within_s: float = LIVE_WITHIN_S) -> tuple[str, ...]:
        """`try_harder=False` spares the fallbacks: for a scene in which nothing has moved for a while.

        One fallback is always run, since a slow computer must not lose them; more only while there is time.
        """
        began_s = self._clock_s()
        first = reading_by(PLAIN, frame)
        if first.texts or not try_harder:
            return first.texts
        untried_s = UNTRIED_COSTS * (self._clock_s() - began_s)
        texts = self._timed(self._first_fallback(first.found), frame)
        for _ in range(len(LIVE_FALLBACKS) - 1):
            spent_s = self._clock_s() - began_s
            if texts or spent_s + self._cost_s.get(self._fallback.name, untried_s) > within_s:
                break
            texts = self._timed(self._take_turn(), frame)
        return texts

    @property
    def _fallback(self) -> Attempt:
        """Whose turn it is."""
        return LIVE_FALLBACKS[self._turn]

    def _take_turn(self) -> Attempt:
        fallback = self._fallback
        self._turn = (self._turn + 1) % len(LIVE_FALLBACKS)
        return fallback

    def _first_fallback(self, found: tuple[FoundCode, ...]) -> Attempt:
        """Where a code was seen, every second turn follows it over its paper."""
        straighten, self._straighten_next = self._straighten_next and bool(found), not self._straighten_next
        if straighten:
            return straightening(found[:1], (next(self._versions),))
        return self._take_turn()

    def _timed(self, attempt: Attempt, frame: Grey) -> tuple[str, ...]:
        began_s = self._clock_s()
        texts = reading_by(attempt, frame).texts
        spent_s = self._clock_s() - began_s
        usual_s = self._cost_s.get(attempt.name, spent_s)
        self._cost_s[attempt.name] = usual_s + USUAL_COST_WEIGHT * (spent_s - usual_s)
        return texts


def read_at_once(
    picture: Grey, *, within_s: float = STILL_WITHIN_S, clock_s: Callable[[], float] = time.perf_counter
) -> tuple[str, ...]:
    """Everything we have on one picture, until something reads and no code that was seen is left."""
    until_s = clock_s() + within_s
    so_far = Reading()
    for attempt in STILL_ATTEMPTS:
        so_far += reading_by(attempt, picture)
        if so_far.texts and not so_far.found:
            return so_far.texts
        if clock_s() > until_s:
            return so_far.texts
    for code in _told_apart(so_far.found)[:CODES_STRAIGHTENED]:
        if clock_s() > until_s:
            break
        so_far += reading_by(straightening((code,)), picture)
    return so_far.texts


def _told_apart(found: tuple[FoundCode, ...]) -> list[FoundCode]:
    """Each code once, though several attempts saw it; those that most attempts saw come first."""
    kinds: list[list[FoundCode]] = []
    for code in found:
        same = next((kind for kind in kinds if kind[0].is_about(code)), None)
        if same is None:
            kinds.append([code])
        else:
            same.append(code)
    return [kind[0] for kind in sorted(kinds, key=len, reverse=True)]
