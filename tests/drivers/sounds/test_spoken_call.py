"""What is said, word by word, in each language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.sounds.spoken_call import Digits, SpokenCall, clips_to_prepare, phrases_of
from drivers.sounds.vocabulary import VOCABULARIES, vocabulary_of

NL = vocabulary_of("nl")


def names(number: str, counter: str, *, language: str = "nl", digits: Digits = Digits.PAIRS) -> list[list[str]]:
    phrases = phrases_of(SpokenCall(number, counter), vocabulary_of(language), digits)
    return [[clip.name for clip in phrase] for phrase in phrases]


def test_a_number_is_said_before_its_counter() -> None:
    assert names("A012", "3") == [["number", "a", "0", "12"], ["counter", "3"]]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("A007", ["a", "0", "0", "7"]),
        ("A042", ["a", "0", "42"]),
        ("A100", ["a", "1", "0", "0"]),
        ("A105", ["a", "1", "0", "5"]),
        ("A110", ["a", "1", "10"]),
        ("A499", ["a", "4", "99"]),
        ("A1234", ["a", "1", "2", "34"]),
        ("B5", ["b", "5"]),
        ("AB12", ["a", "b", "12"]),
    ],
)
def test_the_last_two_figures_are_one_number_and_zeros_are_said(number: str, said: list[str]) -> None:
    assert names(number, "3")[0] == ["number", *said]


def test_a_hall_that_echoes_hears_the_figures_of_a_number_one_by_one_and_a_counter_as_people_call_it() -> None:
    assert names("A042", "12", digits=Digits.ONE_BY_ONE) == [["number", "a", "0", "4", "2"], ["counter", "12"]]


def test_in_turkish_the_words_follow_what_they_name() -> None:
    assert names("A012", "3", language="tr") == [["a", "0", "12", "number"], ["3", "counter"]]


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("12", ["counter", "12"]),
        ("B2", ["counter", "b", "2"]),
        ("3a", ["counter", "3", "a"]),
        ("1-2", ["counter", "1", "2"]),
        ("101", ["counter", "1", "0", "1"]),
        ("Receptie", ["label-receptie"]),
        ("Loket 3", ["label-loket-3"]),
        ("../../x1y", ["counter", "x", "1", "y"]),
        ("٣", ["counter", "3"]),
    ],
)
def test_a_counter_is_said_by_its_label_and_one_with_a_name_by_its_name(label: str, said: list[str]) -> None:
    assert names("A001", label)[1] == said


def test_a_name_is_said_as_it_is_written_with_its_known_words_pronounced_right() -> None:
    [name] = phrases_of(SpokenCall("A001", "Balie Zuid"), NL, Digits.PAIRS)[1]
    assert (name.text, NL.pronounced(name.text)) == ("Balie Zuid", "[[b'a:li]] Zuid")


@given(st.text(max_size=12), st.text(max_size=8), st.sampled_from(sorted(VOCABULARIES)), st.sampled_from(Digits))
def test_whatever_the_number_and_the_label_are_every_clip_has_a_name_that_is_safe_in_a_path(
    number: str, counter: str, language: str, digits: Digits
) -> None:
    for phrase in phrases_of(SpokenCall(number, counter), vocabulary_of(language), digits):
        for clip in phrase:
            assert clip.text
            assert clip.name.replace("-", "").isalnum()


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_all_numbers_and_letters_are_prepared(language: str) -> None:
    prepared = {clip.name for clip in clips_to_prepare(vocabulary_of(language), ["3", "Receptie"])}
    calls = [(f"{letter}{number:03}", str(number)) for letter in "ABCXYZ" for number in range(1, 1000, 7)]
    for number, counter in [*calls, ("A001", "Receptie")]:
        assert {name for phrase in names(number, counter, language=language) for name in phrase} <= prepared


def test_ukrainians_hear_the_names_of_latin_letters_that_they_learned() -> None:
    ukrainian = phrases_of(SpokenCall("W001", "1"), vocabulary_of("uk"), Digits.PAIRS)
    assert ukrainian[0][1].text == "дубль-ве"
