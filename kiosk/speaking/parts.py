"""What a page holds for somebody who does not see it: its texts and its controls, in the order in which they stand."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    HEADING = "heading"
    TEXT = "text"
    ALERT = "alert"
    """Urgent: it is said at once, whatever was being said."""
    BUTTON = "button"
    SWITCH = "switch"
    """On or off."""
    CHOICE = "choice"
    """One of several of which one is chosen."""


CONTROLS = frozenset({Kind.BUTTON, Kind.SWITCH, Kind.CHOICE})


@dataclass(frozen=True, kw_only=True)
class Part:
    """As the page itself tells assistive technology."""

    kind: Kind
    name: str
    detail: str = ""
    is_on: bool | None = None
    """None for what is neither on nor off."""
    is_enabled: bool = True
    is_focused: bool = False
    is_frame: bool = False
    """The head of the window, the same on every page: the place's name and the clock."""
    language: str = ""
    """Where it is written in another one than its page."""

    @property
    def is_control(self) -> bool:
        return self.kind in CONTROLS

    @property
    def is_sign(self) -> bool:
        """A key for one letter or figure, or a whole row of them; there are dozens of them on a page."""
        return self.is_control and all(len(sign) == 1 for sign in self.signs)

    @property
    def signs(self) -> tuple[str, ...]:
        return tuple(self.name.split())


@dataclass(frozen=True, kw_only=True)
class Moment:
    """All of a page that can be heard."""

    place: tuple[str, ...]
    """Which page it is and what lies over it; another place is read from its beginning."""
    language: str
    parts: tuple[Part, ...]
    typed: str = ""
    """As it stands on the page. No part may say it: whoever stands around would hear a date of birth."""
    is_closing: bool = False
    """It asks whether anybody is still there."""

    @property
    def controls(self) -> tuple[Part, ...]:
        """Those that have a place in "2 of 6"."""
        return tuple(part for part in self.parts if part.is_control and not part.is_sign)

    @property
    def focused(self) -> Part | None:
        return next((part for part in self.parts if part.is_focused and part.is_control), None)


def without_focus(moment: Moment) -> Moment:
    return replace(moment, parts=tuple(replace(part, is_focused=False) for part in moment.parts))
