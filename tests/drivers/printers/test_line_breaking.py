import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.printers.line_breaking import broken_into_lines

LETTERS = st.text(alphabet="abcdeghijklnorstuvwxyzäöü-", min_size=1, max_size=40)


@given(st.lists(LETTERS, max_size=12).map(" ".join), st.integers(min_value=2, max_value=40))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = broken_into_lines(text, width, len)

    assert all(len(line) <= width for line in lines)
    assert letters("".join(lines)) == letters(text)


def letters(text: str) -> str:
    return text.replace("-", "").replace(" ", "")


def test_a_sentence_breaks_at_its_spaces() -> None:
    assert broken_into_lines("Neem plaats in de wachtruimte", 16, len) == ["Neem plaats in", "de wachtruimte"]


def test_a_lonely_last_word_gets_company() -> None:
    assert broken_into_lines("Uw afspraak is om tien uur.", 25, len) == ["Uw afspraak is om", "tien uur."]


def test_a_time_and_its_unit_stay_together() -> None:
    assert broken_into_lines("U kunt komen om 10.40\u00a0uur", 22, len) == ["U kunt komen om", "10.40\u00a0uur"]


@pytest.mark.parametrize(
    ("word", "width", "lines"),
    [
        ("Aufenthaltserlaubnisverlängerung", 28, ["Aufenthaltserlaubnis-", "verlängerung"]),
        ("Meerderjarigheidsverklaring", 20, ["Meerderjarig-", "heidsverklaring"]),
        ("Hohenwarthe-Möckern", 14, ["Hohenwarthe-", "Möckern"]),
    ],
)
def test_a_word_that_is_too_long_is_divided_where_one_would_read_it(word: str, width: int, lines: list[str]) -> None:
    assert broken_into_lines(word, width, len) == lines
