"""The letters on the keys of the search: those of the visitor's language where products have words in it."""

from collections.abc import Iterable

from wire.house import Product

LATIN = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""Without marks: a search does not ask for them, and the keys stay as large as a thumb."""

ALPHABETS = {
    "uk": tuple("АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ"),
    "ar": tuple("ابتثجحخدذرزسشصضطظعغفقكلمنهويء"),
}


def own_letters(products: Iterable[Product], language: str) -> tuple[str, ...] | None:
    """The keys of a language with letters of its own; None where they would find nothing."""
    speaks = any(language in texts for each in products for texts in (each.name, each.search))
    return ALPHABETS.get(language) if speaks else None
