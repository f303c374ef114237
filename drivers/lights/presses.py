"""From what a panel's contacts do to what its clerk meant: one press is one press."""

from typing import Final

from drivers.lights.panel import Button

HELD_WITHIN_S: Final = 0.5
"""A contact that bounces sends again within milliseconds, a button that is held some times in a second; nobody calls
two visitors within half a second."""


class Presses:
    """For one thread."""

    def __init__(self) -> None:
        self._last_seen_s: dict[Button, float] = {}

    def is_new(self, button: Button, now_s: float) -> bool:
        """Counted from when it was last seen, so that a held button stays one press however long it is held."""
        last_s = self._last_seen_s.get(button)
        self._last_seen_s[button] = now_s
        return last_s is None or now_s - last_s >= HELD_WITHIN_S
