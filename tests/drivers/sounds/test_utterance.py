from hypothesis import given
from hypothesis import strategies as st

from drivers.sounds.utterance import LONGEST_BREATH_CHARS, breaths

LONG_PART = "een zin die langer is dan een adem en dus op een komma gedeeld wordt en niet middenin een woord"


def test_each_sentence_is_a_breath() -> None:
    said = breaths("Welkom. Hebt u een afspraak? Houd uw code voor de scanner!")

    assert list(said) == ["Welkom.", "Hebt u een afspraak?", "Houd uw code voor de scanner!"]


def test_arabic_ends_its_questions_with_another_sign() -> None:
    assert list(breaths("هل لديك موعد؟ أهلا بك.")) == ["هل لديك موعد؟", "أهلا بك."]


def test_a_long_sentence_is_parted_at_its_commas() -> None:
    assert list(breaths(f"{LONG_PART}, {LONG_PART}, kort.")) == [f"{LONG_PART},", f"{LONG_PART}, kort."]


def test_nothing_to_say_is_no_breath() -> None:
    assert list(breaths(" ")) == []


@given(st.text(st.sampled_from("abc ,.?é؟ "), max_size=800))
def test_nothing_is_lost_or_said_twice_and_no_breath_is_too_long(text: str) -> None:
    said = list(breaths(text))

    assert "".join("".join(said).split()) == "".join(text.split())
    assert all(0 < len(each) <= LONGEST_BREATH_CHARS for each in said)
