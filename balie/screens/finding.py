"""One thing that a check found on a picture."""

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """What was looked at; the words stand in `screens.json`."""

    CUT = "cut"
    OVERLAP = "overlap"
    LETTERS = "letters"
    TOUCH = "touch"
    CONTRAST = "contrast"
    NAME = "name"
    PICTURE = "picture"
    FOCUS = "focus"
    REACH = "reach"
    EXAMPLE = "example"
    KEY = "key"
    ROW = "row"
    ROOM = "room"
    ACCESS = "access"


@dataclass(frozen=True)
class Finding:
    check: Check
    where: str
    """The words or the control that it is about."""
    sentence: str
