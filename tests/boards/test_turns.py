"""Which languages a board speaks, and in which order."""

from boards.turns import language_after, languages_in_turn


def test_the_first_two_languages_of_the_house_take_turns() -> None:
    assert languages_in_turn(("nl", "en", "de", "ar"), None) == ("nl", "en")


def test_the_settings_may_ask_for_others() -> None:
    assert languages_in_turn(("nl", "en"), ("nl", "de", "ar")) == ("nl", "de", "ar")


def test_after_the_last_language_comes_the_first() -> None:
    assert [language_after(each, ("nl", "en")) for each in ("nl", "en", "gone")] == ["en", "nl", "nl"]
