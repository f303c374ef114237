"""How a name is compared with what somebody types of it: neither case nor accents nor the order of words matter.

The name as it is spelt stays what everybody sees. Compared is a form of it that has small letters, figures and single
spaces only, so that it can stand in a pattern of a database as it is.
"""

import re
import unicodedata

WORDS_MAX = 4
"""Of what was typed; nobody's name is narrowed down by a fifth word."""

NOT_DECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "n"}
)
"""Letters that Unicode does not take apart (UAX 15) and that a clerk types without their stroke."""

_WITHIN_A_WORD = re.compile(r"['’‘ʼ`´.]")
_BETWEEN_WORDS = re.compile(r"[\W_]+")


def searched(name: str) -> str:
    """The form in which names are compared: "D'Ávila-Ørsted" is "davila orsted"."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(NOT_DECOMPOSED)
    return _BETWEEN_WORDS.sub(" ", _WITHIN_A_WORD.sub("", bare)).strip()


def words_typed(text: str) -> tuple[str, ...]:
    """What must all occur in a name; none where nothing that a name could hold was typed."""
    return tuple(dict.fromkeys(searched(text).split()))[:WORDS_MAX]


def fits(name: str, words: tuple[str, ...]) -> bool:
    """Whether each of these occurs somewhere in the name."""
    compared = searched(name)
    return all(word in compared for word in words)
