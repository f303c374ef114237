"""A code is read out so that nobody takes one letter for another."""

import pytest

from codes.short_code import ALPHABET
from counter_client.desk.spelling import WORDS, spelled


def test_each_letter_has_its_word_and_the_halves_stay_apart() -> None:
    assert spelled("K7M4-X2PQ") == "Kilo 7 Mike 4 · X-ray 2 Papa Quebec"


@pytest.mark.parametrize("sign", ALPHABET)
def test_no_letter_of_a_code_is_without_a_word(sign: str) -> None:
    assert sign.isdigit() or WORDS[sign].startswith(sign)
