"""How long a message is tried that a subscriber does not take: for ever while it is away, and not where it refuses."""

from dataclasses import dataclass

LONGEST_AGAIN_S = 900.0
"""A subscriber that is back after a night hears of it within a quarter of an hour."""

STAFF_HEAR_AFTER = 5
"""Tries of one message, half a minute: a subscriber that is only started again is nobody's worry."""

REFUSED_TRIES = 10
"""Of a message that is refused, over eight and a half minutes: longer than a web server answers wrongly because it is
just being put up anew, and short enough for those behind it."""

GONE = 410
"""The subscriber wants to hear nothing any more (Standard Webhooks 1.0)."""

_CLIENTS_FAULT = range(400, 500)
_LATER = frozenset({408, 425, 429})
"""Of those, what says only that it was not the moment."""


class NotTaken(Exception):
    """The subscriber did not take a message; the sentence says how, and nothing of what it answered."""

    def __init__(self, sentence: str, *, status: int | None = None, again_after_s: float = 0.0) -> None:
        super().__init__(sentence)
        self.status = status
        """What it answered, if it did."""
        self.again_after_s = again_after_s
        """What it asked for itself."""

    @property
    def is_refusal(self) -> bool:
        """Whether the same message will be answered the same, as far as the subscriber can tell (RFC 9110, 15.5)."""
        return self.status in _CLIENTS_FAULT and self.status not in _LATER


@dataclass
class Patience:
    """With one message."""

    again_s: float
    """Until the next try; twice as long after each."""
    tries: int = 0
    _refusals: int = 0

    def wait_s(self, error: NotTaken) -> float | None:
        """How long to wait after this try; None where it was the last one."""
        self.tries += 1
        self._refusals += error.is_refusal
        if error.status == GONE or self._refusals >= REFUSED_TRIES:
            return None
        wait_s = min(max(self.again_s, error.again_after_s), LONGEST_AGAIN_S)
        self.again_s = min(2 * self.again_s, LONGEST_AGAIN_S)
        return wait_s
