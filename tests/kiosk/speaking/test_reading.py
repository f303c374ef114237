"""What is said of a page, in the English of the sources: no translator is installed."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from drivers.sounds.utterance import Utterance
from kiosk.speaking.parts import Part
from kiosk.speaking.phrases import Phrases
from kiosk.speaking.reading import Hearing, focus_words, what_changed, whole_page
from tests.kiosk.speaking.moments import alert, button, heading, moment, switch, text

OPENLY, PRIVATELY = Hearing(), Hearing(is_private=True)
HELP, READY = button("Help"), button("Ready", detail="Ends your visit")


@pytest.fixture
def say(qapp: object) -> Phrases:
    return Phrases()


def texts(said: Iterable[Utterance]) -> list[str]:
    return [each.text for each in said]


def focused(part: Part) -> Part:
    return replace(part, is_focused=True)


def test_a_page_is_its_title_then_its_texts_then_its_choices(say: Phrases) -> None:
    page = moment(text("First"), heading("Title?"), READY, text("Last."), HELP)

    assert texts(whole_page(page, say, OPENLY)) == [
        "Title?", "First.", "Last.", "2 choice(s):", "Ready.", "Ends your visit.", "Help.",
    ]  # fmt: skip


def test_the_head_of_the_window_is_not_said_with_every_page(say: Phrases) -> None:
    page = moment(text("City Desk", is_frame=True), heading("Title"))

    assert texts(whole_page(page, say, OPENLY)) == ["Title."]


def test_a_text_of_another_language_is_said_in_that_voice_also_where_it_comes_later(say: Phrases) -> None:
    page = moment(text("Bei uns."), text("At the desk.", language="en"), language="de")
    spoken = [Utterance("Bei uns.", "de"), Utterance("At the desk.", "en")]

    assert list(whole_page(page, say, OPENLY)) == spoken
    assert what_changed(moment(page.parts[0], language="de"), page, say, OPENLY).utterances == (spoken[1],)


def test_a_text_that_stands_there_twice_is_said_once(say: Phrases) -> None:
    assert texts(whole_page(moment(text("A"), text("B"), text("A")), say, OPENLY)) == ["A.", "B."]


def test_keys_of_letters_are_counted_and_not_listed(say: Phrases) -> None:
    said = texts(whole_page(moment(*(button(sign) for sign in "ABC"), READY), say, OPENLY))

    assert said == ["1 choice(s):", "Ready.", "Ends your visit.", "3 key(s) with a letter or a figure."]


def test_how_to_choose_is_said_where_it_is_asked_for(say: Phrases) -> None:
    assert texts(whole_page(moment(HELP), say, OPENLY, explain=True)) == [
        "1 choice(s):",
        "Help.",
        "Press the down key for the next choice. Press the round key to choose.",
        "Press the right key to hear this again.",
    ]


def test_each_language_is_named_in_its_own_voice(say: Phrases) -> None:
    said = whole_page(moment(button("Deutsch"), button("العربية"), button("Taal · Language")), say, OPENLY)

    assert [(each.text, each.language) for each in said[1:]] == [
        ("Deutsch", "de"), ("العربية", "ar"), ("Taal.", "en"), ("Language.", "en"),
    ]  # fmt: skip


def test_a_switch_says_how_it_is(say: Phrases) -> None:
    said = whole_page(moment(switch("Large letters", is_on=True), switch("Low", is_on=False)), say, OPENLY)

    assert texts(said) == ["2 choice(s):", "Large letters.", "on.", "Low.", "off."]


def test_the_focus_is_said_with_role_state_detail_and_place(say: Phrases) -> None:
    page = moment(HELP, focused(READY), switch("Low", is_on=False), button("Erase", is_enabled=False))

    assert texts(focus_words(page, page.parts[1], say, OPENLY)) == ["Ready.", "button. Ends your visit. 2 of 4."]
    assert texts(focus_words(page, page.parts[2], say, OPENLY)) == ["Low.", "switch. off. 3 of 4."]
    assert texts(focus_words(page, page.parts[3], say, OPENLY)) == ["Erase.", "button. not possible now. 4 of 4."]


def test_a_key_of_a_letter_says_its_letter_alone(say: Phrases) -> None:
    key = button("b", is_focused=True)

    assert texts(focus_words(moment(key), key, say, OPENLY)) == ["B"]


def test_moving_the_focus_is_said_at_once(say: Phrases) -> None:
    talk = what_changed(moment(focused(HELP), READY), moment(HELP, focused(READY)), say, OPENLY)

    assert texts(talk.utterances) == ["Ready.", "button. Ends your visit. 2 of 2."]
    assert talk.is_urgent


def test_a_page_that_stays_as_it_is_says_nothing(say: Phrases) -> None:
    page = moment(heading("Title"), focused(HELP))

    assert what_changed(page, page, say, OPENLY).utterances == ()


def test_news_are_said_once_and_wait_for_the_end_of_what_is_said(say: Phrases) -> None:
    before = moment(heading("A042"), text("Your ticket is being printed"))
    after = moment(heading("A042"), text("Please take your ticket."))

    talk = what_changed(before, after, say, OPENLY)

    assert texts(talk.utterances) == ["Please take your ticket."]
    assert not talk.is_urgent
    assert what_changed(after, after, say, OPENLY).utterances == ()


def test_choices_that_come_are_said(say: Phrases) -> None:
    talk = what_changed(moment(HELP), moment(button("Passport", detail="5 minutes"), HELP), say, OPENLY)

    assert texts(talk.utterances) == ["Passport."]


def test_the_clock_of_the_head_is_no_news(say: Phrases) -> None:
    before, after = moment(text("10:40", is_frame=True)), moment(text("10:41", is_frame=True))

    assert what_changed(before, after, say, OPENLY).utterances == ()


def test_the_warning_before_the_time_out_cuts_off_and_says_what_to_do(say: Phrases) -> None:
    talk = what_changed(moment(HELP), moment(HELP, alert("Are you still there?"), is_closing=True), say, OPENLY)

    assert texts(talk.utterances) == ["Are you still there?", "Press any key to stay."]
    assert talk.is_urgent


def test_a_switch_that_is_tapped_says_its_new_state(say: Phrases) -> None:
    talk = what_changed(moment(switch("Low", is_on=False)), moment(switch("Low", is_on=True)), say, OPENLY)

    assert texts(talk.utterances) == ["Low.", "on."]
    assert talk.is_urgent


def test_a_switch_that_has_the_focus_is_said_once_when_it_is_switched(say: Phrases) -> None:
    before, after = moment(focused(switch("Low", is_on=False))), moment(focused(switch("Low", is_on=True)))

    assert texts(what_changed(before, after, say, OPENLY).utterances) == ["Low.", "switch. on. 1 of 1."]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "k", ["K"]),
        ("K7", "K7M4", ["M", "4"]),
        ("K7", "K", ["7 is erased."]),
        ("K7", "", ["Everything is erased."]),
        ("pas", "pas ", ["space"]),
    ],
)
def test_on_a_headset_each_sign_is_said_as_it_is_typed(say: Phrases, before: str, after: str, said: list[str]) -> None:
    talk = what_changed(moment(typed=before), moment(typed=after), say, PRIVATELY)

    assert texts(talk.utterances) == said
    assert talk.is_urgent


@pytest.mark.parametrize("after", ["1", "13", "13051950", ""])
def test_aloud_nobody_hears_what_is_typed(say: Phrases, after: str) -> None:
    talk = what_changed(moment(typed="130"), moment(typed=after), say, OPENLY)

    assert texts(talk.utterances) == [f"{len(after)} sign(s) typed."]
    assert texts(whole_page(moment(typed=after), say, OPENLY)) == ([f"{len(after)} sign(s) typed."] if after else [])


def test_what_stands_typed_is_said_again_on_a_headset(say: Phrases) -> None:
    assert texts(whole_page(moment(typed="K7"), say, PRIVATELY)) == ["2 sign(s) typed.", "K", "7"]
