"""The part of the night in which a program may be started anew."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from pydantic import AfterValidator

from config.misfit import misfit

WRITTEN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")
EXPECTED = '"03:30-04:30": two times of one night, the earlier first'


@dataclass(frozen=True)
class NightWindow:
    """Both since midnight, by the clock on the wall."""

    begins: timedelta
    ends: timedelta

    @property
    def length(self) -> timedelta:
        return self.ends - self.begins


def night_window(text: str) -> NightWindow:
    """The window that the settings say.

    Raises:
        MisfitError: It is none.
    """
    written = WRITTEN.fullmatch(text)
    if written is None:
        raise misfit(EXPECTED)
    from_h, from_min, to_h, to_min = map(int, written.groups())
    window = NightWindow(timedelta(hours=from_h, minutes=from_min), timedelta(hours=to_h, minutes=to_min))
    if window.length <= timedelta():
        raise misfit(EXPECTED)
    return window


def _checked(text: str) -> str:
    night_window(text)
    return text


NightWindowText = Annotated[str, AfterValidator(_checked)]
