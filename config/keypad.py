"""The tactile keypad of a kiosk: five keys beside the glass for who does not see it or cannot touch it."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from config.misfit import Misfit, MisfitError, misfit
from config.model import SettingsModel

KEY_NAMES = frozenset(
    {"Up", "Down", "Left", "Right", "Return", "Enter", "Escape", "Space", "Tab", "Backtab", "Backspace", "Delete"}
    | {"Home", "End", "PageUp", "PageDown", "Insert", "Menu", "Help", "VolumeUp", "VolumeDown", "VolumeMute"}
    | {f"F{number}" for number in range(1, 25)}
)
"""No letters or figures: those are typed, and a scanner that plays a keyboard sends them too."""


def _key_name(text: str) -> str:
    if text not in KEY_NAMES:
        raise misfit(f"the name of a key, one of {', '.join(sorted(KEY_NAMES))}", found=repr(text))
    return text


Keys = tuple[Annotated[str, AfterValidator(_key_name)], ...]


class KeypadSettings(SettingsModel):
    """Which keys it sends; the defaults are those of the usual audio keypads, which play a keyboard with arrows.

    A keyboard can be used in the same way.
    """

    previous: Keys = ("Up",)
    """To the choice before."""

    next: Keys = ("Down",)
    """To the next choice; the first press shows where one is."""

    choose: Keys = ("Return", "Enter")
    """Does what is chosen: the round key in the middle."""

    back: Keys = ("Left", "Escape")
    """One step back."""

    speak: Keys = ("Right", "F1")
    """Starts reading aloud, and says the page again."""

    same_again_ms: Annotated[int, Field(ge=0, le=2_000)] = 200
    """The same key again so soon is a trembling hand and counts once; EN 301 549, 5.8, asks that it can be 500."""

    @model_validator(mode="after")
    def _each_key_does_one_thing(self) -> "KeypadSettings":
        misfits = list(self._taken_twice())
        if misfits:
            raise MisfitError(misfits)
        return self

    def _taken_twice(self) -> Iterator[Misfit]:
        taken: dict[str, str] = {}
        for task in ("previous", "next", "choose", "back", "speak"):
            for position, key in enumerate(getattr(self, task)):
                if key in taken:
                    yield Misfit(f"a key that does nothing else ({taken[key]} has it already)", at=(task, position))
                taken.setdefault(key, task)
