"""The foot's pages."""

from hypothesis import given
from hypothesis import strategies as st

from display.foot import (
    MESSAGE_AGAIN_AFTER,
    PAGE_SHOWN_S,
    Fits,
    FootLines,
    FootPage,
    WaitWords,
    foot_pages,
    page_after,
    page_now,
)


def fits_in(characters: int) -> Fits:
    return lambda page: len(page.text) + len(page.letter) <= characters


PASSPORTS = WaitWords(letter="A", sentences=("Paspoorten: wacht 10–20 min", "wacht 10–20 min", "10–20 min"))


def test_a_wait_carries_its_service_s_name_where_there_is_room() -> None:
    (page,) = foot_pages([PASSPORTS], [], fits_in(40))
    assert (page.letter, page.text) == ("A", "Paspoorten: wacht 10–20 min")


def test_where_the_name_does_not_fit_the_ticket_s_letter_is_enough() -> None:
    (page,) = foot_pages([PASSPORTS], [], fits_in(12))
    assert (page.letter, page.text) == ("A", "10–20 min")


def test_a_long_message_is_divided_between_words() -> None:
    pages = foot_pages([], ["Op vrijdag sluiten wij om 12.00 uur."], fits_in(16))
    assert [page.text for page in pages] == ["Op vrijdag", "sluiten wij om", "12.00 uur."]


def test_an_empty_message_has_no_page() -> None:
    assert foot_pages([], ["", "  "], fits_in(12)) == ()
    assert foot_pages([], [], fits_in(12), daily="  ") == ()


THURSDAYS = "Donnerstags bis 20.00 Uhr geöffnet."


def test_a_sentence_of_the_daily_message_that_has_no_room_is_not_said() -> None:
    assert foot_pages([], [], fits_in(12), daily=THURSDAYS) == ()
    assert foot_pages([], [], fits_in(12), daily=THURSDAYS, lines=FootLines(daily=3)) == ()


def test_the_daily_message_is_said_whole_where_it_has_room() -> None:
    (page,) = foot_pages([], [], fits_in(12), daily=THURSDAYS, lines=FootLines(daily=4))
    assert page.text == "Donnerstags\nbis 20.00\nUhr\ngeöffnet."


def test_of_a_daily_message_those_sentences_are_said_that_have_room() -> None:
    pages = foot_pages([], [], fits_in(19), daily=f"Kasse zu. {THURSDAYS} Bitte klingeln!")
    assert [page.text for page in pages] == ["Kasse zu.", "Bitte klingeln!"]


@given(st.lists(st.text(alphabet="abcdef", min_size=1, max_size=9), max_size=12), st.integers(5, 40), st.integers(1, 4))
def test_nobody_ever_reads_a_part_of_a_sentence_of_the_daily_message(
    words: list[str], characters: int, lines: int
) -> None:
    sentences = [f"{word} {place}." for place, word in enumerate(words)]
    pages = foot_pages([], [], fits_in(characters), daily=" ".join(sentences), lines=FootLines(daily=lines))
    for page in pages:
        assert page.lines <= lines
        assert page.text.replace("\n", " ") in (*sentences, " ".join(sentences))


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


def test_in_another_language_the_foot_goes_on_where_it_was() -> None:
    dutch, english = FootPage("2 wachten", "B", about="wait B"), FootPage("2 waiting", "B", about="wait B")
    first = FootPage("wait 10–20 min", "A", about="wait A")
    assert page_now(dutch, (first, english)) == english
    assert page_now(english, (first, english)) == english
    assert page_now(FootPage("gone", about="sentence 7"), (first, english)) == first
    assert page_now(None, (first, english)) == first
    assert page_now(first, ()) is None


def test_what_staff_say_comes_first_and_again_between_the_others() -> None:
    waits = [WaitWords(letter=letter, sentences=("10–20 min",)) for letter in "ABCDE"]
    pages = foot_pages(waits, ["Welkom"], fits_in(40), messages=["Balie 3 sluit om 12.30 uur"])
    message = "Balie 3 sluit om 12.30 uur"
    assert [page.letter or page.text for page in pages] == [message, "A", "B", "C", message, "D", "E", "Welkom"]
    assert [page.urgent for page in pages] == [page.text == message for page in pages]


def test_what_staff_say_stands_alone_where_there_is_nothing_else() -> None:
    assert [page.text for page in foot_pages([], [], fits_in(40), messages=["Kassa dicht"])] == ["Kassa dicht"]


@given(st.integers(0, 12), st.integers(1, 3))
def test_the_round_never_leaves_a_message_unsaid_for_long(others: int, messages: int) -> None:
    waits = [WaitWords(letter=chr(65 + number), sentences=("10 min",)) for number in range(others)]
    pages = foot_pages(waits, [], fits_in(40), messages=[f"message {number}" for number in range(messages)])
    shown, silent = None, 0
    for _ in range(2 * len(pages)):
        shown = page_after(shown, pages)
        assert shown is not None
        silent = 0 if shown.urgent else silent + 1
        assert silent <= MESSAGE_AGAIN_AFTER


def test_an_empty_foot_has_no_page() -> None:
    assert page_after(FootPage("gone"), ()) is None


@given(st.lists(st.text(alphabet="abcdef", min_size=1, max_size=30), max_size=30), st.integers(5, 60))
def test_no_word_of_a_message_is_lost(words: list[str], characters: int) -> None:
    marked = [f"{word}{place}" for place, word in enumerate(words)]
    pages = foot_pages([], [" ".join(marked)], fits_in(characters))
    assert " ".join(page.text for page in pages).split() == marked


CLOSES_EARLY = "Balie 3 sluit vandaag om 12.30 uur."


def test_a_message_stays_in_one_piece_where_a_page_has_several_lines() -> None:
    (page,) = foot_pages([], [], fits_in(14), messages=[CLOSES_EARLY], lines=FootLines(message=3))
    assert page.text == "Balie 3 sluit\nvandaag om\n12.30 uur."
    assert page.shown_s > PAGE_SHOWN_S


def test_a_message_that_does_not_fit_one_page_has_one_for_each_of_its_sentences() -> None:
    messages = [f"{CLOSES_EARLY} Ga naar balie 4."]
    pages = foot_pages([], [], fits_in(14), messages=messages, lines=FootLines(message=3))
    assert [page.text.replace("\n", " ") for page in pages] == [CLOSES_EARLY, "Ga naar balie 4."]


def test_a_sentence_that_does_not_fit_one_page_is_divided_evenly() -> None:
    pages = foot_pages([], [], fits_in(14), messages=[CLOSES_EARLY[:-1] + " en 13.30 uur."], lines=FootLines(message=3))
    assert [page.lines for page in pages] == [2, 2]


def test_what_staff_say_leaves_the_last_calls_their_place_between_its_turns() -> None:
    lines = FootLines(message=3, takes_calls_place=True)
    waits = [WaitWords(letter="A", sentences=("10–20 min",))]
    pages = foot_pages(waits, [], fits_in(14), messages=[CLOSES_EARLY], lines=lines)
    assert [page.lines for page in pages] == [3, 1, 1, 1]
    assert [page.text for page in pages[1:]] == ["10–20 min", "", ""]
