"""How long to wait before the next attempt: with full jitter, so that a hall full of screens does not come at once."""

from collections.abc import Callable

FIRST_CAP_S = 0.25
LONGEST_CAP_S = 2.5
"""For ever at most this: a screen is back within 3 s of the server's return, however long that took."""

REFUSED_CAP_S = 5.0
"""A person has to do something first, so there is less hurry."""


def delay_s(attempt: int, random: Callable[[], float], *, longest_s: float = LONGEST_CAP_S) -> float:
    """Somewhere in 0..cap; the cap doubles with each failed `attempt` (0, 1, ...). `random` gives 0..1."""
    doublings = min(attempt, 16)
    cap_s = float(min(FIRST_CAP_S * 2**doublings, longest_s))
    return random() * cap_s
