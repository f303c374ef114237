"""What a simulated sign shows: rows of letters, a cursor, and what it was told beside its text."""

from dataclasses import dataclass, field
from typing import Final

from drivers.signs.lettering import CP858

BRIGHTEST: Final = 4


@dataclass
class Screen:
    columns: int
    rows: int
    blinking: bool = False
    brightness: int = BRIGHTEST
    column: int = 0
    row: int = 0
    unreadable: int = 0
    """Bytes that no sign of this kind could have understood; a real one would show rubbish or nothing."""
    writes: int = 0
    """How often a whole text was written."""
    _letters: list[list[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.clear()

    @property
    def text(self) -> list[str]:
        return ["".join(row).rstrip() for row in self._letters]

    def clear(self) -> None:
        self._letters = [[" "] * self.columns for _ in range(self.rows)]
        self.column = self.row = 0

    def write(self, data: bytes) -> None:
        """At the cursor, from row to row and around, as displays in overwrite mode do."""
        for letter in data.decode(CP858):
            self._letters[self.row][self.column] = letter
            self.column += 1
            if self.column == self.columns:
                self.column, self.row = 0, (self.row + 1) % self.rows

    def write_row(self, row: int, data: bytes) -> None:
        self._letters[row] = list(data.decode(CP858).ljust(self.columns)[: self.columns])

    def lose_power(self) -> None:
        """The counts are ours, not the sign's."""
        self.clear()
        self.blinking, self.brightness = False, BRIGHTEST

    def as_order(self) -> dict[str, object]:
        return {
            "rows": self.text,
            "blinking": self.blinking,
            "brightness": self.brightness,
            "unreadable": self.unreadable,
            "writes": self.writes,
        }
