"""What one attempt makes of one picture."""

from dataclasses import dataclass, field

from drivers.scanners.straightening import FoundCode


@dataclass(frozen=True)
class Reading:
    texts: tuple[str, ...] = ()
    found: tuple[FoundCode, ...] = field(default=())
    """Codes that were seen and could not be read."""

    def __add__(self, other: "Reading") -> "Reading":
        return Reading(tuple(dict.fromkeys(self.texts + other.texts)), self.found + other.found)
