import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.signs.lettering import ASCII, CP858, in_alphabet


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Balie 3", "Balie 3"),
        ("Bürgerbüro", "Bürgerbüro"),
        ("Łódź", "Lódz"),
        ("e\u0301", "é"),
        ("Şube ığ", "Sube ig"),
        ("€ 5", "€ 5"),
        ("Balie ٣", "Balie 3"),
        ("Стійка 3", "?????? 3"),
        ("가 3", "?? 3"),
        ("ﬁ ½", "fi ½"),
        ("a\u00a0b", "a b"),
        ("\u200fBalie\u200e", "Balie"),
        ("’s Middags…", "'s Middags..."),
    ],
)
def test_a_letter_falls_back_to_the_nearest_one_that_the_sign_has(label: str, shown: str) -> None:
    assert in_alphabet(label, CP858) == shown


def test_plain_ascii_has_no_accents() -> None:
    assert in_alphabet("Café né € 5", ASCII) == "Cafe ne EUR 5"


@given(st.text(max_size=80), st.sampled_from([ASCII, CP858]))
def test_no_text_holds_a_byte_that_could_be_a_command(text: str, codec: str) -> None:
    assert all(byte >= 0x20 and byte != 0x7F for byte in in_alphabet(text, codec).encode(codec))
