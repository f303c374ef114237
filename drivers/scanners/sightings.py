"""One code held before a camera is seen in thirty frames and is one scan. Pure; the time comes from the caller."""

SEEN_AGAIN_AFTER_S = 3.0
"""Out of sight for so long, the same code is a new scan: somebody shows it again on purpose."""


class Sightings:
    def __init__(self) -> None:
        self._last_seen_ns: dict[str, int] = {}

    def is_new(self, text: str, at_ns: int) -> bool:
        self._forget_before(at_ns - int(SEEN_AGAIN_AFTER_S * 1e9))
        new = text not in self._last_seen_ns
        self._last_seen_ns[text] = at_ns
        return new

    def _forget_before(self, limit_ns: int) -> None:
        """Keeps this small, whatever is shown, and keeps no visitor's code longer than needed."""
        self._last_seen_ns = {text: seen for text, seen in self._last_seen_ns.items() if seen > limit_ns}
