"""The keys of the search are letters that can find something."""

import pytest

from boards.product_search import found, words
from kiosk.words.alphabets import ALPHABETS, own_letters
from wire.house import Product


def product(**name: str) -> Product:
    return Product(id="paspoort", service="burgerzaken", name=name, minutes=10, walk_in=True, most_asked=1)


def test_a_language_whose_words_nobody_wrote_gets_no_keys_of_its_own() -> None:
    assert own_letters([product(nl="Paspoort")], "uk") is None
    assert own_letters([product(nl="Paspoort", uk="Паспорт")], "uk") == ALPHABETS["uk"]
    assert own_letters([product(nl="Paspoort", de="Reisepass")], "de") is None


@pytest.mark.parametrize("language", ALPHABETS)
def test_each_key_types_one_letter_that_finds_a_word_beginning_with_it(language: str) -> None:
    for letter in ALPHABETS[language]:
        named = product(nl="Paspoort", **{language: f"{letter}{letter}"})
        assert len(words(letter)) == 1
        assert found([named], letter, language) == [named]
