"""How loud the kiosk is: the place's usual volume, which staff set, and this visitor's, which goes with the visitor."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from drivers.sounds.volume import LOUDEST, SOFTEST, STEP, louder, softer

log = logging.getLogger("kiosk")

LOUDER: Final = +1
SOFTER: Final = -1


@dataclass(frozen=True)
class Loudness:
    """In per cent, as `drivers.sounds.volume` steps."""

    usual: int
    loudest: int
    now: int

    @property
    def step(self) -> int:
        """Of `steps`, as people say it."""
        return self.now // STEP

    @property
    def steps(self) -> int:
        return self.loudest // STEP


def turned(loudness: Loudness, by: int) -> Loudness:
    """One step for this visitor."""
    return replace(loudness, now=_stepped(loudness.now, by, loudness.loudest))


def reset(loudness: Loudness) -> Loudness:
    """For who comes next: EN 301 549, 5.1.3.13."""
    return replace(loudness, now=loudness.usual)


def usual_turned(loudness: Loudness, by: int) -> Loudness:
    """Staff found it too loud or too soft: from now on everybody begins there."""
    return reset(replace(loudness, usual=_stepped(loudness.usual, by, loudness.loudest)))


def _stepped(volume: int, by: int, loudest: int) -> int:
    return louder(volume, at_most=loudest) if by >= LOUDER else softer(volume)


class VolumeControl:
    """The one place where the volume is turned; `carry_out` is told each time."""

    def __init__(self, loudness: Loudness, carry_out: Callable[[int], None], kept_in: Path) -> None:
        kept = _kept_usual(kept_in)
        self.loudness = reset(replace(loudness, usual=min(kept or loudness.usual, loudness.loudest)))
        self._carry_out = carry_out
        self._kept_in = kept_in
        carry_out(self.loudness.now)

    def turn(self, by: int) -> None:
        self._set(turned(self.loudness, by))

    def reset(self) -> None:
        self._set(reset(self.loudness))

    def turn_usual(self, by: int) -> None:
        """Kept over restarts; where it cannot be kept it holds until the next one."""
        self._set(usual_turned(self.loudness, by))
        try:
            self._kept_in.parent.mkdir(parents=True, exist_ok=True)
            self._kept_in.write_text(json.dumps({"usual": self.loudness.usual}), encoding="ascii")
        except OSError as error:
            log.warning("The volume that staff have set cannot be kept in %s: %s.", self._kept_in, error.strerror)

    def _set(self, loudness: Loudness) -> None:
        if loudness != self.loudness:
            self.loudness = loudness
            self._carry_out(loudness.now)


def _kept_usual(file: Path) -> int | None:
    """None where staff have set none, or the file holds anything else."""
    try:
        kept = json.loads(file.read_text(encoding="ascii"))["usual"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return kept if isinstance(kept, int) and kept in range(SOFTEST, LOUDEST + 1, STEP) else None
