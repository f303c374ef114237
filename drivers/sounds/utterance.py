"""A text to be said, and the breaths in which it is said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

LONGEST_BREATH_CHARS: Final = 160
"""Some ten seconds: every breath is made and played as one, so a longer one would begin later than it needs to."""

AFTER_A_SENTENCE: Final = re.compile(r"(?<=[.!?؟…:;])\s+")
AFTER_A_PART: Final = re.compile(r"(?<=[,،–])\s+")


@dataclass(frozen=True)
class Utterance:
    text: str
    language: str
    """Of the kiosk's codes: "nl"."""


def breaths(text: str) -> Iterator[str]:
    """Sentence by sentence; a very long one at its commas, and without commas between two words."""
    for sentence in AFTER_A_SENTENCE.split(text.strip()):
        if len(sentence) <= LONGEST_BREATH_CHARS:
            yield from filter(None, (sentence,))
        else:
            yield from _filled(piece for part in AFTER_A_PART.split(sentence) for piece in _cut(part))


def _filled(parts: Iterator[str]) -> Iterator[str]:
    """As many parts together as one breath takes."""
    breath = ""
    for part in parts:
        if breath and len(breath) + 1 + len(part) > LONGEST_BREATH_CHARS:
            yield breath
            breath = ""
        breath = f"{breath} {part}" if breath else part
    yield from filter(None, (breath,))


def _cut(part: str) -> Iterator[str]:
    """A word longer than a breath is no word that anybody could say; it is cut anyhow."""
    while len(part) > LONGEST_BREATH_CHARS:
        at = part.rfind(" ", 0, LONGEST_BREATH_CHARS) + 1 or LONGEST_BREATH_CHARS
        yield part[:at].strip()
        part = part[at:].strip()
    yield part
