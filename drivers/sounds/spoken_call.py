"""What is said for a call, as a row of clips: plain rules, without a sound."""

import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from drivers.sounds.vocabulary import Vocabulary

NUMBERS = 100
"""Clips for 0 to 99; a longer number is said in pieces."""

PIECES = re.compile(r"\d+|[^\W\d_]+")
"""Runs of figures, in any script, and runs of letters."""


class Digits(StrEnum):
    """How the figures of a number are said."""

    PAIRS = "pairs"
    """A042 is "A nul tweeënveertig", as people read their own ticket aloud; short, since every clip costs half a
    second of everybody's attention."""
    ONE_BY_ONE = "one_by_one"
    """A042 is "A nul vier twee", as in radio traffic: no fifteen that sounds like fifty, and the figures in the order
    in which they stand on the ticket, which Dutch, German and Arabic numbers above twenty turn round. For halls
    that echo or where many do not speak the language well; it takes half a second more."""


class Length(StrEnum):
    """How much is said of a call."""

    FULL = "full"
    """The chime, then every language."""
    SHORT = "short"
    """One note, then the first language: in a rush, so that nobody hears their number long after it was shown."""


@dataclass(frozen=True)
class SpokenCall:
    """A number and the label of the counter that it is called to, as they stand on the screen."""

    number: str
    counter: str


@dataclass(frozen=True)
class Clip:
    """One recording."""

    name: str
    """Of its file."""
    text: str
    """What a person says into it."""


Phrase = tuple[Clip, ...]
"""Said in one breath; a pause follows."""


def phrases_of(call: SpokenCall, words: Vocabulary, digits: Digits) -> tuple[Phrase, ...]:
    """The number, then the counter. A counter with a name of its own ("Receptie") is said without the word counter."""
    number = tuple(_spelled(call.number, words, digits))
    name = _name_of_its_own(call.counter)
    if name is not None:
        return _phrase(_number_word(words), number, words), (name,)
    counter = tuple(_spelled(call.counter, words, Digits.PAIRS))  # nobody knows counter twelve as "one two"
    return _phrase(_number_word(words), number, words), _phrase(_counter_word(words), counter, words)


def clips_to_prepare(words: Vocabulary, labels: Iterable[str] = ()) -> tuple[Clip, ...]:
    """Everything that may be said in a hall, most needed first; the names of counters as far as they are known."""
    numbers = [_number(value) for value in range(NUMBERS)]
    letters = [_letter(letter, words) for letter in string.ascii_uppercase]
    names = [name for label in labels if (name := _name_of_its_own(label)) is not None]
    return tuple(dict.fromkeys([_number_word(words), _counter_word(words), *names, *letters, *numbers]))


def spelled(text: str, words: Vocabulary, digits: Digits) -> tuple[str, ...]:
    """The words of a number alone, for a voice that says them in one breath."""
    return tuple(clip.text for clip in _spelled(text, words, digits))


def _phrase(word: Clip, value: Phrase, words: Vocabulary) -> Phrase:
    return (word, *value) if words.words_first else (*value, word)


def _number_word(words: Vocabulary) -> Clip:
    return Clip("number", words.number)


def _counter_word(words: Vocabulary) -> Clip:
    return Clip("counter", words.counter)


def _spelled(text: str, words: Vocabulary, digits: Digits) -> Iterator[Clip]:
    """Letters one by one, figures as the settings say; hyphens and spaces only part them."""
    for piece in PIECES.findall(text):
        if not piece.isdecimal():
            yield from (_letter(letter, words) for letter in piece.upper())
        elif digits is Digits.ONE_BY_ONE:
            yield from (_number(int(figure)) for figure in piece)
        else:
            yield from _in_pairs(piece)


def _in_pairs(figures: str) -> Iterator[Clip]:
    """All but the last two one by one, then those as one number; 007 keeps its zeros, since the ticket shows them."""
    head, pair = figures[:-2], figures[-2:]
    yield from (_number(int(figure)) for figure in head)
    if len(pair) > 1 and pair.startswith("0"):
        yield _number(0)
        pair = pair[1:]
    yield _number(int(pair))


def _letter(letter: str, words: Vocabulary) -> Clip:
    return Clip(letter.lower(), words.letters.get(letter, letter))


def _number(value: int) -> Clip:
    return Clip(str(value), str(value))


def _name_of_its_own(label: str) -> Clip | None:
    """None for a label of figures and single letters ("3", "B2"), which is spelled after the word counter."""
    pieces = PIECES.findall(label)
    if all(piece.isdecimal() or len(piece) == 1 for piece in pieces):
        return None
    return Clip("-".join(["label", *pieces]).lower(), label)
