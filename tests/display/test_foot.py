"""The foot's pages."""

from hypothesis import given
from hypothesis import strategies as st

from display.foot import Fits, FootPage, WaitWords, foot_pages, page_after


def fits_in(characters: int) -> Fits:
    return lambda page: len(page.text) + len(page.letter) <= characters


PASSPORTS = WaitWords(letter="A", sentences=("Paspoorten: wacht 10–20 min", "wacht 10–20 min", "10–20 min"))


def test_a_wait_carries_its_service_s_name_where_there_is_room() -> None:
    assert foot_pages([PASSPORTS], [], fits_in(40)) == (FootPage("Paspoorten: wacht 10–20 min", "A"),)


def test_where_the_name_does_not_fit_the_ticket_s_letter_is_enough() -> None:
    assert foot_pages([PASSPORTS], [], fits_in(12)) == (FootPage("10–20 min", "A"),)


def test_a_long_message_is_divided_between_words() -> None:
    pages = foot_pages([], ["Op vrijdag sluiten wij om 12.00 uur."], fits_in(16))
    assert [page.text for page in pages] == ["Op vrijdag", "sluiten wij om", "12.00 uur."]


def test_an_empty_message_has_no_page() -> None:
    assert foot_pages([], ["", "  "], fits_in(12)) == ()


def test_a_hard_space_is_never_divided() -> None:
    pages = foot_pages([], ["Vanaf 12.00\xa0uur"], fits_in(12))
    assert [page.text for page in pages] == ["Vanaf", "12.00\xa0uur"]


def test_the_pages_go_round() -> None:
    one, two = FootPage("one"), FootPage("two")
    assert page_after(None, (one, two)) == one
    assert page_after(one, (one, two)) == two
    assert page_after(two, (one, two)) == one


def test_after_a_page_that_is_gone_the_foot_starts_again() -> None:
    assert page_after(FootPage("gone"), (FootPage("one"),)) == FootPage("one")


def test_an_empty_foot_has_no_page() -> None:
    assert page_after(FootPage("gone"), ()) is None


@given(st.lists(st.text(alphabet="abcdef", min_size=1, max_size=30), max_size=30), st.integers(5, 60))
def test_no_word_of_a_message_is_lost(words: list[str], characters: int) -> None:
    marked = [f"{word}{place}" for place, word in enumerate(words)]
    pages = foot_pages([], [" ".join(marked)], fits_in(characters))
    assert " ".join(page.text for page in pages).split() == marked
