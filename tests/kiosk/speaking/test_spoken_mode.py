"""The kiosk read aloud, from the first key to the end of the visit: a real window, real keys, a voice that is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from kiosk.flow import rest
from kiosk.flow.paper import paper_settled
from kiosk.flow.screen import HelpAsked, Page, Panel, Step
from tests.kiosk.screens import products, ticket_page, welcome
from tests.kiosk.speaking.conftest import Listener
from wire.words import PrintOutcome

Listen = Callable[..., Listener]
Key = Qt.Key


def begun(listener: Listener) -> Listener:
    listener.press(Key.Key_Down)
    listener.hears("Welkom. Hebt u een afspraak?")
    return listener


def is_closing(listener: Listener) -> bool:
    return listener.kiosk.presenter.screen.closing


def test_nothing_is_said_until_somebody_asks_for_it(listener: Listener) -> None:
    listener.kiosk.show(products())
    listener.waits()

    assert listener.voice.talks == []


def test_the_first_key_starts_it_with_where_one_is_how_to_move_the_languages_and_the_page(listener: Listener) -> None:
    listener.press(Key.Key_Down)

    said = listener.hears("Welkom. Hebt u een afspraak?")
    assert said[0] == "Stadswinkel"
    assert said[2:6] == [
        "Dit scherm wordt voorgelezen.",
        "Druk op de toets omlaag voor de volgende keuze. Druk op de ronde toets om te kiezen.",
        "Druk op de toets rechts om dit nog eens te horen.",
        "English? Press the round key now.",
    ]
    assert listener.voice.talks[-1][5].language == "en"
    assert said[6] == "Welkom. Hebt u een afspraak?"


def test_the_round_key_takes_the_language_that_is_being_offered(listener: Listener) -> None:
    begun(listener)
    listener.voice.comes_to("English?")
    listener.press(Key.Key_Return)

    assert listener.kiosk.presenter.screen.language == "en"
    assert "Welcome. Do you have an appointment?" in listener.hears("Welcome.")
    assert {each.language for each in listener.voice.talks[-1]} <= {"en"}


def test_the_round_key_chooses_nothing_of_a_language_that_is_no_longer_offered(listener: Listener) -> None:
    begun(listener)
    listener.voice.comes_to("English?")
    listener.voice.comes_to("Welkom.")
    listener.press(Key.Key_Return)

    assert listener.kiosk.presenter.screen.language == "nl"


def test_each_choice_is_said_as_the_keys_come_to_it(listener: Listener) -> None:
    begun(listener)
    listener.press(Key.Key_Down)
    first = listener.hears("1 van")
    listener.press(Key.Key_Down)
    second = listener.hears("2 van")

    assert first[0] == "Ik heb een afspraak."
    assert first[1].startswith("knop.")
    assert second[0] != first[0]


def test_the_key_that_says_it_again_says_the_whole_page(listener: Listener) -> None:
    begun(listener)
    listener.press(Key.Key_Down)
    listener.hears("1 van")
    listener.press(Key.Key_Right)

    assert listener.hears("Welkom. Hebt u een afspraak?")[-1] == "Druk op de toets rechts om dit nog eens te horen."


def test_who_moves_by_keys_hears_where_they_stand_on_the_next_page(listener: Listener) -> None:
    begun(listener)
    listener.press(Key.Key_Down)
    listener.hears("1 van")
    listener.kiosk.is_looked_at()
    listener.kiosk.presenter.chooseWalkIn()

    said = listener.hears("Waar komt u voor?")
    listener.qtbot.waitUntil(lambda: listener.voice.last[-1].startswith("knop."))
    assert listener.voice.last[: len(said)] == said


def test_the_next_page_is_said_by_itself(listener: Listener) -> None:
    begun(listener)
    listener.kiosk.show(replace(products(), aids=listener.kiosk.presenter.screen.aids))

    assert listener.hears("Waar komt u voor?")[0] == "Waar komt u voor?"


def test_a_ticket_is_said_with_its_number_and_paper_that_comes_is_news(listener: Listener) -> None:
    begun(listener)
    aids = listener.kiosk.presenter.screen.aids
    listener.kiosk.show(replace(ticket_page(), aids=aids))
    said = listener.hears("A 0 42")
    talks = len(listener.voice.talks)

    screen = listener.kiosk.presenter.screen
    assert screen.ticket is not None
    listener.kiosk.presenter.take(paper_settled(screen, screen.ticket.visit, PrintOutcome.PRINTED))

    after = listener.hears("Pak uw ticket.")
    assert len(listener.voice.talks) == talks, "the news cut off the number"
    assert after[: len(said)] == said
    assert after.count("Pak uw ticket.") == 1


def test_help_that_comes_nearer_is_news_and_said_once(listener: Listener) -> None:
    begun(listener)
    aids = listener.kiosk.presenter.screen.aids
    asked = rest.panel_asked(replace(welcome(), aids=aids), Panel.HELP).screen
    listener.kiosk.show(asked)
    said = listener.hears("Kunnen wij u helpen?")

    listener.kiosk.show(replace(asked, help_asked=HelpAsked.UNDER_WAY))

    after = listener.hears("Wij roepen iemand.")
    assert after[: len(said)] == said, "the page was begun anew"


def test_a_touch_makes_it_silent_and_the_next_page_speaks_again(listener: Listener) -> None:
    begun(listener)
    listener.kiosk.tap("walkIn")

    assert listener.hears("Waar komt u voor?")
    assert not listener.voice.is_silent
    listener.kiosk.tap_at(listener.kiosk.centre("title"))
    assert listener.voice.is_silent


def test_the_panel_of_aids_starts_it_too(listener: Listener) -> None:
    listener.kiosk.show(rest.panel_asked(welcome(), Panel.AIDS).screen)
    listener.kiosk.tap("aidSpoken")

    assert "Wat helpt u?" in listener.hears("Voorlezen.")


def test_the_warning_is_said_with_what_to_do_and_does_not_keep_the_page(listener: Listener) -> None:
    begun(listener)
    listener.kiosk.show(replace(listener.kiosk.presenter.screen, page=Page.SCAN))
    listener.hears("Houd uw code")
    listener.voice.comes_to_its_end()
    listener.kiosk.show(replace(listener.kiosk.presenter.screen, closing=True))
    listener.hears("Druk op een toets om te blijven.")
    listener.voice.on_begun(0)
    listener.voice.comes_to_its_end()

    assert is_closing(listener)

    listener.press(Key.Key_Down)
    assert not is_closing(listener)
    assert listener.hears("Deze pagina blijft staan.")


def test_as_long_as_it_speaks_the_page_stays(listener: Listener) -> None:
    begun(listener)
    stir = listener.kiosk.presenter.screen.stir
    listener.voice.on_begun(3)
    listener.voice.comes_to_its_end()

    assert listener.kiosk.presenter.screen.stir == stir + 2


def test_the_next_visitor_begins_in_silence_and_at_the_usual_volume(listener: Listener) -> None:
    begun(listener)
    listener.press(Key.Key_VolumeUp, Key.Key_VolumeUp)
    assert listener.volumes[-1] == 80, "no visitor gets beyond the loudest"
    listener.kiosk.presenter.take(rest.ended(listener.kiosk.presenter.screen))
    listener.qtbot.waitUntil(lambda: listener.volumes[-1] == 60)

    assert listener.voice.is_silent
    assert not listener.kiosk.presenter.screen.aids.spoken


def test_the_volume_is_said_where_nothing_else_is(listener: Listener) -> None:
    begun(listener)
    talks = len(listener.voice.talks)
    listener.press(Key.Key_VolumeDown)
    assert len(listener.voice.talks) == talks, "what is being said is softer itself"

    listener.voice.comes_to_its_end()
    listener.press(Key.Key_VolumeDown)
    listener.hears_nothing_but("Volume 1 van 4.")


def test_a_headset_starts_it_and_its_end_is_the_end_of_a_visit_that_has_not_begun(listener: Listener) -> None:
    listener.press(Key.Key_F15)
    listener.hears("Welkom. Hebt u een afspraak?")
    assert listener.voice.on_headset
    listener.kiosk.is_looked_at()
    listener.kiosk.presenter.chooseLanguage("en")
    listener.hears("Welcome.")

    listener.press(Key.Key_F16)

    assert listener.voice.is_silent
    assert listener.kiosk.presenter.screen.untouched


def test_who_pulls_the_headset_in_the_middle_keeps_the_page_in_silence(listener: Listener) -> None:
    listener.spoken.plugged(True)
    listener.hears("Welkom.")
    listener.kiosk.is_looked_at()
    listener.kiosk.presenter.chooseWalkIn()
    listener.hears("Waar komt u voor?")
    talks = len(listener.voice.talks)

    listener.spoken.plugged(False)
    listener.waits()

    assert listener.kiosk.presenter.screen.page is Page.PRODUCTS
    assert listener.voice.is_silent
    assert len(listener.voice.talks) == talks


def test_a_place_that_does_not_speak_aloud_speaks_on_a_headset_alone(listen: Listen) -> None:
    listener = listen(aloud=False)
    assert not listener.kiosk.presenter.reading_aids.offered.speech
    listener.press(Key.Key_Down, Key.Key_Right)
    listener.waits()
    assert listener.voice.talks == []

    listener.spoken.plugged(True)
    listener.hears("Welkom.")
    assert listener.kiosk.presenter.reading_aids.offered.speech


def test_a_date_of_birth_is_heard_on_a_headset_and_never_aloud(listener: Listener) -> None:
    begun(listener)
    listener.kiosk.is_looked_at()
    listener.kiosk.presenter.typing_hand.findAppointment()
    listener.hears("geboren")
    listener.qtbot.waitUntil(listener.kiosk.presenter.is_settled)
    for digit in "1305":
        listener.kiosk.presenter.typing_hand.press(digit)
    assert listener.hears("4 tekens getypt.")
    listener.press(Key.Key_Right)
    listener.hears("geboren")
    listener.waits()
    aloud = [each.text for talk in listener.voice.talks for each in talk]
    assert not any(each in {"1", "3", "0", "5", "13", "05", "1305"} for each in aloud)

    listener.spoken.plugged(True)
    listener.qtbot.waitUntil(lambda: listener.voice.on_headset)
    assert "4 tekens getypt." in listener.voice.last
    listener.kiosk.presenter.typing_hand.press("2")
    listener.hears_nothing_but("2")


def test_a_code_is_typed_by_ear_with_rows_of_keys(listener: Listener) -> None:
    listener.spoken.plugged(True)
    listener.hears("Welkom.")
    listener.kiosk.is_looked_at()
    listener.kiosk.presenter.typing_hand.findAppointment()
    listener.hears("geboren")
    listener.qtbot.waitUntil(listener.kiosk.presenter.is_settled)

    listener.press(Key.Key_Down)
    listener.hears_nothing_but("1, 2, 3")
    listener.press(Key.Key_Return)
    listener.hears_nothing_but("1")
    listener.press(Key.Key_Down)
    listener.hears_nothing_but("2")
    listener.press(Key.Key_Return)

    listener.hears_nothing_but("2", "1, 2, 3")
    assert listener.kiosk.presenter.screen.typed == "2"


def test_while_staff_are_at_their_door_nothing_is_said(listener: Listener) -> None:
    begun(listener)
    talks = len(listener.voice.talks)
    listener.spoken.be_silent_while(lambda: True, told_by=listener.kiosk.presenter.faceChanged)
    listener.kiosk.presenter.take(Step(replace(products(), aids=listener.kiosk.presenter.screen.aids)))
    listener.waits()

    assert listener.voice.is_silent
    assert len(listener.voice.talks) == talks
