"""Whether a camera that runs also sees: too dark, covered, frozen or garbled pictures, in words for the staff. Pure."""

import zlib
from dataclasses import dataclass

import numpy as np

from drivers.health import DeviceState, Health
from drivers.scanners.picture import Grey, thumbnail

DARK_BELOW = 8.0
"""Mean brightness, of 255. In drawn frames codes were read down to 6, and none at 4."""

FLAT_BELOW = 0.05
"""Standard deviation of the brightness as a share of its mean, so that a dim hall is not taken for a hand on the lens:
the empty hall has 0.2 in any light, and a lens darkens even a white wall's corners by more than this.
"""

MOVED_ABOVE = 1.0
"""Mean change of brightness between two thumbnails; the noise of a sensor is averaged away in them."""

SETTLED_AFTER_S = 2.0
"""A hand that passes before the lens is no fault, and one good frame is no recovery."""

FROZEN_AFTER_S = 5.0
RESTLESS_FOR_S = 3.0
"""So long after the last movement a frame that does not read is still worth a second attempt."""

_SECOND_NS = 1_000_000_000


@dataclass(frozen=True)
class Sight:
    """What one frame looked like."""

    brightness: float
    contrast: float
    """How much the brightness varies, as a share of it."""
    fingerprint: int
    thumbnail: Grey


def look_at(frame: Grey) -> Sight:
    small = thumbnail(frame)
    # Each fourth row is plenty to tell a frame from its predecessor.
    fingerprint = zlib.crc32(frame[::4].tobytes())
    brightness = float(small.mean())
    return Sight(brightness, float(small.std()) / max(brightness, 1.0), fingerprint, small)


class PictureWatch:
    """Follows the frames of one camera from its opening on; the times come from the caller."""

    def __init__(self, name: str, *, opened_at_ns: int, silence_is_normal: bool) -> None:
        self._name = name
        # A camera has to show a picture before it is believed; a folder may be empty until somebody comes.
        unseen = DeviceState(Health.UNKNOWN, f"The {name} has not sent a picture yet.")
        self.state = self._good() if silence_is_normal else unseen
        self._candidate = self.state
        self._candidate_since_ns = opened_at_ns
        self._last: Sight | None = None
        self._same_since_ns = opened_at_ns
        self._moved_at_ns = opened_at_ns

    def saw(self, sight: Sight, at_ns: int) -> None:
        if self._last is None or sight.fingerprint != self._last.fingerprint:
            self._same_since_ns = at_ns
        if self._last is None or _change(sight, self._last) > MOVED_ABOVE:
            self._moved_at_ns = at_ns
        self._last = sight
        self._settle(self._verdict(sight), at_ns)

    def saw_garbage(self, at_ns: int) -> None:
        self._settle(
            DeviceState(Health.DEGRADED, f"The {self._name} sends pictures that cannot be read: check its cable."),
            at_ns,
        )

    def saw_a_code(self) -> None:
        """Whatever the picture looks like: it reads."""
        self.state = self._candidate = self._good()

    def is_restless(self, at_ns: int) -> bool:
        """Something moved before the lens a short while ago: perhaps somebody holds a code."""
        return at_ns - self._moved_at_ns < RESTLESS_FOR_S * _SECOND_NS

    def is_frozen(self, at_ns: int) -> bool:
        """The very same picture for seconds. A black or blank one says nothing: it may well be the same."""
        shows_something = (
            self._last is not None and self._last.brightness >= DARK_BELOW and self._last.contrast >= FLAT_BELOW
        )
        return shows_something and at_ns - self._same_since_ns > FROZEN_AFTER_S * _SECOND_NS

    def _verdict(self, sight: Sight) -> DeviceState:
        if sight.brightness < DARK_BELOW:
            said = f"The {self._name} sees almost nothing: it is too dark, or something covers the lens."
        elif sight.contrast < FLAT_BELOW:
            said = f"The {self._name} sees one even surface: something covers the lens."
        else:
            return self._good()
        return DeviceState(Health.DEGRADED, said)

    def _settle(self, verdict: DeviceState, at_ns: int) -> None:
        if verdict != self._candidate:
            self._candidate, self._candidate_since_ns = verdict, at_ns
        first_good = self.state.health == Health.UNKNOWN and verdict.health == Health.OK
        if first_good or at_ns - self._candidate_since_ns >= SETTLED_AFTER_S * _SECOND_NS:
            self.state = verdict

    def _good(self) -> DeviceState:
        return DeviceState(Health.OK, f"The {self._name} is ready.")


def _change(sight: Sight, before: Sight) -> float:
    return float(np.abs(sight.thumbnail.astype(np.int16) - before.thumbnail).mean())
