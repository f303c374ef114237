"""A text of the site in the reader's language, or in the nearest that there is, which then says what it is.

WCAG 2.2, 3.1.2: a voice that reads it out must know what it reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass

SECOND = "en"
"""Read by most of those who read neither their own language nor the site's."""


@dataclass(frozen=True)
class Said:
    """Words as a reader sees them."""

    text: str
    foreign: str = ""
    """Their language, where it is not the reader's."""


def said_in(texts: Mapping[str, str], language: str) -> Said:
    """Empty where there is no text at all."""
    for each in (language, SECOND, *texts):
        if texts.get(each):
            return Said(texts[each], "" if each == language else each)
    return Said("")
