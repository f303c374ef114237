"""What is wrong in a settings file, in words that the person who edits the file can act on."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

NEAR_ENOUGH = 0.6
"""Share of equal characters (difflib's measure) from which a name is worth proposing; below it a guess misleads."""


@dataclass(frozen=True)
class SettingsProblem:
    """One mistake: where it stands, what was found and what was expected."""

    file: Path
    found: str
    expected: str
    line: int | None = None
    """Counted from 1; None where the mistake has no line, such as a missing file."""
    key: str = ""
    """Dotted; an entry of a list is named by its id or name, or else counted from 1: `products.paspoort.minutes`."""
    nearest: str | None = None
    """The right name that resembles what was found most."""

    @property
    def sentence(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line is not None else f"{self.file}"
        subject = f"{place}: {self.key}" if self.key else place
        proposal = f" Did you mean {self.nearest}?" if self.nearest else ""
        return f"{subject}: found {self.found}, expected {self.expected}.{proposal}"


class SettingsError(ValueError):
    """These settings cannot be used; `problems` holds everything that is wrong with them.

    It is a ValueError so that a file that is named in another one can be refused while that other one is read.
    """

    def __init__(self, problems: Iterable[SettingsProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.sentence for problem in self.problems))


def nearest_name(found: str, names: Iterable[str]) -> str | None:
    """The name that somebody probably meant; upper and lower case do not matter."""
    by_lower_case = {name.lower(): name for name in names}
    close = get_close_matches(found.lower(), by_lower_case, n=1, cutoff=NEAR_ENOUGH)
    return by_lower_case[close[0]] if close else None
