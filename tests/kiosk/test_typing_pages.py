"""The pages where one types, with real taps on a real window."""

from pytestqt.qtbot import QtBot

from kiosk.flow import rest
from kiosk.flow.screen import Ask, Page
from tests.kiosk.conftest import Kiosk
from tests.kiosk.flow.test_letter import letter_page
from tests.kiosk.flow.test_typing import BORN, SHORT, find_page, found, second_question, type_page, typed
from tests.kiosk.screens import answer_to
from tests.kiosk.tickets import refused
from wire.commands import CheckIn, CollectDocument, FindAppointment
from wire.words import RefusalCode


def tap_keys(kiosk: Kiosk, qtbot: QtBot, signs: str) -> None:
    qtbot.waitUntil(kiosk.presenter.is_settled)
    for sign in signs:
        kiosk.tap(f"key-{sign}")


class TestCode:
    def test_it_has_a_key_for_each_sign_that_codes_have_and_for_no_other(self, kiosk: Kiosk) -> None:
        kiosk.show(type_page())

        assert all(kiosk.shows(f"key-{sign}") for sign in "ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
        assert not any(kiosk.shows(f"key-{sign}") for sign in "IO01")

    def test_a_code_is_typed_mended_and_sent(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(type_page())

        tap_keys(kiosk, qtbot, "KM4T9WXA")
        kiosk.tap("erase")
        tap_keys(kiosk, qtbot, "P")
        kiosk.tap("enter")

        assert kiosk.orders == [Ask(1, CheckIn(code=SHORT, language="nl"))]
        assert kiosk.text("checkingWords") == "Wij hebben uw code gelezen."

    def test_the_button_lights_up_with_the_last_sign_and_not_before(self, kiosk: Kiosk) -> None:
        kiosk.show(typed(type_page(), SHORT[:7]))
        assert not kiosk.item("enter").isEnabled()

        kiosk.show(typed(type_page(), SHORT))

        assert kiosk.item("enter").isEnabled()
        assert kiosk.item("enter").hasActiveFocus()

    def test_start_again_empties_the_cells(self, kiosk: Kiosk) -> None:
        kiosk.show(typed(type_page(), SHORT))

        kiosk.tap("clear")

        assert kiosk.presenter.screen.typed == ""
        assert not kiosk.item("clear").isEnabled()

    def test_the_second_half_of_a_double_tap_types_nothing(self, kiosk: Kiosk) -> None:
        kiosk.show(type_page())

        kiosk.double_tap("key-S")

        assert kiosk.presenter.screen.typed == ""

    def test_keys_stand_from_left_to_right_in_every_language(self, kiosk: Kiosk) -> None:
        kiosk.show(type_page("ar"))

        assert kiosk.centre("key-A").x() < kiosk.centre("key-B").x()
        assert kiosk.centre("enter").y() > kiosk.centre("key-A").y()

    def test_whoever_mistyped_finds_the_code_in_the_cells_again(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(typed(type_page(), SHORT))
        qtbot.waitUntil(kiosk.presenter.is_settled)
        kiosk.tap("enter")
        kiosk.presenter.answered(1, refused(RefusalCode.UNKNOWN_CODE))
        qtbot.waitUntil(kiosk.presenter.is_settled)
        assert kiosk.text("sorrySeen") == "Misschien klopt één letter of cijfer niet."

        kiosk.tap("typeCode")

        assert [cell.sign for cell in kiosk.presenter.typing_hand.words.cells] == list(SHORT)


class TestFinding:
    def test_two_questions_lead_to_the_appointment(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(find_page())
        assert kiosk.text("typingAdvice") == "Eerst de dag, dan de maand, dan het jaar."
        tap_keys(kiosk, qtbot, "531980")
        kiosk.tap("enter")
        assert kiosk.text("title") == "Hoe laat is uw afspraak?"

        tap_keys(kiosk, qtbot, "1040")
        kiosk.tap("enter")

        assert kiosk.orders == [Ask(1, FindAppointment(born=BORN, at="10:40", language="nl"))]
        assert kiosk.text("checkingWords") == "Wij zoeken uw afspraak."

    def test_a_day_that_does_not_exist_is_said_at_once(self, kiosk: Kiosk) -> None:
        kiosk.show(typed(find_page(), "31022000"))

        assert kiosk.text("typingWrong") == "Deze dag bestaat niet. Kijk nog eens goed."
        assert kiosk.text("typingAdvice") == "Eerst de dag, dan de maand, dan het jaar."
        assert not kiosk.item("enter").isEnabled()

    def test_the_time_of_the_example_is_written_like_the_clock(self, kiosk: Kiosk) -> None:
        kiosk.show(second_question())

        said = kiosk.text("typingAdvice").replace("\N{NO-BREAK SPACE}", " ")
        assert said == "Eerst het uur, dan de minuten. Bijvoorbeeld 9.30 uur."

    def test_the_birthday_is_not_on_the_glass_any_more_when_the_time_is_asked(self, kiosk: Kiosk) -> None:
        kiosk.show(second_question())

        assert not any(cell.sign for cell in kiosk.presenter.typing_hand.words.cells)

    def test_who_is_not_found_is_led_to_a_person(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(answer_to(found(), refused(RefusalCode.NOT_FOUND)))
        qtbot.waitUntil(kiosk.presenter.is_settled)
        assert kiosk.item("callHelp").property("primary")

        kiosk.tap("callHelp")

        assert kiosk.text("panelTitle") == "Kunnen wij u helpen?"

    def test_nothing_of_it_is_left_on_the_glass_when_the_visitor_went_away(self, kiosk: Kiosk) -> None:
        kiosk.show(typed(second_question(), "10"))

        kiosk.presenter.take(rest.ended(kiosk.presenter.screen))

        assert kiosk.presenter.screen.page is Page.WELCOME
        assert kiosk.presenter.typing_hand.words.cells == ()


class TestLetter:
    def test_the_code_of_a_letter_is_typed(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(letter_page())

        tap_keys(kiosk, qtbot, "DOC0017")
        assert kiosk.text("typedLetter") == "DOC0017"
        kiosk.tap("enter")

        assert kiosk.orders == [Ask(1, CollectDocument(code="DOC0017", language="nl"))]

    def test_without_a_letter_one_goes_on_to_a_number(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(letter_page())
        qtbot.waitUntil(kiosk.presenter.is_settled)

        kiosk.tap("withoutLetter")

        assert kiosk.presenter.screen.page is Page.OFFER
