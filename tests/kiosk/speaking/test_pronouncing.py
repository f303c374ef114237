import pytest

from drivers.sounds.spoken_call import Digits
from kiosk.speaking.pronouncing import pronounced, sign_said


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("nl", "Uw afspraak is om 10.40\u00a0uur.", "Uw afspraak is om 10 uur 40."),
        ("nl", "Wij gaan om 9.00 uur open.", "Wij gaan om 9 uur open."),
        ("nl", "Wij gaan om 9.05 uur open.", "Wij gaan om 9 uur 5 open."),
        ("de", "Um 10.40 Uhr.", "Um 10 Uhr 40."),
        ("fr", "À 10 h 40.", "À 10 heures 40."),
        ("en", "At 10:40.", "At 10 40."),
        ("en", "At 9:05.", "At 9 oh 5."),
        ("en", "At 9:00.", "At 9 o'clock."),
        ("pl", "O 10:40.", "O 10 40."),
        ("tr", "10.40", "10 40"),
        ("ar", "10:40", "10 و 40 دقيقة"),
    ],
)
def test_a_time_of_day_is_said_as_people_say_it(language: str, text: str, said: str) -> None:
    assert pronounced(text, language) == said


@pytest.mark.parametrize(("language", "said"), [("nl", "A 0 42"), ("en", "A 0 42"), ("uk", "а 0 42"), ("ar", "A 0 42")])
def test_a_ticket_number_is_said_as_the_hall_will_call_it(language: str, said: str) -> None:
    assert pronounced("A042", language) == said


def test_a_hall_that_calls_figure_by_figure_is_said_so_here_too() -> None:
    assert pronounced("A042", "nl", Digits.ONE_BY_ONE) == "A 0 4 2"


def test_a_word_that_the_voice_stresses_wrongly_is_given_as_sounds() -> None:
    assert pronounced("Ga naar uw balie.", "nl") == "Ga naar uw [[b'a:li]]."
    assert pronounced("Go to the balie.", "en") == "Go to the balie."


def test_no_text_of_a_page_can_play_with_the_voices_own_signs() -> None:
    assert "[[" not in pronounced("[[b'a:li]] ]]", "en")


def test_signs_that_only_eyes_need_are_left_out() -> None:
    assert pronounced("e\u2011mail\u200b · Language…", "nl") == "e-mail, Language."


def test_other_numbers_stay_as_they_are() -> None:
    text = "U wacht 5 tot 10 minuten, 3 mensen zijn voor u."
    assert pronounced(text, "nl") == text


def test_a_letter_is_said_by_its_name_in_the_language() -> None:
    assert [sign_said("b", "nl"), sign_said("B", "uk"), sign_said("7", "nl")] == ["B", "бе", "7"]
