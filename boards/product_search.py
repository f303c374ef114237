"""Finding a product by the first letters of any word that people use for it, also misspelt."""

import unicodedata
from collections.abc import Iterable, Iterator
from enum import IntEnum
from itertools import product as pairs

from wire.house import Product
from wire.texts import Texts

SLIP_FROM_LETTERS = 4
"""A slip in three letters is another word: "pas" is one slip from "gas", "tas" and "pak"."""

INSIDE_FROM_LETTERS = 3
"""From here on letters inside a word count as well: Dutch and German write "identiteitskaart" as one word."""

ARABIC_ARTICLE = "ال"
ARTICLE_FROM_LETTERS = 5
"""Shorter words may begin so by themselves."""

SAME_LETTER = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ة": "ه", "ى": "ي", "ـ": ""})
"""What Unicode does not take apart into a letter and its mark, and people type either way."""


class Fit(IntEnum):
    """How well typed letters fit a word; the best comes first."""

    BEGINNING = 0
    INSIDE = 1
    SLIP = 2


def found(products: Iterable[Product], typed: str, language: str) -> list[Product]:
    """The products that what was typed may mean, the likeliest first; nothing typed finds nothing.

    Every typed word must fit one of the product's. A slip is believed last: it is also another word.
    """
    asked = words(typed)
    fits = {each.id: (_fit_of_all(asked, each, language), each) for each in products} if asked else {}
    likeliest = sorted(
        ((fit, each) for fit, each in fits.values() if fit is not None),
        key=lambda pair: (pair[0] is Fit.SLIP, not pair[1].walk_in, pair[0], pair[1].most_asked, pair[1].id),
    )
    return [each for _, each in likeliest]


def words(text: str) -> list[str]:
    """The words of a text as one types them in a hurry: small letters, no marks, no signs."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(SAME_LETTER))
    letters = (each for each in apart if not unicodedata.combining(each))
    return "".join(each if each.isalnum() else " " for each in letters).split()


def _fit_of_all(asked: list[str], product: Product, language: str) -> Fit | None:
    known = set(_known_words(product, language))
    fits = [min((fit for fit in _fits(each, known)), default=None) for each in asked]
    return None if None in fits else max(fit for fit in fits if fit is not None)


def _known_words(product: Product, language: str) -> Iterator[str]:
    """In the visitor's language, and in the site's first: that one stands in letters and on signs."""
    for texts in (product.name, product.search):
        for text in _texts_for(texts, language):
            yield from words(text)


def _texts_for(texts: Texts, language: str) -> Iterator[str]:
    yield texts.get(language, "")
    yield next(iter(texts.values()), "")


def _fits(asked: str, known: Iterable[str]) -> Iterator[Fit]:
    for word in known:
        for typed, meant in pairs(_spellings(asked), _spellings(word)):
            fit = _fit(typed, meant)
            if fit is not None:
                yield fit


def _spellings(word: str) -> set[str]:
    """The ways in which one writes it: Dutch "ij" as "y" too, Arabic with its article or without."""
    spellings = {word, word.replace("ij", "y")}
    if word.startswith(ARABIC_ARTICLE) and len(word) >= ARTICLE_FROM_LETTERS:
        spellings.add(word.removeprefix(ARABIC_ARTICLE))
    return spellings


def _fit(typed: str, word: str) -> Fit | None:
    if word.startswith(typed):
        return Fit.BEGINNING
    if len(typed) >= INSIDE_FROM_LETTERS and typed in word:
        return Fit.INSIDE
    if len(typed) >= SLIP_FROM_LETTERS and _begins_with_a_slip(typed, word):
        return Fit.SLIP
    return None


def _begins_with_a_slip(typed: str, word: str) -> bool:
    """Whether the beginning of the word is one slip away: a letter wrong, missing, too many, or two in wrong order."""
    return any(
        _one_slip(typed, word[:length]) for length in range(len(typed) - 1, len(typed) + 2) if 0 < length <= len(word)
    )


def _one_slip(one: str, other: str) -> bool:
    """At most one; the cost grows with the word and not with its square."""
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, other_rest = one[start:], other[start:]
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (len(rest) > 1 and rest[1::-1] == other_rest[:2] and rest[2:] == other_rest[2:])
    )
