"""Breaking a sentence into lines that fit: at spaces, inside a word only where it is too long, and nothing is cut off.

Dutch and German write "Meerderjarigheidsverklaring" and "Aufenthaltserlaubnisverlängerung" in one word, wider than
narrow paper, so a word that does not fit a line is divided with a hyphen.
"""

import re
from collections.abc import Callable

Measure = Callable[[str], float]
"""Width of a text in dots."""

MIN_PART_CHARS = 3
"""A divided word keeps at least this many letters on either side: "g-" on a line of its own is no word."""

VOWELS = frozenset("aeiouyäöüáéíóúàèëïâêîôûąęıаеєиіїоуюя")
"""Of Latin and Cyrillic; Arabic words are short and joined, and never divided by a hyphen."""
LONELY_SHARE = 0.33
"""Of the width: a last line shorter than this looks forgotten."""
NARROWER_SHARES = (0.92, 0.84, 0.76, 0.68, 0.6)

SPACES = re.compile(r"[ \t\n]+")
"""Not `str.split`, which also parts at the no-break space that keeps "10.40 uur" together."""
SOFT_HYPHEN = "\u00ad"
BREAKS_AFTER = "-/–"


def broken_into_lines(text: str, width: float, measure: Measure) -> list[str]:
    """The text in lines of at most `width`; every letter of it is in one of them.

    Where the last line would be one lonely word, all lines are made narrower together.
    """
    lines = _greedy(text, width, measure)
    for share in NARROWER_SHARES:
        if len(lines) < 2 or measure(lines[-1]) >= width * LONELY_SHARE:
            break
        narrower = _greedy(text, width * share, measure)
        if len(narrower) != len(lines) or _divisions(narrower) > _divisions(lines):
            break
        lines = narrower
    return lines


def _divisions(lines: list[str]) -> int:
    return sum(line.endswith("-") for line in lines)


def _greedy(text: str, width: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in SPACES.split(text.replace(SOFT_HYPHEN, "").strip()):
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _divided(word, width, measure)
        lines.extend(full)
    return [*lines, line] if line else lines


def _divided(word: str, width: float, measure: Measure) -> list[str]:
    parts: list[str] = []
    while measure(word) > width:
        head = _head_that_fits(word, width, measure)
        parts.append(head if head[-1] in BREAKS_AFTER else f"{head}-")
        word = word[len(head) :]
    return [*parts, word]


def _head_that_fits(word: str, width: float, measure: Measure) -> str:
    fitting = [at for at in range(1, len(word)) if measure(_with_hyphen(word[:at])) <= width] or [1]
    own_breaks = [at for at in fitting if word[at - 1] in BREAKS_AFTER]
    readable = [at for at in fitting if MIN_PART_CHARS <= at <= len(word) - MIN_PART_CHARS]
    between_syllables = [at for at in readable if _parts_syllables(word, at) and at > max(readable) // 2]
    best = max(own_breaks or between_syllables or readable or fitting)
    return word[:best]


def _with_hyphen(head: str) -> str:
    return head if head[-1] in BREAKS_AFTER else f"{head}-"


def _parts_syllables(word: str, at: int) -> bool:
    """Between two consonants that follow a vowel, or before one consonant between vowels: right in most words."""
    vowel = [letter in VOWELS for letter in word.lower()]
    before, after = vowel[at - 1], vowel[at]
    next_is_vowel = at + 1 < len(word) and vowel[at + 1]
    if not before and not after:
        return at >= 2 and vowel[at - 2] and next_is_vowel
    return before and not after and next_is_vowel
