"""A text of a page as the voice must be given it: what people read aright and espeak-ng does not."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from drivers.sounds.spoken_call import Digits, spelled
from drivers.sounds.vocabulary import Vocabulary, vocabulary_of

TICKET_NUMBER: Final = re.compile(r"\b([A-Z]{1,2})-?(\d{2,4})\b")
"""As services number: one or two letters and a number."""

CLOCK_TIME: Final = re.compile(r"\b(\d{1,2})(?:[.:]| h )(\d{2})\b(?: (?:uur|Uhr))?")
"""In every form in which the kiosk writes it: 10:40, 10.40 uur, 10.40 Uhr, 10 h 40."""

NOT_SAID: Final = re.compile(r"[\u00ad\u200b\u200e\u200f]")
"""Places where a word may be parted, marks of direction."""
SAID_AS_SPACE: Final = re.compile(r"[\u00a0\u2007\u202f]")
"""Spaces that keep a line together."""
SAID_AS_PAUSE: Final = re.compile(r"\s*[·•|\n]\s*")
BRACKETS: Final = str.maketrans({"[": "(", "]": ")", "‑": "-", "…": "."})
"""espeak-ng takes what stands between two square brackets for its own signs."""


def pronounced(text: str, language: str, digits: Digits = Digits.PAIRS) -> str:
    """For the voice of this language."""
    words, clock = vocabulary_of(language), CLOCKS.get(language, _as_digits)
    plain = SAID_AS_PAUSE.sub(", ", SAID_AS_SPACE.sub(" ", NOT_SAID.sub("", text.translate(BRACKETS))))
    timed = CLOCK_TIME.sub(lambda found: clock(int(found[1]), int(found[2])), plain)
    numbered = TICKET_NUMBER.sub(lambda found: number_said(found[0], words, digits), timed)
    return _with_phonemes(numbered, words)


def number_said(number: str, words: Vocabulary, digits: Digits = Digits.PAIRS) -> str:
    """A ticket's number as the hall will call it."""
    return " ".join(spelled(number, words, digits))


def sign_said(sign: str, language: str) -> str:
    """A letter by its name in this language; a figure is a word by itself."""
    return vocabulary_of(language).letters.get(sign.upper(), sign.upper())


def _with_phonemes(text: str, words: Vocabulary) -> str:
    for word, phonemes in words.phonemes.items():
        text = re.sub(rf"\b{word}\b", lambda _, said=phonemes: said, text, flags=re.IGNORECASE)  # type: ignore[misc]
    return text


def _as_digits(hour: int, minute: int) -> str:
    """The two numbers one after the other: "dziesięć czterdzieści", "on kırk"."""
    return f"{hour} {minute}" if minute else str(hour)


def _english(hour: int, minute: int) -> str:
    if minute == 0:
        return f"{hour} o'clock"
    return f"{hour} oh {minute}" if minute < 10 else f"{hour} {minute}"


def _with_word(word: str) -> Callable[[int, int], str]:
    return lambda hour, minute: f"{hour} {word} {minute}" if minute else f"{hour} {word}"


def _arabic(hour: int, minute: int) -> str:
    return f"{hour} و {minute} دقيقة" if minute else str(hour)


CLOCKS: Final[Mapping[str, Callable[[int, int], str]]] = {
    "nl": _with_word("uur"),
    "de": _with_word("Uhr"),
    "fr": _with_word("heures"),
    "en": _english,
    "ar": _arabic,
}
