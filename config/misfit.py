"""How a check inside a settings model says what it expected: `config.loading` adds the file and the line."""

from collections.abc import Iterable
from dataclasses import dataclass

Place = tuple[str | int, ...]
"""The way to a value from where the check stands: keys of tables and positions in lists."""


@dataclass(frozen=True)
class Misfit:
    """One value that does not fit."""

    expected: str
    at: Place = ()
    found: str | None = None
    """In words; None when it is the checked value itself, which can simply be shown."""
    nearest: str | None = None


class MisfitError(ValueError):
    """Raised by the checks of the settings models."""

    def __init__(self, misfits: Iterable[Misfit]) -> None:
        self.misfits = tuple(misfits)
        super().__init__("; ".join(f"expected {misfit.expected}" for misfit in self.misfits))


def misfit(expected: str, *, found: str | None = None, nearest: str | None = None) -> MisfitError:
    """The error for a check of a single value."""
    return MisfitError([Misfit(expected, found=found, nearest=nearest)])
