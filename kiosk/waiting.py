"""How long a wait is expected to be, in the only forms that are honest: a range, people before you, or nothing."""

from dataclasses import dataclass
from enum import StrEnum


class WaitForm(StrEnum):
    NOBODY = "nobody"
    """Nobody is before this visitor."""
    RANGE = "range"
    ABOUT = "about"
    """Both ends of the range are the same number of minutes."""
    PEOPLE = "people"
    """Only how many are before this visitor is known."""


@dataclass(frozen=True)
class Wait:
    form: WaitForm
    people: int
    low_min: int = 0
    high_min: int = 0


def expected_wait(people: int, low_min: int | None, high_min: int | None) -> Wait:
    """A range when the server knows one; never a single minute that it does not mean."""
    if people <= 0 and not high_min:
        return Wait(WaitForm.NOBODY, 0)
    if low_min is None or high_min is None:
        return Wait(WaitForm.PEOPLE, people)
    form = WaitForm.ABOUT if low_min == high_min else WaitForm.RANGE
    return Wait(form, people, low_min, high_min)
